package org.sanctionsscreener.extract.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.facts.Facts;

/** How the text is sent, how answers are kept, and when no more is asked. */
class AskingTest {
    @TempDir Path dir;
    private final Document document = Articles.document(Articles.TEXT);

    private static Document longOne() {
        return Articles.document(IntStream.range(0, 300).mapToObj(i -> "Sentence number " + i + " tells of the weather in the valley and of the people who live there.")
                .collect(Collectors.joining(" ")) + "\n\n" + Articles.PASSED + "\n");
    }

    @Test
    void aLongDocumentGoesInBoundedPiecesOfWholeSentences() {
        List<String> sent = new ArrayList<>();
        SecondReading read = Articles.reader((i, article) -> {
            sent.add(article);
            return !article.contains("Harbin") ? new Answer().toString() : new Answer().party("p1", "Harbin Lathe", "ORGANISATION", "").party("p2", "North Korea", "STATE", "")
                    .item("i1", "gyro units", "MISSILE").act("SUPPLY", "passed along “gyro units” to North Korea", "p1", "p2", "i1").toString();
        }).apply(longOne(), Facts.none());
        assertTrue(sent.size() > 3, "pieces: " + sent.size());
        assertTrue(sent.stream().allMatch(s -> s.length() <= Piece.LONGEST + 60), "bounded");
        assertEquals(sent.size(), read.consulted().asked());
        assertTrue(sent.stream().limit(sent.size() - 1L).allMatch(s -> s.split("\n").length > 10 && s.replaceAll("\n</article.*", "").endsWith("there.")), "whole sentences");
        assertEquals("passed along “gyro units” to North Korea", read.facts().acts().get(0).evidence().get(0).slice(longOne().text()), "offsets of a later piece");
        assertEquals("", read.consulted().trouble());
    }

    @Test
    void oneSentenceLongerThanAPieceIsNotLost() {
        String endless = "and so on ".repeat(2_000);
        String sent = Piece.of(Articles.document("It went " + endless + "until the end.")).stream().map(Piece::text).collect(Collectors.joining(" "));
        assertTrue(sent.replaceAll("\\s+", " ").endsWith("until the end."));
    }

    @Test
    void noMoreThanTheCapIsAskedAndThatIsSaid() {
        AtomicInteger asked = new AtomicInteger();
        SecondReading read = Articles.reader((i, a) -> {
            asked.incrementAndGet();
            return new Answer().toString();
        }, "m", 2, null).apply(longOne(), Facts.none());
        assertEquals(2, asked.get());
        assertTrue(read.consulted().trouble().startsWith("only 2 of "), read.consulted().trouble());
    }

    @Test
    void garbageForOnePieceLosesNoOther() {
        AtomicInteger asked = new AtomicInteger();
        SecondReading read = Articles.reader((i, a) -> asked.incrementAndGet() == 1 ? "garbage" : new Answer().toString()).apply(longOne(), Facts.none());
        assertTrue(read.consulted().asked() > 3);
        assertTrue(read.consulted().trouble().startsWith("piece 1 of "), read.consulted().trouble());
    }

    @Test
    void afterThreeDocumentsWithoutAnswerNoMoreAreAsked() {
        AtomicInteger asked = new AtomicInteger();
        SecondReader reader = Articles.reader((i, a) -> {
            asked.incrementAndGet();
            throw new EndpointException("no answer within 1 s", false, null);
        });
        Facts rules = Articles.rules(document);
        for (int i = 0; i < 6; i++) {
            SecondReading read = reader.apply(document, rules);
            assertEquals(rules, read.facts());
            assertEquals(i < 3 ? 1 : 0, read.consulted().asked());
            assertTrue(!read.consulted().trouble().isEmpty());
        }
        assertEquals(3, asked.get());
    }

    @Test
    void aRefusedKeyIsNotTriedAgain() {
        AtomicInteger asked = new AtomicInteger();
        SecondReader reader = Articles.reader((i, a) -> {
            asked.incrementAndGet();
            throw new EndpointException("the endpoint refuses the key (401)", true, null);
        });
        reader.apply(document, Facts.none());
        assertEquals(Map.of(), reader.apply(document, Facts.none()).variants());
        assertEquals(1, asked.get());
    }

    @Test
    void keptAnswersRepeatARunWithoutTheEndpoint() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Endpoint moody = (i, a) -> asked.incrementAndGet() == 1 ? Articles.same().toString() : new Answer().toString();
        Facts rules = Articles.rules(document);
        SecondReading first = Articles.reader(moody, "m", 10, dir).apply(document, rules);
        SecondReading again = Articles.reader((i, a) -> {
            throw new EndpointException("down", false, null);
        }, "m", 10, dir).apply(document, rules);
        assertEquals(first, again);
        assertEquals(1, asked.get());
        assertNotEquals(first.facts(), Articles.reader(moody, "another", 10, dir).apply(document, rules).facts());
        assertEquals(2, asked.get(), "another model is asked");
        Articles.reader(moody, "m", 10, dir).apply(Articles.document(Articles.TEXT + "\nThe crates were empty when they came back.\n"), rules);
        assertEquals(3, asked.get(), "another text is asked about");
        try (var files = Files.list(dir)) {
            assertTrue(files.allMatch(f -> f.getFileName().toString().matches("[0-9a-f]{64}\\.txt")), "no half-written file is left");
        }
    }
}
