package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.report.SchemaCheck;

class CheckCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    @TempDir Path dir;
    private String flagged;
    private String quiet;
    private String breaks;

    @BeforeEach
    void documents() throws IOException {
        flagged = write("flagged.txt", "Parts on the way\n\n" + Cli.FLAGGED + "\n");
        quiet = write("quiet.txt", "Bread again\n\n" + Cli.QUIET + "\n");
        breaks = write("breaks.txt", "A bad day\n\n" + Cli.BREAKS + "\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    @Test
    void exitCodesKeepTheTable() {
        assertEquals(0, Cli.run("check", quiet).exit());
        assertEquals(1, Cli.run("check", flagged, quiet).exit());
        assertEquals(2, Cli.run("check").exit());
        assertEquals(2, Cli.run("check", quiet, "--no-such-option").exit());
        assertEquals(3, Cli.run("check", flagged, breaks).exit(), "3 over 1");
        assertEquals(3, Cli.run("check", flagged, dir.resolve("missing.txt").toString()).exit());
        assertEquals(4, Cli.run("check", flagged, breaks, "--rules", dir.resolve("nowhere").toString()).exit());
    }

    @Test
    void proofsAreLeftOutOnWishAndNothingElseChanges() throws IOException {
        JsonNode all = JSON.readTree(Cli.run("check", flagged, "--format", "json").out());
        for (String which : List.of("flagged", "none")) {
            JsonNode less = JSON.readTree(Cli.run("check", flagged, "--format", "json", "--proofs", which).out());
            assertEquals(List.of(), SchemaCheck.run(less));
            for (String group : List.of("findings", "considered")) {
                boolean kept = which.equals("flagged") && group.equals("findings");
                for (int i = 0; i < less.at("/documents/0/" + group).size(); i++) {
                    JsonNode finding = all.at("/documents/0/" + group + "/" + i);
                    JsonNode other = less.at("/documents/0/" + group + "/" + i);
                    assertEquals(kept ? finding.get("trace") : JSON.createArrayNode(), other.get("trace"));
                    ((com.fasterxml.jackson.databind.node.ObjectNode) other).set("trace", finding.get("trace"));
                }
            }
            assertEquals(all, less);
        }
    }

    @Test
    void wrongOptionsAreOneLineThatSaysWhatIsExpected() {
        for (List<String> wrong : List.of(List.of("--published", "21.9.2020"), List.of("--as-of", "2020-13-01"), List.of("--min-strength", "huge"),
                List.of("--threads", "0"), List.of("--threads", "many"), List.of("--format", "xml"))) {
            Cli run = Cli.run("check", quiet, wrong.get(0), wrong.get(1));
            assertEquals(2, run.exit(), run.toString());
            assertTrue(run.err().lines().findFirst().orElseThrow().contains(wrong.get(0)) && run.err().contains(wrong.get(1)), run.toString());
            assertEquals(2, run.err().lines().count(), run.toString());
            assertEquals("", run.out());
        }
        assertTrue(Cli.run("check", quiet, "--published", "21.9.2020").err().contains("year-month-day"));
        assertTrue(Cli.run("check", quiet, "--min-strength", "huge").err().contains("very-low, low, medium, high"));
    }

    @Test
    void aFailureNamesItsFileInOneLineAndTheRestIsScreened() throws IOException {
        Cli run = Cli.run("check", "--format", "json", breaks, flagged, dir.resolve("missing.txt").toString());
        assertEquals(3, run.exit());
        assertEquals(3, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(breaks + ": internal error"), run.err());
        assertTrue(run.err().contains("missing.txt: no such file"), run.err());
        assertFalse(run.err().contains("\tat "), "no stack trace");
        assertTrue(Cli.run("check", "--debug", breaks).err().contains("\tat "), "a stack trace with --debug");
        JsonNode documents = JSON.readTree(run.out()).get("documents");
        assertEquals(List.of("FAILED", "SCREENED", "FAILED"), documents.findValuesAsText("status").stream().filter(s -> s.matches("FAILED|SCREENED")).toList());
        assertTrue(documents.get(1).get("findings").size() > 0);
    }

    @Test
    void everyFormatKeepsTheContract() throws IOException {
        Cli json = Cli.run("check", "--format", "json", flagged, quiet, breaks);
        assertEquals(List.of(), SchemaCheck.run(JSON.readTree(json.out())));
        List<String> lines = Cli.run("check", "--format", "jsonl", flagged, quiet, breaks).out().lines().toList();
        assertEquals(3, lines.size());
        for (String line : lines) {
            assertEquals(List.of(), SchemaCheck.line(JSON.readTree(line)));
        }
        String text = Files.readString(Path.of(flagged));
        for (JsonNode evidence : JSON.readTree(lines.get(0)).findParents("quote")) {
            assertEquals(text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()), evidence.get("quote").asText());
        }
        assertTrue(Cli.run("check", "--format", "html", flagged).out().startsWith("<!DOCTYPE html>"));
        assertTrue(Cli.run("check", flagged).out().contains("POSSIBLE VIOLATION"));
    }

    @Test
    void aBrokenLineOfJsonlFailsAloneAndIsNamed() throws IOException {
        String lines = "{\"id\":\"a\",\"text\":\"" + Cli.FLAGGED + "\"}\n{\"id\": broken\n{\"id\":\"c\",\"text\":\"" + Cli.QUIET + "\"}\n";
        Cli run = Cli.run("check", "--format", "jsonl", write("in.jsonl", lines));
        assertEquals(3, run.exit(), run.toString());
        assertTrue(run.err().contains("in.jsonl:2: "), run.err());
        List<JsonNode> out = run.out().lines().map(CheckCommandTest::tree).toList();
        assertEquals(List.of("SCREENED", "FAILED", "SCREENED"), out.stream().map(d -> d.get("status").asText()).toList());
        assertEquals(List.of("a", "c"), Stream.of(0, 2).map(i -> out.get(i).get("id").asText()).toList());
        assertEquals(2, out.get(1).at("/error/line").asInt());
    }

    @Test
    void standardInputIsADash() {
        Cli run = Cli.run(Cli.FLAGGED, new String[] {"check", "-", "--format", "json"});
        assertEquals(1, run.exit(), run.toString());
        assertEquals("-", tree(run.out()).at("/documents/0/path").asText());
    }

    @Test
    void directoriesAreReadInOrder() {
        Cli run = Cli.run("check", "--format", "jsonl", dir.toString());
        assertEquals(List.of("breaks.txt", "flagged.txt", "quiet.txt"), run.out().lines()
                .map(l -> Path.of(tree(l).get("path").asText()).getFileName().toString()).toList());
    }

    @Test
    void oneThreadAndEightGiveTheSameBytes() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append("{\"id\":\"n").append(i).append("\",\"text\":\"").append(i % 3 == 0 ? Cli.FLAGGED : i % 7 == 1 ? Cli.BREAKS : Cli.QUIET).append("\"}\n");
        }
        String in = write("many.jsonl", lines.toString());
        for (String format : List.of("json", "jsonl", "text", "html")) {
            assertEquals(Cli.run("check", "--threads", "1", "--format", format, in).out(), Cli.run("check", "--threads", "8", "--format", format, in).out());
        }
    }

    @Test
    void aFileAppearsWholeOrNotAtAll() throws IOException {
        Path out = dir.resolve("report.json");
        Cli run = Cli.run("check", "--format", "json", "-o", out.toString(), flagged);
        assertEquals(1, run.exit(), run.toString());
        assertEquals("", run.out());
        assertEquals(Cli.run("check", "--format", "json", flagged).out(), Files.readString(out));
        try (Stream<Path> left = Files.list(dir)) {
            assertEquals(List.of(), left.filter(p -> p.toString().endsWith(".part")).toList());
        }
        Cli nowhere = Cli.run("check", "-o", dir.resolve("no/such/report.txt").toString(), flagged);
        assertEquals(2, nowhere.exit());
        assertTrue(nowhere.err().contains("no such directory"), nowhere.err());
        assertEquals(2, Cli.run("check", "-o", dir.toString(), flagged).exit());
    }

    @Test
    void weakerFindingsDoNotCount() {
        assertEquals(0, Cli.run("check", "--min-strength", "high", flagged).exit());
        assertEquals(1, Cli.run("check", "--min-strength", "very-low", flagged).exit());
    }

    @Test
    void lawOfLaterDaysIsNotKnownAsOfEarlierOnes() {
        assertFalse(provisions(Cli.run("check", "--format", "json", "--as-of", "2000-01-01", flagged)).contains("UNSCR-1874-9"));
        assertTrue(provisions(Cli.run("check", "--format", "json", "--as-of", "2012-06-01", flagged)).contains("UNSCR-1874-9"));
    }

    @Test
    void quietLeavesOutTheSummary() {
        assertTrue(Cli.run("check", flagged, quiet).err().contains("2 documents: 1 with something flagged"));
        assertEquals("", Cli.run("check", "--quiet", flagged, quiet).err());
    }

    @Test
    void aClosedPipeEndsTheRunWithoutNoise() {
        OutputStream closed = new OutputStream() {
            @Override public void write(int b) throws IOException { throw new IOException("Broken pipe"); }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int exit = Main.run(new String[] {"check", flagged}, new Streams(new ByteArrayInputStream(new byte[0]), closed, new PrintStream(err, true), false, false), Cli::engine);
        assertEquals("", err.toString());
        assertEquals(1, exit);
    }

    @Test
    void colourOnlyWhereItIsShown() {
        assertFalse(Cli.run("check", flagged).out().contains("\u001B"));
        assertFalse(Terminal.colour(java.util.Map.of("NO_COLOR", "1", "TERM", "xterm")));
        assertFalse(Terminal.colour(java.util.Map.of("TERM", "dumb")));
        assertTrue(Terminal.colour(java.util.Map.of("NO_COLOR", "", "TERM", "xterm")), "an empty NO_COLOR is none");
    }

    private static List<String> provisions(Cli run) {
        return tree(run.out()).at("/documents/0/findings").findValuesAsText("provision");
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
