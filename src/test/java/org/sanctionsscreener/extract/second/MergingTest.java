package org.sanctionsscreener.extract.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Disagreement.About;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Reader;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.reason.Strength;
import org.sanctionsscreener.screen.ScreenedDocument;
import org.sanctionsscreener.screen.Screener;

/** Two readings of one act: what they share, where they differ, and what may come of it. */
class MergingTest {
    private static final Reasoner REASONER = new Reasoner(RuleSet.load(Pack.embedded()));
    private final Document document = Articles.document(Articles.TEXT);
    private final Facts rules = Articles.rules(document);

    private SecondReading read(Answer answer, Facts first) {
        return Articles.reader((instructions, article) -> answer.toString()).apply(document, first);
    }

    private ScreenedDocument.Screened screen(Answer answer) {
        return new Screener(d -> rules, Articles.reader((i, a) -> answer.toString()), REASONER).screen(document);
    }

    private static List<Disagreement> of(SecondReading read, String act) {
        return read.facts().disagreements().stream().filter(d -> d.act().equals(act)).toList();
    }

    private static Answer swapped() {
        return new Answer().party("p1", "North Korea", "STATE", "").party("p2", "Syria", "STATE", "").item("i1", "guidance systems", "MISSILE")
                .act("SUPPLY", "North Korea shipped guidance systems for ballistic missiles to Syria", "p2", "p1", "i1");
    }

    @Test
    void whereRolesDifferBothReadingsStandAndSaySo() {
        SecondReading read = read(swapped(), rules);
        assertEquals(Map.of("act:2", "act:1"), read.variants());
        assertEquals(List.of(Reader.BOTH, Reader.MODEL), read.facts().acts().stream().map(Act::reader).toList());
        assertEquals(List.of("state:KP"), read.facts().acts().get(0).actor(), "the rules' reading stays");
        assertEquals(List.of("state:SY"), read.facts().acts().get(1).actor());
        assertTrue(of(read, "act:1").stream().anyMatch(d -> d.text().equals("The rules read the actor as North Korea, the second reader as Syria.")), of(read, "act:1").toString());
        assertEquals(of(read, "act:1").stream().map(Disagreement::text).toList(), of(read, "act:2").stream().map(Disagreement::text).toList());
    }

    @Test
    void whatOnlyTheSecondReaderAddsSpeaksAgainstNothing() {
        Answer answer = swapped();
        answer.last().withArray("actor").removeAll().add("p1");
        answer.last().withArray("counterparty").removeAll().add("p2");
        answer.party("p3", "a UN panel of experts", "ORGANISATION", "").last().withArray("via").add("p3");
        SecondReading read = read(answer, rules);
        assertEquals(List.of(), of(read, "act:1"));
        assertEquals(List.of(About.ROLE), of(read, "act:2").stream().map(Disagreement::about).toList());
        assertEquals(rules.acts().get(0).items(), read.facts().acts().get(1).items());
    }

    @Test
    void anotherTypeAnotherTimeAndACircumstanceAreSaid() {
        Answer answer = swapped().circumstance("UNDER_LICENCE", "photographs of the crates");
        answer.last().put("type", "TRAIN").put("time", "in 2012").put("phase", "ATTEMPTED");
        SecondReading read = read(answer, rules);
        assertEquals(List.of(About.TYPE, About.ROLE, About.ROLE, About.TIME, About.PHASE, About.CIRCUMSTANCE), of(read, "act:1").stream().map(Disagreement::about).toList());
        assertTrue(rules.circumstances().isEmpty() && read.facts().circumstances().stream().allMatch(c -> c.act().equals("act:2")), "no exception is carried to the rules' act");
        assertEquals(rules.acts().get(0).phase(), read.facts().acts().get(1).phase());
    }

    @Test
    void oneNameBesideItsDescriptionOrAnotherWordForTheSameIsNoConflict() {
        Document told = Articles.document("The trader Orlandar, of Dandong, shipped valves to North Korea in 2012.");
        Facts named = Articles.named(told);
        String trader = named.parties().stream().filter(p -> p.name().contains("trader")).findFirst().orElseThrow().id();
        String valves = named.items().get(0).id();
        Act act = new Act("act:1", "SUPPLY", List.of(trader), List.of("state:KP"), List.of(), List.of(), List.of(valves), List.of(), List.of(), "",
                ActTime.unknown(null), Phase.COMPLETED, true, false, List.of(told.sentences().get(0).span()));
        Facts first = new Facts(named.parties(), named.affiliations(), named.items(), List.of(act), List.of(), List.of());
        Answer answer = new Answer().party("p1", "Orlandar", "ORGANISATION", "").party("p2", "North Korea", "STATE", "").item("i1", "valves", "")
                .act("EXPORT", "shipped valves to North Korea", "p1", "p2", "i1");
        SecondReading read = Articles.reader((i, a) -> answer.toString()).apply(told, first);
        assertEquals(List.of(), of(read, "act:1"), read.facts().toString());
        assertEquals(List.of("act:1"), List.copyOf(read.variants().values()));
    }

    @ParameterizedTest
    @CsvSource({"FACT,POSSIBLE,true", "FACT,HYPOTHETICAL,true", "FACT,NEGATED,true", "POSSIBLE,PLANNED,true", "POSSIBLE,FACT,false", "HYPOTHETICAL,FACT,false"})
    void theWeakerModalityIsTaken(Assertion.Modality first, String second, boolean weaker) {
        Answer answer = Articles.same();
        answer.last().putArray("assertions");
        answer.says("UN_PANEL", "a UN panel of experts", "FOUND", second, "a UN panel of experts said");
        SecondReading read = read(answer, Articles.rules(document, Assertion.Status.FOUND, first));
        assertEquals(List.of(first), read.facts().assertions().stream().map(Assertion::modality).toList());
        assertEquals(List.of(weaker), of(read, "act:1").stream().filter(d -> d.about() == About.MODALITY).map(Disagreement::weaker).toList());
    }

    @ParameterizedTest
    @CsvSource({"FOUND,ALLEGED,ALLEGED", "ADJUDICATED,CHARGED,CHARGED", "REPORTED,ALLEGED,ALLEGED", "ALLEGED,ADJUDICATED,ALLEGED", "CHARGED,FOUND,CHARGED", "REPORTED,DENIED,REPORTED",
            "CHARGED,ACQUITTED,CHARGED"})
    void theWeakerStatusIsTaken(Assertion.Status first, String second, Assertion.Status taken) {
        Answer answer = Articles.same();
        answer.last().putArray("assertions");
        answer.says("COURT", "a UN panel of experts", second, "FACT", "a UN panel of experts said");
        SecondReading read = read(answer, Articles.rules(document, first, Assertion.Modality.FACT));
        assertEquals(List.of(taken), read.facts().assertions().stream().map(Assertion::status).toList());
        assertEquals(1, of(read, "act:1").stream().filter(d -> d.about() == About.STATUS).count());
    }

    @Test
    void aFindingOfTheRulesIsNeverUndone() {
        Map<String, Strength> before = strengths(new Screener(d -> rules, REASONER).screen(document));
        assertFalse(before.isEmpty());
        List<Answer> hostile = Stream.of("HYPOTHETICAL", "NEGATED", "PLANNED", "OPINION").map(modality -> {
            Answer answer = Articles.same();
            answer.last().putArray("assertions");
            return answer.says("UN_PANEL", "", "DENIED", modality, "a UN panel of experts said").says("UN_PANEL", "", "ALLEGED", modality, "a UN panel of experts said")
                    .says("COURT", "", "ACQUITTED", modality, "a UN panel of experts said").circumstance("UNDER_LICENCE", "photographs of the crates").circumstance("EXEMPTED", "crates");
        }).collect(Collectors.toList());
        hostile.add(new Answer());
        Answer innocent = Articles.same();
        innocent.last().put("type", "TALK").put("phase", "REFUSED").put("time", "in 2012");
        hostile.add(innocent);
        hostile.add(swapped());
        for (Answer answer : hostile) {
            Map<String, Strength> after = strengths(screen(answer));
            assertTrue(after.keySet().containsAll(before.keySet()), answer + "\n" + before.keySet() + "\n" + after.keySet());
            before.forEach((id, strength) -> assertTrue(after.get(id).compareTo(strength) <= 0, "the second reader made " + id + " stronger"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Assertion.Status.class, names = {"ADJUDICATED", "FOUND", "ADMITTED", "CHARGED"})
    void whatTheModelAloneReadsIsNeverMoreThanLow(Assertion.Status status) {
        Answer answer = new Answer().party("p1", "Harbin Lathe", "ORGANISATION", "Chinese").party("p2", "North Korea", "STATE", "").item("i1", "gyro units", "MISSILE")
                .act("SUPPLY", "had quietly passed along “gyro units” to North Korea", "p1", "p2", "i1").time("in 2012").says("COURT", "", status.name(), "FACT", "had quietly passed along");
        List<Finding> own = screen(answer).findings().flagged().stream().filter(f -> f.act().equals("act:2")).toList();
        assertFalse(own.isEmpty());
        for (Finding finding : own) {
            assertTrue(finding.strength().compareTo(Strength.LOW) <= 0, finding.id());
            assertTrue(finding.contrary().stream().anyMatch(r -> r.text().startsWith("Only the second reader")), finding.id());
            assertTrue(finding.toConfirm().stream().anyMatch(q -> q.contains("second reader")), finding.id());
        }
    }

    @Test
    void oneConductIsFlaggedOnceAndWhatLeansOnADroppedFindingLeads() {
        ScreenedDocument.Screened both = screen(swapped());
        List<String> provisions = both.findings().flagged().stream().filter(f -> f.act().equals("act:1")).map(f -> f.provision().id()).toList();
        List<Finding> variant = both.findings().flagged().stream().filter(f -> f.act().equals("act:2")).toList();
        assertTrue(variant.stream().noneMatch(f -> provisions.contains(f.provision().id())));
        List<String> ids = both.findings().flagged().stream().map(Finding::id).toList();
        assertTrue(both.findings().flagged().stream().allMatch(f -> f.under() == null || ids.contains(f.under())));
    }

    private static Map<String, Strength> strengths(ScreenedDocument.Screened screened) {
        return screened.findings().flagged().stream().collect(Collectors.toMap(Finding::id, Finding::strength));
    }
}
