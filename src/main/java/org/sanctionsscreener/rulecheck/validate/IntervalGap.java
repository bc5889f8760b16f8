package org.sanctionsscreener.rulecheck.validate;

import java.time.temporal.ChronoUnit;

/** Days between two intervals of one provision that nothing explains. */
final class IntervalGap implements Check {
    @Override
    public String id() { return "interval-gap"; }

    @Override
    public String title() { return "days between two intervals of one provision, and no note that says why"; }

    @Override
    public void run(Subject subject, Found found) {
        Intervals.of(subject).filter(p -> p.start().isAfter(p.end())).forEach(p -> {
            long days = ChronoUnit.DAYS.between(p.end(), p.start()) - 1;
            boolean explained = !p.later().text("note").isEmpty() || !p.earlier().text("note").isEmpty();
            if (days > 0 && !(explained && days > 1)) {
                found.at(p.later(), days + (days == 1 ? " day lies" : " days lie") + " between the end on " + p.end() + " (line " + p.earlier().line() + ") and this beginning on "
                        + p.start(), days == 1 ? "let the one follow the other without a day between" : "close the gap, or say in 'note' why the provision did not apply");
            }
        });
    }
}
