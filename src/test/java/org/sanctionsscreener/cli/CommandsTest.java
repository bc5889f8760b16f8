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

class CommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    @TempDir Path dir;

    private String article() throws IOException {
        return Files.writeString(dir.resolve("a.txt"), "Parts on the way\n\n" + Cli.FLAGGED + "\n").toString();
    }

    @Test
    void theProofNamesLawFactsRulesAndPlaces() throws IOException {
        Cli run = Cli.run("explain", article(), "--finding", "act:1/UNSCR-1718-8-b");
        assertEquals(0, run.exit(), run.toString());
        assertTrue(run.out().contains("un/dprk/1718.yaml:"), run.out());
        assertTrue(run.out().contains("Supply of “missile parts” by North Korea to Syria"), run.out());
        assertTrue(run.out().matches("(?s).*\\(common/[a-z]+\\.drl(:[0-9]+)?\\).*"), run.out());
    }

    @Test
    void anUnknownIdIsOneLineThatNamesTheKnownOnes() throws IOException {
        Cli run = Cli.run("explain", article(), "--finding", "act:9/NOTHING");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("act:1/UNSCR-1718-8-b"), run.err());
        run = Cli.run("explain", article(), "--why-not", "UNSCR-9999-1");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("no provision UNSCR-9999-1"), run.err());
    }

    @Test
    void whyNotSaysWhatTheRuleLooksForAndWhatTheActIs() throws IOException {
        Cli run = Cli.run("explain", article(), "--why-not", "UNSCR-1718-2");
        assertEquals(0, run.exit(), run.toString());
        assertTrue(run.out().replaceAll("\\s+", " ").contains("the conduct is not LAUNCH_TEST or NUCLEAR_TEST"), run.out());
    }

    @Test
    void aDocumentThatCannotBeReadIsExitThree() {
        assertEquals(3, Cli.run("explain", dir.resolve("missing.txt").toString()).exit());
    }

    @Test
    void theRulesAreListed() throws IOException {
        Cli text = Cli.run("rules", "list");
        assertEquals(0, text.exit(), text.err());
        assertTrue(text.out().lines().anyMatch(l -> l.startsWith("UNSCR-1718-8-b ") && l.contains("2006-10-14..")), text.out());
        JsonNode top = JSON.readTree(Cli.run("rules", "list", "--format", "json").out());
        JsonNode list = top.get("provisions");
        assertEquals(text.out().lines().takeWhile(l -> !l.isEmpty()).count() - 1, list.size());
        assertEquals(list.size(), top.get("all").get("provisions").asInt());
        int sum = 0;
        for (JsonNode regime : top.get("regimes")) {
            sum += regime.get("provisions").asInt();
        }
        assertEquals(list.size(), sum);
        assertTrue(text.out().lines().anyMatch(l -> l.startsWith("UN DPRK ") && l.endsWith("%")), text.out());
        for (JsonNode law : list) {
            if (law.get("id").asText().equals("UNSCR-1718-8-b")) {
                assertTrue(law.get("rules").asInt() > 0 && law.get("fixtures").asInt() > 0, law.toString());
            }
            assertEquals(law.get("noRule").asText().isEmpty(), law.get("rules").asInt() > 0, law.toString());
        }
        assertEquals(2, Cli.run("rules", "list", "--regime", "ATLANTIS").exit());
        assertEquals(2, Cli.run("rules").exit());
    }

    @Test
    void theLawIsHeldAgainstAFolderFromOutside() throws IOException {
        assertEquals(2, Cli.run("rules", "list", "--law", dir.resolve("none").toString()).exit());
        Files.createDirectories(dir.resolve("law/un"));
        Files.writeString(dir.resolve("law/un/provisions.json"), "[{\"id\": \"UNSCR-9999-1\", \"verified\": false}]");
        Cli gap = Cli.run("rules", "list", "--summary", "--law", dir.resolve("law").toString());
        assertEquals(5, gap.exit(), gap.toString());
        assertTrue(gap.out().contains("UNSCR-9999-1"), gap.out());
        JsonNode json = JSON.readTree(Cli.run("rules", "list", "--summary", "--format", "json", "--law", dir.resolve("law").toString()).out());
        assertEquals("UNSCR-9999-1", json.get("missing").get("withoutCard").get(0).asText());
    }

    @Test
    void aProvisionIsShownOnAPage() {
        Cli page = Cli.run("rules", "show", "unscr-1718-8-b");
        assertEquals(0, page.exit(), page.err());
        assertTrue(page.out().startsWith("UNSCR-1718-8-b: "), page.out());
        assertTrue(Cli.run("rules", "show", "UNSCR-1718-8-b", "--format", "html").out().startsWith("<!DOCTYPE html>"));
        Cli unknown = Cli.run("rules", "show", "1718-8");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().contains("UNSCR-1718-8-a-i"), unknown.err());
    }

    @Test
    void thePagesAreWrittenAndOldOnesTakenAway() throws IOException {
        Path docs = dir.resolve("docs");
        assertEquals(0, Cli.run("rules", "docs", "-o", docs.toString()).exit());
        assertTrue(Files.readString(docs.resolve("README.md")).contains("(un-dprk/README.md)"));
        assertTrue(Files.isRegularFile(docs.resolve("un-dprk/UNSCR-1718-8-b.md")));
        Path outside = Files.writeString(dir.resolve("kept.md"), "kept");
        Files.writeString(docs.resolve("old.md"), "old");
        Files.writeString(docs.resolve("pages.txt"), "old.md\n../kept.md\n");
        assertEquals(0, Cli.run("rules", "docs", "-o", docs.toString()).exit());
        assertTrue(Files.notExists(docs.resolve("old.md")));
        assertTrue(Files.exists(outside));
    }

    @Test
    void aPackThatDoesNotLoadIsExitFourWithFileAndLine() throws IOException {
        Path rules = dir.resolve("rules");
        copy(Path.of("rules"), rules);
        assertEquals(0, Cli.run("rules", "list", "--rules", rules.toString()).exit());
        Files.writeString(rules.resolve("common/broken.drl"), "package common.broken;\n\nrule \"x\"\nwhen\n  NoSuchFact()\nthen\nend\n");
        Cli run = Cli.run("check", article(), "--rules", rules.toString());
        assertEquals(4, run.exit(), run.toString());
        assertTrue(run.err().contains("common/broken.drl:"), run.err());
        Files.delete(rules.resolve("common/broken.drl"));
        Files.writeString(rules.resolve("un/dprk/extra.yaml"), "instrument: X\nregime: DPRK\nbody: UN\ntitle: x\nprovisions:\n  - id: X-1\n    surprise: 1\n");
        run = Cli.run("check", article(), "--rules", rules.toString());
        assertEquals(4, run.exit(), run.toString());
        assertTrue(run.err().contains("un/dprk/extra.yaml:"), run.err());
    }

    @Test
    void fixturesAreRun() {
        Cli run = Cli.run("rules", "test", "un/dprk/1718.yaml#the day before");
        assertEquals(0, run.exit(), run.toString());
        assertTrue(run.out().contains("1 fixtures: 1 passed, 0 failed"), run.out());
        assertEquals(6, Cli.run("rules", "test", "no such fixture").exit());
    }

    @Test
    void aFixtureThatFailsSaysExpectedAndFound() throws IOException {
        Path fixtures = Files.createDirectories(dir.resolve("fixtures"));
        Files.writeString(fixtures.resolve("pack.yaml"), "name: own\n");
        Files.writeString(fixtures.resolve("own.yaml"), "fixtures:\n  - name: wrong\n    facts:\n      parties: [KP, SY]\n      items:\n"
                + "        - {id: parts, name: parts, families: [MISSILE]}\n      act: {type: SUPPLY, actor: state:KP, counterparty: state:SY, items: parts, on: 2012-05-03}\n"
                + "    expect:\n      notFlagged: [UNSCR-1718-8-b]\n");
        Cli run = Cli.run("rules", "test", "--fixtures", fixtures.toString());
        assertEquals(5, run.exit(), run.toString());
        assertTrue(run.out().contains("own.yaml:9:20: error: wrong: expected UNSCR-1718-8-b not to be flagged"), run.out());
    }

    @Test
    void schemaVersionAndHelp() throws IOException {
        assertEquals("https://json-schema.org/draft/2020-12/schema", JSON.readTree(Cli.run("schema").out()).get("$schema").asText());
        assertTrue(Cli.run("--version").out().matches("screener [0-9]+\\.[0-9]+\\.[0-9]+\\R"), Cli.run("--version").out());
        for (String command : new String[] {"check", "explain", "schema"}) {
            Cli help = Cli.run(command, "--help");
            assertEquals(0, help.exit());
            assertTrue(help.out().contains("Example"), help.out());
            help.out().lines().forEach(l -> assertTrue(l.length() <= 100, l));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
