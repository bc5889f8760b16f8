package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.sanctionsscreener.reason.drl.Code;
import org.sanctionsscreener.rulecheck.drl.model.Conclusion;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.ConstraintParser;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/**
 * What the rules of a pack can conclude: of each conclusion, the values that its fields may have, as far as they follow from the rule's own
 * words, the vocabulary of reading, and what other rules can conclude.
 */
final class Derived {
    /** One conclusion of one rule. @param fields those whose values are limited */
    record Fact(Rule rule, Conclusion conclusion, Map<String, Values> fields) {
        /** Whether it may satisfy what a pattern's literal constraints ask. */
        boolean mayBe(String type, Map<String, Values> wanted) {
            return simple(conclusion.type()).equals(simple(type)) && wanted.entrySet().stream().noneMatch(w -> fields.getOrDefault(w.getKey(), Values.ANY).and(w.getValue()).none());
        }
    }

    private static String simple(String type) { return type.substring(type.lastIndexOf('.') + 1); }

    /** Fields of given facts that hold codes, names or anything. */
    private static final List<String> OPEN = List.of("Party.state", "Item.originState", "ListEntry.list", "Circumstance.value");

    /** Fields of given facts that hold ids of parties, which are never the mere code of a state. */
    private static final List<String> IDS = List.of("Party.id", "Affiliation.party", "Affiliation.to");

    private static final java.util.regex.Pattern NAMED = java.util.regex.Pattern.compile("(\\$\\w+)\\.(\\w+)\\(\\)\\.name\\(\\)");
    private static final java.util.regex.Pattern PREFIXED = java.util.regex.Pattern.compile("^\"([A-Z]+)\"\\+");

    private final Values open;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final Map<String, Values> vocabulary = new HashMap<>();
    private final Map<Rule, Map<String, Values>> known = new ConcurrentHashMap<>();
    private final Map<List<Object>, List<Rule>> makers = new ConcurrentHashMap<>();
    private final Map<List<Object>, Values> asked = new ConcurrentHashMap<>();

    Derived(Subject subject) { this(subject, Values.ANY); }

    /** @param open what ids, codes and names that no vocabulary lists can be: never one of the words that stand for something else */
    Derived(Subject subject, Values open) {
        this.open = open;
        OPEN.forEach(f -> vocabulary.put(f, open));
        IDS.forEach(f -> vocabulary.put(f, open.any() ? open : open.and(Values.not(Set.of(Locale.getISOCountries())))));
        Yaml words = subject.yaml("lexicon/vocabulary.yaml");
        words(words, "actTypes", "Act.type");
        words(words, "circumstances", "Circumstance.kind");
        words(words, "itemFamilies", "Item.families");
        words(words, "partyTraits", "Party.traits");
        Set<String> groups = subject.yaml().values().stream().flatMap(y -> y.items("memberships").stream()).map(g -> g.text("group")).collect(Collectors.toCollection(TreeSet::new));
        vocabulary.put("Membership.group", Values.of(groups));
        // What one rule concludes from the conclusion of another is known once that is: a few rounds reach the end of every chain of the kind.
        for (int round = 0; round < 4; round++) {
            List<Fact> next = new ArrayList<>();
            for (Rule rule : subject.rules()) {
                Map<String, Values> variables = variables(rule, round > 0);
                rule.conclusions().forEach(c -> next.add(fact(rule, c, variables)));
            }
            facts.clear();
            facts.addAll(next);
            byType.clear();
            facts.forEach(f -> byType.computeIfAbsent(simple(f.conclusion().type()), t -> new ArrayList<>()).add(f));
            asked.clear();
        }
    }

    private void words(Yaml vocabularyFile, String list, String field) {
        if (vocabularyFile != null && vocabularyFile.get(list) != null) {
            Yaml words = vocabularyFile.get(list);
            Set<String> set = new TreeSet<>();
            words.entries().forEach(e -> set.add(e.key().text()));
            words.items().forEach(i -> set.add(i.text()));
            vocabulary.put(field, Values.of(set));
        }
    }

    /** Whether a conclusion of some rule may be what is wanted. */
    boolean possible(String type, Map<String, Values> wanted) { return of(type).stream().anyMatch(f -> f.mayBe(type, wanted)); }

    /** What a rule's pattern asks for, with what its variables can only be. */
    Map<String, Values> wanted(Rule rule, Pattern pattern) {
        Map<String, Values> wanted = new HashMap<>(Fields.of(pattern));
        Map<String, Values> variables = known.computeIfAbsent(rule, r -> variables(r, true));
        for (Constraint c : pattern.flat()) {
            if (c instanceof Constraint.Compare e && e.operator().equals("==") && e.right().kind() == Operand.Kind.VARIABLE && variables.containsKey(e.right().value())) {
                wanted.merge(e.left().value(), variables.get(e.right().value()), Values::and);
            }
        }
        return wanted;
    }

    /** The rules that may conclude what is wanted. */
    List<Rule> makers(String type, Map<String, Values> wanted) {
        return makers.computeIfAbsent(List.of(type, Map.copyOf(wanted)), q -> of(type).stream().filter(f -> f.mayBe(type, wanted)).map(Fact::rule).distinct().toList());
    }

    private List<Fact> of(String type) { return byType.getOrDefault(simple(type), List.of()); }

    /** The words that reading may put into a field of a fact; {@link Values#ANY} if the pack does not say. */
    Values given(String typeAndField) { return vocabulary.getOrDefault(typeAndField, Values.ANY); }

    /** The values that conclusions may have in a field, among those that may be what is wanted. */
    Values values(String type, Map<String, Values> wanted, String field) {
        List<Object> question = List.of(type, Map.copyOf(wanted), field);
        Values known = asked.get(question);
        if (known != null) {
            return known;
        }
        Values all = Values.of(Set.of());
        for (Fact fact : of(type)) {
            if (fact.mayBe(type, wanted)) {
                all = all.or(fact.fields().getOrDefault(field, Values.ANY));
            }
        }
        asked.put(question, all);
        return all;
    }

    private Fact fact(Rule rule, Conclusion conclusion, Map<String, Values> variables) {
        Map<String, Values> fields = new HashMap<>();
        for (int i = 0; i < conclusion.fields().size(); i++) {
            Values values = values(conclusion.arguments().get(i), variables).and(named(rule, conclusion.arguments().get(i)));
            if (!values.any()) {
                fields.put(conclusion.fields().get(i), values);
            }
        }
        return new Fact(rule, conclusion, fields);
    }

    /** The names of an enum that a field of a bound fact has: {@code $p.kind().name()}. */
    private static Values named(Rule rule, Operand argument) {
        Matcher name = NAMED.matcher(argument.value());
        Class<?> type = name.matches() ? rule.patterns().filter(p -> name.group(1).equals(p.variable()) && p.of() != null).map(p -> Types.path(p.of(), name.group(2)))
                .filter(Objects::nonNull).findFirst().orElse(null) : null;
        return type == null ? Values.ANY : constants(type);
    }

    private static Values constants(Class<?> type) {
        return !type.isEnum() ? Values.ANY : Values.of(Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Values values(Operand argument, Map<String, Values> variables) {
        if (argument.literal()) {
            return Values.of(Set.of(Fields.key(argument)));
        }
        if (argument.kind() == Operand.Kind.VARIABLE) {
            return variables.getOrDefault(argument.value(), Values.ANY);
        }
        if (argument.value().matches("\\$\\w+\\.name\\(\\)")) {
            return variables.getOrDefault(argument.value().substring(0, argument.value().indexOf('.')), Values.ANY);
        }
        if (argument.value().matches("\\$\\w+\\.substring\\(.*")) {
            return open; // a piece of a name or code
        }
        Matcher prefixed = PREFIXED.matcher(argument.value());
        if (prefixed.find()) {
            return Values.not(open.listed().stream().filter(w -> !w.startsWith(prefixed.group(1))).collect(Collectors.toCollection(TreeSet::new)));
        }
        List<Code.Token> tokens = Code.cut(argument.text());
        List<List<Code.Token>> choice = ConstraintParser.split(tokens, "?");
        if (choice.size() == 2) {
            List<List<Code.Token>> branches = ConstraintParser.split(choice.get(1), ":");
            if (branches.size() == 2 && branches.stream().noneMatch(List::isEmpty)) {
                return values(ConstraintParser.operand(branches.get(0)), variables).or(values(ConstraintParser.operand(branches.get(1)), variables));
            }
        }
        return Values.ANY;
    }

    /** What the variables of a rule may stand for. */
    private Map<String, Values> variables(Rule rule, boolean conclusionsKnown) {
        Map<String, Values> variables = new HashMap<>();
        rule.conditions().stream().flatMap(c -> c.patterns().stream()).forEach(p -> {
            Map<String, Values> literal = Fields.of(p);
            if (p.variable() != null && p.type().equals("String")) {
                Values given = p.from().endsWith(".families") || p.from().endsWith(".families()") ? given("Item.families")
                        : p.from().endsWith(".traits") || p.from().endsWith(".traits()") ? given("Party.traits") : Values.ANY;
                variables.merge(p.variable(), given.and(literal.getOrDefault("this", Values.ANY)), Values::and);
            }
            p.flat().stream().filter(Constraint.Bind.class::isInstance).map(Constraint.Bind.class::cast)
                    .forEach(b -> variables.merge(b.variable(), field(p, b.field(), literal, conclusionsKnown), Values::and));
            // A variable compared with a field takes its values too: act == $a says nothing, but notion == $n does.
        });
        return variables;
    }

    private Values field(Pattern pattern, String field, Map<String, Values> literal, boolean conclusionsKnown) {
        Values values = given(pattern.type() + "." + field).and(literal.getOrDefault(field, Values.ANY));
        Class<?> type = pattern.of() == null ? null : Types.path(pattern.of(), field);
        if (type != null && type.isEnum()) {
            values = values.and(constants(type));
        }
        boolean concluded = byType.containsKey(simple(pattern.type()));
        return conclusionsKnown && concluded && pattern.from().isEmpty() ? values.and(values(pattern.type(), literal, field)) : values;
    }
}
