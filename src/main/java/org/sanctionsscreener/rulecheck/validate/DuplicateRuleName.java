package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.Map;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Two rules of one name: in one package the later replaces the earlier, in two the trace cannot tell them apart. */
final class DuplicateRuleName implements Check {
    @Override
    public String id() { return "duplicate-rule-name"; }

    @Override
    public String title() { return "two rules of one name"; }

    @Override
    public void run(Subject subject, Found found) {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : subject.rules()) {
            Rule first = seen.putIfAbsent(rule.name(), rule);
            if (first != null) {
                found.at(rule.file(), rule.offset(), "a rule '" + rule.name() + "' stands already at " + first.file().path() + ":" + first.file().place(first.offset()).line(),
                        "give each rule a name that says what it does");
            }
        }
    }
}
