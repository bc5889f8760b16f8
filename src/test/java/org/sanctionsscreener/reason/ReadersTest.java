package org.sanctionsscreener.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Reader;
import org.sanctionsscreener.facts.Specificity;
import org.sanctionsscreener.pack.Pack;

/** What it means for a finding who read the act. */
class ReadersTest {
    private static final List<Span> HERE = List.of(new Span(3, 9));
    private static final Reasoner REASONER = new Reasoner(RuleSet.load(Pack.embedded()));

    private static List<Finding> flagged(Reader reader, Assertion.Status status, List<Disagreement> disagreements) {
        Act act = new Act("act:1", "SUPPLY", List.of("state:KP"), List.of("state:SY"), List.of(), List.of(), List.of("item:1"), List.of(), List.of(), "",
                new ActTime(LocalDate.of(2012, 5, 1), LocalDate.of(2012, 5, 31), ActTime.Basis.STATED, "in May 2012", HERE), Phase.COMPLETED, true, false, HERE, reader);
        Facts facts = new Facts(List.of(state("KP"), state("SY")), List.of(),
                List.of(new Item("item:1", "missile parts", List.of(), List.of("MISSILE"), List.of(), Specificity.NAMED, null, "", "", HERE)), List.of(act),
                List.of(new Assertion("act:1", Assertion.Source.COURT, "", status, Assertion.Modality.FACT, HERE)), List.of(), disagreements);
        List<Finding> flagged = REASONER.reason(facts).flagged();
        assertFalse(flagged.isEmpty());
        return flagged;
    }

    private static Party state(String code) {
        return new Party("state:" + code, code, PartyKind.STATE, code, List.of("GOVERNMENT"), HERE);
    }

    private static Strength strongest(List<Finding> findings) {
        return findings.stream().map(Finding::strength).max(Strength::compareTo).orElseThrow();
    }

    @Test
    void theSecondReadersWordAloneIsNeverMoreThanLow() {
        assertTrue(strongest(flagged(Reader.RULES, Assertion.Status.ADJUDICATED, List.of())).compareTo(Strength.LOW) > 0);
        for (Assertion.Status status : List.of(Assertion.Status.ADJUDICATED, Assertion.Status.ADMITTED, Assertion.Status.FOUND, Assertion.Status.REPORTED)) {
            List<Finding> alone = flagged(Reader.MODEL, status, List.of());
            assertTrue(strongest(alone).compareTo(Strength.LOW) <= 0, status.name());
            assertTrue(alone.stream().allMatch(f -> f.contrary().stream().anyMatch(r -> r.text().startsWith("Only the second reader"))));
        }
        assertTrue(flagged(Reader.MODEL, Assertion.Status.ADJUDICATED, List.of()).stream().filter(f -> f.strength() == Strength.LOW)
                .allMatch(f -> f.strengthSteps().contains("only a language model read it so: low")), "the table says so");
    }

    @Test
    void whatBothReadStandsAsWhatTheRulesRead() {
        List<Finding> rules = flagged(Reader.RULES, Assertion.Status.ADJUDICATED, List.of());
        List<Finding> both = flagged(Reader.BOTH, Assertion.Status.ADJUDICATED, List.of());
        assertEquals(rules.stream().map(f -> f.id() + f.strength() + f.contrary() + f.toConfirm()).toList(),
                both.stream().map(f -> f.id() + f.strength() + f.contrary() + f.toConfirm()).toList());
    }

    @Test
    void theWeakerReadingIsTakenAndTheFindingStays() {
        Disagreement less = new Disagreement("act:1", Disagreement.About.MODALITY, true, "The rules read it as told as fact, the second reader as a plan.", "Did it happen?", HERE);
        List<String> before = flagged(Reader.RULES, Assertion.Status.ADJUDICATED, List.of()).stream().map(Finding::id).sorted().toList();
        List<Finding> after = flagged(Reader.BOTH, Assertion.Status.ADJUDICATED, List.of(less));
        assertEquals(before, after.stream().map(Finding::id).sorted().toList(), "nothing is lost");
        assertEquals(Strength.LOW, strongest(after));
    }

    @Test
    void whereTheyDifferTheFindingSaysSoAndAsks() {
        Disagreement differ = new Disagreement("act:1", Disagreement.About.ROLE, false, "The rules read the recipient as Syria, the second reader as Iran.", "Who received it?", HERE);
        for (Finding finding : flagged(Reader.BOTH, Assertion.Status.FOUND, List.of(differ))) {
            assertTrue(finding.contrary().contains(new Remark(differ.text(), HERE)), finding.toString());
            assertTrue(finding.toConfirm().contains("Who received it?"), finding.toString());
        }
    }
}
