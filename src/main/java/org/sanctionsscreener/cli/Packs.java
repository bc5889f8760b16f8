package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;

/** Loads rule packs, and says in one line what is wrong with one that does not load. */
final class Packs {
    private Packs() { }

    /**
     * @param directory null for the built-in pack
     * @throws Engine.PackException if it cannot be read
     */
    static Pack pack(Path directory) {
        if (directory == null) {
            return Pack.embedded();
        }
        try {
            return Pack.directory(directory);
        } catch (NoSuchFileException missing) {
            throw new Engine.PackException("the rule pack does not load: there is no " + missing.getFile() + "; name a directory that holds one by --rules", missing);
        } catch (IOException failed) {
            throw new Engine.PackException("the rule pack " + directory + " cannot be read (" + Output.reason(failed) + ")", failed);
        }
    }

    /** @param asOf law known up to that day; null for all */
    static RuleSet rules(Path directory, LocalDate asOf) {
        return rules(pack(directory), asOf);
    }

    static RuleSet rules(Pack pack, LocalDate asOf) {
        RuleSet rules = RuleSet.load(pack);
        return asOf == null ? rules : rules.asOf(asOf);
    }
}
