package org.sanctionsscreener.rulecheck.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A DRL file taken apart so that it can be put together with other rules or in another order.
 *
 * @param header everything that is not a rule: package, imports, declarations, comments between rules
 * @param rules  name to text, in file order
 */
public record DrlParts(String header, Map<String, String> rules) {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    /** @throws org.sanctionsscreener.law.CardException if the file cannot be parsed */
    public static DrlParts of(String file, String text) {
        List<DrlRule> all = DrlRules.of(file, text);
        Map<String, String> rules = new LinkedHashMap<>();
        StringBuilder header = new StringBuilder();
        int at = 0;
        for (DrlRule rule : all) {
            header.append(text, at, rule.start()).append('\n');
            rules.put(rule.name(), rule.text());
            at = rule.end();
        }
        return new DrlParts(header.append(text.substring(at)).append('\n').toString(), rules);
    }

    /** The file again, with these rules in this order. */
    public String with(Iterable<String> texts) { return header + String.join("\n\n", texts) + "\n"; }

    /** A text without comment lines and without layout, for comparing what it says. */
    public static String plain(String text) { return COMMENT.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip(); }

    /** What the header declares, without package, imports and comments. */
    public String declarations() { return plain(header.replaceAll("(?m)^\\s*(?:package|import)\\b.*$", "")); }
}
