package org.sanctionsscreener.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Goods leave the United States in one act and are sent on to Iran in another; between them so many other transfers are told. */
    private static Facts report(int between) {
        Party us = new Party("state:US", "United States", PartyKind.STATE, "US", List.of(), HERE);
        Party ir = new Party("state:IR", "Iran", PartyKind.STATE, "IR", List.of("GOVERNMENT"), HERE);
        Party kp = new Party("state:KP", "North Korea", PartyKind.STATE, "KP", List.of("GOVERNMENT"), HERE);
        Party trader = new Party("org:1", "Marmara Parts", PartyKind.ORGANISATION, "TR", List.of(), HERE);
        List<Item> items = new ArrayList<>(List.of(new Item("item:1", "gyroscopes", List.of(), List.of("MISSILE"), List.of(), Specificity.GENERIC, null, "", "", HERE)));
        List<Act> acts = new ArrayList<>(List.of(act(1, "EXPORT", "org:1", "org:1", "item:1", List.of("state:US"), 0)));
        for (int i = 2; i < between + 2; i++) {
            items.add(new Item("item:" + i, "missile components", List.of(), List.of("MISSILE"), List.of(), Specificity.GENERIC, null, "", "", HERE));
            acts.add(act(i, "TRANSFER", "state:KP", "state:IR", "item:" + i, List.of(), i * 20));
        }
        acts.add(act(between + 2, "REEXPORT", "org:1", "state:IR", "item:1", List.of(), (between + 2) * 20));
        List<Assertion> said = acts.stream()
                .map(a -> new Assertion(a.id(), Assertion.Source.PROSECUTOR, "a prosecutor", Assertion.Status.CHARGED, Assertion.Modality.FACT, HERE)).toList();
        return new Facts(List.of(us, ir, kp, trader), List.of(), items, acts, said, List.of(new Circumstance("act:1", "US_ORIGIN_ITEM", "item:1", HERE)));
    }

    private static Act act(int number, String type, String actor, String counterparty, String item, List<String> origin, int offset) {
        LocalDate day = LocalDate.of(2020, 3, 2);
        return new Act("act:" + number, type, List.of(actor), List.of(counterparty), List.of(), List.of(), List.of(item), origin, List.of(), "",
                new ActTime(day, day, ActTime.Basis.STATED, "", HERE), Phase.COMPLETED, true, false, List.of(new Span(offset, offset + 10)));
    }

    @Test
    void aReportOfHundredsOfActsIsReasonedAboutAsAShortOneIs() {
        Findings brief = reasoner.reason(report(1));
        Findings lengthy = reasoner.reason(report(350));
        Set<String> sentOn = ids(brief.flagged().stream().filter(f -> f.act().equals("act:3")).toList());
        assertTrue(sentOn.stream().anyMatch(id -> id.startsWith("EAR-")), "that the goods come from the United States is told only of the other act: " + sentOn);
        assertEquals(sentOn, ids(lengthy.flagged().stream().filter(f -> f.act().equals("act:352")).toList()), "300 acts apart");
        Set<String> other = ids(brief.flagged().stream().filter(f -> f.act().equals("act:2")).toList());
        for (int i = 2; i < 352; i++) {
            String id = "act:" + i;
            assertEquals(other, ids(lengthy.flagged().stream().filter(f -> f.act().equals(id)).toList()), id);
        }
        List<String> order = lengthy.flagged().stream().map(Finding::act).distinct().toList();
        assertEquals(order.stream().sorted(Comparator.comparingInt(a -> Integer.parseInt(a.substring(4)))).toList(), order);
    }
}
