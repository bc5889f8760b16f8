package org.sanctionsscreener.rulecheck.validate;

import java.util.Set;

/** A pack that does not say what it is. */
final class PackManifest implements Check {
    private static final Set<String> KEYS = Set.of("name", "version", "description", "about");

    @Override
    public String id() { return "pack-manifest"; }

    @Override
    public String title() { return "a pack.yaml without name or version, or with an unknown key"; }

    @Override
    public void run(Subject subject, Found found) {
        Yaml root = subject.yaml("pack.yaml");
        if (root == null) {
            if (!subject.broken().containsKey("pack.yaml")) {
                found.at("pack.yaml", 0, 0, "there is no pack.yaml", "write one with name and version");
            }
            return;
        }
        for (String key : new String[] {"name", "version"}) {
            if (root.text(key).isEmpty()) {
                found.at(root, "the pack has no " + key, "add '" + key + ":'");
            }
        }
        root.entries().stream().map(Yaml.Entry::key).filter(k -> !KEYS.contains(k.text())).forEach(k -> found.at(k, "unknown key '" + k.text() + "'", "remove it"));
    }
}
