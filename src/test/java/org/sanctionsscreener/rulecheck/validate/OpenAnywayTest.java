package org.sanctionsscreener.rulecheck.validate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.SmallPack;

/** Which rules conclude only that something is open, as silence does, is read from the rules and the cards. */
class OpenAnywayTest {
    private static final String CARD = SmallPack.CARD.replace("elements:\n", """
            elements:
                  - name: hidden
                    is: HIDDEN
                    oneOf: ["YES"]
                    test: it was hidden
            """.stripTrailing() + "\n");
    private static final String HEAD = """
            package common.more;
            import org.sanctionsscreener.law.State;
            import org.sanctionsscreener.reason.Candidate;
            import org.sanctionsscreener.reason.Characterisation;
            """;
    private static final String OPENS = rule("may be hidden", "Characterisation($a: act, notion == \"STATED\", value == \"CONCEALMENT\", $e: evidence)",
            "new Characterisation($a, \"HIDDEN\", \"YES\", State.UNKNOWN, \"it may be\", $e)");

    private static String rule(String name, String when, String then) { return "rule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  insertLogical(" + then + ");\nend\n"; }

    private static boolean same(String card, String rules) {
        Pack pack = SmallPack.of(card);
        Map<String, String> files = new TreeMap<>();
        pack.list("", "").forEach(f -> files.put(f, pack.text(f)));
        files.put("common/more.drl", HEAD + rules);
        files.put("lexicon/vocabulary.yaml", Pack.embedded().text("lexicon/vocabulary.yaml"));
        RuleSet loaded = RuleSet.load(Pack.of("more", files));
        return OpenAnyway.of(loaded.pack(), loaded.law()).rule("may be hidden");
    }

    @Test
    void aRuleThatOnlyOpensWhatSilenceOpensToo() { assertTrue(same(CARD, OPENS)); }

    @Test
    void notWhereTheCardTakesSilenceForMore() {
        assertFalse(same(CARD.replace("is: HIDDEN\n", "is: HIDDEN\n        silence: MET\n"), OPENS));
    }

    @Test
    void notWhereItConcludesThatSomethingIsSo() { assertFalse(same(CARD, OPENS.replace("State.UNKNOWN", "State.MET"))); }

    @Test
    void notWhereAnotherRuleAsksForTheNotion() {
        String met = "Characterisation($a: act, notion == \"HIDDEN\", state == State.MET)";
        assertTrue(same(CARD, OPENS + rule("reads", met, "new Candidate(\"TEST-1\", $a, \"\")")));
        assertFalse(same(CARD, OPENS + rule("reads", met.replace(", state == State.MET", ""), "new Candidate(\"TEST-1\", $a, \"\")")));
        assertFalse(same(CARD, OPENS + rule("reads", "Characterisation($a: act, notion == \"HIDDEN\" && value == \"YES\" || notion == \"STATED\" && value == \"WILFUL\")", "new Candidate(\"TEST-1\", $a, \"\")")));
        assertTrue(same(CARD, OPENS + rule("reads", "Characterisation($a: act, notion == \"STATED\" && value == \"ANY\" || notion == \"STATED\" && value == \"WILFUL\")", "new Candidate(\"TEST-1\", $a, \"\")")));
    }
}
