package org.sanctionsscreener.facts;

import java.time.LocalDate;
import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * When an act took place, as an interval; the day of publication is never silently the day of the act.
 *
 * @param earliest first possible day; null if open
 * @param latest   last possible day; null if open
 * @param basis    STATED: the text gives calendar dates; RELATIVE: resolved against the day of publication ("on the 20th",
 *                 "last month"); PRESUMED: the text gives no time, the act is told as news, and the interval is the
 *                 presumption that it is recent; UNKNOWN: nothing is known, at most that it lies before publication
 * @param words    the words of the text it rests on, "" if none
 */
public record ActTime(LocalDate earliest, LocalDate latest, Basis basis, String words, List<Span> evidence) {

    /** How the interval is known. */
    public enum Basis { STATED, RELATIVE, PRESUMED, UNKNOWN }

    /** @throws IllegalArgumentException if the interval ends before it starts */
    public ActTime {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("an interval cannot end before it starts: " + earliest + " to " + latest);
        }
        evidence = List.copyOf(evidence);
    }

    /** Nothing known but perhaps the last possible day. */
    public static ActTime unknown(LocalDate latest) {
        return new ActTime(null, latest, Basis.UNKNOWN, "", List.of());
    }

    /** Whether the whole interval lies inside [from, to], both days inclusive; {@code to} null is open. An open interval lies inside nothing that ends on that side. */
    public boolean within(LocalDate from, LocalDate to) {
        return earliest != null && !earliest.isBefore(from) && (to == null || (latest != null && !latest.isAfter(to)));
    }

    /**
     * Whether at least one possible day lies inside [from, to]. An act that may have been at any time before a day is not
     * thereby put into every law of the past: with an open start only the interval that holds the last possible day counts,
     * and with nothing known only one that still runs.
     */
    public boolean touches(LocalDate from, LocalDate to) {
        if (earliest == null) {
            return latest == null ? to == null : !latest.isBefore(from) && (to == null || !latest.isAfter(to));
        }
        return (latest == null || !latest.isBefore(from)) && (to == null || !earliest.isAfter(to));
    }

    /** Whether some possible days lie inside [from, to] and some outside. */
    public boolean astride(LocalDate from, LocalDate to) {
        return touches(from, to) && !within(from, to);
    }

    /** The interval in words for a memo: "October 2017 (2017-10-01 to 2017-10-31)". */
    public String describe() {
        String days = earliest == null && latest == null ? "no day stated"
                : earliest == null ? "until " + latest
                : latest == null ? "from " + earliest
                : earliest.equals(latest) ? earliest.toString() : earliest + " to " + latest;
        return switch (basis) {
            case STATED, RELATIVE -> words.isEmpty() ? days : "\"" + words + "\" (" + days + ")";
            case PRESUMED -> "an undated act, presumed recent (" + days + ")";
            case UNKNOWN -> "an undated act (" + days + ")";
        };
    }
}
