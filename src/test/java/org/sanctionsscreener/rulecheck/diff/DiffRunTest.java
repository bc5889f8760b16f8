package org.sanctionsscreener.rulecheck.diff;

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
import org.sanctionsscreener.rulecheck.SmallPack;
import org.sanctionsscreener.screen.Screener;

/** A change of a card, of a rule, of both at once and of neither, over the same facts: what differs and which change is responsible. */
class DiffRunTest {
    private static final String RULE = "import org.sanctionsscreener.facts.Act;\nimport org.sanctionsscreener.reason.Contrary;\nimport java.util.List;\n\n"
            + "// comments do not count\nrule \"doubt\"\nwhen\n  Act($a: id, type == \"%s\")\nthen\n  insertLogical(new Contrary($a, \"DENIAL\", \"doubted\", List.of()));\nend\n";

    @Test
    void aCardThatNowEndsEarlierIsTheCause() {
        DiffResult result = diff(SmallPack.CARD, "BUNKER", SmallPack.CARD.replace("to: 2015-06-30", "to: 2011-12-31").replace("title: No missiles", "title: No rockets"), "BUNKER");
        FindingChange change = only(result);
        assertEquals(FindingChange.Kind.VANISHES, change.kind());
        assertEquals(FindingChange.How.ALONE, change.how());
        assertEquals("a.yaml#two", change.document());
        assertTrue(change.because().get(0).words().startsWith("card TEST-1 changed (title"), change.cause());
        assertEquals("was POSSIBLE_VIOLATION MEDIUM REPORTED, is OUTSIDE_TEMPORAL_SCOPE (2012-01-01 lies outside 2010-06-01 to 2011-12-31); element time MET to NOT_MET", change.words());
    }

    @Test
    void aRuleThatNowSpeaksAgainstItIsTheCauseAndTheOtherChangeHasNoEffect() {
        DiffResult result = diff(SmallPack.CARD, "BUNKER", SmallPack.CARD.replace("title: No missiles", "title: No rockets"), "SUPPLY");
        FindingChange change = only(result);
        assertEquals(FindingChange.Kind.WEAKER, change.kind());
        assertEquals("strength MEDIUM to LOW", change.words());
        assertEquals(List.of(Unit.Type.RULE), change.because().stream().map(Unit::type).toList());
        assertEquals(List.of("TEST-1"), result.withoutEffect().stream().map(Unit::name).toList());
        assertTrue(DiffFormat.markdown.write(result).contains("| TEST-1 |  |  |  | 1 |  | rule \"doubt\" changed |"), DiffFormat.markdown.write(result));
        assertTrue(DiffFormat.json.write(result).contains("\"cause\" : \"ALONE\""), DiffFormat.json.write(result));
        assertTrue(DiffFormat.text.write(result).contains("~ TEST-1 weaker (act:1): strength MEDIUM to LOW"), DiffFormat.text.write(result));
    }

    @Test
    void twoChangesThatOnlyTogetherMakeTheDifferenceAreBothNamed() {
        // The card asks for a new kind of goods, and the new rule gives it: neither alone flags anything.
        String goods = "import org.sanctionsscreener.facts.Act;\nimport org.sanctionsscreener.law.State;\nimport org.sanctionsscreener.reason.Characterisation;\nimport java.util.List;\n"
                + "rule \"felt\"\nwhen\n  Act($a: id)\nthen\n  insertLogical(new Characterisation($a, \"ITEM_KIND\", \"FELT\", State.MET, \"felt\", List.of()));\nend\n";
        DiffResult result = diff(pack(SmallPack.CARD, "BUNKER", ""), pack(SmallPack.CARD.replace("oneOf: [MISSILE, NUCLEAR]", "oneOf: [FELT]"), "BUNKER", goods), "TEXTILE");
        FindingChange change = only(result);
        assertEquals(FindingChange.Kind.APPEARS, change.kind());
        assertEquals(FindingChange.How.TOGETHER, change.how());
        assertEquals(List.of("TEST-1", "felt"), change.because().stream().map(Unit::name).toList());
    }

    @Test
    void layoutCommentsAndOrderAreNoChange() {
        Pack before = pack(SmallPack.CARD, "BUNKER", "");
        Map<String, String> files = new TreeMap<>();
        before.list("", "").forEach(f -> files.put(f, before.text(f).replace("  Act($a", "    Act( $a".replace("( ", "("))));
        files.put("un/test/moved.drl", files.remove("un/test/doubt.drl").replace("// comments do not count", "// at all"));
        DiffResult result = diff(before, Pack.of("moved", files), "MISSILE");
        assertEquals(List.of(), result.units());
        assertEquals(List.of(), result.changes());
    }

    private static FindingChange only(DiffResult result) {
        assertEquals(1, result.changes().size(), DiffFormat.text.write(result));
        return result.changes().get(0);
    }

    private static DiffResult diff(String card, String type, String newCard, String newType) { return diff(pack(card, type, ""), pack(newCard, newType, ""), "MISSILE"); }

    private static Pack pack(String card, String type, String more) {
        Map<String, String> files = new TreeMap<>();
        Pack small = SmallPack.of(card);
        small.list("", "").forEach(f -> files.put(f, small.text(f)));
        files.put("un/test/doubt.drl", "package test.doubt;\n" + RULE.formatted(type));
        if (!more.isEmpty()) {
            files.put("un/test/more.drl", "package test.more;\n" + more);
        }
        return Pack.of("small", files);
    }

    private static DiffResult diff(Pack before, Pack after, String family) {
        DiffRun run = new DiffRun("before", screener(before), "after", screener(after), DiffRunTest::screener);
        SmallPack.fixtures(SmallPack.supply("two", family, "2012-01-01", "{only: true}")).forEach(f -> run.add(run.compare(new CorpusDocument("a.yaml#" + f.id().split("#")[1], f.facts(), null))));
        return run.result(id -> true, false);
    }

    private static Screener screener(Pack pack) { return new Screener(document -> Facts.none(), new Reasoner(RuleSet.load(pack))); }
}
