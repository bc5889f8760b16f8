package org.sanctionsscreener.rulecheck.mutate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;

/**
 * Elements of which no rule can ever ask what the text's silence means, so that to change its meaning changes nothing. Read from the
 * rules themselves: every rule that concludes by {@code silence()} is barred for the element's notion, since either it asks that nothing
 * is known of the notion ({@code not Characterisation(act == $a, notion == $n)}), while every shape that weighs the card asks that
 * something is; or it leaves the notion out by name ({@code notion not in (...)}). What cannot be read so is not decided.
 */
final class Silence {
    private static final Pattern SHAPE = Pattern.compile("law\\.shapes\\(\"(\\w+)\"");
    private static final Pattern KNOWN = Pattern.compile("(?m)^\\s*Characterisation\\((?:\\$a: act|act == \\$a), notion == \"(\\w+)\"");
    private static final Pattern NOTHING = Pattern.compile("not Characterisation\\(act == \\$a, notion == \\$n\\)");
    private static final Pattern LEFT_OUT = Pattern.compile("exists Characterisation\\(act == \\$a, notion == \\$n, notion not in \\(([^)]*)\\)\\)");

    private final LawBook law;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Set<String> literal = new HashSet<>();
    private Set<String> barred;

    Silence(RuleSet rules) {
        this.law = rules.law();
        for (DrlRule rule : DrlRules.of(rules.pack())) {
            String text = rule.text();
            int then = text.lastIndexOf("\nthen");
            String when = then < 0 ? text : text.substring(0, then);
            String conclusion = then < 0 ? "" : text.substring(then);
            if (conclusion.contains("silence()") && !NOTHING.matcher(when).find()) {
                Matcher out = LEFT_OUT.matcher(when);
                meet(out.find() ? words(out.group(1)) : Set.of());
            }
            if (conclusion.contains("new Candidate(")) {
                weighs(when, conclusion);
            }
        }
    }

    /** A rule that weighs cards: what it knows of the act whenever it fires. */
    private void weighs(String when, String conclusion) {
        Matcher shape = SHAPE.matcher(when);
        if (!shape.find()) {
            literal.add(conclusion);
            return;
        }
        Set<String> asked = new HashSet<>();
        KNOWN.matcher(when).results().forEach(m -> asked.add(m.group(1)));
        do {
            known.merge(shape.group(1), new HashSet<>(asked), (a, b) -> {
                a.retainAll(b);
                return a;
            });
        } while (shape.find());
    }

    private void meet(Set<String> out) {
        if (barred == null) {
            barred = new HashSet<>(out);
        } else {
            barred.retainAll(out);
        }
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        Pattern.compile("\"(\\w+)\"").matcher(list).results().forEach(m -> words.add(m.group(1)));
        return words;
    }

    /** Whether no rule can ask what silence about this element means. */
    boolean neverAsked(ElementSpec element) {
        List<Shape> shapes = law.shapes().stream().filter(s -> s.provision().equals(element.provision()) && !s.shape().equals("NAMED_LAW")).toList();
        return !shapes.isEmpty() && literal.stream().noneMatch(c -> !c.contains("\"") || c.contains('"' + element.provision() + '"'))
                && shapes.stream().allMatch(s -> known.getOrDefault(s.shape(), Set.of()).contains(element.notion()))
                && (barred == null || barred.contains(element.notion()));
    }
}
