package org.sanctionsscreener.rulecheck.mutate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.drl.ExtraRules;
import org.sanctionsscreener.rulecheck.drl.Firings;
import org.sanctionsscreener.rulecheck.drl.Watch;

/**
 * Changed rules that look at the facts of fixtures beside their originals. A rule that lost the condition which kept an empty value from
 * its arithmetic breaks the engine: the fixture notices it, and the others look on without it. Shared between threads.
 */
final class Looking {
    /** How the names of compiled classes write what no Java name may hold. */
    private static final Pattern CODE = Pattern.compile("\\$u\\d+\\$");

    private final RuleSet rules;
    private final List<Mutant.OfRule> changed;
    private final Function<List<Mutant.OfRule>, List<ExtraRules.Extra>> beside;
    private final Map<String, Integer> breaks;
    private Watch watch;
    private int without;
    private Set<String> rejected = Set.of();

    /** @param breaks filled with the mutants on which the engine breaks and the number of the fixture */
    Looking(RuleSet rules, List<Mutant.OfRule> changed, Function<List<Mutant.OfRule>, List<ExtraRules.Extra>> beside, Map<String, Integer> breaks) {
        this.rules = rules;
        this.changed = changed;
        this.beside = beside;
        this.breaks = breaks;
    }

    /** What originals and changed rules match. @throws RuntimeException if the engine breaks and names none of the changed rules */
    Firings at(int fixture, List<Object> rest) {
        while (true) {
            Watch now = watch();
            if (now == null) {
                return new Firings(name -> false);
            }
            try {
                return now.at(rest);
            } catch (RuntimeException broken) {
                Set<String> blamed = blamed(broken);
                if (blamed.isEmpty()) {
                    throw broken;
                }
                blamed.forEach(m -> breaks.putIfAbsent(m, fixture));
            }
        }
    }

    /** Names of the changed rules that do not compile. */
    synchronized Set<String> rejected() { return rejected; }

    private synchronized Watch watch() {
        if (!changed.isEmpty() && (watch == null || without != breaks.size())) {
            without = breaks.size();
            ExtraRules.Compiled compiled = ExtraRules.alone(rules.pack(), beside.apply(changed.stream().filter(m -> !breaks.containsKey(m.id())).toList()));
            watch = new Watch(rules, compiled.base());
            rejected = compiled.rejected();
        }
        return watch;
    }

    private Set<String> blamed(RuntimeException broken) {
        String message = plain(CODE.matcher(String.valueOf(broken.getMessage())).replaceAll(" "));
        return changed.stream().map(Mutant::id).filter(m -> message.contains(plain(DrlMutants.safe(m)))).collect(Collectors.toSet());
    }

    private static String plain(String text) { return text.replaceAll("[^\\p{Alnum}]", ""); }
}
