package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Furniture, zones and datelines of pages saved as text. */
class PageTest {
    private static final String BODY = "The harbour police stopped a tanker on Tuesday. It carried fuel for a firm in Nampo.\n\nThe owner denied any breach of the embargo.";

    @ParameterizedTest
    @ValueSource(strings = {"Text Size", "Share Tweet Email Print", "\u00A9 2020 The Harbour Post. All rights reserved.", "Copyright 2019 Harbour Post", "Top", "\u2191 Back to top",
        "Join us on social!", "We use cookies to make this site work. By staying you accept them.", "Sign up for our daily newsletter and get the news first", "Home > World > Asia",
        "\uB2E4\uC74C \uAE30\uC0AC \uBCF4\uAE30", "\u041F\u043E\u0434\u0435\u043B\u0438\u0442\u044C\u0441\u044F", "\u4E0A\u4E00\u7BC7 \u4E0B\u4E00\u7BC7", "side_menu_open", "Page 3 of 12", "- 4 -",
        "https://news.example/a/b?c=d", "* * *", "5 min read", "Advertisement", "12 comments", "ADVERTISEMENT", "Follow us on Facebook", "Tags: shipping, fuel, ports", "3 hours ago"})
    void furnitureGoesWhereverItStands(String line) {
        for (String page : List.of(line + "\n\n" + BODY, BODY + "\n\n" + line, BODY.replace("\n\n", "\n\n" + line + "\n\n"))) {
            assertEquals(Reading.sentences(BODY), Reading.sentences(page), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Close ties between the two ports worried the inspectors.", "Share prices of the shipping line fell by a tenth.", "Top officials met the owner in May.",
        "Copyright law was not at issue in the case against the trader.", "Print shops in Dalian sold the false papers.", "The firm uses cookies, the judge noted, and tracks buyers."})
    void proseThatBeginsLikeFurnitureStays(String sentence) {
        assertTrue(Reading.sentences(BODY + "\n\n" + sentence).contains(sentence));
    }

    @Test
    void listsOfOtherArticlesGo() {
        String page = BODY + "\n\nRelated articles\n\nMinister visits a shipyard\n\nIran buys new tankers from the North\n\nThe harbour was open again on Friday, the police said.\n\nMost read\n\nTen ships to see";
        List<String> sentences = Reading.sentences(page);
        assertFalse(sentences.stream().anyMatch(s -> s.contains("buys new tankers") || s.contains("shipyard") || s.contains("Ten ships")));
        assertTrue(sentences.contains("The harbour was open again on Friday, the police said."));
    }

    @Test
    void headDeckBylineAndCaption() {
        Document d = Reading.text("Menu\nHome\n\nTanker Stopped With Fuel for Nampo\n\nOwner denies any breach\n\nBy Jane Doe, Harbour Post\n\nUpdated 4 May 2019 10:15 GMT\n\n"
            + "The tanker at the pier in Busan. [Photo: Harbour Post/Lee]\n\n" + BODY);
        assertEquals("Tanker Stopped With Fuel for Nampo", d.title());
        assertEquals(List.of("Tanker Stopped With Fuel for Nampo"), Reading.zone(d, Zone.TITLE));
        assertEquals(List.of("Owner denies any breach"), Reading.zone(d, Zone.DECK));
        assertEquals(List.of("By Jane Doe, Harbour Post", "Updated 4 May 2019 10:15 GMT"), Reading.zone(d, Zone.BYLINE));
        assertEquals(2, Reading.zone(d, Zone.CAPTION).size());
        assertEquals(3, Reading.zone(d, Zone.BODY).size());
        assertEquals("Published[date=2019-05-04, basis=STATED]", d.published().toString());
    }

    @Test
    void oneParagraphHasNoTitle() {
        Document d = Reading.text("Pyongyang sold pumps to a plant in Syria, a diplomat said.");
        assertEquals("", d.title());
        assertEquals(1, Reading.zone(d, Zone.BODY).size());
    }

    @Test
    void aShortFirstSentenceIsNoTitle() {
        Document d = Reading.text("The tanker was stopped.\n\n" + BODY);
        assertEquals("", d.title());
        assertEquals(4, Reading.zone(d, Zone.BODY).size());
    }

    @Test
    void theRecordsTitleIsFoundInTheTextOnceMore() {
        Document d = Reading.text("Harbour Authority\n\nTanker Stopped With Fuel\n\n" + BODY, "Tanker stopped with fuel");
        assertEquals("Tanker stopped with fuel", d.title());
        assertEquals(List.of("Tanker Stopped With Fuel"), Reading.zone(d, Zone.TITLE));
    }

    @Test
    void runningHeadsOfPagesGoButTheFirst() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            text.append("Panel of Experts Report S/2019/").append(page).append("\n\nThe panel saw ship number ").append(page).append(" at the pier in May and wrote to its owner.\n\n").append(page).append("\n\f");
        }
        List<String> sentences = Reading.sentences(text.toString());
        assertEquals(1, sentences.stream().filter(s -> s.startsWith("Panel of Experts")).count());
        assertEquals(4, sentences.stream().filter(s -> s.startsWith("The panel saw")).count());
    }
}
