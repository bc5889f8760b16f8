package org.sanctionsscreener.rulecheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static List<String> left(String baseline, Report report) {
        return Baseline.of("known.txt", baseline).apply(report, f -> "rules/" + f).problems().stream().map(p -> p.place() + " " + p.check()).toList();
    }

    @Test
    void whatItKnowsDoesNotFail() {
        Report report = Samples.of(Samples.HARD, Samples.WHOLE);
        Report known = Baseline.of("known.txt", Baseline.text(report)).apply(report, f -> f);
        assertEquals(List.of(), known.problems());
        assertEquals(0, known.exit(Severity.WARNING));
    }

    @Test
    void aNewProblemIsNotCoveredByAnOldOneOfTheSameWords() {
        Report once = Samples.of(Samples.WHOLE);
        assertEquals(List.of("rules/un/b.yaml interval-gap"), left(Baseline.text(once), Samples.of(Samples.WHOLE, Samples.WHOLE)));
    }

    @Test
    void aStaleLineFailsWithItsPlace() {
        Report then = Samples.of(Samples.HARD, Samples.WHOLE);
        Report now = Samples.of(Samples.HARD);
        assertEquals(List.of("known.txt:3:1 stale-baseline"), left("# known\n" + Baseline.text(then), now));
        assertEquals(5, Baseline.of("known.txt", Baseline.text(then)).apply(now, f -> f).exit(Severity.ERROR));
    }

    @Test
    void aLineOfACheckThatDidNotRunIsNotStale() {
        assertEquals(List.of(), left("drl-syntax un/c.drl: broken\n", Samples.of()));
    }

    @Test
    void aLineThatIsNoBaselineLineIsRefused() {
        assertEquals(List.of("known.txt:1:1 stale-baseline"), left("whatever\n", Samples.of()));
    }
}
