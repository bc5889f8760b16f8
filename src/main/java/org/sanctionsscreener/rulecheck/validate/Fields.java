package org.sanctionsscreener.rulecheck.validate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;

/** What the constraints of one pattern leave to each of its fields. */
final class Fields {
    private Fields() { }

    /** The values that a constraint leaves to a field if it says something literal about one field alone; null otherwise. */
    static Map.Entry<String, Values> literal(Constraint constraint) {
        if (constraint instanceof Constraint.Compare c && c.right().literal() && c.left().kind() == Operand.Kind.FIELD) {
            Set<String> value = Set.of(key(c.right()));
            return switch (c.operator()) {
                case "==" -> Map.entry(c.left().value(), Values.of(value));
                case "!=" -> Map.entry(c.left().value(), Values.not(value));
                default -> null;
            };
        }
        if (constraint instanceof Constraint.In in && in.left().kind() == Operand.Kind.FIELD && in.values().stream().allMatch(Operand::literal)) {
            Set<String> values = in.values().stream().map(Fields::key).collect(Collectors.toCollection(TreeSet::new));
            return Map.entry(in.left().value(), in.negated() ? Values.not(values) : Values.of(values));
        }
        if (constraint instanceof Constraint.Any any) {
            String field = null;
            Values all = Values.of(Set.of());
            for (Constraint part : any.parts()) {
                Map.Entry<String, Values> one = literal(part);
                if (one == null || field != null && !field.equals(one.getKey())) {
                    return null;
                }
                field = one.getKey();
                all = all.or(one.getValue());
            }
            return field == null ? null : Map.entry(field, all);
        }
        return null;
    }

    /** What all literal constraints of a pattern leave to its fields. */
    static Map<String, Values> of(Pattern pattern) {
        Map<String, Values> fields = new LinkedHashMap<>();
        for (Constraint constraint : pattern.flat()) {
            Map.Entry<String, Values> one = literal(constraint);
            if (one != null) {
                fields.merge(one.getKey(), one.getValue(), Values::and);
            }
        }
        return fields;
    }

    /** A literal as a value: null apart from the word "null". */
    static String key(Operand literal) { return literal.value().equals("null") && literal.kind() == Operand.Kind.WORD ? "\u0000null" : literal.value(); }
}
