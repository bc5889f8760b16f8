package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.reason.Strength;

/** One fixture for many values. */
class RowsTest {
    private static final String FIXTURE = """
            fixtures:
              - name: goods for $to
                facts:
                  parties: [KP, $to]
                  items:
                    - {id: i, families: [$goods]}
                  act: {type: SUPPLY, actor: state:KP, counterparty: state:$to, items: i, on: $day}
                expect:
                  flagged: {TEST-1: POSSIBLE_VIOLATION}
            """;

    @Test
    void everyCombinationOfARowIsAFixtureOfItsOwn() {
        List<Fixture> read = read("""
                    each:
                      - for: {to: SY, goods: [MISSILE, [UAV, ARMS]], day: [2012-03-01, 2012-03-02]}
                      - for: {to: IR, goods: MISSILE, day: 2012-02-29}
                        expect: {considered: {TEST-1: OUTSIDE_TEMPORAL_SCOPE}, notConsidered: [TEST-2]}
                """).fixtures();
        assertEquals(List.of("goods for SY [to: SY, goods: MISSILE, day: 2012-03-01]", "goods for SY [to: SY, goods: MISSILE, day: 2012-03-02]",
                "goods for SY [to: SY, goods: UAV + ARMS, day: 2012-03-01]", "goods for SY [to: SY, goods: UAV + ARMS, day: 2012-03-02]",
                "goods for IR [to: IR, goods: MISSILE, day: 2012-02-29]"), read.stream().map(f -> f.id().substring("a.yaml#".length())).toList());
        assertEquals(List.of("ARMS", "UAV"), read.get(2).facts().items().get(0).families());
        assertEquals("state:IR", read.get(4).facts().acts().get(0).counterparty().get(0));
        assertEquals(Map.of("TEST-1", FindingKind.POSSIBLE_VIOLATION), read.get(0).flagged());
        assertEquals(Map.of(), read.get(4).flagged());
        assertEquals(List.of("TEST-2"), read.get(4).notConsidered());
        assertEquals(List.of(11, 12), List.of(read.get(0).line(), read.get(4).line()));
    }

    @Test
    void aWordThatStandsForNothingOrNowhereIsSaid() {
        complains("each: [{for: {to: SY, goods: MISSILE}}]", 7, "'$day' stands for nothing here; known are [goods, to]");
        complains("each: [{for: {to: SY, goods: MISSILE, day: 2012-03-01, when: 2012-03-01}}]", 10, "$when stands nowhere in the fixture");
        complains("each: [{for: {to: [[SY, IR]], goods: MISSILE, day: 2012-03-01}}]", 2, "$to stands for several values");
        complains("each: [{for: {to: SY, goods: [MISSILE, MISSILE], day: 2012-03-01}}]", 10, "a fixture of this name stands already in the file");
        complains("each: [{to: SY}]", 10, "unknown key 'to'");
    }

    @Test
    void fixturesToldTogetherExpectWhatEachExpectsAlone() {
        String row = "    each: [{for: {to: SY, goods: [MISSILE, COAL], day: 2012-03-01}}]\n";
        String first = "a.yaml#goods for SY [to: SY, goods: MISSILE, day: 2012-03-01]";
        String second = "a.yaml#goods for SY [to: SY, goods: COAL, day: 2012-03-01]";
        Fixture both = read(row + "  - {name: both, together: [\"" + first + "\", \"" + second + "\"]}\n").fixtures().get(2);
        assertEquals("a.yaml#both", both.id());
        assertEquals(List.of("i", "i-2"), both.facts().items().stream().map(org.sanctionsscreener.facts.Item::id).toList());
        assertEquals(List.of("act:1", "act:2"), both.facts().acts().stream().map(org.sanctionsscreener.facts.Act::id).toList());
        assertEquals(List.of("i-2"), both.facts().acts().get(1).items());
        assertEquals(List.of("act:1", "act:2"), both.facts().assertions().stream().map(org.sanctionsscreener.facts.Assertion::act).toList());
        assertEquals(2, both.facts().parties().size());
        assertEquals(Map.of("TEST-1", FindingKind.POSSIBLE_VIOLATION), both.flagged());
        CardException none = read(row + "  - {name: both, together: [\"" + first + "\", a.yaml#none]}\n").broken().get(0);
        assertTrue(none.getMessage().contains("there is no fixture 'a.yaml#none'"), none.getMessage());
    }

    @Test
    void eachPartIsHeldToItsOwnActs() {
        String row = "    each: [{for: {to: SY, goods: [MISSILE, COAL], day: 2012-03-01}, expect: {flagged: [TEST-1]}}, {for: {to: IR, goods: COAL, day: 2012-03-01}, expect: {notConsidered: [TEST-1]}}]\n";
        String first = "a.yaml#goods for SY [to: SY, goods: MISSILE, day: 2012-03-01]";
        String other = "a.yaml#goods for IR [to: IR, goods: COAL, day: 2012-03-01]";
        Fixture both = read(row + "  - {name: both, together: [\"" + first + "\", \"" + other + "\"]}\n").fixtures().get(3);
        assertEquals(List.of(Set.of("act:1"), Set.of("act:2")), both.parts().stream().map(Fixture.Part::acts).toList());
        assertEquals(List.of(), FixtureRunner.judge(both, found("act:1")).problems());
        assertEquals(List.of("of the acts of '" + first + "': expected TEST-1 to be flagged; found that no act was weighed against it; flagged are []",
                "of the acts of '" + other + "': expected that no act is weighed against TEST-1; found POSSIBLE_VIOLATION"), FixtureRunner.judge(both, found("act:2")).problems());
    }

    @Test
    void whatNoPartExpectsMustBeAsItIsAloneToo() {
        String row = "    each: [{for: {to: [SY, IR], goods: COAL, day: 2012-03-01}, expect: {notConsidered: [TEST-2]}}]\n";
        String first = "a.yaml#goods for SY [to: SY, goods: COAL, day: 2012-03-01]";
        String other = "a.yaml#goods for IR [to: IR, goods: COAL, day: 2012-03-01]";
        Fixture both = read(row + "  - {name: both, together: [\"" + first + "\", \"" + other + "\"]}\n").fixtures().get(2);
        assertEquals(List.of(), FixtureRunner.judge(both, found("act:1")).problems());
        assertEquals(List.of(), FixtureRunner.judge(both, found("act:1"), f -> f.equals(both.parts().get(0).fixture().facts()) ? found("act:1") : new Findings(List.of(), List.of())).problems());
        assertEquals(List.of("the acts of '" + other + "' alone: flagged: {TEST-1: POSSIBLE_VIOLATION}, strength: {TEST-1: LOW}; found beside the others: nothing else"),
                FixtureRunner.judge(both, found("act:1"), f -> found("act:1")).problems());
    }

    /** Nothing but TEST-1, flagged for one act. */
    private static Findings found(String act) {
        Finding none = new Finding(act + "/TEST-1", RuleSet.load(SmallPack.of(SmallPack.CARD)).law().provision("TEST-1"), act, FindingKind.POSSIBLE_VIOLATION, "", Strength.LOW, List.of(), "REPORTED", List.of(),
                new TreeMap<>(), new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), null, List.of());
        return new Findings(List.of(none), List.of());
    }

    @Test
    void partiesOfTheTextWithOneIdStayTwoAndThoseOfTheLexiconMustBeOne() {
        FixtureFiles own = told("firm");
        assertEquals(List.of("firm AF", "firm-2 YE", "firm-3 AF"), own.fixtures().get(3).facts().parties().stream().filter(p -> p.id().startsWith("firm")).map(p -> p.id() + " " + p.state()).toList());
        assertEquals(List.of("firm", "firm-2", "firm-3"), own.fixtures().get(3).facts().acts().stream().map(a -> a.counterparty().get(0)).toList());
        FixtureFiles known = told("org:listed");
        assertEquals(3, known.fixtures().size());
        assertEquals(List.of("a.yaml:17: 'a.yaml#two' says other things of the party org:listed than 'a.yaml#one': they cannot be told in one document"), known.broken().stream().map(Exception::getMessage).toList());
    }

    private static FixtureFiles told(String id) {
        String firm = "  - name: %s\n    facts:\n      parties: [SY, {id: " + id + ", name: a listed firm, kind: ORGANISATION, state: %s}]\n"
                + "      act: {type: PAY, actor: state:SY, counterparty: " + id + ", on: 2012-01-01}\n    expect: {notFlagged: [TEST-1]}\n";
        return FixtureReader.readAll(Pack.of("fixtures", Map.of("pack.yaml", "name: f\n", "a.yaml", "fixtures:\n" + firm.formatted("one", "AF") + firm.formatted("two", "YE")
                + firm.formatted("three", "AF") + "  - {name: all, together: [a.yaml#one, a.yaml#two, a.yaml#three]}\n")));
    }

    private static void complains(String each, int line, String words) {
        List<CardException> broken = read("    " + each + "\n").broken();
        assertEquals(1, broken.size(), broken.toString());
        assertTrue(broken.get(0).getMessage().startsWith("a.yaml:" + line + ": ") && broken.get(0).getMessage().contains(words), broken.toString());
    }

    private static FixtureFiles read(String each) {
        return FixtureReader.readAll(Pack.of("fixtures", Map.of("pack.yaml", "name: f\n", "a.yaml", FIXTURE + each)));
    }
}
