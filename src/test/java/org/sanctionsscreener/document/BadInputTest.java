package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every trouble is one line; the other documents are read all the same. */
class BadInputTest {
    private static final String GOOD = "The harbour police stopped a tanker on Tuesday, the ministry said.";

    @TempDir
    Path dir;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(dir.resolve(name), bytes);
    }

    private static String message(ReadResult result) {
        return assertInstanceOf(ReadResult.Unreadable.class, result).message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "UTF-16", "UTF-32"})
    void textInAnyCharset(String charset) throws Exception {
        String text = "The caf\u00E9 owner\u2019s bill of \u00A35 was paid by the embassy in Tehran, the police said on Monday.";
        String marked = charset.equals("UTF-32") ? "\uFEFF" + text : text;
        Document d = Reading.bytes(marked.getBytes(Charset.forName(charset)), FileKind.TEXT);
        assertEquals(text.replace('\u2019', '\''), d.sentences().get(0).text());
    }

    @Test
    void emptyBlankAndBinary() {
        assertTrue(Reading.trouble(new byte[0], FileKind.TEXT).contains("empty"));
        assertTrue(Reading.trouble(" \n\t\n \u00A0".getBytes(StandardCharsets.UTF_8), FileKind.TEXT).contains("empty"));
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertTrue(Reading.trouble(noise, FileKind.TEXT).contains("no text"));
        byte[] zip = noise.clone();
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, zip, 0, 4);
        assertTrue(Reading.trouble(zip, FileKind.TEXT).contains("application/zip"));
        assertTrue(Reading.trouble("Menu\nHome\nShare\n\u00A9 2020 Post".getBytes(StandardCharsets.UTF_8), FileKind.TEXT).contains("no article text"));
    }

    @Test
    void otherLanguagesAreNamed() {
        assertTrue(Reading.trouble(("Der Frachter wurde am Dienstag im Hafen von Busan von der Polizei gestoppt. Nach Angaben des Ministeriums hatte er Treibstoff f\u00FCr eine Firma"
            + " im Norden geladen. Der Eigent\u00FCmer wies alle Vorw\u00FCrfe zur\u00FCck und will vor Gericht gehen.").getBytes(StandardCharsets.UTF_8), FileKind.TEXT).contains("German"));
        assertTrue(Reading.trouble(("\uBD80\uC0B0\uD56D\uC5D0\uC11C \uACBD\uCC30\uC774 \uD654\uC694\uC77C \uC720\uC870\uC120\uC744 \uB9C9\uC558\uB2E4\uACE0 \uBD80\uCC98\uAC00 \uBC1D\uD614\uB2E4. "
            + "\uC120\uC8FC\uB294 \uBAA8\uB4E0 \uD610\uC758\uB97C \uBD80\uC778\uD588\uB2E4.").getBytes(StandardCharsets.UTF_8), FileKind.TEXT).contains("Korean"));
        assertTrue(Reading.trouble(("\u041F\u043E\u043B\u0438\u0446\u0438\u044F \u043F\u043E\u0440\u0442\u0430 \u043E\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u043B\u0430 \u0442\u0430\u043D\u043A\u0435\u0440 \u0432\u043E \u0432\u0442\u043E\u0440\u043D\u0438\u043A, "
            + "\u0441\u043E\u043E\u0431\u0449\u0438\u043B\u043E \u043C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043E.").getBytes(StandardCharsets.UTF_8), FileKind.TEXT).contains("only English is read"));
        assertTrue(Reading.trouble(("La police du port a arr\u00EAt\u00E9 un p\u00E9trolier mardi, selon le minist\u00E8re. Le propri\u00E9taire nie toute violation de l'embargo et"
            + " saisira le tribunal dans les prochains jours, a dit son avocat.").getBytes(StandardCharsets.UTF_8), FileKind.TEXT).contains("French"));
    }

    @Test
    void englishWithForeignNamesAndShortNotesIsRead() {
        for (String text : List.of("Hyundai Heavy Industries, Mitsubishi, Sinopec, Gazprom.", "Tanker stopped", "Kim Jong Un, Xi Jinping and Hassan Rouhani met in Vladivostok.",
            "ROK, U.S. hold joint naval drill near Jeju.")) {
            Reading.text(text);
        }
    }

    @Test
    void tooLong() throws Exception {
        byte[] fifty = new byte[50 << 20];
        java.util.Arrays.fill(fifty, (byte) 'a');
        for (int i = 0; i < fifty.length; i += 6) {
            fifty[i] = ' ';
        }
        Path path = file("long.txt", fifty);
        assertTrue(message(Reading.all(List.of(path.toString()), "").get(0)).contains("too large"));
        byte[] twelve = java.util.Arrays.copyOf(fifty, 12 << 20);
        assertTrue(Reading.trouble(twelve, FileKind.TEXT).contains("too long"));
    }

    @Test
    void oneLineOfTwoMegabytes() {
        assertTimeoutPreemptively(Duration.ofSeconds(90), () -> {
            assertTrue(Reading.text("the pump and the valve were sent to the plant ".repeat(44_000)).sentences().size() > 1000);
            assertTrue(Reading.text("The pump was sent to the plant in May. ".repeat(52_000)).sentences().size() > 50_000);
            assertTrue(Reading.text("The words: " + "a".repeat(2_000_000)).sentences().size() > 1000);
            assertTrue(Reading.text("The words of the minister are here. " + ". - [( \" ".repeat(200_000)).sentences().size() > 0);
            for (String broken : List.of("a-\n", "ab-\n", "abc -d ", "th e ")) {
                String text = "The words of the minister are here. ".repeat(40_000) + broken.repeat(400_000);
                assertTrue(Reading.text(text).sentences().size() > 0);
            }
        });
    }

    /** Strange shapes of the marked-up formats: read or refused in one line, in time that grows with their size. */
    @Test
    void hugeAndDeepMarkup() {
        assertTimeoutPreemptively(Duration.ofSeconds(90), () -> {
            for (String page : List.of("<div>" + (GOOD + "<br><br>").repeat(20_000) + "</div>", "<div class=x>".repeat(50_000) + GOOD, "<ul>" + "<li><a href=x>a link</a></li>".repeat(20_000) + "</ul><p>" + GOOD,
                "<table>" + "<tr><td>Ocean Pearl<td>Togo".repeat(20_000) + "</table><p>" + GOOD, "<p>" + GOOD + "<a <b <c ".repeat(50_000), "<b>".repeat(30_000) + GOOD)) {
                oneResult(page, FileKind.HTML);
            }
            for (String text : List.of(">".repeat(100_000) + GOOD, "[".repeat(100_000) + GOOD, "- ".repeat(5_000) + GOOD, "*a **b ".repeat(30_000) + GOOD, "| a | b |\n".repeat(30_000) + "\n" + GOOD)) {
                oneResult(text, FileKind.MARKDOWN);
            }
            oneResult("Subject: " + "x".repeat(200_000) + "\n" + "A: b\n".repeat(5_000) + "\n" + GOOD, FileKind.MAIL);
        });
        assertTrue(message(Reading.input("[".repeat(100_000) + "{").get(0)).length() > 0);
    }

    private static void oneResult(String text, FileKind kind) {
        ReadResult result = DocumentSource.pending("t", "t", 0, () -> new DocumentReader(ReadOptions.defaults()).read(text.getBytes(StandardCharsets.UTF_8), "t", "t", kind)).read();
        if (result instanceof ReadResult.Unreadable u) {
            assertEquals(1, u.message().lines().count());
        }
    }

    @Test
    void missingUnreadableAndEmptyDirectories() throws Exception {
        assertTrue(message(Reading.all(List.of(dir.resolve("none.txt").toString()), "").get(0)).contains("no such file"));
        assertTrue(message(Reading.all(List.of(dir.resolve("none").toString()), "").get(0)).contains("no such file"));
        Path empty = Files.createDirectory(dir.resolve("empty"));
        Files.writeString(empty.resolve("a.png"), "x");
        assertTrue(message(Reading.all(List.of(empty.toString()), "").get(0)).contains(".jsonl"));
        Path locked = file("locked.txt", GOOD.getBytes(StandardCharsets.UTF_8));
        assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "this user may read everything");
        assertTrue(message(Reading.all(List.of(locked.toString()), "").get(0)).contains("permissions"));
    }

    @Test
    void directoriesInOrderOfTheirPaths() throws Exception {
        Files.createDirectories(dir.resolve("d/b"));
        for (String name : List.of("d/z.txt", "d/b/a.md", "d/a.html", "d/.hidden.txt", "d/c.bin", "d/b.txt")) {
            file(name, GOOD.getBytes(StandardCharsets.UTF_8));
        }
        List<String> paths = Reading.all(List.of(dir.resolve("d") + "/"), "").stream()
            .map(r -> dir.relativize(Path.of(((ReadResult.Read) r).document().path())).toString()).toList();
        assertEquals(List.of("d/a.html", "d/b.txt", "d/b/a.md", "d/z.txt"), paths);
        Path odd = file("story.article", GOOD.getBytes(StandardCharsets.UTF_8));
        assertInstanceOf(ReadResult.Read.class, Reading.all(List.of(odd.toString()), "").get(0));
    }

    @Test
    void aBrokenLineLosesNothingElse() {
        List<ReadResult> results = Reading.input("\uFEFF{\"id\":\"a\",\"text\":\"" + GOOD + "\"}\n\n{\"id\":\"b\", oops\n{\"title\":\"No text\"}\n{\"id\":\"d\",\"text\":7}\n"
            + "{\"id\":\"e\",\"date\":\"someday\",\"text\":\"" + GOOD + "\"}\n[1]\n{\"id\":\"f\",\"title\":\"T\",\"date\":\"2019-05-04\",\"url\":\"u\",\"text\":\"" + GOOD + "\"}");
        assertEquals(7, results.size());
        Document first = ((ReadResult.Read) results.get(0)).document();
        assertEquals("a", first.id());
        int[] lines = results.stream().filter(r -> r instanceof ReadResult.Unreadable).mapToInt(r -> ((ReadResult.Unreadable) r).line()).toArray();
        assertEquals("[3, 4, 5, 6, 7]", java.util.Arrays.toString(lines));
        assertTrue(((ReadResult.Unreadable) results.get(1)).display().startsWith("-:3: not valid JSON"));
        assertEquals("e", ((ReadResult.Unreadable) results.get(4)).id());
        Document last = ((ReadResult.Read) results.get(6)).document();
        assertEquals("Published[date=2019-05-04, basis=STATED]", last.published().toString());
        assertEquals("u", last.url());
    }

    @Test
    void jsonObjectsAndArrays() {
        assertEquals("-", ((ReadResult.Read) Reading.input("{\n  \"text\": \"" + GOOD + "\"\n}").get(0)).document().id());
        List<ReadResult> results = Reading.input("[{\"id\":\"a\",\"text\":\"" + GOOD + "\"},\n 5,\n{\"text\":\"" + GOOD + "\"},\n{\"text\": broken");
        assertEquals(4, results.size());
        assertEquals("-#3", ((ReadResult.Read) results.get(2)).document().id());
        assertEquals(2, ((ReadResult.Unreadable) results.get(1)).line());
        assertEquals(4, ((ReadResult.Unreadable) results.get(3)).line());
    }

    @Test
    void standardInputByItsContent() {
        assertInstanceOf(ReadResult.Read.class, Reading.input(GOOD).get(0));
        assertEquals("Tanker", ((ReadResult.Read) Reading.input("<!DOCTYPE html><html><body><h1>Tanker</h1><p>" + GOOD + "</p></body></html>").get(0)).document().title());
        assertTrue(message(Reading.input("").get(0)).contains("empty"));
    }

    /** Ten million lines would not fit the memory; that only a few are taken before the first is handed out shows the stream. */
    @Test
    void linesAreReadOneAtATime() {
        byte[] line = ("{\"text\":\"" + GOOD + "\"}\n").getBytes(StandardCharsets.UTF_8);
        int[] opened = new int[1];
        Iterator<InputStream> endless = IntStream.range(0, 10_000_000).mapToObj(i -> {
            opened[0]++;
            return (InputStream) new ByteArrayInputStream(line);
        }).iterator();
        InputStream in = new SequenceInputStream(new java.util.Enumeration<>() {
            @Override public boolean hasMoreElements() { return endless.hasNext(); }

            @Override public InputStream nextElement() { return endless.next(); }
        });
        DocumentSource source = new DocumentSource(Collections.singletonList("-"), in, ReadOptions.defaults());
        for (int i = 0; i < 50; i++) {
            assertInstanceOf(ReadResult.Read.class, source.next().read());
        }
        assertTrue(opened[0] < 3000, "lines taken: " + opened[0]);
    }
}
