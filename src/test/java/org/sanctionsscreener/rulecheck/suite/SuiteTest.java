package org.sanctionsscreener.rulecheck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.FixtureFiles;
import org.sanctionsscreener.rulecheck.FixtureReader;
import org.sanctionsscreener.rulecheck.SmallPack;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.Problem;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.screen.Screener;

/** Fixtures pass, fail, are broken or known not to pass; a failure says what was found and which condition was not met. */
class SuiteTest {
    private final RuleSet rules = RuleSet.load(SmallPack.of(SmallPack.CARD));

    @Test
    void allAreRunAndEachEndsByItself() {
        Report report = run("fixtures:\n" + SmallPack.supply("passes", "MISSILE", "2012-01-01", "{flagged: [TEST-1]}")
                + SmallPack.supply("fails", "MISSILE", "2012-01-01", "{notFlagged: [TEST-1]}")
                + SmallPack.supply("waits", "TEXTILE", "2012-01-01", "{flagged: [TEST-1]}\n    todo: not written")
                + SmallPack.supply("done", "MISSILE", "2012-01-01", "{flagged: [TEST-1]}\n    todo: not written")
                + "  - name: odd\n    surprise: 1\n    expect: {only: true}\n");
        Map<String, Case.Status> ended = new TreeMap<>();
        report.cases().forEach(c -> ended.put(c.group() + " " + c.name(), c.status()));
        assertEquals(Map.of("a.yaml passes", Case.Status.PASS, "a.yaml fails", Case.Status.FAIL, "a.yaml waits", Case.Status.SKIPPED, "a.yaml done", Case.Status.FAIL,
                "a.yaml line 29", Case.Status.ERROR, "broken.yaml line 1", Case.Status.ERROR), ended);
        assertEquals(List.of("todo-passes"), problems(report, "done").stream().map(Problem::check).toList());
        assertEquals(Report.FAILED, report.exit(org.sanctionsscreener.rulecheck.report.Severity.ERROR));
    }

    @Test
    void aMissingFindingNamesTheFirstConditionNotMetAndTheValuesItSaw() {
        Report report = run("fixtures:\n" + SmallPack.supply("other state", "MISSILE", "2012-01-01", "{flagged: [TEST-1]}").replace("counterparty: [state:KP]", "counterparty: [state:SY]"));
        Problem missing = problems(report, "other state").get(0);
        assertEquals("a.yaml:7:24", missing.place());
        assertTrue(missing.detail().contains("≠ TEST-1  flagged   not weighed"), missing.detail());
        assertTrue(missing.detail().contains("law.shapes(\"SUPPLY_TO\", $v); saw $v = SY | state:SY; the card is linked to [KP]"), missing.detail());
    }

    @Test
    void aFindingThatWasWeighedNamesItsElement() {
        Problem missing = problems(run("fixtures:\n" + SmallPack.supply("cloth", "TEXTILE", "2012-01-01", "{flagged: [TEST-1]}")), "cloth").get(0);
        assertTrue(missing.detail().contains("first condition not met: element goods is NOT_MET"), missing.detail());
        assertTrue(missing.detail().contains("asks ITEM_KIND one of [MISSILE, NUCLEAR]; saw [TEXTILE]"), missing.detail());
    }

    @Test
    void otherOrdersFindTheSameAndARuleThatHangsOnOneIsCaught() {
        String fixture = "fixtures:\n" + SmallPack.supply("two", "MISSILE", "2012-01-01", "{flagged: [TEST-1]}");
        assertEquals(List.of(), ran(rules, fixture, 3).get(0).order());
        // Whoever comes first keeps the other out: the engine's order decides.
        Map<String, String> files = new TreeMap<>();
        Pack pack = SmallPack.of(SmallPack.CARD);
        pack.list("", "").forEach(f -> files.put(f, pack.text(f)));
        StringBuilder drl = new StringBuilder("package test.first;\nimport org.sanctionsscreener.facts.Act;\nimport org.sanctionsscreener.reason.Contrary;\nimport java.util.List;\n");
        for (int pair = 1; pair <= 4; pair++) {
            drl.append(race("a" + pair, "b" + pair)).append(race("b" + pair, "a" + pair));
        }
        files.put("un/test/first.drl", drl.toString());
        List<String> order = ran(RuleSet.load(Pack.of("racing", files)), fixture, 5).get(0).order();
        assertTrue(order.stream().anyMatch(l -> l.startsWith("act:1/TEST-1 is ") && l.endsWith("rules, files and cards in another order")), order.toString());
    }

    /** Holds as long as its rival does not: of the two, the one that fires first stays. */
    private static String race(String name, String rival) {
        return "rule \"" + name + "\"\nwhen\n  Act($a: id)\n  not Contrary(text == \"" + rival + "\")\nthen\n  insertLogical(new Contrary($a, \"MINOR\", \"" + name
                + "\", List.of()));\nend\n";
    }

    private Report run(String text) {
        Pack files = Pack.of("fixtures", Map.of("pack.yaml", "name: f\n", "a.yaml", text, "broken.yaml", "fixtures: ["));
        FixtureFiles read = FixtureReader.readAll(files);
        Suite suite = new Suite(new Screener(document -> Facts.none(), new Reasoner(rules)), List.of());
        return suite.report(read.fixtures().stream().map(suite::run).toList(), read.broken(), files, "1.0.0");
    }

    private static List<Suite.Ran> ran(RuleSet rules, String text, int shuffles) {
        Suite suite = new Suite(new Screener(document -> Facts.none(), new Reasoner(rules)),
                java.util.stream.LongStream.range(0, shuffles).mapToObj(i -> new Shuffle(rules, i)).toList());
        return FixtureReader.read(Pack.of("fixtures", Map.of("pack.yaml", "name: f\n", "a.yaml", text))).stream().map(suite::run).toList();
    }

    private static List<Problem> problems(Report report, String name) {
        return report.cases().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().problems();
    }
}
