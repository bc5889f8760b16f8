package org.sanctionsscreener.rulecheck.mutate;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.function.Predicate;

/**
 * What to change and for how long.
 *
 * @param only          glob over files ({@code un/dprk/*}), rule names or provision ids; "" for all
 * @param sample        how many mutants, 0 for all
 * @param budgetSeconds after this many seconds no further mutant is tried; 0 for no limit
 * @param cache         file of earlier results, null for none
 * @param files         which files are changed where {@code only} names none, by path
 */
public record MutationOptions(String only, int sample, long budgetSeconds, Path cache, Predicate<String> files) {
    /** With every file. */
    public MutationOptions(String only, int sample, long budgetSeconds, Path cache) { this(only, sample, budgetSeconds, cache, file -> true); }

    /** Whether a mutant is asked for. */
    public boolean wants(Mutant mutant) {
        if (only.isEmpty()) {
            return files.test(mutant.file());
        }
        PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + only);
        return glob.matches(Path.of(mutant.file())) || mutant.subject().equals(only) || glob.matches(Path.of(mutant.subject().replace('/', '_')));
    }

    /** Whether a rule of a KieBase is a changed copy: their names hold the file, the rule and the change. */
    static boolean isMutant(String ruleName) { return ruleName.contains(".drl#"); }
}
