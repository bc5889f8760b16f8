package org.sanctionsscreener.rulecheck.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.SmallPack;

/** Which elements' silence no rule asks about is read from the rules, and not decided where they cannot be read so. */
class SilenceTest {
    private static final String CARD = SmallPack.CARD.replace("elements:\n", """
            elements:
                  - name: moves
                    is: CONDUCT
                    oneOf: [TRANSFER]
                    test: something moves
                  - name: reaches
                    is: RECIPIENT
                    oneOf: [KP]
                    test: it reaches the DPRK
                  - name: circumstance
                    is: STATED
                    oneOf: [OVER_CAP]
                    test: a ceiling is passed
            """.stripTrailing() + "\n");

    private static List<String> neverAsked(RuleSet rules) {
        Silence silence = new Silence(rules);
        return rules.law().elements("TEST-1").stream().filter(silence::neverAsked).map(e -> e.name()).toList();
    }

    @Test
    void whatEveryShapeOfTheCardKnowsIsNeverSilent() {
        assertEquals(List.of("moves", "reaches"), neverAsked(RuleSet.load(SmallPack.of(CARD))));
    }

    @Test
    void whatIsAlwaysKnownToBeMetNeedsNoGate() {
        String state = CARD.replace("- {shape: SUPPLY_TO, toward: [KP]}", "- {shape: CONDUCT_WITH, toward: [KP], conduct: [TRANSFER]}").replace("is: RECIPIENT", "is: PARTICIPANT");
        assertEquals(List.of("reaches"), neverOpen(state));
        // Who receives may be open: the text may not say which side gives.
        assertEquals(List.of(), neverOpen(CARD));
    }

    private static List<String> neverOpen(String card) {
        Pack pack = SmallPack.of(card);
        Map<String, String> files = new TreeMap<>();
        pack.list("", "").forEach(f -> files.put(f, pack.text(f)));
        files.put("lexicon/vocabulary.yaml", Pack.embedded().text("lexicon/vocabulary.yaml"));
        RuleSet rules = RuleSet.load(Pack.of("words", files));
        Silence silence = new Silence(rules);
        return rules.law().elements("TEST-1").stream().filter(silence::neverOpen).map(e -> e.name()).toList();
    }

    @Test
    void aFurtherShapeThatKnowsLessOpensTheQuestion() {
        String stated = CARD.replace("- {shape: SUPPLY_TO, toward: [KP]}", "- {shape: SUPPLY_TO, toward: [KP]}\n      - {shape: CONDUCT_STATED, toward: [CONCEALMENT], conduct: [TRANSFER]}");
        assertEquals(List.of("moves"), neverAsked(RuleSet.load(SmallPack.of(stated))));
    }

    @Test
    void whatTheCardsOwnListAsksForIsShownWhereItIsWeighed() {
        String stated = CARD.replace("- {shape: SUPPLY_TO, toward: [KP]}", "- {shape: SUPPLY_TO, toward: [KP], stated: [OVER_CAP]}");
        assertEquals(List.of("moves", "reaches", "circumstance"), neverAsked(RuleSet.load(SmallPack.of(stated))));
        String wider = CARD.replace("- {shape: SUPPLY_TO, toward: [KP]}", "- {shape: SUPPLY_TO, toward: [KP], stated: [OVER_CAP, CONCEALMENT]}");
        assertEquals(List.of("moves", "reaches"), neverAsked(RuleSet.load(SmallPack.of(wider))));
    }

    @Test
    void anElementOfOneLimbAsksOnlyOfTheShapesOfThatLimb() {
        String limbs = CARD.replace("- {shape: SUPPLY_TO, toward: [KP]}",
                "- {shape: SUPPLY_TO, limb: goods, toward: [KP], stated: [OVER_CAP]}\n      - {shape: SUPPLY_TO, limb: other, toward: [KP]}");
        assertEquals(List.of("moves", "reaches"), neverAsked(RuleSet.load(SmallPack.of(limbs))));
        assertEquals(List.of("moves", "reaches", "circumstance"),
                neverAsked(RuleSet.load(SmallPack.of(limbs.replace("is: STATED\n", "is: STATED\n        limb: goods\n")))));
    }

    @Test
    void goodsThatTheShapeNamesAreNeverSilentAndNeitherIsWhatFollowsFromThem() {
        String card = CARD.replace("      - name: moves", "      - name: arms\n        is: ARMS_CLASS\n        oneOf: [ARMS]\n        test: arms\n      - name: moves");
        assertEquals(List.of("moves", "reaches"), neverAsked(RuleSet.load(SmallPack.of(card))));
        String small = card.replace("- {shape: SUPPLY_TO, toward: [KP]}", "- {shape: SUPPLY_TO, toward: [KP], items: [AMMUNITION, AIR_DEFENCE]}");
        assertEquals(List.of("arms", "moves", "reaches"), neverAsked(RuleSet.load(SmallPack.of(small))));
        String drones = card.replace("- {shape: SUPPLY_TO, toward: [KP]}", "- {shape: SUPPLY_TO, toward: [KP], items: [AMMUNITION, COAL]}");
        assertEquals(List.of("moves", "reaches"), neverAsked(RuleSet.load(SmallPack.of(drones))));
    }

    @Test
    void aRuleThatAsksForAnyNotionOpensTheQuestion() {
        Pack pack = SmallPack.of(CARD);
        Map<String, String> files = new TreeMap<>();
        pack.list("", "").forEach(f -> files.put(f, pack.text(f)));
        files.put("common/more.drl", """
                package common.more;
                import org.sanctionsscreener.reason.Element;
                import org.sanctionsscreener.reason.Evidence;
                import org.sanctionsscreener.reason.Required;
                rule "always silent"
                when
                  Required($p: provision, $a: act, $l: limb, $s: spec)
                then
                  insertLogical(new Element($p, $a, $l, $s.name(), $s.gate(), $s.silence(), $s.silenceWords(), Evidence.none()));
                end
                """);
        assertEquals(List.of(), neverAsked(RuleSet.load(Pack.of("more", files))));
    }

    @Test
    void suchAMutantIsNotCountedAndTheOthersAre() {
        RuleSet rules = RuleSet.load(SmallPack.of(CARD));
        MutationOptions options = new MutationOptions(m -> m.kind().equals("flip-silence"), 0, 0, 0, null);
        List<MutantResult> results = MutationRun.run(rules, SmallPack.fixtures(SmallPack.supply("one", "MISSILE", "2012-01-01", "{flagged: [TEST-1]}")),
                MutationRun.mutants(rules, options), options);
        assertEquals(List.of("EQUIVALENT", "EQUIVALENT", "SURVIVED", "NOT_REACHED"), results.stream().map(r -> r.outcome().name()).toList());
        assertEquals(2, new MutationReport(results).tried());
        assertTrue(new MutationReport(results).report("1", 0).summary().text().contains("2 mean the same"));
    }
}
