package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureReader;

/** Finds the fixtures of a rule pack: the built-in ones, those named, or the folder {@code fixtures} beside the pack. */
final class Fixtures {
    private Fixtures() { }

    /**
     * @param rules the pack's directory, null for the built-in one
     * @param named the fixtures' directory, null to look for it
     * @throws Oneline.UserException if the named directory cannot be read
     */
    static List<Fixture> of(Path rules, Path named) {
        if (named == null && rules == null) {
            return FixtureReader.read(Pack.embeddedFixtures());
        }
        Path directory = named != null ? named : rules.toAbsolutePath().normalize().resolveSibling("fixtures");
        if (named == null && !Files.isDirectory(directory)) {
            return List.of();
        }
        try {
            return FixtureReader.read(Pack.directory(directory));
        } catch (IOException failed) {
            throw new Oneline.UserException("the fixtures in " + directory + " cannot be read (" + failed.getMessage()
                    + "); name a directory with a pack.yaml by --fixtures", failed);
        }
    }
}
