package org.sanctionsscreener.law;

import java.time.LocalDate;
import java.util.List;

/**
 * One interval in which a provision applied, both days inclusive.
 *
 * @param provision   id of the provision
 * @param from        first day
 * @param to          last day, null if still in force as far as known
 * @param standing    whether the interval is law, law that some states contest, or a claim that was not accepted
 * @param contestedBy who contests it (or, for CLAIMED, who claims it), sorted
 * @param note        why, in our words; "" if nothing
 */
public record InForce(String provision, LocalDate from, LocalDate to, Standing standing, List<String> contestedBy, String note) {

    /** SETTLED: nobody contests it. CONTESTED: applied, contested by some. CLAIMED: asserted by some and not applied. SUSPENDED: on the books and not applied. */
    public enum Standing { SETTLED, CONTESTED, CLAIMED, SUSPENDED }

    /** @throws IllegalArgumentException if the interval has no start or ends before it */
    public InForce {
        if (from == null) {
            throw new IllegalArgumentException("an interval needs its first day");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an interval cannot end before it starts: " + from + " to " + to);
        }
        contestedBy = contestedBy == null ? List.of() : contestedBy.stream().sorted().toList();
        note = note == null ? "" : note;
    }

    /** The interval in words: "2006-10-14 and after", "2016-01-16 to 2023-10-18 (contested by ...)". */
    public String describe() {
        String days = to == null ? from + " and after" : from + " to " + to;
        return standing == Standing.CONTESTED ? days + " (contested by " + String.join(", ", contestedBy) + ")" : days;
    }
}
