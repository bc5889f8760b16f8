package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanctionsscreener.reason.RuleWords;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Conditions on facts that nobody inserts: no rule concludes them, and reading has no word for them. */
final class NeverInserted implements Check {
    @Override
    public String id() { return "never-inserted"; }

    @Override
    public String title() { return "a condition on facts, notions or words that no rule concludes and no reading gives"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Rule rule : subject.rules()) {
            rule.patterns().forEach(p -> pattern(subject, rule, p, found));
        }
    }

    private static void pattern(Subject subject, Rule rule, Pattern pattern, Found found) {
        boolean declared = rule.names().declared(pattern.type());
        boolean given = pattern.of() != null && RuleWords.GIVEN.contains(pattern.of());
        boolean concluded = declared || pattern.of() != null && RuleWords.CONCLUSIONS.contains(pattern.of());
        if (pattern.from().isEmpty() && pattern.of() != null && !given && !concluded) {
            found.at(rule.file(), pattern.offset(), "nobody inserts a " + pattern.type() + ": it is reached through another fact or the law",
                    "say where it comes from: " + pattern.type() + "(...) from law.…");
        } else if (pattern.from().isEmpty() && concluded && !subject.derived().possible(pattern.type(), Map.of())) {
            found.at(rule.file(), pattern.offset(), "no rule of the pack concludes a " + pattern.type(), "write the rule that concludes it, or leave the condition out");
        } else if (pattern.from().isEmpty() && concluded) {
            values(subject, rule, pattern, found);
        } else if (given) {
            words(subject, rule, pattern, found);
        }
    }

    /** Each literal value of each constraint, on its own: in a list of values one may be dead while the rest live. */
    private static void values(Subject subject, Rule rule, Pattern pattern, Found found) {
        Map<String, Values> all = Fields.of(pattern);
        for (Constraint constraint : pattern.flat()) {
            for (Operand value : wanted(constraint)) {
                String field = left(constraint).value();
                Map<String, Values> one = new HashMap<>(all);
                one.put(field, Values.of(Set.of(Fields.key(value))));
                one.keySet().removeIf(f -> !f.equals(field) && !f.equals("notion"));
                boolean hopeless = !field.equals("notion") && !subject.derived().possible(pattern.type(), notion(one));
                if (!hopeless && !subject.derived().possible(pattern.type(), one)) {
                    String of = all.containsKey("notion") && !field.equals("notion") ? " for " + String.join(", ", all.get("notion").listed()) : "";
                    found.at(rule.file(), value.offset(), "no rule concludes a " + pattern.type() + " whose " + field + " is " + value.text() + of,
                            "mend the spelling, or write the rule that concludes it");
                }
            }
        }
    }

    private static Map<String, Values> notion(Map<String, Values> one) {
        Map<String, Values> notion = new HashMap<>(one);
        notion.keySet().retainAll(Set.of("notion"));
        return notion;
    }

    private static void words(Subject subject, Rule rule, Pattern pattern, Found found) {
        for (Constraint constraint : pattern.flat()) {
            for (Operand value : wanted(constraint)) {
                String field = left(constraint).value();
                if (value.kind() == Operand.Kind.STRING && !subject.derived().given(pattern.type() + "." + field).has(value.value())) {
                    found.at(rule.file(), value.offset(), "reading has no word " + value.text() + " for " + pattern.type() + "." + field,
                            "mend the spelling, or add the word to lexicon/vocabulary.yaml and to the reading");
                }
            }
        }
    }

    private static Operand left(Constraint constraint) {
        return constraint instanceof Constraint.Compare c ? c.left() : ((Constraint.In) constraint).left();
    }

    /** The literal values that a constraint is content with; also what a list must contain. */
    private static List<Operand> wanted(Constraint constraint) {
        if (constraint instanceof Constraint.Compare c && c.left().kind() == Operand.Kind.FIELD && c.right().literal()
                && Set.of("==", "!=", "contains", "not contains").contains(c.operator())) {
            // To leave out a state that nothing has is caution; to leave out a word that nothing has is a slip.
            boolean caution = c.operator().equals("!=") && (c.right().value().isEmpty() || c.right().kind() == Operand.Kind.CONSTANT);
            return c.right().value().equals("null") || caution ? List.of() : List.of(c.right());
        }
        if (constraint instanceof Constraint.In in && in.left().kind() == Operand.Kind.FIELD) {
            return in.values().stream().filter(v -> v.literal() && !v.value().equals("null") && !(in.negated() && v.kind() == Operand.Kind.CONSTANT)).toList();
        }
        return List.of();
    }
}
