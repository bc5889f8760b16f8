package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.report.SchemaCheck;

/** The whole program on articles of our own, with the real reading and the real rules. */
class EndToEndTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ARTICLES = List.of(
            "North Korea shipped guidance systems for ballistic missiles to Syria in March 2013, a UN panel of experts said. The panel saw photographs of the crates.",
            "An Ohio company exported machine tools to Iran without a licence in 2015, prosecutors said. The company denied the charge.",
            "If Iran were to buy missiles from North Korea, it would break the resolutions, the minister said.",
            "The bakery on the corner opened again after a long winter, and the neighbours were glad of the bread.",
            "Iran bought rockets from North Korea in 1985, a retired general said.");
    private static Engine engine;
    @TempDir Path dir;

    @BeforeAll
    static void rooms() {
        engine = Rooms.load(new ScreeningOptions());
    }

    private record Ran(String out, String err, int exit) { }

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false), options -> engine);
        return new Ran(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
    }

    private String articles(int times) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < times * ARTICLES.size(); i++) {
            lines.append(JSON.createObjectNode().put("id", "n" + i).put("date", "2016-05-01").put("text", ARTICLES.get(i % ARTICLES.size()))).append('\n');
        }
        return Files.writeString(dir.resolve("articles.jsonl"), lines).toString();
    }

    @Test
    void whatIsFlaggedAndWhatIsNot() throws IOException {
        Ran ran = run("check", "--format", "jsonl", "--quiet", articles(1));
        assertEquals(1, ran.exit(), ran.err());
        List<JsonNode> documents = ran.out().lines().map(EndToEndTest::tree).toList();
        assertTrue(documents.get(0).get("findings").findValuesAsText("provision").contains("UNSCR-1874-9"), documents.get(0).toString());
        for (int quiet : new int[] {2, 3, 4}) {
            assertEquals(0, documents.get(quiet).get("findings").size(), documents.get(quiet).toString());
        }
        assertTrue(documents.get(4).get("considered").findValuesAsText("kind").contains("OUTSIDE_TEMPORAL_SCOPE"), documents.get(4).toString());
    }

    @Test
    void everyOutputKeepsTheSchemaAndQuotesTheText() throws IOException {
        String in = articles(1);
        assertEquals(List.of(), SchemaCheck.run(tree(run("check", "--format", "json", in).out())));
        int i = 0;
        for (String line : run("check", "--format", "jsonl", in).out().lines().toList()) {
            assertEquals(List.of(), SchemaCheck.line(tree(line)));
            String text = ARTICLES.get(i++);
            for (JsonNode evidence : tree(line).findParents("quote")) {
                assertEquals(text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()), evidence.get("quote").asText());
            }
        }
    }

    @Test
    void oneThreadAndEightGiveTheSameBytes() throws IOException {
        String in = articles(4);
        for (String format : List.of("jsonl", "text")) {
            assertEquals(run("check", "--threads", "1", "--format", format, in).out(), run("check", "--threads", "8", "--format", format, in).out());
        }
    }

    @Test
    void badInputIsOneLineEachAndTheRestIsScreened() throws IOException {
        String good = Files.writeString(dir.resolve("good.txt"), ARTICLES.get(0)).toString();
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        List<Path> bad = List.of(Files.writeString(dir.resolve("empty.txt"), ""), Files.write(dir.resolve("noise.txt"), noise),
                Files.writeString(dir.resolve("broken.pdf"), "%PDF-1.4 and no more"), dir.resolve("missing.txt"),
                Files.writeString(dir.resolve("korean.txt"), "이란과 북한이 미사일 개발을 위해 협력하고 있다고 관리가 말했다. ".repeat(10)));
        for (Path each : bad) {
            Ran ran = run("check", "--format", "json", "--quiet", each.toString(), good);
            assertEquals(3, ran.exit(), ran.err());
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertTrue(ran.err().contains(each + ": "), ran.err());
            assertFalse(ran.err().contains("internal error"), ran.err());
            assertTrue(tree(ran.out()).at("/documents/1/findings").size() > 0);
            assertEquals(List.of(), SchemaCheck.run(tree(ran.out())));
        }
    }

    @Test
    void everyFlaggedFindingCanBeExplained() throws IOException {
        String good = Files.writeString(dir.resolve("good.txt"), ARTICLES.get(0)).toString();
        for (JsonNode finding : tree(run("check", "--format", "json", good).out()).at("/documents/0/findings")) {
            Ran ran = run("explain", good, "--finding", finding.get("id").asText());
            assertEquals(0, ran.exit(), ran.err());
            assertTrue(ran.out().contains("The rules that fired"), ran.out());
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
