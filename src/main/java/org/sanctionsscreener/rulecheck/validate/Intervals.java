package org.sanctionsscreener.rulecheck.validate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The intervals in which something held, as neighbours in time. */
final class Intervals {
    /** One interval after another. */
    record Pair(Yaml earlier, Yaml later) {
        /** Last day of the earlier, or {@link LocalDate#MAX} if it is open. */
        LocalDate end() { return earlier.day("to") == null ? LocalDate.MAX : earlier.day("to"); }

        LocalDate start() { return later.day("from"); }
    }

    private Intervals() { }

    /** Neighbours among the intervals of one list that are whole and not turned round. */
    static List<Pair> neighbours(List<Yaml> intervals) {
        List<Yaml> whole = intervals.stream().filter(i -> i.day("from") != null && (i.day("to") == null || !i.day("to").isBefore(i.day("from"))))
                .sorted(Comparator.comparing((Yaml i) -> i.day("from")).thenComparing(Yaml::line)).toList();
        return Stream.iterate(1, i -> i < whole.size(), i -> i + 1).map(i -> new Pair(whole.get(i - 1), whole.get(i))).toList();
    }

    /** Neighbours among the intervals of each card that applied (a mere claim or a suspension stands beside them), and of each state in a group. */
    static Stream<Pair> of(Subject subject) {
        Stream<Pair> cards = subject.cards().stream().flatMap(c -> neighbours(c.intervals().stream().filter(i -> !i.text("standing").equals("CLAIMED")).toList()).stream());
        Stream<Pair> groups = subject.yaml().values().stream().flatMap(y -> y.items("memberships").stream()).flatMap(g -> g.items("states").stream()
                .map(r -> r.text("state")).distinct().flatMap(s -> neighbours(g.items("states").stream().filter(r -> r.text("state").equals(s)).toList()).stream()));
        return Stream.concat(cards, groups);
    }
}
