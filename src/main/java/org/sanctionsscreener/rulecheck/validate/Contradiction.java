package org.sanctionsscreener.rulecheck.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanctionsscreener.rulecheck.drl.model.Condition;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Conditions that can never hold together. */
final class Contradiction implements Check {
    @Override
    public String id() { return "contradiction"; }

    @Override
    public String title() { return "conditions that can never hold together, so that the rule never fires"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Rule rule : subject.rules()) {
            rule.patterns().forEach(p -> all(rule, p, p.constraints(), new LinkedHashMap<>(), found));
            forbidden(rule, found);
        }
        for (Card card : subject.cards()) {
            for (Yaml element : card.elements()) {
                Set<String> wanted = element.values("oneOf").stream().map(Yaml::text).collect(Collectors.toSet());
                element.values("noneOf").stream().filter(v -> wanted.contains(v.text())).forEach(v -> found.at(v,
                        "'" + v.text() + "' both satisfies the element (oneOf) and defeats it (noneOf)", "leave it in one of the two"));
            }
        }
    }

    /** What is left to one left side: its values, and its bounds. */
    private static final class Left {
        private Values values = Values.ANY;
        private final Set<String> text = new TreeSet<>();
        private BigDecimal low;
        private boolean lowOpen;
        private BigDecimal high;
        private boolean highOpen;

        private Left copy() {
            Left copy = new Left();
            copy.values = values;
            copy.text.addAll(text);
            copy.low = low;
            copy.lowOpen = lowOpen;
            copy.high = high;
            copy.highOpen = highOpen;
            return copy;
        }

        private boolean empty() {
            if (values.none()) {
                return true;
            }
            boolean crossed = low != null && high != null && (low.compareTo(high) > 0 || low.compareTo(high) == 0 && (lowOpen || highOpen));
            return crossed || !values.outside() && (low != null || high != null) && values.listed().stream().noneMatch(this::inside);
        }

        private boolean inside(String value) {
            try {
                BigDecimal number = new BigDecimal(value);
                boolean above = low == null || number.compareTo(low) > 0 || number.compareTo(low) == 0 && !lowOpen;
                return above && (high == null || number.compareTo(high) < 0 || number.compareTo(high) == 0 && !highOpen);
            } catch (NumberFormatException text) {
                return true;
            }
        }

        private void bound(String operator, BigDecimal number) {
            boolean open = operator.equals("<") || operator.equals(">");
            if (operator.startsWith(">")) {
                if (low == null || number.compareTo(low) > 0 || number.compareTo(low) == 0 && open) {
                    low = number;
                    lowOpen = open;
                }
            } else if (high == null || number.compareTo(high) < 0 || number.compareTo(high) == 0 && open) {
                high = number;
                highOpen = open;
            }
        }
    }

    /** Adds the constraints one after another; reports the first that leaves nothing, and returns whether one did. */
    private static boolean all(Rule rule, Pattern pattern, List<Constraint> constraints, Map<String, Left> state, Found found) {
        List<Constraint> choices = new ArrayList<>();
        for (Constraint constraint : flat(constraints)) {
            if (constraint instanceof Constraint.Any any && Fields.literal(any) == null) {
                choices.add(any);
            } else if (add(rule, pattern, constraint, state)) {
                if (found != null) {
                    found.at(rule.file(), constraint.offset(), "this can never hold together with what is asked of '" + left(constraint) + "' before it",
                            "if one of several values will do, write '" + left(constraint) + " in (...)'; else remove one of the two");
                }
                return true;
            }
        }
        for (Constraint choice : choices) {
            List<Constraint> parts = ((Constraint.Any) choice).parts();
            long dead = parts.stream().filter(p -> all(rule, pattern, List.of(p), copy(state), null)).count();
            for (Constraint part : parts) {
                if (found != null && all(rule, pattern, List.of(part), copy(state), null)) {
                    found.at(rule.file(), part.offset(), "this alternative can never hold together with the other conditions of the pattern", "remove it, or mend it");
                }
            }
            if (dead == parts.size()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Left> copy(Map<String, Left> state) {
        return state.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().copy(), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Constraint> flat(List<Constraint> constraints) {
        return new Pattern("", null, null, constraints, List.of(), "", 0).flat();
    }

    private static boolean add(Rule rule, Pattern pattern, Constraint constraint, Map<String, Left> state) {
        Map.Entry<String, Values> literal = Fields.literal(constraint);
        if (literal != null) {
            Left left = state.computeIfAbsent(literal.getKey(), f -> domain(pattern, f));
            Values domain = domain(pattern, literal.getKey()).values;
            if (literal.getValue().listed().stream().anyMatch(v -> !domain.has(v))) {
                return false; // a value that the field can never have is told by the checks of fields and types
            }
            left.values = left.values.and(literal.getValue());
            return left.empty();
        }
        if (constraint instanceof Constraint.Compare c && c.left().kind() == Operand.Kind.FIELD) {
            Left left = state.computeIfAbsent(c.left().value(), f -> domain(pattern, f));
            if (c.right().kind() == Operand.Kind.NUMBER && Set.of("<", "<=", ">", ">=").contains(c.operator())) {
                left.bound(c.operator(), new BigDecimal(c.right().value().replaceAll("[LlDdFf]$", "")));
                return left.empty();
            }
            String opposite = switch (c.operator()) {
                case "==" -> "!=";
                case "!=" -> "==";
                case "contains", "matches", "memberOf" -> "not " + c.operator();
                default -> c.operator().startsWith("not ") ? c.operator().substring(4) : "";
            };
            left.text.add(c.operator() + " " + c.right().text());
            return left.text.contains(opposite + " " + c.right().text());
        }
        return false;
    }

    /** All values of an enum or a truth value; else any. */
    private static Left domain(Pattern pattern, String field) {
        Left left = new Left();
        Class<?> type = pattern.of() == null ? null : Types.path(pattern.of(), field);
        if (type != null && type.isEnum()) {
            Set<String> constants = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).collect(Collectors.toCollection(TreeSet::new));
            constants.add("\u0000null");
            left.values = Values.of(constants);
        } else if (type == boolean.class) {
            left.values = Values.of(Set.of("true", "false"));
        }
        return left;
    }

    /** A fact that one condition asks for and another forbids. */
    private static void forbidden(Rule rule, Found found) {
        for (Condition not : rule.conditions()) {
            if (not.kind() != Condition.Kind.NOT || not.patterns().size() != 1 || !not.patterns().get(0).from().isEmpty()) {
                continue;
            }
            boolean excluded = rule.conditions().stream().filter(c -> (c.kind() == Condition.Kind.ONE || c.kind() == Condition.Kind.EXISTS) && c.patterns().size() == 1
                    && c.patterns().get(0).from().isEmpty()).anyMatch(c -> Covering.always(c.patterns().get(0), not.patterns().get(0)));
            if (excluded) {
                found.at(rule.file(), not.offset(), "this forbids a fact that the rule itself asks for", "remove one of the two conditions, or make them differ");
            }
        }
    }

    private static String left(Constraint constraint) {
        Map.Entry<String, Values> literal = Fields.literal(constraint);
        return literal != null ? literal.getKey() : constraint instanceof Constraint.Compare c ? c.left().value() : "the fact";
    }
}
