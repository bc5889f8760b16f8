package org.sanctionsscreener.rulecheck.scaffold;

import java.util.Map;
import java.util.TreeMap;
import org.sanctionsscreener.pack.Pack;

/** A rule pack to start from: the shared notions and the words of another, and no law yet. */
public final class NewPack {
    private NewPack() { }

    /**
     * Its files, path to text, relative to the folder that holds {@code rules} and {@code fixtures}.
     *
     * @param from the pack whose {@code common} and {@code lexicon} it starts with
     */
    public static Map<String, String> files(String name, Pack from) {
        Map<String, String> files = new TreeMap<>();
        files.put("rules/pack.yaml", "# A rule pack: cards and rules in folders of your own, shared notions in common/, words in lexicon/.\nname: " + name + "\nversion: 0.1.0\n");
        files.put("fixtures/pack.yaml", "# The tests of the pack beside it: 'screener rules test --rules rules' runs them.\nname: " + name + "-fixtures\n");
        for (String folder : new String[] {"common/", "lexicon/"}) {
            from.list(folder, "").forEach(f -> files.put("rules/" + f, from.text(f)));
        }
        return files;
    }
}
