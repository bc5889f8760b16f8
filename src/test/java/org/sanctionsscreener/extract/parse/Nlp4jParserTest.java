package org.sanctionsscreener.extract.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nlp4jParserTest {
    private static final Parser PARSER = ParserLoader.get();

    @Test
    void readsSubjectObjectAndRecipient() {
        List<Token> tokens = PARSER.parse("The company shipped two turbines to a broker in Malaysia.");
        Token verb = find(tokens, "shipped");
        assertEquals("ship", verb.lemma());
        assertEquals("VBD", verb.pos());
        assertEquals(-1, verb.head());
        assertEquals(verb.index(), find(tokens, "company").head());
        assertEquals("nsbj", find(tokens, "company").relation().replace("nsubj", "nsbj"));
        assertEquals(verb.index(), find(tokens, "turbines").head());
        assertEquals(find(tokens, "to").index(), find(tokens, "broker").head());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "  Leading spaces, and trailing ones.  ",
        "The firm’s owner said: “We didn't sell them — it's a lie.”",
        "See annex ( 5 ) and [ a ] for the 2015-2017 list, no. 4.",
        "They cannot pay $5.2m or 300kg; gonna wait…",
        "Contact a.person@example.org or http://example.org/a?b=c&d=e, please.",
        "Um 😀 the carrier\u00a0left port.Then it sailed.",
        "A tab\tand\r\na line break (and a U.S.-made pump), etc.",
        "...", ")", "no.", "Don't", "\u2028x", "\ud83d",
        "Two  spaces  between  words and the 1990s/2000s and/or 10%-15% of it."})
    void offsetsAreThoseOfTheText(String text) {
        int from = 0;
        StringBuilder gaps = new StringBuilder();
        for (Token token : PARSER.parse(text)) {
            assertEquals(text.substring(token.start(), token.end()), token.form());
            assertTrue(token.start() >= from && token.end() > token.start(), token::toString);
            gaps.append(text, from, token.start());
            from = token.end();
        }
        gaps.append(text.substring(from));
        assertTrue(gaps.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)), "lost: '" + gaps + "'");
    }

    @Test
    void indicesAndHeadsFormOneTree() {
        List<Token> tokens = PARSER.parse("Officials who had seen the papers denied that the ship carried fuel, and left.");
        for (Token token : tokens) {
            int steps = 0;
            for (int at = token.index(); at >= 0; at = tokens.get(at).head()) {
                assertTrue(steps++ <= tokens.size(), "a cycle above " + token);
            }
        }
        IntStream.range(0, tokens.size()).forEach(i -> assertEquals(i, tokens.get(i).index()));
    }

    @Test
    void blankTextHasNoTokens() {
        assertEquals(List.of(), PARSER.parse(""));
        assertEquals(List.of(), PARSER.parse(" \t\u00a0".replace('\u00a0', ' ')));
    }

    @Test
    void oneParserServesManyThreads() {
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> "Firm " + i + " sold " + "many old ".repeat(i % 7) + "pumps to the army of state " + i + ".").toList();
        List<List<Token>> alone = texts.stream().map(PARSER::parse).toList();
        assertEquals(alone, texts.parallelStream().map(PARSER::parse).toList());
    }

    private static Token find(List<Token> tokens, String form) {
        return tokens.stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    }
}
