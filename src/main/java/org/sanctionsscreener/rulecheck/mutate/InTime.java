package org.sanctionsscreener.rulecheck.mutate;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.InForce.Standing;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.ProvisionKind;
import org.sanctionsscreener.law.State;

/** What a card's intervals make of a day, in the words of a fixture. */
final class InTime {
    private InTime() { }

    /** What a fixture expects of an act that meets every element on this day, as YAML below {@code expect}. */
    static String expected(Provision card, LocalDate day) {
        Set<Standing> there = new TreeSet<>();
        card.inForce().stream().filter(i -> covers(i, day)).forEach(i -> there.add(i.standing()));
        if (there.contains(Standing.SETTLED) || there.contains(Standing.CONTESTED)) {
            String contested = there.contains(Standing.CONTESTED) ? "    # law that some contest" : "";
            return (card.kind() == ProvisionKind.CALLED_UPON ? "considered: {" + card.id() + ": NOT_BINDING}" : "flagged: [" + card.id() + "]") + contested;
        }
        return "considered: {" + card.id() + ": " + (there.contains(Standing.CLAIMED) ? "CONTESTED" : "OUTSIDE_TEMPORAL_SCOPE") + "}";
    }

    /** The state of the element {@code time} of an act that lay somewhere in two days. */
    static State across(Provision card, LocalDate one, LocalDate other) {
        return card.inForce().stream().filter(i -> i.standing() == Standing.SETTLED || i.standing() == Standing.CONTESTED)
                .anyMatch(i -> covers(i, one) && covers(i, other)) ? State.MET : State.UNKNOWN;
    }

    private static boolean covers(InForce interval, LocalDate day) {
        return !day.isBefore(interval.from()) && (interval.to() == null || !day.isAfter(interval.to()));
    }
}
