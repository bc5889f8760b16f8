package org.sanctionsscreener.rulecheck.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.SmallPack;
import org.sanctionsscreener.rulecheck.report.ReportFormat;
import org.sanctionsscreener.rulecheck.report.Severity;

/** Changes of a pack with one card, for which it is known which the fixtures notice. */
class MutationRunTest {
    private static final RuleSet RULES = RuleSet.load(SmallPack.of(SmallPack.CARD));
    private static final String FIRST_DAY = SmallPack.supply("first day", "MISSILE", "2010-06-01", "{flagged: [TEST-1]}");
    private static final String DAY_BEFORE = SmallPack.supply("day before", "MISSILE", "2010-05-31", "{notFlagged: [TEST-1]}");
    private static final String OTHER_GOODS = SmallPack.supply("other goods", "COAL", "2012-01-01", "{notFlagged: [TEST-1]}");

    private static final String SILENT = "  - name: silent\n    facts:\n      parties: [SY, KP]\n"
            + "      act: {type: SUPPLY, actor: [state:SY], counterparty: [state:KP], on: 2012-01-01}\n    expect: {elements: {TEST-1: {goods: UNKNOWN}}}\n";

    private static List<MutantResult> run(MutationOptions options, String... fixtures) {
        List<Fixture> read = SmallPack.fixtures(fixtures);
        return MutationRun.run(RULES, read, MutationRun.mutants(RULES, options), options);
    }

    private static MutantResult.Outcome outcome(List<MutantResult> results, String change) {
        return results.stream().filter(r -> r.mutant().change().equals(change)).findFirst().orElseThrow().outcome();
    }

    private static MutationOptions card() { return MutationOptions.of("TEST-1", 0); }

    @Test
    void boundaryFixturesKillShiftedDaysAndOnlyThose() {
        List<MutantResult> results = run(card(), FIRST_DAY, DAY_BEFORE, OTHER_GOODS);
        assertEquals(MutantResult.Outcome.KILLED, outcome(results, "from 2010-06-01 became 2010-06-02"));
        assertEquals(MutantResult.Outcome.KILLED, outcome(results, "from 2010-06-01 became 2010-05-31"));
        assertEquals(MutantResult.Outcome.NOT_REACHED, outcome(results, "to 2015-06-30 became 2015-07-01"));
        assertEquals(MutantResult.Outcome.KILLED, outcome(results, "element goods is dropped"));
        assertEquals(MutantResult.Outcome.KILLED, outcome(results, "element goods: oneOf without MISSILE"));
        assertEquals(MutantResult.Outcome.NOT_REACHED, outcome(results, "element goods: oneOf without NUCLEAR"));
    }

    @Test
    void survivorNamesItsLineAndTheExpectationThatWouldTell() {
        List<MutantResult> results = run(card(), SmallPack.supply("coal", "COAL", "2012-01-01", "{considered: [TEST-1]}"));
        MutantResult dropped = results.stream().filter(r -> r.mutant().change().equals("shape SUPPLY_TO is dropped")).findFirst().orElseThrow();
        assertEquals(MutantResult.Outcome.KILLED, dropped.outcome());
        MutantResult late = run(card(), SmallPack.supply("first day", "MISSILE", "2010-06-01", "{notFlagged: [NO-SUCH]}")).stream()
                .filter(r -> r.mutant().change().startsWith("from 2010-06-01 became 2010-06-02")).findFirst().orElseThrow();
        assertEquals(MutantResult.Outcome.SURVIVED, late.outcome());
        assertEquals(12, late.mutant().line());
        assertEquals("test.yaml#first day with flagged: {TEST-1: POSSIBLE_VIOLATION}", late.unasked());
        assertEquals(16, late.mutant().place().column());
        String text = ReportFormat.text.write(new MutationReport(List.of(late)).report("1", 0), Severity.ERROR);
        assertTrue(text.startsWith("un/test/test.yaml:12:16: warning: TEST-1: from 2010-06-01 became 2010-06-02 [shift-from]\n"), text);
    }

    @Test
    void changedRulesAreToldFromTheirOriginals() {
        MutationOptions time = MutationOptions.of("common/time.drl", 0);
        List<MutantResult> results = run(time, FIRST_DAY, DAY_BEFORE, OTHER_GOODS);
        MutantResult removed = results.stream().filter(r -> r.mutant().kind().equals("remove-rule")
                && r.mutant().subject().equals("time: outside every interval in which the provision applied")).findFirst().orElseThrow();
        assertEquals(MutantResult.Outcome.KILLED, removed.outcome());
        assertEquals("test.yaml#day before", removed.fixture());
        MutantResult claimed = results.stream().filter(r -> r.mutant().kind().equals("remove-rule")
                && r.mutant().subject().equals("time: a claimed and not accepted interval changes nothing")).findFirst().orElseThrow();
        assertEquals(MutantResult.Outcome.NOT_REACHED, claimed.outcome());
        assertTrue(results.stream().noneMatch(r -> r.outcome() == MutantResult.Outcome.NOT_RUN));
    }

    @Test
    void aChangedRuleOnWhichTheEngineBreaksIsNoticedAndTheOthersAreRunWithoutIt() {
        Map<String, String> files = new TreeMap<>();
        RULES.pack().list("", "").forEach(f -> files.put(f, RULES.pack().text(f)));
        files.put("common/late.drl", """
                package common.late;
                import org.sanctionsscreener.facts.Act;
                import org.sanctionsscreener.law.State;
                import org.sanctionsscreener.reason.Characterisation;
                import org.sanctionsscreener.reason.Evidence;
                rule "late: after the turn of the century"
                when
                  Act($a: id, type == "SUPPLY", time.earliest != null, $t: time)
                  eval($t.earliest().isAfter(java.time.LocalDate.of(2000, 1, 1)))
                then
                  insertLogical(new Characterisation($a, "LATE", "YES", State.MET, "it is late", Evidence.none()));
                end
                """);
        RuleSet rules = RuleSet.load(Pack.of("late", files));
        String undated = "  - name: undated\n    facts:\n      parties: [SY, KP]\n      act: {type: SUPPLY, actor: [state:SY], counterparty: [state:KP]}\n    expect: {considered: [TEST-1]}\n";
        MutationOptions late = MutationOptions.of("common/late.drl", 0);
        List<MutantResult> results = MutationRun.run(rules, SmallPack.fixtures(FIRST_DAY, undated), MutationRun.mutants(rules, late), late);
        MutantResult breaks = results.stream().filter(r -> r.mutant().change().equals("without: time.earliest != null")).findFirst().orElseThrow();
        assertEquals(MutantResult.Outcome.KILLED, breaks.outcome());
        assertEquals("test.yaml#undated", breaks.fixture());
        assertEquals(MutantResult.Outcome.SURVIVED, outcome(results, "the rule is removed"));
    }

    @Test
    void cacheKeepsResultsUntilAFixtureChanges(@TempDir Path directory) throws Exception {
        Path cache = directory.resolve("cache.tsv");
        MutationOptions options = MutationOptions.of("TEST-1", 0).keeping(cache);
        List<MutantResult> first = run(options, FIRST_DAY, DAY_BEFORE);
        String kept = Files.readString(cache);
        assertEquals(new MutationReport(first).report("1", 0), new MutationReport(run(options, FIRST_DAY, DAY_BEFORE)).report("1", 0));
        assertEquals(kept, Files.readString(cache));
        List<MutantResult> more = run(options, FIRST_DAY, DAY_BEFORE, SmallPack.supply("last day", "MISSILE", "2015-06-30", "{flagged: [TEST-1]}"));
        assertEquals(MutantResult.Outcome.KILLED, outcome(more, "to 2015-06-30 became 2015-06-29"));
    }

    @Test
    void fixturesThatAreNotRunWouldHaveChangedNothing() {
        List<Fixture> fixtures = SmallPack.fixtures(FIRST_DAY, DAY_BEFORE, OTHER_GOODS, SILENT,
                SmallPack.supply("day after", "NUCLEAR", "2015-07-01", "{considered: {TEST-1: OUTSIDE_TEMPORAL_SCOPE}, only: true}"));
        for (String only : List.of("TEST-1", "common/elements.drl", "common/time.drl")) {
            MutationOptions options = MutationOptions.of(only, only.equals("TEST-1") ? 0 : 30);
            List<Mutant> mutants = MutationRun.mutants(RULES, options);
            List<MutantResult> selected = MutationRun.run(RULES, fixtures, mutants, options);
            List<MutantResult> everywhere = MutationRun.runEverywhere(RULES, fixtures, mutants, options);
            assertEquals(noticed(everywhere), noticed(selected), only);
            assertTrue(selected.stream().anyMatch(MutantResult::survived) && selected.stream().anyMatch(r -> !r.survived()), only);
        }
    }

    private static List<String> noticed(List<MutantResult> results) {
        return results.stream().map(r -> r.mutant().id() + " " + (r.survived() ? "survived" : r.outcome().name())).toList();
    }

    @Test
    void sampleIsTheSameEachTime() {
        MutationOptions ten = MutationOptions.of("", 10);
        List<String> ids = MutationRun.mutants(RULES, ten).stream().map(Mutant::id).toList();
        assertEquals(10, ids.size());
        assertEquals(ids, MutationRun.mutants(RULES, ten).stream().map(Mutant::id).toList());
    }
}
