package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Real documents, which are not part of the project: skipped where they are absent. */
class RealArticleTest {
    private static final Path SHARED = Path.of(System.getProperty("screener.shared", "../shared"));

    private static Path shared(String name) {
        Path path = SHARED.resolve(name);
        assumeTrue(Files.isReadable(path), path + " is absent: set -Dscreener.shared");
        return path;
    }

    private static Document article() throws UnreadableDocumentException {
        Path path = shared("seed/article.txt");
        return new DocumentReader(ReadOptions.defaults()).read(path, "article.txt");
    }

    @Test
    void furnitureIsGoneAndTheArticleIsWhole() throws Exception {
        Document document = article();
        String all = document.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
        for (String furniture : List.of("Text Size", "Close", "bar_progress", "rights reserved", "Special Coverage", "Join us", "Top")) {
            assertFalse(all.lines().anyMatch(l -> l.contains(furniture)), furniture);
        }
        assertFalse(all.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL));
        assertEquals(15, document.sentences().stream().filter(s -> s.zone() == Zone.BODY).count());
        assertEquals("en", document.language());
    }

    @Test
    void headlineDeckCaptionAndReporterAreNotBody() throws Exception {
        Document document = article();
        assertTrue(document.title().startsWith("\"Iran Collaborates"), document.title());
        assertEquals(List.of(Zone.TITLE, Zone.DECK, Zone.DECK, Zone.CAPTION, Zone.BYLINE),
            document.sentences().subList(0, 5).stream().map(Sentence::zone).toList());
        assertEquals("Asia Economy New York", document.dateline().outlet());
        assertTrue(document.sentences().get(5).text().startsWith("A senior U.S. official"));
    }

    @Test
    void theDayIsInferredFromOfficesAndAComingEventAndTheUsersIsTaken() throws Exception {
        assertEquals(new Published(LocalDate.of(2020, 9, 20), Published.Basis.INFERRED), article().published());
        LocalDate day = LocalDate.of(2020, 9, 21);
        Document dated = new DocumentReader(ReadOptions.published(day)).read(shared("seed/article.txt"), "a.txt");
        assertEquals(new Published(day, Published.Basis.GIVEN), dated.published());
    }

    @Test
    void everyDocumentOfTheCollectionsIsRead() throws Exception {
        List<String> failures = new ArrayList<>();
        int read = 0;
        for (String name : List.of("eval/news.jsonl", "eval/releases.jsonl")) {
            DocumentSource source = new DocumentSource(List.of(shared(name).toString()), InputStream.nullInputStream(), ReadOptions.defaults());
            while (source.hasNext()) {
                ReadResult result = source.next().read();
                if (result instanceof ReadResult.Unreadable u) {
                    failures.add(u.display());
                } else if (result instanceof ReadResult.Read r) {
                    read++;
                    Offsets.check(r.document());
                }
            }
        }
        assertEquals(List.of(), failures);
        assertTrue(read > 500, "read " + read);
    }

    @Test
    void statedDatesOfTheCollectionsAreTaken() throws Exception {
        TreeMap<Published.Basis, Integer> bases = new TreeMap<>(Collections.reverseOrder());
        DocumentSource source = new DocumentSource(List.of(shared("eval/releases.jsonl").toString()), InputStream.nullInputStream(), ReadOptions.defaults());
        while (source.hasNext()) {
            if (source.next().read() instanceof ReadResult.Read r) {
                bases.merge(r.document().published().basis(), 1, Integer::sum);
            }
        }
        assertTrue(bases.getOrDefault(Published.Basis.STATED, 0) > 250, bases.toString());
    }
}
