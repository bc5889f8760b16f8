package org.sanctionsscreener.rulecheck.validate;

/** Days that lie in two intervals of one provision. */
final class IntervalOverlap implements Check {
    @Override
    public String id() { return "interval-overlap"; }

    @Override
    public String title() { return "two intervals of one provision, or of one membership, that share days"; }

    @Override
    public void run(Subject subject, Found found) {
        Intervals.of(subject).filter(p -> !p.start().isAfter(p.end())).forEach(p -> found.at(p.later(), "begins on " + p.start() + ", while the interval of line "
                + p.earlier().line() + (p.earlier().day("to") == null ? " has no end" : " lasts until " + p.end()), "end the earlier one on the day before, or merge the two"));
    }
}
