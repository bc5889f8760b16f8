package org.sanctionsscreener.rulecheck.validate;

import org.drools.drl.ast.descr.AttributeDescr;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Rules that want to come first. */
final class Salience implements Check {
    @Override
    public String id() { return "salience"; }

    @Override
    public String title() { return "a rule with salience: what follows must not hang on the order of firing"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Rule rule : subject.rules()) {
            AttributeDescr salience = rule.parsed().getAttributes().get("salience");
            if (salience != null) {
                int at = rule.file().text().indexOf("salience", rule.offset());
                found.at(rule.file(), Math.max(rule.offset(), at), "salience " + salience.getValue() + " makes the answer hang on the order of firing",
                        "say in the conditions what must not hold: not Element(...)");
            }
        }
    }
}
