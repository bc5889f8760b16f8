package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A word that one list of the lexicon has twice. */
final class LexiconDuplicate implements Check {
    @Override
    public String id() { return "lexicon-duplicate"; }

    @Override
    public String title() { return "a word that stands twice in one list of the lexicon"; }

    @Override
    public boolean applies(Subject subject) { return LexiconTerms.any(subject); }

    @Override
    public void run(Subject subject, Found found) {
        subject.yaml().forEach((file, root) -> {
            if (file.startsWith("lexicon/")) {
                lists(root, found);
            }
        });
    }

    private static void lists(Yaml node, Found found) {
        Map<String, Yaml> seen = new HashMap<>();
        for (Yaml item : node.items()) {
            Yaml first = item.isText() ? seen.putIfAbsent(item.text(), item) : null;
            if (first != null) {
                twice(item, first, found);
            }
            lists(item, found);
        }
        node.entries().forEach(e -> lists(e.value(), found));
    }

    private static void twice(Yaml at, Yaml first, Found found) {
        found.at(at, "'" + at.text().toLowerCase(Locale.ROOT) + "' stands already in line " + first.line(), "keep one");
    }
}
