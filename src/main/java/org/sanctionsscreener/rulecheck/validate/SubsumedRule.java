package org.sanctionsscreener.rulecheck.validate;

import java.util.List;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Rules that add nothing: another fires wherever they do, and concludes the same. */
final class SubsumedRule implements Check {
    @Override
    public String id() { return "subsumed-rule"; }

    @Override
    public String title() { return "a rule that adds nothing to a more general one with the same outcome"; }

    @Override
    public void run(Subject subject, Found found) {
        Covering.alike(subject.rules()).forEach(alike -> among(alike, found));
    }

    private static void among(List<Rule> alike, Found found) {
        for (Rule rule : alike) {
            alike.stream().filter(g -> g != rule && Covering.covers(g, rule) && !Covering.covers(rule, g)).findFirst()
                    .ifPresent(g -> found.at(rule.file(), rule.offset(), "adds nothing to '" + g.name() + "' at " + g.file().path() + ":" + g.file().place(g.offset()).line()
                            + ", which fires wherever it does and concludes the same", "remove it, or narrow the other"));
        }
    }
}
