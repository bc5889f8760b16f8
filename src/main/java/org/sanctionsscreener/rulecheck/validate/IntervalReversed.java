package org.sanctionsscreener.rulecheck.validate;

import java.util.stream.Stream;

/** Intervals that end before they begin. */
final class IntervalReversed implements Check {
    @Override
    public String id() { return "interval-reversed"; }

    @Override
    public String title() { return "an interval in force, or a membership, that ends before it begins"; }

    @Override
    public void run(Subject subject, Found found) {
        Stream<Yaml> intervals = subject.cards().stream().flatMap(c -> c.intervals().stream());
        Stream<Yaml> memberships = subject.yaml().values().stream().flatMap(y -> y.items("memberships").stream()).flatMap(g -> g.items("states").stream());
        Stream.concat(intervals, memberships).filter(i -> i.day("from") != null && i.day("to") != null && i.day("to").isBefore(i.day("from")))
                .forEach(i -> found.at(i, "ends on " + i.day("to") + ", before it begins on " + i.day("from"), "turn the two days round, or mend the one that is wrong"));
    }
}
