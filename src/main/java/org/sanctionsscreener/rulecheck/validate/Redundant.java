package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleWords;
import org.sanctionsscreener.rulecheck.drl.model.Conclusion;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/**
 * Constraints that leave out nothing: no rule of the pack can conclude a fact that meets the rest of the pattern and not this one. They
 * are written for the reader and for the index ({@code notion == "STATED"} beside a value that no other notion has), and without them the
 * rule says the same.
 *
 * <p>Ids of parties, codes of states, names of lists and of laws are taken to be no words of the vocabulary or of the rules, unless the
 * lexicon itself has a list, a law or a group of that name; and ids of parties to be no codes of states.
 */
public final class Redundant {
    private final Map<String, Set<Integer>> offsets = new TreeMap<>();

    /** What the rules can conclude. */
    private Derived derived;

    private Redundant() { }

    /** Reads a pack's rules. A pack without vocabulary has none: then any word may come. */
    public static Redundant of(Pack pack) {
        Redundant found = new Redundant();
        Subject subject = new Subject(pack, null, CompletableFuture.completedFuture(List.of()));
        boolean words = subject.yaml("lexicon/vocabulary.yaml") != null;
        found.derived = new Derived(subject, words ? Values.not(words(subject)) : Values.ANY);
        if (words) {
            subject.rules().forEach(r -> r.patterns().filter(p -> p.from().isEmpty() && p.of() != null && RuleWords.CONCLUSIONS.contains(p.of())).forEach(p -> found.pattern(r, p)));
        }
        return found;
    }

    /** Whether the constraint that begins at this offset of the file leaves out nothing. */
    public boolean at(String file, int offset) { return offsets.getOrDefault(file, Set.of()).contains(offset); }

    /** Whether some rule can conclude the notion with the value. */
    public boolean canBe(String notion, String value) {
        return derived.possible("Characterisation", Map.of("notion", Values.of(Set.of(notion)), "value", Values.of(Set.of(value))));
    }

    /** Whether the notion, wherever some rule concludes it with the value, is concluded as MET. */
    public boolean alwaysMet(String notion, String value) {
        return canBe(notion, value) && Stream.of("UNKNOWN", "NOT_MET").noneMatch(state -> derived.possible("Characterisation",
                Map.of("notion", Values.of(Set.of(notion)), "value", Values.of(Set.of(value)), "state", Values.of(Set.of(state)))));
    }

    private void pattern(Rule rule, Pattern pattern) {
        for (int i = 0; i < pattern.constraints().size(); i++) {
            Constraint constraint = pattern.constraints().get(i);
            Map.Entry<String, Values> says = Fields.literal(constraint);
            if (says != null) {
                Pattern rest = without(pattern, i);
                Map<String, Values> wanted = new HashMap<>(derived.wanted(rule, rest));
                wanted.merge(says.getKey(), opposite(says.getValue()), Values::and);
                if (!derived.possible(pattern.type(), wanted)) {
                    offsets.computeIfAbsent(rule.file().path(), f -> new TreeSet<>()).add(constraint.offset());
                }
            }
        }
    }

    private static Pattern without(Pattern p, int i) {
        List<Constraint> rest = new java.util.ArrayList<>(p.constraints());
        rest.remove(i);
        return new Pattern(p.type(), p.of(), p.variable(), rest, p.tokens(), p.from(), p.offset());
    }

    private static Values opposite(Values values) { return new Values(values.listed(), !values.outside()); }

    /** The words of the vocabulary and of the rules that no list, law or group of the lexicon bears. */
    private static Set<String> words(Subject subject) {
        Set<String> words = new TreeSet<>();
        Yaml vocabulary = subject.yaml("lexicon/vocabulary.yaml");
        for (String list : List.of("actTypes", "circumstances", "partyTraits", "itemFamilies")) {
            if (vocabulary.get(list) != null) {
                vocabulary.get(list).entries().forEach(e -> words.add(e.key().text()));
                vocabulary.get(list).items().forEach(i -> words.add(i.text()));
            }
        }
        for (Rule rule : subject.rules()) {
            for (Conclusion c : rule.conclusions()) {
                c.arguments().stream().filter(a -> a.kind() == Operand.Kind.STRING).forEach(a -> words.add(a.value()));
            }
            rule.patterns().flatMap(p -> Fields.of(p).values().stream()).forEach(v -> words.addAll(v.listed()));
        }
        words.removeIf(w -> !w.matches("[A-Z][A-Z0-9_]{2,}"));
        for (Yaml file : subject.yaml().values()) {
            names(file, words);
        }
        return words;
    }

    private static void names(Yaml node, Set<String> words) {
        node.entries().forEach(e -> {
            if (Set.of("list", "code", "group").contains(e.key().text())) {
                words.remove(e.value().text());
            }
            names(e.value(), words);
        });
        node.items().forEach(i -> names(i, words));
    }
}
