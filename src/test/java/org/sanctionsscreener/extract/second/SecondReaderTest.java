package org.sanctionsscreener.extract.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Consultation.Drop;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.Reader;

/** A second reader's word is held to the text and to the vocabulary, and takes nothing away. */
class SecondReaderTest {
    private final Document document = Articles.document(Articles.TEXT);
    private final Facts rules = Articles.rules(document);

    private SecondReading read(Object answer) {
        return Articles.reader((instructions, article) -> answer.toString()).apply(document, rules);
    }

    private static Answer passed() {
        return new Answer().party("p1", "Harbin Lathe", "ORGANISATION", "Chinese").party("p2", "North Korea", "STATE", "").item("i1", "gyro units", "MISSILE")
                .act("SUPPLY", "had quietly passed along “gyro units” to North Korea", "p1", "p2", "i1").time("in 2012")
                .says("OUTLET", "", "REPORTED", "FACT", "had quietly passed along");
    }

    @Test
    void whatBothReadIsMarkedAndNothingElseChanges() {
        SecondReading read = read(Articles.same());
        assertEquals(List.of(rules.acts().get(0).readBy(Reader.BOTH)), read.facts().acts());
        assertEquals(rules.assertions(), read.facts().assertions());
        assertEquals(rules.parties(), read.facts().parties());
        assertEquals(List.of(), read.facts().disagreements());
        assertEquals(5, read.consulted().kept(), "two parties, an item, an act, an assertion");
        assertEquals(0, read.consulted().droppedInAll());
        assertEquals("", read.consulted().trouble());
    }

    @Test
    void whatOnlyTheSecondReaderReadIsAnActOfItsOwnAndEveryQuoteIsTheText() {
        Facts facts = read(passed()).facts();
        assertEquals(rules.acts().get(0), facts.acts().get(0));
        Act act = facts.acts().get(1);
        assertEquals(Reader.MODEL, act.reader());
        assertEquals("had quietly passed along “gyro units” to North Korea", act.evidence().get(0).slice(document.text()));
        assertEquals(List.of("state:KP"), act.counterparty());
        Party firm = facts.parties().stream().filter(p -> p.id().equals(act.actor().get(0))).findFirst().orElseThrow();
        assertTrue(firm.name().contains("Harbin Lathe"), firm.toString());
        Item goods = facts.items().stream().filter(i -> i.id().equals(act.items().get(0))).findFirst().orElseThrow();
        assertEquals(List.of("MISSILE"), goods.families());
        assertEquals(LocalDate.of(2012, 1, 1), act.time().earliest(), "the calendar rules date it");
        assertEquals(ActTime.Basis.STATED, act.time().basis());
        assertEquals("act:2", facts.assertions().get(1).act());
    }

    @ParameterizedTest
    @ValueSource(strings = {"had  quietly\npassed along \t“gyro units” to North Korea", "had quietly passed along \"gyro units\" to North Korea"})
    void blanksAndKindsOfQuotationMarkAreNoDifference(String quote) {
        Answer answer = passed();
        answer.last().put("quote", quote);
        SecondReading read = read(answer);
        assertEquals(0, read.consulted().droppedInAll());
        assertEquals("had quietly passed along “gyro units” to North Korea", read.facts().acts().get(1).evidence().get(0).slice(document.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbin Lathe sold a bomb to North Korea", "had passed along “gyro units”", "ad quietly passed alon", "HAD QUIETLY PASSED ALONG", "", "   "})
    void anInventedOrChangedQuoteIsDroppedWithItsFact(String quote) {
        Answer answer = passed();
        answer.last().put("quote", quote);
        SecondReading read = read(answer);
        assertEquals(rules, read.facts());
        assertEquals(Map.of(Drop.QUOTE_NOT_IN_TEXT, 1), read.consulted().dropped());
    }

    @Test
    void aPartyOrSpeakerThatIsNotInTheTextIsDroppedAndTheRoleStaysOpen() {
        Answer answer = passed().party("p3", "Damascus Drones", "ORGANISATION", "Syria");
        answer.last().withArray("counterparty").removeAll().add("p3");
        answer.says("GOVERNMENT", "the ministry", "FOUND", "FACT", "the ministry confirmed");
        SecondReading read = read(answer);
        assertEquals(List.of(), read.facts().acts().get(1).counterparty());
        assertEquals(2, read.consulted().dropped().get(Drop.QUOTE_NOT_IN_TEXT));
        assertTrue(read.facts().parties().stream().noneMatch(p -> p.name().contains("Damascus")));
    }

    @Test
    void wordsOutsideTheVocabularyAreDroppedAndCounted() {
        Answer answer = passed().circumstance("VERY_BAD", "quietly").circumstance("CONCEALMENT", "quietly");
        answer.act("CRIME", "had quietly passed along “gyro units” to North Korea", "p1", "p2", "i1");
        answer.act("SUPPLY", "had quietly passed along “gyro units” to North Korea", "p1", "p2", "i1").says("ORACLE", "", "REPORTED", "FACT", "quietly");
        answer.last().put("phase", "DONE");
        answer.item("i2", "crates", "WICKED_THINGS");
        SecondReading read = read(answer);
        assertEquals(Map.of(Drop.UNKNOWN_WORD, 4), read.consulted().dropped(), "a circumstance, a type, a phase, a family");
        assertEquals(2, read.facts().acts().size());
        assertEquals(List.of("CONCEALMENT"), read.facts().circumstances().stream().map(c -> c.kind()).toList());
    }

    @Test
    void countriesAreTheLexiconsAndAStateThatItDoesNotKnowIsNone() {
        Answer answer = passed().party("p9", "The panel", "STATE", "");
        answer.last().withArray("counterparty").removeAll().add("p9");
        SecondReading read = read(answer);
        assertTrue(read.facts().acts().get(1).counterparty().stream().noneMatch(id -> id.startsWith("state:")), read.facts().acts().toString());
        assertTrue(read.facts().parties().stream().filter(p -> p.id().startsWith("party:")).allMatch(p -> p.state() == null || p.state().equals("CN")), read.facts().parties().toString());
    }

    @Test
    void timeWordsThatTheCalendarDoesNotKnowAreNoTime() {
        SecondReading read = read(passed().time("quietly"));
        assertEquals(Map.of(Drop.UNRESOLVED, 1), read.consulted().dropped());
        assertEquals(ActTime.Basis.PRESUMED, read.facts().acts().get(1).time().basis());
        assertTrue(read(passed().time("in 1066")).consulted().dropped().containsKey(Drop.QUOTE_NOT_IN_TEXT));
    }

    @Test
    void talkAndFencesAroundTheAnswerDoNoHarm() {
        for (String answer : List.of("```json\n" + passed() + "\n```", "Here you are: " + passed() + " I hope it helps.", "<think>{maybe}</think>" + passed())) {
            assertEquals(2, read(answer).facts().acts().size(), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I cannot help with that.", "[]", "{}", "{\"acts\": \"none\"}", "null", "{\"acts\": [{]}", "}{"})
    void anAnswerThatIsNoneLeavesTheRulesReading(String answer) {
        SecondReading read = read(answer);
        assertEquals(rules, read.facts());
        assertFalse(read.consulted().trouble().isEmpty());
    }

    @Test
    void anAnswerThatWasCutOffLeavesTheRulesReading() {
        String whole = passed().toString();
        for (int length : new int[] {whole.length() - 1, whole.length() / 2, 10}) {
            SecondReading read = read(whole.substring(0, length));
            assertEquals(rules, read.facts());
            assertFalse(read.consulted().trouble().isEmpty());
        }
    }

    @Test
    void strangeShapesAreNoFailure() {
        ObjectNode root = (ObjectNode) passed().json();
        root.putArray("parties").add("Harbin Lathe").add(7).addNull().addObject().putArray("id");
        root.withArray("acts").add("act").addNull().addObject().put("quote", 3);
        ((ObjectNode) root.withArray("acts").get(0)).putObject("assertions").put("a", "b");
        assertEquals("", read(root).consulted().trouble());
    }

    @Test
    void anAnswerWithoutEndIsBounded() {
        Answer answer = passed();
        for (int i = 0; i < 2_000; i++) {
            answer.act("SUPPLY", "had quietly passed along “gyro units” to North Korea", "p1", "p2", "i1");
        }
        SecondReading read = read(answer);
        assertTrue(read.facts().acts().size() <= 3, "what is told twice is one act");
        assertTrue(read.consulted().dropped().get(Drop.TOO_MANY) > 1_000);
    }

    @Test
    void aDocumentThatTheRulesPassedOverIsReadToo() {
        SecondReading read = Articles.reader((i, a) -> passed().toString()).apply(document, Facts.none());
        assertEquals(1, read.facts().acts().size());
        assertEquals("act:1", read.facts().acts().get(0).id());
        assertTrue(read.facts().parties().stream().anyMatch(p -> p.id().equals("state:KP")));
        assertEquals(Facts.none(), Articles.reader((i, a) -> new Answer().toString()).apply(document, Facts.none()).facts());
    }

    @Test
    void noActHoldsWordsOfTheModel() {
        Answer answer = passed();
        answer.last().put("endUse", "BOMB").put("remark", "BOMB");
        answer.circumstance("SDN_LISTED", "Chinese firm").last().withArray("circumstances").forEach(c -> ((ObjectNode) c).put("of", "BOMB"));
        ((ObjectNode) answer.json().at("/parties/0")).putArray("traits").add("BOMB");
        assertFalse(Stream.of(read(answer).facts().toString()).anyMatch(f -> f.contains("BOMB")));
    }

    @Test
    void endUseTraitsAndWhatIsSaidOfAPartyAreReadToo() {
        Answer answer = passed().circumstance("SDN_LISTED", "a Chinese firm");
        answer.last().put("endUse", "gyro units");
        ((ObjectNode) answer.last().at("/circumstances/0")).put("of", "p2");
        answer.circumstance("CODE_STATED", "gyro units");
        answer.party("p3", "crates", "GROUP", "").last().withArray("via").add("p3");
        ((ObjectNode) answer.json().at("/parties/2")).putArray("traits").add("MILITARY").add("SINISTER");
        SecondReading read = read(answer);
        Act act = read.facts().acts().get(1);
        assertEquals("gyro units", act.endUse());
        assertEquals(List.of("SDN_LISTED state:KP", "CODE_STATED gyro units"), read.facts().circumstances().stream().map(c -> c.kind() + " " + c.value()).toList());
        assertEquals(List.of("MILITARY"), read.facts().parties().stream().filter(p -> p.id().equals(act.via().get(0))).findFirst().orElseThrow().traits());
        assertEquals(Map.of(Drop.UNKNOWN_WORD, 1), read.consulted().dropped());
    }

    @Test
    void whereNothingIsAssertedTheWeakestIsTaken() {
        Answer answer = passed();
        answer.last().putArray("assertions");
        var said = read(answer).facts().assertions().get(1);
        assertEquals("ALLEGED POSSIBLE UNNAMED", said.status() + " " + said.modality() + " " + said.source());
    }

    @Test
    void theArticleIsSentAsDataBetweenMarksThatItCannotHold() {
        String[] seen = new String[2];
        Articles.reader((instructions, article) -> {
            seen[0] = instructions;
            seen[1] = article;
            return new Answer().toString();
        }).apply(document, rules);
        assertTrue(seen[1].matches("(?s)<article [0-9a-f]{16}>\n.*\n</article [0-9a-f]{16}>"), seen[1]);
        assertTrue(seen[1].contains(Articles.SHIPPED));
        assertFalse(seen[0].contains("Syria"), "the instructions are the same for every text");
        assertTrue(seen[0].contains("LAUNCH_TEST") && seen[0].contains("UNDER_LICENCE"), "and give the vocabulary");
    }

    @Test
    void whatStandsInTheTextTwiceIsFoundNearTheAct() {
        Document twice = Articles.document("A crate came in 2010 and again in 2010.\n\nMerchants of Orland shipped valves to North Korea in 2010.");
        Answer answer = new Answer().party("p1", "North Korea", "STATE", "").item("i1", "valves", "").act("SUPPLY", "shipped valves to North Korea in 2010", "p1", "", "i1").time("in 2010");
        Act act = Articles.reader((i, a) -> answer.toString()).apply(twice, Facts.none()).facts().acts().get(0);
        int at = twice.text().lastIndexOf("2010");
        assertTrue(act.time().evidence().get(0).covers(new Span(at, at + 4)), act.time().toString());
        assertNull(act.time().evidence().stream().filter(e -> e.end() < at).findFirst().orElse(null));
    }
}
