package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.rulecheck.drl.model.Conclusion;
import org.sanctionsscreener.rulecheck.drl.model.Condition;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/**
 * Whether one rule fires wherever another does and concludes the same: its conditions, under some renaming of variables and in any order, are
 * each implied by one of the other's. What it does not understand it takes for different: it finds no coverings that are none.
 */
final class Covering {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    /** Words and quotes for the memo, which may differ where the outcome is one. */
    private static final Set<String> WORDS = Set.of("reason", "evidence", "text");

    private final Rule general;
    private final Rule narrow;

    private Covering(Rule general, Rule narrow) {
        this.general = general;
        this.narrow = narrow;
    }

    /** Whether {@code general} concludes all that {@code narrow} does, wherever {@code narrow} fires. The two are {@link #alike}. */
    static boolean covers(Rule general, Rule narrow) {
        if (general.conclusions().isEmpty() || general.conclusions().size() != narrow.conclusions().size() || general.conditions().size() > narrow.conditions().size()) {
            return false;
        }
        Covering covering = new Covering(general, narrow);
        List<Condition> order = general.conditions().stream().sorted(Comparator.comparing(c -> c.kind() == Condition.Kind.ONE ? 0 : 1)).toList();
        return covering.match(order, 0, new HashMap<>());
    }

    /** Rules whose conclusions are alike in types and literal arguments: only among them one can cover another. */
    static Collection<List<Rule>> alike(List<Rule> rules) {
        return rules.stream().filter(r -> !r.conclusions().isEmpty()).collect(Collectors.groupingBy(Covering::shape, LinkedHashMap::new, Collectors.toList())).values();
    }

    private static List<String> shape(Rule rule) {
        return rule.conclusions().stream().map(c -> {
            StringBuilder shape = new StringBuilder(c.type());
            for (int i = 0; i < c.arguments().size(); i++) {
                boolean words = i < c.fields().size() && WORDS.contains(c.fields().get(i));
                Operand a = c.arguments().get(i);
                shape.append('|').append(words ? "" : VARIABLE.matcher(a.text()).replaceAll("\\$"));
            }
            return shape.toString();
        }).toList();
    }

    /** Whether a fact that fits one pattern always fits the other: variables stand for themselves. */
    static boolean always(org.sanctionsscreener.rulecheck.drl.model.Pattern narrow, org.sanctionsscreener.rulecheck.drl.model.Pattern general) {
        return narrow.type().equals(general.type()) && new Covering(null, null).pattern(general, narrow, null);
    }

    private boolean match(List<Condition> order, int i, Map<String, String> names) {
        if (i == order.size()) {
            return concludes(names);
        }
        Condition wanted = order.get(i);
        for (Condition candidate : narrow.conditions()) {
            Map<String, String> tried = new HashMap<>(names);
            if (implied(wanted, candidate, tried) && match(order, i + 1, tried)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a condition of the general rule holds wherever one of the narrow rule does. */
    private boolean implied(Condition wanted, Condition candidate, Map<String, String> names) {
        boolean exists = wanted.kind() == Condition.Kind.EXISTS && candidate.kind() == Condition.Kind.ONE;
        if (wanted.kind() != candidate.kind() && !exists || wanted.patterns().size() != candidate.patterns().size()) {
            return false;
        }
        if (wanted.kind() == Condition.Kind.EVAL || wanted.kind() == Condition.Kind.OTHER) {
            return renamed(wanted.text(), names, candidate.text());
        }
        for (int i = 0; i < wanted.patterns().size(); i++) {
            org.sanctionsscreener.rulecheck.drl.model.Pattern w = wanted.patterns().get(i);
            org.sanctionsscreener.rulecheck.drl.model.Pattern c = candidate.patterns().get(i);
            boolean fits = w.type().equals(c.type()) && renamed(w.from(), names, c.from())
                    && (wanted.kind() == Condition.Kind.NOT ? pattern(c, w, names, true) : pattern(w, c, names, false));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean pattern(org.sanctionsscreener.rulecheck.drl.model.Pattern general, org.sanctionsscreener.rulecheck.drl.model.Pattern narrow, Map<String, String> names) {
        return pattern(general, narrow, names, false);
    }

    /**
     * Whether every constraint of one pattern is implied by the other's.
     *
     * @param names   variables of the general rule as those of the narrow one; null if both are of one rule
     * @param turned  true where the first pattern is the narrow rule's: inside a not, the wider pattern makes the narrower rule
     */
    private boolean pattern(org.sanctionsscreener.rulecheck.drl.model.Pattern first, org.sanctionsscreener.rulecheck.drl.model.Pattern second, Map<String, String> names, boolean turned) {
        if (!turned && names != null && first.variable() != null && !unify(first.variable(), second.variable() == null ? "#" + second.offset() : second.variable(), names)) {
            return false;
        }
        Map<String, Values> have = Fields.of(second);
        for (Constraint constraint : first.flat()) {
            Map.Entry<String, Values> literal = Fields.literal(constraint);
            if (literal != null) {
                if (!have.getOrDefault(literal.getKey(), Values.ANY).within(literal.getValue())) {
                    return false;
                }
            } else if (constraint instanceof Constraint.Bind bind) {
                if (!turned && names != null && !bound(bind.variable(), bind.field(), second, names)) {
                    return false;
                }
            } else if (constraint instanceof Constraint.Compare c && c.operator().equals("==") && c.right().kind() == Operand.Kind.VARIABLE) {
                String field = c.left().value();
                if (names == null ? variables(second, field).stream().noneMatch(c.right().value()::equals)
                        : turned ? variables(second, field).stream().noneMatch(v -> unify(v, c.right().value(), names))
                        : !bound(c.right().value(), field, second, names)) {
                    return false;
                }
            } else if (second.flat().stream().noneMatch(d -> same(constraint, d, names, turned))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a variable of the general rule can stand for what the narrow pattern has in a field. */
    private static boolean bound(String variable, String field, org.sanctionsscreener.rulecheck.drl.model.Pattern narrow, Map<String, String> names) {
        List<String> there = variables(narrow, field);
        if (there.isEmpty()) {
            return unify(variable, "#" + narrow.offset() + "." + field, names);
        }
        return there.stream().anyMatch(v -> unify(variable, v, names));
    }

    /** The variables that are equal to a field in a pattern. */
    private static List<String> variables(org.sanctionsscreener.rulecheck.drl.model.Pattern pattern, String field) {
        List<String> variables = new ArrayList<>();
        for (Constraint c : pattern.flat()) {
            if (c instanceof Constraint.Bind b && b.field().equals(field)) {
                variables.add(b.variable());
            } else if (c instanceof Constraint.Compare e && e.operator().equals("==") && e.left().value().equals(field) && e.right().kind() == Operand.Kind.VARIABLE) {
                variables.add(e.right().value());
            }
        }
        return variables;
    }

    private static boolean unify(String variable, String with, Map<String, String> names) {
        String known = names.putIfAbsent(variable, with);
        return known == null || known.equals(with);
    }

    private static boolean same(Constraint one, Constraint other, Map<String, String> names, boolean turned) {
        String a = text(one);
        String b = text(other);
        return names == null ? a.equals(b) : turned ? renamed(b, names, a) : renamed(a, names, b);
    }

    private static String text(Constraint c) {
        if (c instanceof Constraint.Compare e) {
            return e.left().text() + " " + e.operator() + " " + e.right().text();
        }
        if (c instanceof Constraint.In in) {
            return in.left().text() + (in.negated() ? " not in " : " in ") + in.values().stream().map(Operand::text).sorted().toList();
        }
        if (c instanceof Constraint.Any any) {
            return any.parts().stream().map(Covering::text).sorted().toList().toString();
        }
        if (c instanceof Constraint.All all) {
            return "all" + all.parts().stream().map(Covering::text).sorted().toList();
        }
        return c instanceof Constraint.Other o ? o.text() : c instanceof Constraint.Bind b ? b.variable() + ":" + b.field() : "";
    }

    /** Whether a text of the general rule is the narrow rule's once its variables are renamed; new ones are taken up. */
    private static boolean renamed(String general, Map<String, String> names, String narrow) {
        Matcher g = VARIABLE.matcher(general);
        Matcher n = VARIABLE.matcher(narrow);
        if (!VARIABLE.matcher(general).replaceAll("\\$").equals(VARIABLE.matcher(narrow).replaceAll("\\$"))) {
            return false;
        }
        while (g.find() && n.find()) {
            if (!unify(g.group(), n.group(), names)) {
                return false;
            }
        }
        return true;
    }

    private boolean concludes(Map<String, String> names) {
        for (int i = 0; i < general.conclusions().size(); i++) {
            Conclusion g = general.conclusions().get(i);
            Conclusion n = narrow.conclusions().get(i);
            Set<String> skipped = new HashSet<>(WORDS);
            for (int a = 0; a < g.arguments().size(); a++) {
                boolean words = a < g.fields().size() && skipped.contains(g.fields().get(a));
                if (!words && (a >= n.arguments().size() || !settled(g.arguments().get(a).text(), names, n.arguments().get(a).text()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean settled(String general, Map<String, String> names, String narrow) {
        return renamed(general, names, narrow);
    }
}
