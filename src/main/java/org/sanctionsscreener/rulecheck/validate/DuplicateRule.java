package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Two rules that say the same, with their conditions in another order or their variables under other names. */
final class DuplicateRule implements Check {
    @Override
    public String id() { return "duplicate-rule"; }

    @Override
    public String title() { return "two rules with the same conditions, in whatever order, and the same outcome"; }

    @Override
    public void run(Subject subject, Found found) {
        Covering.alike(subject.rules()).forEach(alike -> among(alike, found));
    }

    private static void among(List<Rule> alike, Found found) {
        List<Rule> seen = new ArrayList<>();
        for (Rule rule : alike) {
            seen.stream().filter(s -> Covering.covers(s, rule) && Covering.covers(rule, s)).findFirst().ifPresent(first -> found.at(rule.file(), rule.offset(),
                    "says the same as '" + first.name() + "' at " + first.file().path() + ":" + first.file().place(first.offset()).line(), "keep one of the two"));
            seen.add(rule);
        }
    }
}
