package org.sanctionsscreener.rulecheck.validate;

import java.util.stream.Stream;

/** Files that are no YAML, or say one thing twice. */
final class YamlSyntax implements Check {
    @Override
    public String id() { return "yaml-syntax"; }

    @Override
    public String title() { return "a card, lexicon or fixture file that is not valid YAML, or has a key twice"; }

    @Override
    public void run(Subject subject, Found found) {
        subject.broken().forEach((file, why) -> found.at(file, Math.max(1, why.line), Math.max(1, why.column), why.getMessage(), "mend the file at this place, or just before it"));
        Stream.concat(subject.yaml().values().stream(), subject.fixtureYaml().values().stream()).forEach(root -> root.repeated()
                .forEach(key -> found.at(key, "the key '" + key.text() + "' stands twice in one mapping", "keep one; only the last would count")));
    }
}
