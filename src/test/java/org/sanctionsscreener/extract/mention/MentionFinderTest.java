package org.sanctionsscreener.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Specificity;
import org.sanctionsscreener.pack.Pack;

/** Who and what short texts name. The sentences are our own; names in them are invented unless the lexicon holds them. */
class MentionFinderTest {
    private static final Pack PACK = Pack.embedded();
    private static final MentionFinder FINDER = new MentionFinder(PACK, new Lexicon(PACK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A Dandong-based firm sold two pumps. | a Dandong-based firm | CN",
        "Agents watched a Turkish wholesaler in the port. | a Turkish wholesaler | TR",
        "Police visited a Houston parts dealer on Friday. | a Houston parts dealer | US",
        "The pumps came from a Delaware company last year. | a Delaware company | US",
        "The cargo was bought by an Iranian trading company. | an Iranian trading company | IR"})
    void describedPartiesStandInTheirState(String text, String words, String state) {
        Party party = party(mentions(text), words);
        assertEquals(state, party.state());
        assertTrue(party.is("UNNAMED") && party.is("COMPANY"), party.toString());
        assertEquals("US".equals(state), party.is("US_PERSON"));
    }

    @Test
    void aDescriptionWithoutPlaceHasNoState() {
        assertNull(party(mentions("The parts were sold by a small trading firm."), "a small trading firm").state());
    }

    @Test
    void companiesAreKnownByTheirEndingAndGoByTheirAbbreviation() {
        Mentions m = mentions("Orlan Vale Shipping Co. (OVSC) loaded the coal in March. Weeks later OVSC sold it.");
        Party firm = m.parties().stream().filter(p -> p.name().startsWith("Orlan Vale")).findFirst().orElseThrow();
        assertEquals(PartyKind.ORGANISATION, firm.kind());
        assertTrue(firm.mentions().size() >= 2, firm.toString());
        assertTrue(m.partyMentions().stream().anyMatch(x -> x.sentence() == 1 && x.party().equals(firm.id())), m.partyMentions().toString());
    }

    @Test
    void theCompanyIsTheCompanyNamedBefore() {
        Mentions m = mentions("Brantwell Metals Ltd bought coal in May. The company paid in cash.");
        assertEquals(m.partyMentions().get(0).party(), at(m, 1, PartyMention.Kind.DESCRIPTION).party());
    }

    @Test
    void aBuyerIsNotTheSeller() {
        Mentions m = mentions("A Malaysian supplier shipped the valves. The buyer never paid.");
        assertNotEquals(at(m, 0, PartyMention.Kind.DESCRIPTION).party(), at(m, 1, PartyMention.Kind.DESCRIPTION).party());
    }

    @Test
    void pronounsFollowTheNearestThatAgrees() {
        Mentions m = mentions("Iran bought missile parts in June. It paid in gold.");
        assertEquals("state:IR", at(m, 1, PartyMention.Kind.PRONOUN).party());
    }

    @Test
    void aPronounWithoutAntecedentStaysOpen() {
        assertEquals(List.of(), mentions("It paid in gold.").partyMentions());
    }

    @Test
    void theNorthIsTheStateOnceTheTextHasNamedIt() {
        Mentions m = mentions("North Korea showed a new rocket. The parade pleased the North and its guests.");
        assertTrue(m.partyMentions().stream().anyMatch(x -> x.sentence() == 1 && x.party().equals("state:KP")), m.partyMentions().toString());
        assertEquals(List.of(), mentions("Rain fell in the North of England's wettest county.").partyMentions().stream().filter(x -> x.party().equals("state:KP")).toList());
    }

    @Test
    void aCapitalSpeaksForItsState() {
        PartyMention tehran = mentions("Tehran denied the report.").partyMentions().get(0);
        assertEquals("state:IR", tehran.party());
        assertEquals(PartyMention.Kind.METONYM, tehran.kind());
    }

    @Test
    void georgiaIsSettledByItsNeighbours() {
        assertEquals("GE", mentions("The truck crossed from Georgia to Armenia near Tbilisi.").parties().get(0).state());
        assertEquals("US", party(mentions("A federal jury convicted two Georgia men. The Justice Department announced it."), "two Georgia men").state());
    }

    @Test
    void theTwoKoreasStayApart() {
        List<String> ids = mentions("The Republic of Korea protested to the Democratic People's Republic of Korea.").parties().stream().map(Party::id).toList();
        assertEquals(List.of("state:KR", "state:KP"), ids);
        assertEquals(List.of("state:KR"), mentions("A court in South Korea heard that Korea imports oil.").parties().stream().map(Party::id).distinct().toList());
    }

    @Test
    void vesselsAreKnownByWhatIsSaidBehindTheirName() {
        assertEquals(PartyKind.VESSEL, party(mentions("The firm handed over the Amber Lady, a 30-metre motor yacht, at noon."), "Amber Lady").kind());
        assertTrue(mentions("They met the Amber Lady, a famous singer, at noon.").parties().stream().noneMatch(p -> p.kind() == PartyKind.VESSEL));
    }

    @Test
    void aFlagBeforeANameMakesAShipOfIt() {
        assertEquals(PartyKind.VESSEL, party(mentions("The Togo-flagged Grey Petrel met nobody."), "Grey Petrel").kind());
    }

    @Test
    void whoeverIsSentByAHouseOfAStateIsOfThatState() {
        assertEquals("KP", party(mentions("Two students sent by an institute in Pyongyang arrived."), "Two students").state());
        assertNull(party(mentions("Two students taught by an institute arrived in Pyongyang."), "Two students").state());
    }

    @Test
    void sheIsTheShipOfTheSentence() {
        Mentions m = mentions("The tanker Silver Heron had clean papers; she had loaded at Rason.");
        assertEquals(PartyKind.VESSEL, m.parties().stream().filter(p -> p.id().equals(at(m, 0, PartyMention.Kind.PRONOUN).party())).findFirst().orElseThrow().kind());
    }

    @Test
    void fightersOfATypeAreMachinesAndThoseOfAGroupTheGroup() {
        assertTrue(mentions("Moscow promised Tehran a dozen MiG-29 fighters.").parties().stream().noneMatch(p -> p.kind() == PartyKind.GROUP));
        assertEquals(List.of("group:m23"), mentions("He sold shells to fighters of the M23.").parties().stream().filter(p -> p.kind() == PartyKind.GROUP).map(Party::id).toList());
    }

    @Test
    void vesselsAreKnownByWhatStandsBefore() {
        Party ship = mentions("The tanker Silver Heron (IMO 9123456) left port at night.").parties().stream().filter(p -> p.kind() == PartyKind.VESSEL).findFirst().orElseThrow();
        assertTrue(ship.name().contains("Silver Heron"), ship.toString());
    }

    @Test
    void theOutletIsASourceAndNoActor() {
        assertTrue(mentions("Reuters reported the sale of coal.").parties().get(0).is("MEDIA"));
    }

    @Test
    void tiesAreRead() {
        Mentions m = mentions("Kestrel Line Ltd, a subsidiary of Harrow Basin Corp, leased the ship.");
        String owner = party(m, "Harrow Basin Corp").id();
        String owned = party(m, "Kestrel Line Ltd").id();
        assertTrue(m.affiliations().stream().anyMatch(a -> a.party().equals(owned) && a.relation().equals("SUBSIDIARY_OF") && a.to().equals(owner)), m.affiliations().toString());
        assertTrue(m.affiliations().stream().noneMatch(a -> a.party().equals(owner)), m.affiliations().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They bought North Korean coal. | COAL | KP", "Troops fired Iranian drones at the town. | UAV | IR", "Smugglers hid US-made gyroscopes. | NUCLEAR,MISSILE,AEROSPACE,ELECTRONICS,SENSOR | US",
        "They unloaded coal from a barge. | COAL | "})
    void originIsAnAttributeOfTheGoods(String text, String families, String origin) {
        Item item = mentions(text).items().stream().filter(i -> i.families().stream().anyMatch(List.of(families.split(","))::contains)).findFirst().orElseThrow();
        assertEquals(origin, item.originState());
    }

    @Test
    void quantityAndValueAreKept() {
        assertEquals("20,000 tonnes", mentions("The ship carried 20,000 tonnes of coal.").items().stream().filter(i -> i.families().contains("COAL")).findFirst().orElseThrow().quantity());
        assertEquals("$3 million", mentions("They shipped $3 million of integrated circuits.").items().get(0).value());
    }

    @Test
    void partsOfAThingBelongToItsFamilyAndStayGeneric() {
        Item parts = mentions("Investigators found missile components in the crate.").items().get(0);
        assertTrue(parts.families().contains("MISSILE"));
        assertEquals(Specificity.GENERIC, parts.specificity());
    }

    @Test
    void aStatedCodeIsStated() {
        Item item = mentions("The lathe is classified under ECCN 2B001 for export.").items().stream().filter(i -> i.specificity() == Specificity.CODED).findFirst().orElseThrow();
        assertTrue(item.lists().stream().anyMatch(l -> l.certainty().equals("STATED") && l.entry().contains("2B001")), item.lists().toString());
    }

    @Test
    void everyMentionStandsInTheTextAndBelongsToAParty() {
        Document document = read("A Dubai trader sold Brantwell Metals Ltd 400 tonnes of North Korean coal, officials in Seoul said. The firm denied it.");
        Mentions m = FINDER.apply(document);
        List<String> ids = m.parties().stream().map(Party::id).toList();
        m.partyMentions().forEach(x -> {
            assertTrue(ids.contains(x.party()), x.toString());
            assertTrue(x.start() < x.end() && x.end() <= document.sentences().get(x.sentence()).text().length(), x.toString());
        });
        assertEquals(m, FINDER.apply(document));
    }

    @Test
    void theRealArticleNamesOneStateByTwoNames() throws Exception {
        Path article = Path.of(System.getProperty("screener.shared", "../shared"), "seed", "article.txt");
        assumeTrue(Files.exists(article), "the real article is not here: " + article);
        Document document = new DocumentReader(ReadOptions.defaults()).read(article, article.toString());
        Party state = FINDER.apply(document).parties().stream().filter(p -> p.id().equals("state:KP")).findFirst().orElseThrow();
        List<String> words = state.mentions().stream().map(s -> document.text().substring(s.start(), s.end())).toList();
        assertTrue(words.contains("Bukhan") && words.contains("North Korea"), words.toString());
    }

    private static Mentions mentions(String text) { return FINDER.apply(read(text)); }

    private static Document read(String text) {
        try {
            return new DocumentReader(ReadOptions.defaults()).read("d", "d.txt", "", null, "", text);
        } catch (Exception unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static Party party(Mentions m, String name) {
        return m.parties().stream().filter(p -> p.name().equalsIgnoreCase(name)).findFirst().orElseThrow(() -> new AssertionError(name + " is not among " + m.parties()));
    }

    private static PartyMention at(Mentions m, int sentence, PartyMention.Kind kind) {
        return m.partyMentions().stream().filter(x -> x.sentence() == sentence && x.kind() == kind).findFirst().orElseThrow(() -> new AssertionError(m.partyMentions().toString()));
    }
}
