package org.sanctionsscreener.rulecheck.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Elements and exceptions of cards that ask for what no rule decides. */
final class UnknownNotion implements Check {
    private static final String TYPE = "Characterisation";

    @Override
    public String id() { return "unknown-notion"; }

    @Override
    public String title() { return "an element or exception whose notion, or a value of it, no rule concludes"; }

    @Override
    public boolean applies(Subject subject) { return !subject.rules().isEmpty(); }

    @Override
    public void run(Subject subject, Found found) {
        for (Card card : subject.cards()) {
            card.elements().forEach(e -> notion(subject, card, e, found));
            card.exceptions().forEach(e -> notion(subject, card, e, found));
        }
    }

    private static void notion(Subject subject, Card card, Yaml element, Found found) {
        Yaml is = element.get("is");
        if (is == null || is.text().isEmpty()) {
            return;
        }
        if (is.text().equals("OWN")) {
            if (card.node().text("noRule").isEmpty() && subject.rules().stream().noneMatch(r -> names(r, card.id()))) {
                found.at(is, "OWN says that a rule of the provision's own decides it, and no rule names " + card.id(), "write the rule, or name a shared notion");
            }
            return;
        }
        Map<String, Values> wanted = Map.of("notion", Values.of(Set.of(is.text())));
        if (!subject.derived().possible(TYPE, wanted)) {
            found.at(is, "no rule concludes the notion '" + is.text() + "'", "mend the spelling, or write the rule that concludes it");
            return;
        }
        Values values = subject.derived().values(TYPE, wanted, "value");
        for (String key : List.of("oneOf", "noneOf")) {
            element.values(key).stream().filter(v -> !values.has(v.text()))
                    .forEach(v -> found.at(v, "no rule concludes '" + v.text() + "' for the notion " + is.text(), "mend the spelling, or write the rule that concludes it"));
        }
    }

    /** Whether a rule speaks of a provision by its id. */
    static boolean names(Rule rule, String id) {
        int end = Math.min(rule.file().text().length(), rule.parsed().getEndCharacter());
        return rule.file().text().substring(rule.offset(), end).contains('"' + id + '"');
    }
}
