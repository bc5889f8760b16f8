package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir Path dir;

    private String cases(String name, String... objects) throws IOException {
        return Files.writeString(dir.resolve(name), "{\"cases\": [" + String.join(",\n", objects) + "]}").toString();
    }

    private static String one(String id, String text, String expected, String not, String status) {
        return "{\"id\": \"" + id + "\", \"article_date\": \"2012-06-01\", \"text\": \"" + text + "\", \"expected\": [" + expected + "], \"expected_not\": [" + not
                + "], \"expected_status\": \"" + status + "\"}";
    }

    @Test
    void measuresWithTheRealRules() throws IOException {
        String file = cases("c.json", one("a", Cli.FLAGGED, "\"UNSCR-1718-8-b\"", "\"ITSR-560.204\"", "alleged"), one("b", Cli.QUIET, "", "\"UNSCR-1718-8-b\"", "none"));
        Cli run = Cli.run("evaluate", file, "--format", "json");
        assertEquals(0, run.exit(), run.toString());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(1.0, json.at("/cases/total/recall").asDouble());
        assertEquals(1.0, json.at("/cases/total/labelledPrecision").asDouble());
        assertEquals(2, json.at("/cases/statusRight/part").asInt());
        assertEquals(1, json.at("/cases/byRegime/UN DPRK/found").asInt());
        assertEquals(run.out(), Cli.run("evaluate", file, "--format", "json", "--threads", "7").out());
    }

    @Test
    void anErrorNamesItsCaseAndSentence() throws IOException {
        String file = cases("c.json", one("a", Cli.FLAGGED, "", "\"UNSCR-1718-8-b\"", "none"), one("b", Cli.QUIET, "\"UNSCR-1718-8-a\"", "", "possible"));
        Cli run = Cli.run("evaluate", file, "--only", "a");
        assertEquals(0, run.exit(), run.toString());
        assertTrue(run.out().contains("a  forbidden  UNSCR-1718-8-b"), run.out());
        assertTrue(run.out().replaceAll("\\s+", " ").contains("text: " + Cli.FLAGGED), run.out());
        assertTrue(!run.out().contains("UNSCR-1718-8-a"), run.out());
        Cli missed = Cli.run("evaluate", file, "--only", "b");
        assertTrue(missed.out().contains("[no act extracted]"), missed.out());
        assertTrue(Cli.run("evaluate", file, "--errors", "0").out().contains("more; --errors"));
    }

    @Test
    void aTextThatBreaksTheReaderIsCountedAndTheOthersAreMeasured() throws IOException {
        String file = cases("c.json", one("a", Cli.BREAKS, "\"UNSCR-1718-8-b\"", "", "alleged"), one("b", Cli.FLAGGED, "\"UNSCR-1718-8-b\"", "", "alleged"));
        Cli run = Cli.run("evaluate", file, "--format", "json");
        assertEquals(3, run.exit(), run.toString());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(0.5, json.at("/cases/total/recall").asDouble());
        assertEquals(1, json.path("notScreened").asInt());
    }

    @Test
    void wrongUseIsOneLine() throws IOException {
        Cli missing = Cli.run("evaluate", dir.resolve("none.json").toString());
        assertEquals(2, missing.exit());
        assertTrue(missing.err().contains("none.json: no such file"), missing.err());
        assertEquals(1, missing.err().lines().count(), missing.err());
        assertEquals(2, Cli.run("evaluate").exit());
        String file = cases("c.json", one("a", Cli.QUIET, "", "", "none"));
        assertTrue(Cli.run("evaluate", file, "--only", "z*").err().contains("no case's id fits 'z*'"));
        assertEquals(2, Cli.run("evaluate", file, "--threads", "0").exit());
    }
}
