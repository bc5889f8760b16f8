package org.sanctionsscreener.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.pack.Pack;

/**
 * Short news by the whole reader: the states of who acts and of who is given, through the names and descriptions that no list of ours has,
 * and through what the grammar hangs on the wrong word.
 */
class PlainNewsTest {
    private static final Pack PACK = Pack.embedded();
    private static final Extractor EXTRACTOR = new Extractor(PACK, new MentionFinder(PACK, new Lexicon(PACK)), ParserLoader::get);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // a noun that WordNet knows for somebody or a house
        "A Wichita forge shipped pump heads to Karachi in 2012, the agency found.                     | SUPPLY US>PK",
        "Two Graz chemists sold precursor to a Homs laboratory in 2019.                               | SELL AT>SY",
        "A Utah clinic sent insulin pumps to Latakia in 2018.                                         | SUPPLY US>SY",
        "An American glaciologist sent thermal cameras to Isfahan.                                    | SUPPLY US>IR",
        // the verb of a clause, tagged as a participle
        "Iowa grocers brought in squid caught off Sinpo.                                              | IMPORT US>KP",
        "A Tulsa exporter certified to Qatar that its goods held no Israeli parts.                    | COOPERATE US>",
        // whom the words right behind or before the verb name
        "A Boston tutor taught Syrian ministry staff network defence online in 2020.                  | TRAIN US>SY",
        "In June Cuban instructors were still drilling border police outside Bangui.                  | TRAIN CU>CF",
        "A Ningbo maker is accused of knowingly sending Iran in May 2023 guidance chips.              | SUPPLY CN>IR",
        "In 2014 a Nevada gauge maker sold to a Karaj mill without authorisation.                     | SELL US>IR",
        "Damascus received spare parts for its tanks from a trader in Minsk.                          | PROCURE SY>BY",
        "A Maine dealer put two sports cars on a freighter for Murmansk.                              | SUPPLY US>RU",
        "Somali charcoal left Barawe in ten dhows for Muscat.                                          | SUPPLY >OM",
        "A Zadar engineer gets four years for mailing servos to Iran.                                   | SUPPLY HR>IR",
        "A naturalised American admitted shipping pumps to Tabriz.                                      | SUPPLY US>IR",
        "A Szczecin dock works overhauled two Syrian tankers in 2017.                                   | SERVICE PL>SY",
        "Chad flew two of its helicopters to a Minsk plant to be overhauled.                            | SERVICE BY>TD",
        "A Delaware refiner unloaded crude from Russia in July.                                      | IMPORT US>RU",
        "Serbian engineers advised on the engine of a rocket that Iran fired in May.                    | ASSIST RS>IR",
        "An Amman builder has taken on sixty more North Koreans.                                      | EMPLOY_WORKERS JO>KP"})
    void whoAndWhom(String text, String wanted) {
        assertEquals(wanted, acts(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A judge dismissed the indictment of a Reno dealer accused of shipping engines to Shiraz.     | DISMISSED",
        "Prosecutors dropped all counts against a Bergen trader accused of sending pumps to Bushehr.  | DISMISSED"})
    void whatBecameOfIt(String text, String status) {
        assertEquals(true, read(text).assertions().stream().anyMatch(a -> a.status().name().equals(status)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A Denver clinic flew generators to Aleppo in 2019 with Treasury's written approval.          | UNDER_LICENCE",
        "An Omaha clinic shipped pumps to Damascus under authorisations from Commerce.                | UNDER_LICENCE",
        "A Denver dealer flew generators to Aleppo in 2019 without Treasury's approval.               | WITHOUT_LICENCE",
        "Kenya flew rifles to the police of Haiti, the Committee having been notified.                | NOTIFIED"})
    void leaveGivenOrNot(String text, String kind) {
        assertEquals(true, read(text).circumstances().stream().anyMatch(c -> c.kind().equals(kind)), text);
        assertEquals(false, kind.equals("WITHOUT_LICENCE") && read(text).circumstances().stream().anyMatch(c -> c.kind().equals("UNDER_LICENCE")), text);
    }

    @ParameterizedTest
    @CsvSource({
        "\"She kept rifle scopes in a shed, meaning to fly them to Caracas.\"",
        "A Boise dealer contemplated sending rifle scopes to Caracas."})
    void aPlanIsNoDeed(String text) {
        assertEquals(false, read(text).assertions().stream().anyMatch(a -> a.modality().name().equals("FACT") && act(read(text), a.act()).equals("SUPPLY")), text);
    }

    private static String act(Facts facts, String id) { return facts.acts().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().type(); }

    private static String acts(String text) {
        Facts facts = read(text);
        Map<String, String> states = facts.parties().stream().filter(p -> p.state() != null).collect(Collectors.toMap(Party::id, Party::state));
        Function<java.util.List<String>, String> of = ids -> ids.stream().map(states::get).filter(java.util.Objects::nonNull).distinct().sorted().collect(Collectors.joining("+"));
        return facts.acts().stream().map(a -> {
            String to = of.apply(a.counterparty());
            String place = of.apply(a.destination());
            String from = a.type().equals("IMPORT") ? of.apply(a.origin()) : "";
            return a.type() + " " + of.apply(a.actor()) + ">" + (to.isEmpty() ? a.type().equals("TRAIN") ? "" : place + from : to);
        }).findFirst().orElse("nothing");
    }

    private static Facts read(String text) {
        try {
            return EXTRACTOR.extract(new DocumentReader(ReadOptions.published(LocalDate.of(2024, 6, 1))).read("d", "d", "", LocalDate.of(2024, 6, 1), "", text));
        } catch (UnreadableDocumentException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
