package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesValidateCommandTest {
    private static final String CARD = """
            instrument: OWN
            body: UN
            provisions:
              - id: OWN-1
                cite: S/RES/9001 (2010), para 1
                title: One
                kind: PROHIBITION
                summary: Forbids it.
                noRule: only an example
                inForce:
                  - {from: 2010-01-01, to: 2009-01-01}
            """;

    @TempDir Path folder;

    private Path pack(String file, String text) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("pack.yaml"), "name: own\nversion: 1\n");
        Files.createDirectories(rules.resolve(file).getParent());
        Files.writeString(rules.resolve(file), text);
        return rules;
    }

    @Test
    void aFaultFailsWithItsPlace() throws IOException {
        Cli run = Cli.run("rules", "validate", "--rules", pack("un/own.yaml", CARD).toString());
        assertEquals(5, run.exit(), run.toString());
        assertTrue(run.out().startsWith("un/own.yaml:11:9: error: ends on 2009-01-01, before it begins on 2010-01-01 [interval-reversed]\n"), run.out());
    }

    @Test
    void onlySomeChecksAndNothingToCheck() throws IOException {
        String rules = pack("un/own.yaml", CARD).toString();
        assertEquals(0, Cli.run("rules", "validate", "--rules", rules, "--only", "card-*").exit());
        assertEquals(6, Cli.run("rules", "validate", "--rules", rules, "--only", "no-such-check").exit());
        assertEquals(5, Cli.run("rules", "validate", "--rules", rules, "--only", "un/*").exit());
        assertEquals(0, Cli.run("rules", "validate", "--rules", rules, "--only", "pack.yaml").exit());
    }

    @Test
    void theBaselineForgivesWhatIsKnownAndRefusesWhatIsGone() throws IOException {
        Path rules = pack("un/own.yaml", CARD);
        Path known = folder.resolve("known.txt");
        assertEquals(0, Cli.run("rules", "validate", "--rules", rules.toString(), "--write-baseline", known.toString()).exit());
        assertEquals(0, Cli.run("rules", "validate", "--rules", rules.toString(), "--baseline", known.toString()).exit());
        Files.writeString(rules.resolve("un/own.yaml"), CARD.replace("to: 2009-01-01", "to: 2011-01-01"));
        Cli mended = Cli.run("rules", "validate", "--rules", rules.toString(), "--baseline", known.toString());
        assertEquals(5, mended.exit(), mended.toString());
        assertTrue(mended.out().contains("[stale-baseline]"), mended.out());
    }

    @Test
    void writesEveryFormatToAFile() throws IOException {
        String rules = pack("un/own.yaml", CARD).toString();
        for (String format : new String[] {"text", "json", "sarif", "junit", "github"}) {
            Path out = folder.resolve("out." + format);
            assertEquals(5, Cli.run("rules", "validate", "--rules", rules, "--format", format, "-o", out.toString()).exit());
            assertTrue(Files.readString(out).contains("interval-reversed"), format);
        }
        assertEquals("interval-reversed", new ObjectMapper().readTree(folder.resolve("out.sarif").toFile()).at("/runs/0/results/0/ruleId").asText());
    }

    @Test
    void listsAndExplainsChecks() {
        Cli list = Cli.run("rules", "validate", "--list-checks");
        assertEquals(0, list.exit());
        assertTrue(list.out().lines().anyMatch(l -> l.startsWith("interval-gap ")), list.out());
        assertTrue(Cli.run("rules", "validate", "--explain", "unsafe-code").out().startsWith("# unsafe-code\n"));
        assertEquals(2, Cli.run("rules", "validate", "--explain", "nothing").exit());
    }

    @Test
    void noPackAtAllDoesNotLoad() {
        assertEquals(4, Cli.run("rules", "validate", "--rules", folder.resolve("none").toString()).exit());
    }

    @Test
    void anUnsafePackIsRefusedByEveryCommandBeforeItIsCompiled() throws IOException {
        Path trace = folder.resolve("trace");
        String drl = "package own;\nimport org.sanctionsscreener.facts.Act;\nrule \"r\"\nwhen\n  Act()\n  eval(new java.io.File(\"" + trace.toString().replace('\\', '/')
                + "\").createNewFile())\nthen\nend\n";
        Path rules = pack("un/own.drl", drl);
        Files.createDirectories(rules.resolve("common"));
        Files.writeString(rules.resolve("common/strength.yaml"), Files.readString(Path.of("rules/common/strength.yaml")));
        Path article = Files.writeString(folder.resolve("article.txt"), Cli.FLAGGED);
        for (String[] command : new String[][] {{"check", article.toString()}, {"explain", article.toString()}}) {
            String[] arguments = new String[command.length + 2];
            System.arraycopy(command, 0, arguments, 0, command.length);
            arguments[command.length] = "--rules";
            arguments[command.length + 1] = rules.toString();
            Cli run = Cli.run(arguments);
            assertEquals(4, run.exit(), run.toString());
            assertEquals(1, run.err().lines().count(), run.toString());
            assertTrue(run.err().contains("un/own.drl:6: refused: "), run.toString());
        }
        Cli validated = Cli.run("rules", "validate", "--rules", rules.toString());
        assertEquals(5, validated.exit(), validated.toString());
        assertTrue(validated.out().contains("un/own.drl:6:8: error:"), validated.out());
        assertFalse(Files.exists(trace));
    }
}
