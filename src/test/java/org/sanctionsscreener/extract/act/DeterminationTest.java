package org.sanctionsscreener.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.pack.Pack;

/** Notices in which an authority says that somebody did what a law that it names lets it sanction. The notices are our own. */
class DeterminationTest {
    private static final Pack PACK = Pack.embedded();
    private static final Extractor EXTRACTOR = new Extractor(PACK, new MentionFinder(PACK, new Lexicon(PACK)), ParserLoader::get);

    @Test
    void aDeterminationIsFoundByAnAgencyUnderTheLawThatItNames() throws Exception {
        Facts facts = read("Following a review, a determination has been made that three foreign firms engaged in activities that warrant measures under section 3 of the Iran and Syria Nonproliferation Act.");
        assertEquals(List.of("DETERMINE"), facts.acts().stream().map(a -> a.type()).toList());
        assertEquals(Assertion.Status.FOUND, facts.assertions().get(0).status());
        assertTrue(facts.circumstances().stream().anyMatch(c -> c.kind().equals("LAW_NAMED") && c.value().equals("INKSNA")), facts.circumstances().toString());
    }

    @Test
    void theLawMayStandBeforeItAndTheNamesBetween() throws Exception {
        Facts facts = read("Pursuant to Executive Order 13382, the Under Secretary has determined that Orvella Metals LLC has engaged, or attempted to engage, in activities that contributed to the spread of missiles.");
        assertEquals(1, facts.acts().stream().filter(a -> a.type().equals("DETERMINE")).count());
        assertTrue(facts.circumstances().stream().anyMatch(c -> c.kind().equals("LAW_NAMED") && c.value().equals("WMDPSR")), facts.circumstances().toString());
    }

    @Test
    void whatALawSaysOfAnybodyIsNoDetermination() throws Exception {
        Facts facts = read("Under Executive Order 13382, a lawyer explains, whoever engages in activities that contribute to the spread of missiles may be blocked.");
        assertTrue(facts.acts().stream().noneMatch(a -> a.type().equals("DETERMINE")), facts.acts().toString());
    }

    private static Facts read(String text) throws Exception {
        return EXTRACTOR.extract(ShowFacts.document("notice", LocalDate.of(2022, 5, 26), text));
    }
}
