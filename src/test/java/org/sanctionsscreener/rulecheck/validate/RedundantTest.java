package org.sanctionsscreener.rulecheck.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.pack.Pack;

/** Constraints that leave out nothing are read from what the rules of a pack can conclude, and from the words of its vocabulary. */
class RedundantTest {
    private static final String VOCABULARY = "actTypes: {TALK: talks, OBSERVE: watches}\ncircumstances: {CONCEALMENT: hides}\npartyTraits: {BANK: a bank}\nitemFamilies: [ARMS]\n";
    private static final String RULE = """
            package common.more;
            import org.sanctionsscreener.facts.Act;
            import org.sanctionsscreener.facts.Circumstance;
            import org.sanctionsscreener.facts.Party;
            import org.sanctionsscreener.law.State;
            import org.sanctionsscreener.reason.Characterisation;
            import org.sanctionsscreener.reason.Evidence;
            rule "one"
            when
              Act($a: id, type == "TALK")
            then
              insertLogical(new Characterisation($a, "SPEECH", "LOUD", State.MET, "", Evidence.none()));
            end
            rule "stated"
            when
              Circumstance($a: act, $k: kind)
            then
              insertLogical(new Characterisation($a, "STATED", $k, State.MET, "", Evidence.none()));
            end
            rule "side"
            when
              Act($a: id)
              Party($c: state)
            then
              insertLogical(new Characterisation($a, "RECIPIENT", $c, State.MET, "", Evidence.none()));
              insertLogical(new Characterisation($a, "PARTICIPANT", $c, State.MET, "", Evidence.none()));
            end
            rule "two"
            when
              Characterisation($a: act, %s)
            then
              insertLogical(new Characterisation($a, "HEARD", "YES", State.MET, "", Evidence.none()));
            end
            """;

    /** Which constraints of the second rule leave out nothing. */
    private static List<String> redundant(String constraints, String... more) {
        String text = RULE.formatted(constraints) + String.join("\n", more);
        Redundant found = Redundant.of(Pack.of("more", Map.of("pack.yaml", "name: more\n", "common/more.drl", text, "lexicon/vocabulary.yaml", VOCABULARY)));
        return java.util.Arrays.stream(constraints.split(", ")).filter(c -> found.at("common/more.drl", text.indexOf(c))).toList();
    }

    @Test
    void aValueThatOneNotionAloneHasNeedsNoNotionBesideIt() {
        assertEquals(List.of("notion == \"SPEECH\"", "value == \"LOUD\"", "state == State.MET"), redundant("notion == \"SPEECH\", value == \"LOUD\", state == State.MET"));
    }

    @Test
    void oneThatAnotherNotionHasTooDoes() {
        String shout = """
                rule "three"
                when
                  Act($a: id, type == "OBSERVE")
                then
                  insertLogical(new Characterisation($a, "NOISE", "LOUD", State.UNKNOWN, "", Evidence.none()));
                end
                """;
        assertEquals(List.of("value == \"LOUD\""), redundant("notion == \"SPEECH\", value == \"LOUD\"", shout));
        assertEquals(List.of(), redundant("value == \"LOUD\", state == State.MET", shout));
    }

    @Test
    void aWordOfTheReadingIsNoIdAndACodeMayBe() {
        assertEquals(List.of("notion == \"STATED\"", "value == \"CONCEALMENT\""), redundant("notion == \"STATED\", value == \"CONCEALMENT\""));
        assertEquals(List.of(), redundant("notion == \"RECIPIENT\", value == \"KP\""));
    }
}
