package org.sanctionsscreener.rulecheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureReader;

/**
 * Nothing of the law is missing from the pack, alone and against a folder of law data. The folder is not part of the project;
 * {@code -Dscreener.shared=DIR} names the one that holds it.
 */
class LawCheckTest {
    private static final List<Fixture> FIXTURES = FixtureReader.read(Pack.embeddedFixtures());
    private static final List<Entry> ENTRIES = Catalogue.of(Pack.embedded(), FIXTURES).entries();

    @TempDir Path dir;

    @Test
    void everyCardHasRulesAndTwoFixturesOrSaysWhyNot() {
        LawCheck check = LawCheck.of(ENTRIES, null);
        assertEquals(List.of(), check.unexplained());
        assertEquals(Map.of(), check.untested());
        assertTrue(check.explained().values().stream().noneMatch(why -> why.isBlank() || why.contains("not yet")), () -> check.explained().toString());
    }

    @Test
    void everyProvisionOfTheLawDataHasACardAndNoMarkIsRaised() throws Exception {
        Path folder = Path.of(System.getProperty("screener.shared", "../shared"), "law");
        assumeTrue(Files.isDirectory(folder), folder + " is absent: set -Dscreener.shared");
        LawCheck check = LawCheck.of(ENTRIES, LawFolder.read(folder));
        assertEquals(List.of(), check.withoutCard());
        assertEquals(List.of(), check.raised());
        assertTrue(check.complete());
    }

    @Test
    void whatIsMissingIsFound() {
        LawFolder folder = new LawFolder(new TreeMap<>(Map.of("UNSCR-9999-1", true, "UNSCR-1718-8-b", false)));
        LawCheck check = LawCheck.of(ENTRIES, folder);
        assertEquals(List.of("UNSCR-9999-1"), check.withoutCard());
        assertTrue(check.raised().contains("UNSCR-1718-8-b"));
        assertFalse(check.complete());
        List<Fixture> oneSided = FIXTURES.stream().filter(f -> !f.flagged().containsKey("UNSCR-1718-8-b")).toList();
        assertEquals("no fixture that flags it", LawCheck.of(Catalogue.of(Pack.embedded(), oneSided).entries(), null).untested().get("UNSCR-1718-8-b"));
    }

    @Test
    void theFolderIsReadAndABrokenOneIsSaid() throws Exception {
        Files.createDirectories(dir.resolve("un"));
        Files.writeString(dir.resolve("un/provisions.json"), "[{\"id\": \"A-1\", \"verified\": true}, {\"id\": \"A-2\"}]");
        assertEquals(Map.of("A-1", true, "A-2", false), LawFolder.read(dir).records());
        Files.writeString(dir.resolve("un/provisions.json"), "[{\"verified\": true}]");
        org.junit.jupiter.api.Assertions.assertThrows(java.io.IOException.class, () -> LawFolder.read(dir));
    }
}
