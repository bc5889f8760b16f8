package org.sanctionsscreener.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.pack.Pack;

/** Places of the gazetteer: where a name is a place's, and where it is somebody's or nobody knows which place is meant. */
class TownsTest {
    private static final Pack PACK = Pack.embedded();
    private static final MentionFinder FINDER = new MentionFinder(PACK, new Lexicon(PACK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The pumps were unloaded near Zahedan on Friday.                           | IR",
        "The ore comes from the Kapsan mine.                                       | KP",
        "A Hoeryong trader sold the ore.                                           | KP",
        "They drove it to a yard outside Norrköping.                               | SE",
        "The crates lay in T'ongch'on for a week.                                   | KP",
        "He shipped them from Tongliao and Baicheng.                               | CN",
        "The parts went to an address in Saratoga Springs, New York.               | US",
        "A Karaganda-based dealer bought them.                                     | KZ"})
    void aPlaceStandsForItsState(String text, String state) {
        assertEquals(state, states(text));
    }

    @ParameterizedTest
    @CsvSource({
        "He bought the pumps from Hansen.",
        "She gave the letter to Melville.",
        "Jackson sold the pumps to Wilson.",
        "The pumps were sold by Arlington Marsh.",
        "The order came from Toyota.",
        "He read it in Victoria's letter.",
        "A duke of Braunfels wrote the book.",
        "The valves were shipped to Santa Cruz.",
        "IN SULLANA THE VALVES WERE SOLD"})
    void aNameAloneIsNoPlace(String text) {
        assertEquals("", states(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bolivia has paid. The valves were shipped to Santa Cruz.    | BO",
        "Gregory Kapsan sold the valves. The money came from Kapsan. | ''"})
    void theDocumentSettlesWhatANameMeans(String text, String states) {
        assertEquals(states, states(text));
    }

    private static String states(String text) {
        Document document;
        try {
            document = new DocumentReader(ReadOptions.defaults()).read("d", "d.txt", "", null, "", text);
        } catch (UnreadableDocumentException unread) {
            throw new IllegalStateException(unread);
        }
        return FINDER.apply(document).parties().stream().filter(p -> p.id().startsWith("state:"))
                .map(Party::state).distinct().sorted().collect(Collectors.joining(" "));
    }
}
