package org.sanctionsscreener.rulecheck.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * An agenda filter that writes down what every rule matched, and lets only some of them act. Of a match it keeps the values that the
 * rule bound, because those are all that its conclusions depend on. One session each; not thread-safe.
 */
public final class Firings implements AgendaFilter {
    private final Predicate<String> acts;
    private final boolean values;
    private final Map<String, Set<List<Object>>> matched = new HashMap<>();

    /**
     * @param acts   names of the rules that may act; the others are only watched
     * @param values whether to keep what was bound, or only that the rule matched
     */
    public Firings(Predicate<String> acts, boolean values) {
        this.acts = acts;
        this.values = values;
    }

    @Override
    public boolean accept(Match match) {
        String rule = match.getRule().getName();
        Set<List<Object>> of = matched.computeIfAbsent(rule, r -> new HashSet<>());
        if (values) {
            List<Object> bound = new ArrayList<>();
            match.getDeclarationIds().stream().sorted().forEach(id -> {
                bound.add(id);
                bound.add(match.getDeclarationValue(id));
            });
            of.add(bound);
        } else {
            of.add(List.of(of.size()));
        }
        return acts.test(rule);
    }

    /** Names of the rules that matched at least once. */
    public Set<String> rules() { return matched.keySet(); }

    /** What a rule bound, one entry a match; with {@code values} off, as many entries as matches. */
    public Set<List<Object>> of(String rule) { return matched.getOrDefault(rule, Set.of()); }
}
