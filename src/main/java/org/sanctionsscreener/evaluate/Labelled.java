package org.sanctionsscreener.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A text with what a person expects of it.
 *
 * @param file  where it was read
 * @param line  its line in that file, 0 if lines mean nothing there
 * @param date  day of publication, null if not given
 * @param label what is expected
 */
public record Labelled(String id, String file, int line, String title, LocalDate date, String text, Label label) {

    /** What a person expects: provisions one by one, or only whether anything is found. */
    public sealed interface Label { }

    /**
     * A case whose provisions a person named.
     *
     * @param expected    ids that must be flagged
     * @param notExpected ids that must not be flagged
     * @param either      ids that may be flagged or not
     * @param anyOf       groups of ids: one of each must be flagged, and none of them is wrong
     * @param status      the case's word for the outcome, "" if none
     * @param why         the person's reason
     * @param scope       every id that any case of the same file names: of other bodies of law the file says nothing
     */
    public record Provisions(List<String> expected, List<String> notExpected, List<String> either, List<List<String>> anyOf,
                             String status, String why, SortedSet<String> scope) implements Label {
        public Provisions {
            scope = new TreeSet<>(scope);
            expected = List.copyOf(expected);
            notExpected = List.copyOf(notExpected);
            either = List.copyOf(either);
            anyOf = anyOf.stream().map(List::copyOf).toList();
        }
    }

    /** Every id that a case names. */
    static Stream<String> named(Provisions p) {
        return Stream.of(p.expected, p.notExpected, p.either, p.anyOf.stream().flatMap(List::stream).toList()).flatMap(List::stream);
    }

    /**
     * A document of which it is known only whether it tells of a breach.
     *
     * @param kind       POSITIVE, NEGATIVE, or SKIPPED where the label may not be trusted
     * @param given      the label as it stands in the file
     * @param regimes    regimes of which one must be found; empty if not known
     * @param notRegimes regimes of which none may be found
     * @param statuses   the outcomes that a reader saw, empty if nobody read
     * @param read       whether a person read the document; the other labels come from its source
     */
    public record Weak(Kind kind, String given, List<String> regimes, List<String> notRegimes, List<String> statuses, boolean read) implements Label {
        public Weak {
            regimes = List.copyOf(regimes);
            notRegimes = List.copyOf(notRegimes);
            statuses = List.copyOf(statuses);
        }
    }

    /** What a weak label says. */
    public enum Kind { POSITIVE, NEGATIVE, SKIPPED }
}
