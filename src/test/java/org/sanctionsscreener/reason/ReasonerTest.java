package org.sanctionsscreener.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Specificity;
import org.sanctionsscreener.pack.Pack;

/** The default pack over facts given by hand: no language is read here. */
class ReasonerTest {
    private static final List<Span> HERE = List.of(new Span(0, 10));
    private static Reasoner reasoner;

    @BeforeAll
    static void load() {
        reasoner = new Reasoner(RuleSet.load(Pack.embedded()));
    }

    private static Facts transfer(boolean directed, LocalDate from, LocalDate to, ActTime.Basis basis, Circumstance... circumstances) {
        Party kp = new Party("state:KP", "North Korea", PartyKind.STATE, "KP", List.of("GOVERNMENT"), HERE);
        Party ir = new Party("state:IR", "Iran", PartyKind.STATE, "IR", List.of("GOVERNMENT"), HERE);
        Item parts = new Item("item:1", "missile components", List.of(), List.of("MISSILE"), List.of(), Specificity.GENERIC, null, "", "", HERE);
        Act act = new Act("act:1", "TRANSFER", directed ? List.of("state:KP") : List.of("state:KP", "state:IR"), directed ? List.of("state:IR") : List.of(),
                List.of(), List.of(), List.of("item:1"), List.of(), List.of(), "", new ActTime(from, to, basis, "", HERE), Phase.COMPLETED, directed, false, HERE);
        Assertion said = new Assertion("act:1", Assertion.Source.UNNAMED_OFFICIAL, "an official", Assertion.Status.ALLEGED, Assertion.Modality.FACT, HERE);
        return new Facts(List.of(kp, ir), List.of(), List.of(parts), List.of(act), List.of(said), List.of(circumstances));
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().filter(f -> f.provision() != null).map(f -> f.provision().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aTransferWithoutDirectionIsFlaggedOnBothSidesAndNothingOlderIsRevived() {
        Findings found = reasoner.reason(transfer(false, LocalDate.of(2019, 9, 21), LocalDate.of(2020, 9, 20), ActTime.Basis.PRESUMED));
        assertTrue(ids(found.flagged()).containsAll(Set.of("UNSCR-1718-8-b", "UNSCR-1874-9", "UNSCR-2231-B-4", "UNSCR-2231-B-5", "INKSNA-2-NK", "INKSNA-2-Iran")), () -> ids(found.flagged()).toString());
        assertFalse(ids(found.flagged()).contains("UNSCR-1737-3"), () -> found.flagged().stream().filter(f -> f.provision().id().equals("UNSCR-1737-3")).map(f -> f.elements() + " " + f.trace()).toList().toString());
        assertFalse(ids(found.flagged()).contains("EAR-746.7"), () -> found.flagged().stream().filter(f -> f.provision().id().equals("EAR-746.7")).map(f -> f.elements() + " " + f.trace()).toList().toString());
        Finding revived = found.considered().stream().filter(f -> f.provision() != null && f.provision().id().equals("UNSCR-1737-3")).findFirst().orElseThrow();
        assertEquals(FindingKind.CONTESTED, revived.kind());
        for (Finding f : found.flagged()) {
            assertFalse(f.trace().isEmpty());
        }
    }

    @Test
    void noEvidenceLowersTheStrength() {
        LocalDate day = LocalDate.of(2020, 9, 1);
        Findings plain = reasoner.reason(transfer(true, day, day, ActTime.Basis.STATED));
        Findings doubted = reasoner.reason(transfer(true, day, day, ActTime.Basis.STATED, new Circumstance("act:1", "NO_EVIDENCE", "", HERE)));
        Finding before = plain.flagged().stream().filter(f -> f.provision().id().equals("UNSCR-1874-9")).findFirst().orElseThrow();
        Finding after = doubted.flagged().stream().filter(f -> f.provision().id().equals("UNSCR-1874-9")).findFirst().orElseThrow();
        assertTrue(after.strength().compareTo(before.strength()) <= 0);
        assertEquals(1, after.contrary().size());
    }

    @Test
    void conductBeforeTheLawIsRecordedAndNotFlagged() {
        Findings found = reasoner.reason(transfer(true, LocalDate.of(1987, 1, 1), LocalDate.of(1987, 12, 31), ActTime.Basis.STATED));
        assertEquals(Set.of(), ids(found.flagged()));
        assertTrue(found.considered().stream().anyMatch(f -> f.kind() == FindingKind.OUTSIDE_TEMPORAL_SCOPE && f.provision().id().equals("UNSCR-1718-8-b")));
    }
}
