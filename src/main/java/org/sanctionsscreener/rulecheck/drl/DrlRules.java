package org.sanctionsscreener.rulecheck.drl;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;

/** Reads the rules of a pack's DRL files with the places of their conditions. */
public final class DrlRules {
    private DrlRules() { }

    /** All rules in file order. @throws CardException if a file cannot be parsed */
    public static List<DrlRule> of(Pack pack) {
        List<DrlRule> rules = new ArrayList<>();
        for (String file : pack.list("", ".drl")) {
            rules.addAll(of(file, pack.text(file)));
        }
        return rules;
    }

    /** The rules of one file. @throws CardException if it cannot be parsed */
    public static List<DrlRule> of(String file, String text) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr parsed = parser.parse(false, text);
            if (parsed == null || parser.hasErrors()) {
                throw new CardException(file, 0, "the DRL cannot be parsed; run 'rules validate' for the place");
            }
            List<DrlRule> rules = new ArrayList<>();
            for (RuleDescr rule : parsed.getRules()) {
                int end = Math.min(text.length(), rule.getEndCharacter() + 1);
                rules.add(new DrlRule(file, rule.getName(), rule.getLine(), rule.getStartCharacter(), end, text, rule.getLhs()));
            }
            return rules;
        } catch (DroolsParserException broken) {
            throw new CardException(file, 0, "the DRL cannot be parsed: " + broken.getMessage());
        }
    }
}
