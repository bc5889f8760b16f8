package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanctionsscreener.reason.drl.Refusal;
import org.sanctionsscreener.rulecheck.drl.model.Condition;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Rules whose answer hangs on which of them fires first. */
final class OrderDependence implements Check {
    private static final List<String> ATTRIBUTES = List.of("no-loop", "lock-on-active", "activation-group", "auto-focus", "ruleflow-group");

    @Override
    public String id() { return "order-dependence"; }

    @Override
    public String title() { return "a rule whose outcome hangs on the order of firing: memory changed in place, groups, or a conclusion from its own absence"; }

    @Override
    public void run(Subject subject, Found found) {
        subject.refusals().forEach((file, refusals) -> refusals.stream().filter(r -> r.kind() == Refusal.Kind.ENGINE)
                .forEach(r -> found.at(file, r.offset(), r.message(), "conclude by insertLogical, so that a conclusion goes when its reasons go")));
        for (Rule rule : subject.rules()) {
            ATTRIBUTES.stream().filter(a -> rule.parsed().getAttributes().containsKey(a)).forEach(a -> found.at(rule.file(),
                    Math.max(rule.offset(), rule.file().text().indexOf(a, rule.offset())), "the attribute " + a + " makes the outcome hang on the order of firing",
                    "leave it out, and say in the conditions what must not hold"));
        }
        circles(subject, found);
    }

    /** A rule whose conclusion, through others or at once, takes away what it rests on: with it the absence that it asked for is gone. */
    private static void circles(Subject subject, Found found) {
        Map<Rule, List<Rule>> feeds = new HashMap<>();
        Map<Rule, List<Pattern>> absent = new HashMap<>();
        for (Rule reader : subject.rules()) {
            for (Condition condition : reader.conditions()) {
                for (Pattern pattern : condition.patterns()) {
                    Map<String, Values> wanted = subject.derived().wanted(reader, pattern);
                    if (condition.kind() == Condition.Kind.NOT && pattern.from().isEmpty()) {
                        absent.computeIfAbsent(reader, r -> new ArrayList<>()).add(pattern);
                    }
                    // What speaks of a provision is layered by provisions, which ids and not types tell apart: only circles of notions are followed.
                    boolean notion = pattern.of() == null || Types.member(pattern.of(), "provision") == null;
                    if (pattern.from().isEmpty() && notion) {
                        subject.derived().makers(pattern.type(), wanted).forEach(maker -> feeds.computeIfAbsent(maker, r -> new ArrayList<>()).add(reader));
                    }
                }
            }
        }
        absent.forEach((rule, patterns) -> {
            Set<Rule> reached = reach(rule, feeds);
            for (Pattern pattern : patterns) {
                boolean own = subject.derived().makers(pattern.type(), subject.derived().wanted(rule, pattern)).stream().anyMatch(reached::contains);
                if (own) {
                    found.at(rule.file(), pattern.offset(), "the rule asks that this be absent, and what it concludes leads to it: the two chase each other",
                            "let the condition and the conclusion differ in a value that both state");
                }
            }
        });
    }

    /** The rules that what a rule concludes may set off, itself included. */
    private static Set<Rule> reach(Rule from, Map<Rule, List<Rule>> feeds) {
        Set<Rule> reached = new HashSet<>(Set.of(from));
        Deque<Rule> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Rule next : feeds.getOrDefault(open.pop(), List.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
