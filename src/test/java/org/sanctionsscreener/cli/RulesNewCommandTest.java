package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a provision that is tested: what is written loads, fails until it is filled in, and then passes. */
class RulesNewCommandTest {
    @TempDir Path dir;

    @Test
    void aNewPackWithAProvisionByShapeLoadsFailsAndPassesOnceFilledIn() throws IOException {
        Path home = dir.resolve("own");
        assertEquals(0, Cli.run("rules", "new", "--pack", home.toString()).exit());
        assertEquals(2, Cli.run("rules", "new", "--pack", home.toString()).exit());
        String rules = home.resolve("rules").toString();
        assertEquals(6, Cli.run("rules", "test", "--rules", rules).exit());
        Cli made = Cli.run("rules", "new", "ORCUS-3-1", "--rules", rules, "--shape", "SUPPLY_TO");
        assertEquals(0, made.exit(), made.toString());
        assertEquals(2, Cli.run("rules", "new", "ORCUS-3-1", "--rules", rules, "--shape", "SUPPLY_TO").exit());
        assertEquals(2, Cli.run("rules", "new", "ORCUS-3-9", "--rules", rules, "--shape", "NO_SUCH").exit());
        Cli unfilled = Cli.run("rules", "test", "--rules", rules);
        assertEquals(5, unfilled.exit(), unfilled.toString());
        assertTrue(unfilled.out().contains("2 fixtures: 0 passed, 2 failed"), unfilled.out());
        Path card = home.resolve("rules/un/orcus/orcus-3.yaml");
        Files.writeString(card, Files.readString(card).replace("toward: [TODO]", "toward: [ZZ]").replace("oneOf: [TODO]", "oneOf: [MISSILE]"));
        Path tests = home.resolve("fixtures/un/orcus/orcus-3.yaml");
        Files.writeString(tests, Files.readString(tests).replace("families: [TODO]", "families: [MISSILE]"));
        Cli filled = Cli.run("rules", "test", "--rules", rules);
        assertEquals(0, filled.exit(), filled.toString());
        assertEquals(0, Cli.run("rules", "fmt", "--rules", rules, "--check").exit(), () -> Cli.run("rules", "fmt", "--rules", rules, "--check").toString());
        passesTheRecipe(card, rules);
    }

    /** What docs/ci asks of a pack can be had: the shared files that it took over are not its concern, and only its own are counted. */
    private static void passesTheRecipe(Path card, String rules) throws IOException {
        Cli uncited = Cli.run("rules", "validate", "--rules", rules);
        assertEquals(5, uncited.exit(), uncited.toString());
        assertTrue(uncited.out().contains("[card-citation]") && uncited.out().lines().filter(l -> l.contains(": error: ")).allMatch(l -> l.contains("orcus-3.yaml")), uncited.out());
        Files.writeString(card, Files.readString(card).replaceAll("cite: .*", "cite: S/RES/9001 (2012), para 1").replace("TODO", "done"));
        Cli valid = Cli.run("rules", "validate", "--rules", rules);
        assertEquals(0, valid.exit(), valid.toString());
        assertEquals(0, Cli.run("rules", "coverage", "--rules", rules, "--min-rules", "100", "--min-conditions", "95").exit());
        Cli mutants = Cli.run("rules", "mutate", "--rules", rules);
        assertTrue(mutants.out().lines().noneMatch(l -> l.startsWith("common/")), mutants.out());
    }

    @Test
    void aProvisionWithARuleOfItsOwnGoesBehindTheOthersOfItsFile() throws IOException {
        Path home = dir.resolve("own");
        assertEquals(0, Cli.run("rules", "new", "--pack", home.toString()).exit());
        String rules = home.resolve("rules").toString();
        assertEquals(0, Cli.run("rules", "new", "ORCUS-3-1", "--rules", rules, "--shape", "SUPPLY_TO").exit());
        Cli second = Cli.run("rules", "new", "ORCUS-3-2", "--rules", rules);
        assertEquals(0, second.exit(), second.toString());
        Cli run = Cli.run("rules", "test", "--rules", rules);
        assertEquals(5, run.exit(), run.toString());
        assertTrue(run.out().contains("4 fixtures: 0 passed, 4 failed"), run.out());
        Path rule = home.resolve("rules/un/orcus/orcus-3-orcus-3-2.drl");
        assertTrue(Files.exists(rule));
        Files.writeString(rule, Files.readString(rule).replace("value == \"TODO\"", "value == \"TRANSFER\""));
        Path card = home.resolve("rules/un/orcus/orcus-3.yaml");
        Files.writeString(card, Files.readString(card).replace("oneOf: [TODO]", "oneOf: [MISSILE]"));
        Path tests = home.resolve("fixtures/un/orcus/orcus-3.yaml");
        Files.writeString(tests, Files.readString(tests).replace("families: [TODO]", "families: [MISSILE]"));
        assertEquals(0, Cli.run("rules", "test", "--rules", rules, "ORCUS-3-2").exit());
    }

    @Test
    void layoutIsCheckedAndMended() throws IOException {
        Path rules = Files.createDirectories(dir.resolve("rules"));
        Files.writeString(rules.resolve("pack.yaml"), "name:  own\nversion: 1\n\n\n");
        Cli check = Cli.run("rules", "fmt", "--rules", rules.toString(), "--check");
        assertEquals(5, check.exit(), check.toString());
        assertTrue(check.out().contains("pack.yaml:3: error: not in the one layout"), check.out());
        assertEquals(0, Cli.run("rules", "fmt", "--rules", rules.toString()).exit());
        assertEquals(0, Cli.run("rules", "fmt", "--rules", rules.toString(), "--check").exit());
    }

    @Test
    void schemasOfEveryKindArePrinted() throws IOException {
        for (String kind : new String[] {"output", "card", "fixture", "pack", "lexicon", "lexicon/items"}) {
            Cli run = Cli.run("schema", kind);
            assertEquals(0, run.exit(), run.toString());
            assertTrue(run.out().contains("\"$schema\""), run.out());
        }
        assertEquals(2, Cli.run("schema", "lexicon/none").exit());
    }
}
