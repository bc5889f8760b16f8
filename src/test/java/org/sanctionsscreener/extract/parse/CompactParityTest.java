package org.sanctionsscreener.extract.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.extract.parse.compact.CompactModels;

/** The compact models read every sentence as NLP4J's published ones do: same words, tags, lemmas, heads and relations. */
class CompactParityTest {
    private static final List<String> ACTORS = List.of("The trader", "Halvorsen Marine Ltd.", "An engineer from Lahti", "Two brokers and their lawyer",
            "The ministry's procurement office", "North Korea", "A Dubai-based shell company, Perla FZE,", "Neither the bank nor its owner", "Mr. O'Dwyer",
            "The 46-year-old captain", "Officials in Ankara", "The ship, which flew a false flag,", "It", "Those who signed the papers", "U.S. prosecutors");
    private static final List<String> VERBS = List.of("shipped", "has never sold", "is accused of having exported", "may have tried to obtain",
            "was told not to deliver", "will resume the transfer of", "reportedly bought", "conspired to smuggle", "couldn't account for",
            "denied that it had supplied", "pleaded guilty to exporting", "is said to have brokered the sale of", "agreed to, but did not, return",
            "helped the navy build", "stopped shipping", "handed the rebels");
    private static final List<String> ITEMS = List.of("two vacuum pumps", "$4.2m worth of carbon fibre", "a laptop full of drawings", "gyroscopes and valves",
            "the long-range missile's guidance section", "300kg of maraging steel", "critical components", "night-vision devices, rifles and ammunition",
            "parts that had been made in Osaka", "an unlicensed CNC machine (model XK-7)", "what they called \"medical equipment\"", "it");
    private static final List<String> ENDS = List.of("to a front company in Port Said.", "from Hamburg via Colombo in March 2019.", "without the required licence!",
            "for the army’s space programme, the indictment says.", "between 2015 and 2017 — according to people familiar with the matter.", ".",
            "on behalf of a sanctioned bank; the goods were later seized.", "on the 3rd, a spokesman told reporters.", "because nobody had asked whom the cargo was for?",
            "unless the council grants an exemption.", "(see annex 4) at http://example.org/list.", "and so did its rival...");
    private static final List<String> OTHERS = List.of("Talks between the two states on fuel were held in Minsk.", "Sold!", "No.", "Who bought them, and why?",
            "\"We never met,\" she said, \"and I'd remember.\"", "The pumps the agent bought were lost.", "a b c d e f g h i j k l m n o p q r s t u v w x y z",
            "ALL CAPITALS: SHIP SEIZED OFF JEJU, CREW HELD", "Missiles, drones, rockets: the list – 41 items long – grew.", "1 2 3 4.5 6,000 7/8 9-10 50% #1 @home",
            "To sell or not to sell, that was what the board, split as ever, could not for the life of it decide.", "Don't gonna wanna cannot.",
            "Ünïcode naïve façade 北京 Пхеньян 😀 tokens", "x".repeat(300), "(((", "He said she said they said that it was that which was said.");

    @Test
    void readsAsThePublishedModelsDo() {
        Parser stock = StockModels.load();
        Parser compact = new Nlp4jParser(new EnglishTokenizer(), List.of(CompactModels.lexicon(), CompactModels.tagger(),
                new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH), CompactModels.dependencies()));
        int tokens = 0;
        List<String> differences = new ArrayList<>();
        for (String sentence : sentences()) {
            List<Token> expected = stock.parse(sentence);
            List<Token> actual = compact.parse(sentence);
            assertEquals(expected.size(), actual.size(), sentence);
            for (int i = 0; i < expected.size(); i++, tokens++) {
                if (!expected.get(i).equals(actual.get(i))) {
                    differences.add(sentence + " " + expected.get(i) + " " + actual.get(i));
                }
            }
        }
        assertTrue(tokens > 9000, "too few tokens to say anything: " + tokens);
        assertEquals(List.of(), differences, differences.size() + " of " + tokens + " tokens differ");
    }

    /** Every sentence of the parts by chance of a fixed seed, and some that no template gives. */
    private static List<String> sentences() {
        Random random = new Random(7);
        List<String> sentences = new ArrayList<>(OTHERS);
        IntStream.range(0, 600).forEach(i -> sentences.add(String.join(" ", pick(ACTORS, random), pick(VERBS, random), pick(ITEMS, random), pick(ENDS, random))));
        return sentences;
    }

    private static String pick(List<String> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
