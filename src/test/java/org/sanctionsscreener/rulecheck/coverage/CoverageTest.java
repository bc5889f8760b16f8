package org.sanctionsscreener.rulecheck.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.SmallPack;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.report.ReportFormat;
import org.sanctionsscreener.rulecheck.report.Severity;

/** What a few fixtures exercise of a pack with one card. */
class CoverageTest {
    private static final RuleSet RULES = RuleSet.load(SmallPack.of(SmallPack.CARD));
    private static final Coverage SEEN = Coverage.of(RULES, SmallPack.fixtures(
            SmallPack.supply("first day", "MISSILE", "2010-06-01", "{flagged: [TEST-1]}"),
            SmallPack.supply("day before", "MISSILE", "2010-05-31", "{considered: [TEST-1]}"),
            SmallPack.supply("coal", "COAL", "2012-01-01", "{considered: [TEST-1]}")));

    private static Coverage.ConditionSeen condition(String rule, String text) {
        return SEEN.conditions().stream().filter(c -> c.condition().rule().equals(rule) && c.condition().text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void rulesThatFireAreCountedByFixture() {
        assertEquals(3, fixtures("shape: supply to a state, territory or group"));
        assertEquals(1, fixtures("flag: possible violation of a prohibition"));
        assertEquals(0, fixtures("flag: a warning sign"));
    }

    private static int fixtures(String rule) {
        return SEEN.rules().stream().filter(r -> r.rule().name().equals(rule)).findFirst().orElseThrow().fixtures();
    }

    @Test
    void conditionsAreSeenTrueFalseOrNever() {
        assertEquals(3, condition("flag: possible violation of a prohibition", "kind in (ProvisionKind.PROHIBITION, ProvisionKind.CRIMINAL, ProvisionKind.DUTY)").held());
        assertEquals(0, condition("flag: possible violation of a prohibition", "kind in (ProvisionKind.PROHIBITION, ProvisionKind.CRIMINAL, ProvisionKind.DUTY)").failed());
        assertTrue(condition("flag: possible violation of a prohibition", "state == State.NOT_MET").both());
        Coverage.ConditionSeen never = condition("asserted: reported, and denied, is an allegation", "status == Assertion.Status.DENIED");
        assertEquals(0, never.held());
    }

    @Test
    void elementStatesAndDaysThatAreMissingAreNamed() {
        assertEquals(Set.of(State.MET, State.NOT_MET), SEEN.elements().get("TEST-1/goods"));
        assertEquals(Set.of(LocalDate.of(2015, 6, 30), LocalDate.of(2015, 7, 1)), SEEN.days().get("TEST-1"));
        assertEquals(50.0, SEEN.dayShare());
        String text = ReportFormat.text.write(new CoverageCases(SEEN, RULES, name -> true).report("1", 0, 0, 0, 0), Severity.ERROR);
        assertTrue(text.contains("un/test/test.yaml:14:9: warning: TEST-1: no fixture in which goods is UNKNOWN [element-state-unseen]"), text);
        assertTrue(text.contains("un/test/test.yaml:12:32: warning: TEST-1: no fixture with an act on 2015-07-01 [day-untried]"), text);
        assertTrue(text.contains("rule never fires: flag: a warning sign"), text);
    }

    @Test
    void sharesAndPlacesAreThoseOfWhatIsAskedForAndALowShareFails() {
        Report card = new CoverageCases(SEEN, RULES, "TEST-1"::equals).report("1", 100, 100, 60, 50);
        assertEquals(50.0, card.summary().figures().get("days that decide"));
        assertEquals(66.7, card.summary().figures().get("element states"));
        assertEquals(0, card.exit(Severity.ERROR));
        assertEquals(5, card.exit(Severity.WARNING));
        assertEquals(5, new CoverageCases(SEEN, RULES, "TEST-1"::equals).report("1", 100, 100, 67, 0).exit(Severity.ERROR));
        assertEquals(6, new CoverageCases(SEEN, RULES, "nothing"::equals).report("1", 100, 100, 67, 0).exit(Severity.ERROR));
        assertEquals(CoverageCases.CHECKS.size(), SEEN_ALL.checks().size());
        assertTrue(SEEN_ALL.problems().stream().allMatch(p -> CoverageCases.CHECKS.stream().anyMatch(c -> c.id().equals(p.check())) && p.line() > 0 && p.column() > 0));
    }

    private static final Report SEEN_ALL = new CoverageCases(SEEN, RULES, name -> true).report("1", 0, 0, 0, 0);

    @Test
    void pageShowsCountsBesideTheLines() {
        String page = CoveragePage.html(SEEN, RULES.pack());
        assertTrue(page.contains("<td class=\"ok\">1</td><td>rule &quot;".replace("&quot;", "\"") + "flag: possible violation of a prohibition\"</td>"), "a rule's count");
        assertTrue(page.contains("class=\"gap\""));
    }
}
