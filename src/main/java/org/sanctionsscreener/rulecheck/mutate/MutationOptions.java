package org.sanctionsscreener.rulecheck.mutate;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * What to change and for how long.
 *
 * @param wanted        which mutants
 * @param sample        how many of them, 0 for all
 * @param seed          which sample
 * @param budgetSeconds after this many seconds no further mutant is tried; 0 for no limit
 * @param cache         file of earlier results, null for none
 */
public record MutationOptions(Predicate<Mutant> wanted, int sample, long seed, long budgetSeconds, Path cache) {
    /** Without a limit of time and with nothing kept. @param only a file, a rule or a provision; "" for all */
    public static MutationOptions of(String only, int sample) { return new MutationOptions(matching(only::equals).or(m -> only.isEmpty()), sample, 0, 0, null); }

    /** Mutants whose file, rule, provision, group of states or kind matches. */
    public static Predicate<Mutant> matching(Predicate<String> name) { return m -> name.test(m.file()) || name.test(m.subject()) || name.test(m.kind()); }

    /** The same, with results kept in a file. */
    public MutationOptions keeping(Path file) { return new MutationOptions(wanted, sample, seed, budgetSeconds, file); }

    /** Whether a rule of a KieBase is a changed copy: their names hold the file, the rule and the change. */
    static boolean isMutant(String ruleName) { return ruleName.contains(".drl#"); }
}
