package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.reason.drl.AllowedWords;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.ListEntry;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Reader;
import org.sanctionsscreener.facts.Specificity;
import org.sanctionsscreener.law.BoundSpec;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.ExceptionSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Membership;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.ProvisionKind;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.law.State;

/** The types that rules speak of: what is given to them, what they may look up, and what they may conclude. */
public final class RuleWords {
    /** Facts that reading hands over; no rule makes them. */
    public static final List<Class<?>> GIVEN = List.of(Act.class, Affiliation.class, Assertion.class, Circumstance.class, Disagreement.class, Item.class,
            Party.class);
    /** What a rule may insert, and nothing else. */
    public static final List<Class<?>> CONCLUSIONS = List.of(Candidate.class, Characterisation.class, Contrary.class, Disposition.class, Element.class,
            ExceptionState.class, Question.class, Required.class, Standing.class);
    /** What a rule can only reach from a fact or from the law: patterns over these need a {@code from}. */
    public static final List<Class<?>> REACHED = List.of(ActTime.class, ListEntry.class, PartyKind.class, Phase.class, Reader.class, Specificity.class, Span.class,
            BoundSpec.class, ElementSpec.class, ExceptionSpec.class, InForce.class, Membership.class, Provision.class, ProvisionKind.class, Shape.class, State.class,
            Evidence.class, FindingKind.class);

    /** All that rules may name. */
    public static final AllowedWords ALLOWED = new AllowedWords(all(), CONCLUSIONS, Map.of("law", LawBook.class));

    private RuleWords() { }

    private static List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>(GIVEN);
        all.addAll(CONCLUSIONS);
        all.addAll(REACHED);
        return all;
    }
}
