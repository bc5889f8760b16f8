package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Strength;

/** The memo on the real article, where it is present beside the project: {@code -Dscreener.shared=DIR} names its folder. */
class RealArticleFindingsTest {
    private static Findings findings;

    @BeforeAll
    static void screen() throws Exception {
        Path article = Path.of(System.getProperty("screener.shared", "../shared"), "seed", "article.txt");
        assumeTrue(Files.isReadable(article), "the real article is not here: " + article);
        findings = Rooms.load(new ScreeningOptions()).screener()
                .screen(new DocumentReader(ReadOptions.published(LocalDate.of(2020, 9, 21))).read(article, "article.txt")).findings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSCR-1718-8-b", "UNSCR-1874-9", "UNSCR-2270-5", "UNSCR-1718-8-c", "UNSCR-2231-B-4", "UNSCR-2231-B-5"})
    void possibleViolationsAsAllegedAndNoStronger(String provision) {
        Finding finding = flagged(provision);
        assertEquals(FindingKind.POSSIBLE_VIOLATION, finding.kind());
        assertEquals("ALLEGED", finding.status());
        assertTrue(finding.strength().compareTo(Strength.LOW) <= 0, finding.strength().name());
        assertEquals(State.UNKNOWN, state(finding, "time"));
        assertFalse(finding.contrary().isEmpty(), "that no evidence was given speaks against it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INKSNA-2-NK", "INKSNA-2-Iran"})
    void bothLimbsOfTheActAreGroundsForSanctionsOnWhoeverTheForeignPersonIs(String provision) {
        assertEquals(FindingKind.SANCTIONABLE_CONDUCT, flagged(provision).kind());
        assertEquals(State.UNKNOWN, state(flagged(provision), "foreign_person_sanction_target_class"));
    }

    @Test
    void directionItemDeliveryAndDayAreOpenAndAsked() {
        Finding finding = flagged("UNSCR-1718-8-b");
        assertEquals(State.UNKNOWN, state(finding, "origin_dprk"));
        assertEquals(State.UNKNOWN, state(finding, "procuring_state"));
        assertEquals(State.UNKNOWN, state(finding, "item"));
        assertTrue(finding.toConfirm().containsAll(List.of("Did the goods come from the DPRK (direction of the transfer)?", "When did the act take place?",
                "Which item exactly, and is it on the lists of 8(a)(i) or (ii)?", "Was anything delivered, what and when?")), finding.toConfirm().toString());
    }

    @Test
    void noExportControlOrEmbargoIsBreachedWithoutATieToTheUnitedStates() {
        assertEquals(List.of(), findings.flagged().stream().filter(f -> f.kind() != FindingKind.SANCTIONABLE_CONDUCT).map(f -> f.provision().id())
                .filter(id -> !id.startsWith("UNSCR-")).toList());
    }

    @Test
    void whatWasConsideredAndNotFlaggedHasItsReason() {
        Set<FindingKind> kinds = findings.considered().stream().map(Finding::kind).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(kinds.containsAll(Set.of(FindingKind.OUTSIDE_TEMPORAL_SCOPE, FindingKind.NOT_CONDUCT, FindingKind.CONTESTED, FindingKind.ELEMENT_NOT_MET)),
                kinds.toString());
        for (String restored : List.of("UNSCR-1737-3", "UNSCR-1747-5", "UNSCR-1929-8")) {
            assertTrue(findings.considered().stream().anyMatch(f -> f.provision() != null && f.provision().id().equals(restored)
                    && f.kind() == FindingKind.CONTESTED), restored);
        }
        assertTrue(findings.considered().stream().noneMatch(f -> f.reason().isBlank()));
    }

    private static Finding flagged(String provision) {
        return findings.flagged().stream().filter(f -> f.provision().id().equals(provision)).findFirst()
                .orElseThrow(() -> new AssertionError("not flagged: " + provision));
    }

    private static State state(Finding finding, String element) {
        return finding.elements().stream().filter(e -> e.name().equals(element)).findFirst().orElseThrow().state();
    }
}
