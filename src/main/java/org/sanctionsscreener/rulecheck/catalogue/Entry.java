package org.sanctionsscreener.rulecheck.catalogue;

import java.util.List;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.rulecheck.Fixture;

/**
 * One provision and what a pack does about it.
 *
 * @param law      the card
 * @param rules    in how many ways rules recognise it; 0 if none
 * @param engaged  fixtures that expect it to be flagged; for what only calls upon or only regulates procedure, to be recorded as such
 * @param missed   near misses: fixtures that expect it to be looked at or passed over and not flagged
 * @param leads    ids of the provisions that are listed under this one when both are found, sorted
 */
public record Entry(Provision law, int rules, List<Fixture> engaged, List<Fixture> missed, List<String> leads) {
    public Entry {
        engaged = List.copyOf(engaged);
        missed = List.copyOf(missed);
        leads = List.copyOf(leads);
    }

    /** Number of fixtures that speak of it. */
    public int fixtures() { return (int) java.util.stream.Stream.concat(engaged.stream(), missed.stream()).map(Fixture::id).distinct().count(); }

    /** What it lacks of one fixture on each side, in words; "" if nothing, or if no rule recognises it. */
    public String untested() {
        if (rules == 0 || !engaged.isEmpty() && !missed.isEmpty()) {
            return "";
        }
        return engaged.isEmpty() && missed.isEmpty() ? "no fixture" : engaged.isEmpty() ? "no fixture that flags it" : "no near miss";
    }
}
