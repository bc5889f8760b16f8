package org.sanctionsscreener.rulecheck.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * An agenda filter that writes down what every rule matched, and lets only some of them act. A match that later lost its support does
 * not count: while conclusions are still coming in, a rule may fire on what is taken back a moment later, in an order that the engine
 * does not define. One session each; not thread-safe.
 */
public final class Firings implements AgendaFilter {
    private final Predicate<String> acts;
    private final Map<String, List<InternalMatch>> matches = new HashMap<>();

    /** @param acts names of the rules that may act; the others are only watched */
    public Firings(Predicate<String> acts) { this.acts = acts; }

    @Override
    public boolean accept(Match match) {
        String rule = match.getRule().getName();
        matches.computeIfAbsent(rule, r -> new ArrayList<>()).add((InternalMatch) match);
        return acts.test(rule);
    }

    /** Names of the rules that have a match which still holds. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        matches.forEach((rule, all) -> {
            if (all.stream().anyMatch(InternalMatch::isMatched)) {
                rules.add(rule);
            }
        });
        return rules;
    }

    /** What the matches of a rule that still hold bound: all that its conclusions depend on, one entry for each different set of values. */
    public Set<List<Object>> of(String rule) {
        Set<List<Object>> values = new HashSet<>();
        for (InternalMatch match : matches.getOrDefault(rule, List.of())) {
            if (match.isMatched()) {
                List<Object> bound = new ArrayList<>();
                match.getDeclarationIds().stream().sorted().forEach(id -> {
                    bound.add(id);
                    bound.add(match.getDeclarationValue(id));
                });
                values.add(bound);
            }
        }
        return values;
    }
}
