package org.sanctionsscreener.rulecheck.validate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Comparisons of a field with a value that it can never have; the compiler lets several of them pass, and they fail in a run. */
final class TypeMismatch implements Check {
    @Override
    public String id() { return "type-mismatch"; }

    @Override
    public String title() { return "a field compared with a value of another type"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Rule rule : subject.rules()) {
            rule.patterns().filter(p -> p.of() != null).forEach(p -> p.constraints().forEach(c -> constraint(rule, p, c, found)));
        }
    }

    private static void constraint(Rule rule, Pattern pattern, Constraint constraint, Found found) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(c -> constraint(rule, pattern, c, found));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(c -> constraint(rule, pattern, c, found));
        } else if (constraint instanceof Constraint.In in) {
            in.values().forEach(v -> compare(rule, pattern, in.left(), List.of(v), found));
        } else if (constraint instanceof Constraint.Compare c && Set.of("==", "!=", "<", "<=", ">", ">=").contains(c.operator())) {
            compare(rule, pattern, c.left(), List.of(c.right()), found);
        }
    }

    private static void compare(Rule rule, Pattern pattern, Operand left, List<Operand> values, Found found) {
        if (left.kind() != Operand.Kind.FIELD || left.value().equals("this")) {
            return;
        }
        Class<?> type = Types.path(pattern.of(), left.value());
        for (Operand value : values) {
            if (type != null && value.literal() && !value.value().equals("null") && !fits(rule, type, value)) {
                found.at(rule.file(), value.offset(), "'" + left.value() + "' is " + name(type) + " and can never be " + value.text(), "compare it with a value of its type");
            }
        }
    }

    private static boolean fits(Rule rule, Class<?> type, Operand value) {
        if (type == String.class) {
            return value.kind() == Operand.Kind.STRING;
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.kind() == Operand.Kind.WORD;
        }
        if (type.isEnum()) {
            if (value.kind() != Operand.Kind.CONSTANT) {
                return false;
            }
            Class<?> of = rule.names().classOf(value.text().replace(" ", "").replaceAll("\\.[^.]+$", ""));
            return of == null || of == type;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return value.kind() == Operand.Kind.NUMBER;
        }
        return !Collection.class.isAssignableFrom(type) && type != LocalDate.class && !type.isRecord();
    }

    private static String name(Class<?> type) {
        return Collection.class.isAssignableFrom(type) ? "a list" : type.isEnum() ? "a " + type.getName().replaceAll(".*\\.", "").replace('$', '.') : "a " + type.getSimpleName();
    }
}
