package org.sanctionsscreener.rulecheck;

import java.time.LocalDate;
import java.util.List;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;

/** The facts of a fixture as if everything in them had happened on another day. */
final class Redated {
    private Redated() { }

    static Facts on(LocalDate day, Facts facts) {
        List<Act> acts = facts.acts().stream().map(a -> new Act(a.id(), a.type(), a.actor(), a.counterparty(), a.via(), a.beneficiary(), a.items(), a.origin(),
                a.destination(), a.endUse(), new ActTime(day, day, ActTime.Basis.STATED, day.toString(), a.evidence()), a.phase(), a.directed(), a.headline(),
                a.evidence(), a.reader())).toList();
        return new Facts(facts.parties(), facts.affiliations(), facts.items(), acts, facts.assertions(), facts.circumstances(), facts.disagreements());
    }

    /** Whether a provision is engaged on a day: flagged, or found to match a paragraph that only calls upon or regulates procedure. */
    static boolean engaged(Reasoner reasoner, Fixture fixture, String provision, LocalDate day) {
        Findings found = reasoner.reason(on(day, fixture.facts()));
        return of(found.flagged(), provision) || found.considered().stream().anyMatch(f -> is(f, provision)
                && (f.kind() == FindingKind.NOT_BINDING || f.kind() == FindingKind.NOT_CONDUCT));
    }

    static boolean considered(Reasoner reasoner, Fixture fixture, String provision, LocalDate day, FindingKind kind) {
        return reasoner.reason(on(day, fixture.facts())).considered().stream().anyMatch(f -> is(f, provision) && f.kind() == kind);
    }

    private static boolean of(List<Finding> findings, String provision) { return findings.stream().anyMatch(f -> is(f, provision)); }

    private static boolean is(Finding f, String provision) { return f.provision() != null && f.provision().id().equals(provision); }
}
