package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MendingTest {

    @Test
    void hyphensAtLineEnds() {
        assertEquals(List.of("The firm bought rocket components and a long-range radar for pre- and post-launch tests near the coast."),
            Reading.sentences("The firm bought rocket compo-\nnents and a long-\nrange radar for pre-\nand post-launch tests near the coast."));
    }

    @Test
    void invisibleCharactersBlanksAndQuotes() {
        assertEquals(List.of("The \"North Star\" firm's export of pumps to the plant - it said - was legal\u2014and paid."),
            Reading.sentences("The \u201CNorth\u00A0Star\u201D firm\u2019s ex\u00ADport  of \u200Bpumps to the plant - it said - was legal\u2014and paid\u200B."));
        assertEquals(List.of("The official refined the final files of the flight office."),
            Reading.sentences("The o\uFB03cial re\uFB01ned the \uFB01nal \uFB01les of the \uFB02ight o\uFB03ce."));
    }

    @Test
    void aPossessiveThatStandsApartBelongsToItsWord() {
        assertEquals(List.of("The firm's exports and the clerk's notes ran to 's-Hertogenbosch."),
            Reading.sentences("The firm \u2019s exports and the clerk 's notes ran to 's-Hertogenbosch."));
        assertEquals(List.of("Press the 's' key of the machine twice."), Reading.sentences("Press the 's' key of the machine twice."));
    }

    @Test
    void footnoteMarksGo() {
        assertEquals(List.of("The bank sent the money to Dubai.", "It kept no record of the order."),
            Reading.sentences("The bank sent the money to Dubai[12]. It kept no record\u00B3 of the order."));
    }

    @Test
    void tornWordsAreMendedWhereTheTextIsTorn() {
        assertEquals(List.of("The company exported centrifuge components to an Iranian buyer without the required licence.",
                "It was a non-egregious case under the third-country rules, and four individuals agreed to a settlement."),
            Reading.sentences("The compan y exported cen trifuge compone nts to a n Irania n buyer without the requ ired licence. "
                + "It was a non -egregious case under the third- country rules, and fo ur individuals agreed to a settl ement."));
    }

    @Test
    void aNameTornIsMendedByTheDocumentsOwnUse() {
        String text = "Zorvalo shipped the pumps through Izmir to Iran. Zorva lo had no lic ence for a sale to I ran. "
            + "The buyer in Iran paid Zorvalo in cash, and Iran took th e pumps.";
        assertEquals("Zorvalo had no licence for a sale to Iran.", Reading.sentences(text).get(1));
    }

    @Test
    void namesThatStickToTheirNeighboursAreSetFree() {
        assertEquals("The pumps were shown to Lee Min Ho on Friday by Comrade Lee Min Ho himself, and Lee Min Ho made a speech.",
            Reading.sentences("The pumps were shown toLee Min Hoon Friday by ComradeLee Min Ho himself, and Lee Min Homade a speech. The guests thanked Lee Min Ho.").get(0));
        String brands = "PetroChina and YouTube met ConocoPhillips and HuaHong in China, and the PlayStation was on You and Tube.";
        assertEquals(List.of(brands), Reading.sentences(brands.replace(", and the PlayStation was on You and Tube", "")).stream()
            .map(s -> s.replace(".", ", and the PlayStation was on You and Tube.")).toList());
    }

    @Test
    void wholeTextIsLeftAlone() {
        for (String text : List.of(
            "Kim Jong un met Ri Yong gil in Pyongyang, an aide said.",
            "The al Noor bank of Aden and the van der Berg firm of Breda denied it.",
            "Pre- and post-war sales to the state were legal, the trader said -- and taxed.",
            "I ran the firm in Iran for two years, the witness told the court.")) {
            assertEquals(List.of(text), Reading.sentences(text));
        }
    }

    /** Whatever is mended, every part of every sentence leads back to its own characters. */
    @Test
    void placesHoldInAnyText() {
        String[] pieces = {"The firm", "sold", "compo-\nnents", "cen trifuges", " ", "  ", "\n", "\n\n", "\u00A0", "to Iran", ".", ". ", "\u201C", "\u201D", "[3]", "\u00AD",
            "\u2022 ", "U.S.", "Co.", "\t", "|", "long-\nrange", "non -stop", "th e", "\uFB01nal", "2.5", "Q: ", "\uD83D\uDE80", "said the official", "$ 5,000", "and the", "\u200B", "(", ")", "- "};
        Random random = new Random(20);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder("The report of the agency was read by all of the members.\n\n");
            int n = random.nextInt(60);
            for (int i = 0; i < n; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Document d = Reading.text(text.toString());
            assertTrue(d.sentences().stream().allMatch(s -> s.text().equals(s.text().strip())));
        }
    }
}
