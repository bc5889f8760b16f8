package org.sanctionsscreener.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.pack.Pack;

/** Releases of an agency that settled with firms: who did what, and when. Firms and events are invented. */
class EnforcementReleaseTest {
    private static final Pack PACK = Pack.embedded();
    private static final Extractor EXTRACTOR = new Extractor(PACK, new MentionFinder(PACK, new Lexicon(PACK)), ParserLoader::get);

    private static final String TWO_FIRMS = """
            Lakeshore Commodities, Inc.; Brandt Presses, Inc.

            Lakeshore Commodities, Inc. Settles Potential Civil Liability for Alleged Violations of the Iranian Transactions Regulations: Lakeshore Commodities, Inc. \
            (\u201CLakeshore\u201D) , of Tacoma, WA, has agreed to pay $90,000 to settle potential civil liability for alleged violations of the Iranian Transactions \
            Regulations. The alleged violations by Lakeshore occurred between March 2, 2009 and July 26, 2010, when it engaged in nine export transactions that \
            involved the transshipment of timber through Bandar Abbas, Iran.

            Brandt Presses, Inc. Settles Potential Civil Liability for Alleged Violations of the Foreign Narcotics Kingpin Sanctions Regulations: Brandt Presses, Inc. \
            (\u201CBrandt\u201D) has agreed to pay $41,000 to settle potential civil liability for alleged violations of the Foreign Narcotics Kingpin Sanctions \
            Regulations. The alleged violations by Brandt occurred between November 2008 and January 2010, when it sold presses to Laboratorios Serrano, S.A.
            """;

    @Test
    void eachFirmAnswersForTheRulesThatItIsSaidToHaveBreached() throws Exception {
        Facts facts = facts(TWO_FIRMS);
        assertEquals(List.of("Lakeshore Commodities, Inc. ITSR", "Brandt Presses, Inc. FNKSR"), breaches(facts).stream().map(a -> actor(facts, a) + " " + laws(facts, a)).toList());
    }

    @Test
    void whenTheViolationsOccurredDatesWhatWasSettled() throws Exception {
        Facts facts = facts(TWO_FIRMS);
        assertEquals(LocalDate.of(2009, 3, 2), breaches(facts).get(0).time().earliest());
        assertEquals(LocalDate.of(2010, 1, 31), breaches(facts).get(1).time().latest());
    }

    @Test
    void whoEngagedInDealsThatInvolvedAnActDidIt() throws Exception {
        Facts facts = facts(TWO_FIRMS);
        assertEquals("Lakeshore Commodities, Inc.", actor(facts, act(facts, "TRANSSHIP")));
        assertTrue(facts.parties().stream().anyMatch(p -> p.name().equals("Lakeshore Commodities, Inc.") && "US".equals(p.state())), "seated in Tacoma, WA");
    }

    @Test
    void aFirmsShortNameBehindALawIsNoNameOfTheLaw() throws Exception {
        Facts facts = facts("Tidewater Optics Corporation settled an alleged violation of the Iranian Transactions and Sanctions Regulations by Tidewater Optics Corporation ( \u201CTOC\u201D) . "
                + "OFAC alleged that TOC sold lenses to a trader in Kuwait in June 2008. TOC showed reckless disregard for U.S. sanctions requirements when it sold lenses to a trader in Kuwait.");
        List<Act> sales = facts.acts().stream().filter(a -> a.type().equals("SELL")).toList();
        assertFalse(sales.isEmpty());
        assertEquals(List.of("Tidewater Optics Corporation"), sales.stream().map(a -> actor(facts, a)).distinct().toList());
        assertEquals(List.of(LocalDate.of(2008, 6, 1)), sales.stream().map(a -> a.time().earliest()).distinct().toList(), "the sale told again is of the same day");
    }

    @Test
    void aBranchThatIsNamedAfterItsBankIsAPartyOfItsOwn() throws Exception {
        Facts facts = facts("Banco Altamira, S.A., (\u201CAltamira\u201D) on behalf of the former Banco Altamira, S.A., Miami Agency, which closed in 2007 (\u201CAltamira Miami\u201D), has remitted $72,000 "
                + "to settle allegations of prohibited transactions in blocked property under the Narcotics Trafficking Sanctions Regulations between June 2, 2004 and March 3, 2005. "
                + "OFAC alleged that Altamira Miami violated the Narcotics Trafficking Sanctions Regulations in May 2004.");
        assertEquals(List.of("Banco Altamira, S.A.", "Altamira Miami"), breaches(facts).stream().map(a -> actor(facts, a)).toList());
        assertEquals(LocalDate.of(2004, 6, 2), breaches(facts).get(0).time().earliest(), "neither when the agency closed nor when the bank paid");
        assertTrue(facts.acts().stream().noneMatch(a -> a.type().equals("PAY")), "a settlement is no payment to anybody under sanctions");
    }

    @Test
    void inViolationOfIsSaidOfWhatWasDone() throws Exception {
        Facts facts = facts("Between May 3, 2006 and April 16, 2007, Kansai Harbour Bank, Ltd. processed 61 funds transfers through its New York branch, in apparent violation of the Sudanese Sanctions Regulations.");
        assertEquals(List.of("Kansai Harbour Bank, Ltd."), breaches(facts).stream().map(a -> actor(facts, a)).toList());
        assertEquals(LocalDate.of(2006, 5, 3), breaches(facts).get(0).time().earliest());
    }

    @Test
    void goodsThatASellerKnowsToBeBoundForSomewhereAreOneSale() throws Exception {
        Facts facts = facts("Tidewater Optics Corporation sold lenses to a trader in Kuwait in the knowledge that they were bound for Iran.");
        assertEquals(1, facts.acts().size(), facts.acts().toString());
    }

    private static Facts facts(String text) throws Exception {
        return EXTRACTOR.extract(new DocumentReader(ReadOptions.defaults()).read("release", "release.txt", "", LocalDate.of(2013, 6, 1), "", text));
    }

    private static List<Act> breaches(Facts facts) { return facts.acts().stream().filter(a -> a.type().equals("VIOLATE")).toList(); }

    private static Act act(Facts facts, String type) { return facts.acts().stream().filter(a -> a.type().equals(type)).findFirst().orElseThrow(); }

    private static String actor(Facts facts, Act act) {
        return act.actor().stream().map(id -> facts.parties().stream().filter(p -> p.id().equals(id)).map(Party::name).findFirst().orElseThrow()).collect(Collectors.joining(", "));
    }

    private static String laws(Facts facts, Act act) {
        return facts.circumstances().stream().filter(c -> c.act().equals(act.id()) && c.kind().equals("LAW_NAMED")).map(c -> c.value()).distinct().sorted().collect(Collectors.joining(", "));
    }
}
