package org.sanctionsscreener.rulecheck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.FixtureReader;
import org.sanctionsscreener.rulecheck.SmallPack;
import org.sanctionsscreener.screen.Screener;

/** Expectations are rewritten to what was found; everything else in the file stays as it is written. */
class UpdateTest {
    private static final String FACTS = """
                facts:
                  parties: [SY, KP]   # as given
                  items: [{id: i, families: [%s]}]
                  act: {type: SUPPLY, actor: state:SY, counterparty: state:KP, items: i, on: %s}
            """;

    @Test
    void onlyTheLinesThatChangedAreWrittenAnewAndCommentsStay() {
        String before = "# top\nfixtures:\n  # the first\n  - name: after the end\n" + FACTS.formatted("MISSILE", "2016-01-01")
                + "    expect:\n      # who\n      flagged: {TEST-1: POSSIBLE_VIOLATION}  # why\n      elements:\n        TEST-1: {goods: MET, time: MET}\n      status: REPORTED\n"
                + "\n  - name: good\n" + FACTS.formatted("MISSILE", "2012-01-01") + "    expect: {flagged: [TEST-1]}\n"
                + "\n  - name: cloth\n    todo: later\n" + FACTS.formatted("TEXTILE", "2012-01-01") + "    expect: {notFlagged: [TEST-1], only: true}\n"
                + "\n  - name: missed\n" + FACTS.formatted("MISSILE", "2012-01-01") + "    expect: {notFlagged: [TEST-1], only: true}\n";
        String after = before.replace("      flagged: {TEST-1: POSSIBLE_VIOLATION}  # why\n", "      # why\n      considered: {TEST-1: OUTSIDE_TEMPORAL_SCOPE}\n")
                .replace("TEST-1: {goods: MET, time: MET}", "TEST-1: {goods: MET, time: NOT_MET}").replace("      status: REPORTED\n", "").replace("    todo: later\n", "")
                .replace("2012-01-01}\n    expect: {notFlagged: [TEST-1], only: true}\n$", "");
        int last = after.lastIndexOf("{notFlagged: [TEST-1], only: true}");
        after = after.substring(0, last) + "{flagged: {TEST-1: POSSIBLE_VIOLATION}, only: true}\n";
        assertEquals(after, updated(before));
        assertEquals(null, updated(after));
    }

    private static String updated(String text) {
        Pack files = Pack.of("fixtures", Map.of("pack.yaml", "name: f\n", "a.yaml", text));
        Suite suite = new Suite(new Screener(document -> Facts.none(), new Reasoner(RuleSet.load(SmallPack.of(SmallPack.CARD)))), List.of());
        return suite.updated(FixtureReader.read(files).stream().map(suite::run).toList(), files).get("a.yaml");
    }
}
