package org.sanctionsscreener.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.pack.Pack;

/** What texts say of bodies of law that somebody breached. The sentences and firms are invented. */
class NamedBreachTest {
    private static final Pack PACK = Pack.embedded();
    private static final Extractor EXTRACTOR = new Extractor(PACK, new MentionFinder(PACK, new Lexicon(PACK)), ParserLoader::get);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Velmor Tools LLC agreed to pay $90,000 to settle apparent violations of the Iranian Transactions and Sanctions Regulations. | ITSR | SETTLED",
        "Velmor Tools LLC has remitted $9,000 to settle allegations of violations of the Sudanese Sanctions Regulations, 31 C.F.R. part 538. | SSR | SETTLED",
        "Velmor Tools LLC was assessed a penalty of $7,000 for violating the Cuban Assets Control Regulations. | CACR | FOUND",
        "Velmor Tools LLC violated the Cuban Asset s Control Regu lations in May 2011. | CACR | REPORTED",
        "Velmor Tools LLC pleaded guilty to conspiring to violate the International Emergency Economic Powers Act. | IEEPA | ADMITTED",
        "OFAC issued a finding of violation to Velmor Tools LLC for violations of the Global Terrorism Sanctions Regulations. | GTSR | FOUND",
        "Velmor Tools LLC agreed to settle nine apparent violations of § 560.206 of the Iranian Transactions and Sanctions Regulations (ITSR). | ITSR, ITSR:560.206 | SETTLED",
        "Velmor Tools LLC settled apparent violations of the Burmese Sanctions Regulations (\"BSR\"), 31 C.F.R. part 537; the Syrian Sanctions Regulations, 31 C.F.R. part 542; and the Zimbabwe Sanctions Regulations. | BSR, SySR, ZSR | SETTLED",
        "Velmor Tools LLC agreed to remit $80,000 to OFAC to settle apparent violations of OFAC sanctions on Iran, Syria, and Cuba. | CACR, ITSR, SySR | SETTLED",
        "Velmor Tools LLC has been assessed a $4,000 penalty by OFAC for its violation of the Cuba embargo. | CACR | FOUND",
        "Velmor Tools LLC agreed to settle apparent violations of the Cuba and Iran sanctions programs administered by OFAC. | CACR, ITSR | SETTLED"})
    void theLawThatWasBreachedIsRead(String text, String codes, String status) {
        Facts facts = facts(text);
        Act act = breach(facts);
        assertEquals(new TreeSet<>(List.of(codes.split(", "))), laws(facts, act), facts.circumstances().toString());
        assertTrue(facts.assertions().stream().filter(a -> a.act().equals(act.id())).anyMatch(a -> a.status() == Assertion.Status.valueOf(status)), facts.assertions().toString());
        assertEquals("Velmor Tools LLC", act.actor().stream().map(id -> name(facts, id)).collect(Collectors.joining(", ")));
    }

    @Test
    void anAbbreviationOfTheTextsOwnIsTheLaw() {
        Facts facts = facts("The bank says that it follows the Zimbabwe Sanctions Regulations, 31 C.F.R. part 541 (the \"Zim Rules\"). Velmor Tools LLC violated the Zim Rules in 2009.");
        assertEquals(Set.of("ZSR"), laws(facts, breach(facts)));
    }

    @Test
    void theWordsOfALawNameNeitherPartyNorGoods() {
        Facts facts = facts("Velmor Tools LLC violated the Cuban Assets Control Regulations and the Weapons of Mass Destruction Proliferators Sanctions Regulations.");
        assertEquals(List.of("Velmor Tools LLC"), facts.parties().stream().map(Party::name).toList());
        assertEquals(List.of(), facts.items());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Companies that violate the Iranian Transactions and Sanctions Regulations may face civil penalties.",
        "The lawyers warned clients that any violation of the Cuban Assets Control Regulations may be costly.",
        "The course teaches exporters how to avoid violations of the Sudanese Sanctions Regulations.",
        "If the sale went ahead it would violate the Syrian Sanctions Regulations.",
        "Velmor Tools LLC said that it had not violated the Cuban Assets Control Regulations."})
    void aRuleAWarningOrADenialIsNoBreach(String text) {
        Facts facts = facts(text);
        facts.acts().stream().filter(a -> a.type().equals("VIOLATE")).forEach(a -> assertTrue(facts.assertions().stream().filter(s -> s.act().equals(a.id()))
                .noneMatch(s -> s.modality() == Assertion.Modality.FACT && s.status() != Assertion.Status.DENIED), facts.assertions().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Diplomats said that the cargo broke United Nations sanctions on North Korea, and a firm was fined for violations of EU sanctions on Syria.",
        "The club was fined for violations of league regulations.",
        "OFAC guidance is found in the Reporting, Procedures and Penalties Regulations, 31 C.F.R. part 501."})
    void theSanctionsOfOthersAndRulesNotBreachedAreNotTaken(String text) {
        Facts facts = facts(text);
        assertTrue(facts.circumstances().stream().noneMatch(c -> c.kind().equals("LAW_NAMED")), facts.circumstances().toString());
    }

    private static Act breach(Facts facts) {
        return facts.acts().stream().filter(a -> a.type().equals("VIOLATE") && !laws(facts, a).isEmpty()).findFirst().orElseThrow(() -> new AssertionError(facts.acts().toString()));
    }

    private static Set<String> laws(Facts facts, Act act) {
        return facts.circumstances().stream().filter(c -> c.act().equals(act.id()) && c.kind().equals("LAW_NAMED")).map(c -> c.value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Facts facts, String id) {
        return facts.parties().stream().filter(p -> p.id().equals(id)).map(Party::name).findFirst().orElse(id);
    }

    private static Facts facts(String text) {
        try {
            return EXTRACTOR.extract(ShowFacts.document("sentence", LocalDate.of(2024, 6, 15), text));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
