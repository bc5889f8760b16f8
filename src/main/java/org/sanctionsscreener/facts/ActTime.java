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
}
