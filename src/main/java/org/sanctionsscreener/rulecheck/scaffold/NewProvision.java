package org.sanctionsscreener.rulecheck.scaffold;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.law.YamlNode;
import org.sanctionsscreener.pack.Pack;

/**
 * A provision to fill in: its card, the way it is recognised (a shared shape, or a rule of its own) and two fixtures. Everything
 * loads as it stands, and both fixtures fail until the card is filled in.
 *
 * @param id      of the provision
 * @param body    UN, US or another
 * @param regime  short name
 * @param file    card file without ending, {@code un/dprk/2270}
 * @param shape   the shared shape that recognises it, "" for a rule of its own
 */
public record NewProvision(String id, String body, String regime, String file, String shape) {

    /**
     * The files that are written, path to whole new text: cards and rules under {@code rules/}, fixtures under {@code fixtures/}.
     *
     * @throws CardException if a file there cannot take another entry
     */
    public Map<String, String> files(Pack rules, Pack fixtures) {
        Map<String, String> files = new TreeMap<>();
        files.put("rules/" + file + ".yaml", added(rules, file + ".yaml", "provisions", "instrument: " + instrument() + "\nregime: " + regime + "\nbody: " + body
                + "\ntitle: \"TODO: the instrument, in your words\"\nprovisions:\n", card()));
        if (shape.isEmpty()) {
            String drl = file + "-" + slug(id) + ".drl";
            if (rules.has(drl)) {
                throw new CardException(drl, 0, "the file is there already; write the rule into it");
            }
            files.put("rules/" + drl, rule());
        }
        files.put("fixtures/" + file + ".yaml", added(fixtures, file + ".yaml", "fixtures", "fixtures:\n", tests()));
        return files;
    }

    private String instrument() { return id.contains("-") ? id.substring(0, id.lastIndexOf('-')) : id; }

    private static String slug(String words) { return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); }

    /** The file with one more entry at its end, or a new file. */
    private static String added(Pack pack, String file, String list, String head, String entry) {
        if (pack == null || !pack.has(file)) {
            return head + entry;
        }
        YamlNode root = YamlNode.parse(file, pack.text(file));
        if (!root.has(list) || !root.keys().stream().reduce((a, b) -> b).orElse("").equals(list)) {
            throw new CardException(file, 1, "'" + list + "' is not its last key; move it to the end, or name another file by --file");
        }
        return pack.text(file).stripTrailing() + "\n\n" + entry;
    }

    private String card() {
        return """
                  - id: %s
                    cite: "TODO: instrument and paragraph"
                    title: "TODO: a few words"
                    kind: PROHIBITION
                    summary: "TODO: what it forbids, in your own words"
                    bound:
                      - {role: SUPPLIER, who: ANY_STATE, duty: "TODO: must not ..."}
                    inForce:
                      - {from: 2000-01-01}
                    elements:
                      - name: goods
                        is: ITEM_KIND
                        oneOf: [TODO]
                        test: "TODO: the condition in your own words"
                        ask: "TODO: what an investigator would have to find out"
                %s    verified: false
                    confidence: low
                    sources:
                      - "TODO: where you read it"
                """.formatted(id, shape.isEmpty() ? "" : "    recognised:\n      - {shape: " + shape + ", toward: [TODO]}\n");
    }

    private String rule() {
        return """
                package %s;

                import org.sanctionsscreener.law.State;
                import org.sanctionsscreener.reason.Candidate;
                import org.sanctionsscreener.reason.Characterisation;

                // TODO: the paragraph in your own words, so that whoever knows the law can read the rule beside it.

                rule "%s: TODO"
                when
                  Characterisation($a: act, notion == "CONDUCT", value == "TODO", state != State.NOT_MET)
                then
                  insertLogical(new Candidate("%s", $a, ""));
                end
                """.formatted((body + "." + slug(regime).replace('-', '_') + "." + slug(id).replace('-', '_')).toLowerCase(Locale.ROOT).replaceAll("\\.(\\d)", "._$1"), id, id);
    }

    private String tests() {
        return """
                  - name: "%s: TODO what breaches it"
                    facts:
                      parties: [AA, ZZ]
                      items:
                        - {id: goods, name: "TODO", families: [TODO]}
                      act: {type: SUPPLY, actor: state:AA, counterparty: state:ZZ, items: goods, on: 2000-01-01}
                    expect:
                      flagged: {%s: POSSIBLE_VIOLATION}

                  - name: "%s: TODO the same the day before it applied"
                    facts:
                      parties: [AA, ZZ]
                      items:
                        - {id: goods, name: "TODO", families: [TODO]}
                      act: {type: SUPPLY, actor: state:AA, counterparty: state:ZZ, items: goods, on: 1999-12-31}
                    expect:
                      considered: {%s: OUTSIDE_TEMPORAL_SCOPE}
                """.formatted(id, id, id, id);
    }
}
