package org.sanctionsscreener.rulecheck.mutate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.rulecheck.drl.DrlRule;

/**
 * What always follows from one notion of an act, read from the rules that ask for nothing else: where a rule's only condition is a
 * {@code Characterisation} of a notion and it concludes another one of the same act, the second is known whenever the first is.
 */
final class Implied {
    private static final Pattern ONLY = Pattern.compile("Characterisation\\(\\$a: act, notion == \"(\\w+)\"(?:, (\\$\\w+): value(?: matches \"([^\"]+)\")?|, value == \"(\\w+)\"|, value in \\(([^)]*)\\))?"
            + "((?:, \\$\\w+: (?:state|reason|evidence))*)\\)");
    private static final Pattern CONCLUDED = Pattern.compile("new Characterisation\\(\\$a, \"(\\w+)\", (\"\\w+\"|\\$\\w+),");

    /** @param value of the first notion, null for any that {@code form} matches @param then value of the second, null for the same */
    private record Step(String notion, String value, Pattern form, String other, String then) { }

    private record Known(String notion, String value) { }

    private final List<Step> steps = new ArrayList<>();

    Implied(List<DrlRule> rules) {
        for (DrlRule rule : rules) {
            String text = rule.text();
            int when = text.indexOf("\nwhen");
            int then = text.lastIndexOf("\nthen");
            if (when < 0 || then < when) {
                continue;
            }
            Matcher only = ONLY.matcher(text.substring(when + "\nwhen".length(), then).strip());
            if (only.matches()) {
                CONCLUDED.matcher(text.substring(then)).results().forEach(c -> step(only, c.group(1), c.group(2)));
            }
        }
    }

    private void step(Matcher only, String other, String value) {
        String bound = only.group(2);
        if (value.startsWith("$") && !value.equals(bound)) {
            return;
        }
        String then = value.startsWith("$") ? null : literal(value);
        if (only.group(4) != null) {
            steps.add(new Step(only.group(1), only.group(4), null, other, then));
        } else if (only.group(5) != null) {
            Pattern.compile("\"(\\w+)\"").matcher(only.group(5)).results().forEach(v -> steps.add(new Step(only.group(1), v.group(1), null, other, then)));
        } else {
            steps.add(new Step(only.group(1), null, Pattern.compile(only.group(3) == null ? ".*" : only.group(3)), other, then));
        }
    }

    private static String literal(String argument) { return argument.startsWith("\"") && argument.endsWith("\"") ? argument.substring(1, argument.length() - 1) : null; }

    /** The values of a second notion that are known wherever the first has the value. */
    Set<String> values(String notion, String value, String other) {
        Set<Known> known = new HashSet<>();
        Deque<Known> open = new ArrayDeque<>(List.of(new Known(notion, value)));
        while (!open.isEmpty()) {
            Known k = open.pop();
            if (known.add(k)) {
                steps.stream().filter(s -> s.notion().equals(k.notion()) && (s.value() == null ? s.form().matcher(k.value()).matches() : s.value().equals(k.value())))
                        .forEach(s -> open.push(new Known(s.other(), s.then() == null ? k.value() : s.then())));
            }
        }
        Set<String> values = new HashSet<>();
        known.stream().filter(k -> k.notion().equals(other)).forEach(k -> values.add(k.value()));
        return values;
    }
}
