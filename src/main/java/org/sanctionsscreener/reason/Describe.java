package org.sanctionsscreener.reason;

import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.ListEntry;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.ExceptionSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.Shape;

/** A fact in a few words, for the trace and for explanations. */
public final class Describe {
    private Describe() { }

    /** A fact, given or derived, in one line. */
    public static String fact(Object fact) {
        if (fact instanceof Party p) {
            return "party " + p.id() + " (" + p.name() + (p.state() == null ? "" : ", " + p.state()) + ")";
        } else if (fact instanceof Item i) {
            return "item " + i.id() + " (" + i.name() + ")";
        } else if (fact instanceof Act a) {
            return a.id() + " " + a.type() + " " + a.phase().words();
        } else if (fact instanceof Assertion a) {
            return "assertion of " + a.act() + ": " + a.status() + ", " + a.modality() + (a.sourceName().isEmpty() ? "" : ", by " + a.sourceName());
        } else if (fact instanceof Circumstance c) {
            return "circumstance of " + c.act() + ": " + c.kind();
        } else if (fact instanceof Disagreement d) {
            return "disagreement on " + d.act() + ": " + d.about();
        } else if (fact instanceof Affiliation a) {
            return a.party() + " " + a.relation() + " " + a.to();
        } else if (fact instanceof Characterisation c) {
            return c.notion() + " of " + c.act() + ": " + c.value() + " is " + c.state();
        } else if (fact instanceof Candidate c) {
            return "candidate " + c.provision() + (c.limb().isEmpty() ? "" : " (" + c.limb() + ")") + " for " + c.act();
        } else if (fact instanceof Required r) {
            return r.provision() + " needs " + r.spec().name();
        } else if (fact instanceof Element e) {
            return "element " + e.name() + " is " + e.state();
        } else if (fact instanceof ExceptionState x) {
            return "exception " + x.name() + " is " + x.state();
        } else if (fact instanceof Disposition d) {
            return "outcome " + d.kind();
        } else if (fact instanceof Standing s) {
            return s.act() + " stands as " + s.status() + ", " + s.modality();
        } else if (fact instanceof Question q) {
            return "question about " + q.act();
        } else if (fact instanceof Contrary c) {
            return "against " + c.act() + ": " + c.weight();
        } else if (fact instanceof Provision p) {
            return "card " + p.id();
        } else if (fact instanceof InForce i) {
            return "in force " + i.describe();
        } else if (fact instanceof Shape s) {
            return "shape " + s.shape() + " of " + s.provision();
        } else if (fact instanceof ElementSpec s) {
            return "card's element " + s.name();
        } else if (fact instanceof ExceptionSpec s) {
            return "card's exception " + s.name();
        } else if (fact instanceof ListEntry l) {
            return l.entry();
        }
        return String.valueOf(fact);
    }
}
