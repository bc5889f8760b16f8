package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;

/** What a fixture can expect of what a reader sees beside the provisions: each expectation once met and once not. */
class PinnedTest {
    private static final Reasoner REASONER = new Reasoner(RuleSet.load(SmallPack.of(SmallPack.CARD)));
    private static final String DENIED = "{type: SUPPLY, actor: [state:SY], counterparty: [state:KP], items: [i], on: 2012-01-01, status: ALLEGED, denied: true}";

    private static List<String> problems(String act, String expect) {
        List<Fixture> fixtures = SmallPack.fixtures("  - name: one\n    facts:\n      parties: [SY, KP]\n      items: [{id: i, families: [MISSILE]}]\n      act: " + act + "\n    expect: " + expect + "\n");
        return FixtureRunner.judge(fixtures.get(0), REASONER.reason(fixtures.get(0).facts())).problems();
    }

    private static void meets(String act, String expect) { assertEquals(List.of(), problems(act, expect)); }

    private static void misses(String act, String expect, String problem) {
        assertEquals(1, problems(act, expect).size());
        assertTrue(problems(act, expect).get(0).startsWith(problem), problems(act, expect).toString());
    }

    @Test
    void strength() {
        meets(DENIED, "{strength: {TEST-1: LOW}}");
        misses(DENIED, "{strength: {TEST-1: HIGH}}", "expected TEST-1 with strength HIGH; found [LOW]");
        misses("{type: TALK, actor: [state:SY]}", "{strength: {TEST-1: LOW}}", "expected TEST-1 with strength LOW; found that it is not flagged");
    }

    @Test
    void wordsAgainstItWithoutAnArticle() {
        meets(DENIED, "{contrary: {TEST-1: [denied]}}");
        misses(DENIED, "{contrary: {TEST-1: [admitted]}}", "expected 'admitted' to stand against TEST-1; found [");
    }

    @Test
    void questions() {
        String undated = "{type: SUPPLY, actor: [state:SY], counterparty: [state:KP], items: [i], from: 2010-05-01, to: 2010-07-01}";
        meets(undated, "{toConfirm: {TEST-1: [When did the act take place]}}");
        misses(DENIED, "{toConfirm: {TEST-1: [When did the act take place]}}", "expected 'When did the act take place' among the questions of TEST-1; found []");
    }

    @Test
    void whyItIsNoConduct() {
        meets("{type: ENFORCE, actor: [state:SY], on: 2012-01-01}", "{noConduct: [an authority enforces]}");
        misses("{type: TALK, actor: [state:SY], on: 2012-01-01}", "{noConduct: [an authority enforces]}", "expected an act that engages no provision, 'an authority enforces'; found [to meet");
    }

    @Test
    void anUnknownStrengthIsRefused() {
        assertThrows(CardException.class, () -> problems(DENIED, "{strength: {TEST-1: STRONG}}"));
    }
}
