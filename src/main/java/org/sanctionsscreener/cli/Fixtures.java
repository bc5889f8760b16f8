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
        Pack files = pack(rules, named);
        return files == null ? List.of() : FixtureReader.read(files);
    }

    /** Their files; null if the pack has none. Parameters and exception as for {@link #of}. */
    static Pack pack(Path rules, Path named) {
        Path directory = folder(rules, named);
        if (directory == null) {
            return Pack.embeddedFixtures();
        }
        if (named == null && !Files.isDirectory(directory)) {
            return null;
        }
        try {
            return Pack.directory(directory);
        } catch (IOException failed) {
            throw new Oneline.UserException("the fixtures in " + directory + " cannot be read (" + failed.getMessage()
                    + "); name a directory with a pack.yaml by --fixtures", failed);
        }
    }

    /** The directory that they lie in, which need not be there; null for the built-in ones. */
    static Path folder(Path rules, Path named) {
        return named != null ? named : rules == null ? null : rules.toAbsolutePath().normalize().resolveSibling("fixtures");
    }
}
