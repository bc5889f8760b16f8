package org.sanctionsscreener.rulecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.law.YamlNode;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Strength;

/** Reads the fixtures of a pack: every YAML file with a {@code fixtures} list. An unknown key is an error. */
public final class FixtureReader {
    private static final Set<String> KEYS = Set.of("name", "published", "facts", "article", "title", "text", "expect", "each", "todo");
    private static final Set<String> TOGETHER = Set.of("name", "together", "todo");
    private static final Set<String> EXPECT = Set.of("flagged", "notFlagged", "considered", "notConsidered", "only", "elements", "contrary", "status",
            "strength", "toConfirm", "noConduct");

    private FixtureReader() { }

    /**
     * All fixtures, in file order.
     *
     * @throws CardException if a file is malformed; the message names file and line
     */
    public static List<Fixture> read(Pack fixtures) {
        FixtureFiles files = readAll(fixtures);
        if (!files.broken().isEmpty()) {
            throw files.broken().get(0);
        }
        return files.fixtures();
    }

    /** All fixtures that can be read, in file order, and every complaint about the others: of a file that is no YAML, or of one fixture in it. */
    public static FixtureFiles readAll(Pack fixtures) {
        Map<String, Fixture> all = new LinkedHashMap<>();
        List<CardException> broken = new ArrayList<>();
        List<YamlNode> together = new ArrayList<>();
        for (String file : fixtures.list("", ".yaml").stream().filter(f -> !f.equals("pack.yaml")).toList()) {
            try {
                YamlNode root = YamlNode.parse(file, fixtures.text(file));
                root.only(Set.of("fixtures"));
                for (YamlNode node : root.get("fixtures").list()) {
                    if (node.isMap() && node.has("together")) {
                        together.add(node);
                    } else {
                        several(fixtures, file, node, all, broken);
                    }
                }
            } catch (CardException wrong) {
                broken.add(wrong);
            }
        }
        Map<String, Fixture> alone = Map.copyOf(all);
        together.forEach(node -> told(node, alone, all, broken));
        return new FixtureFiles(List.copyOf(all.values()), broken);
    }

    private static void told(YamlNode node, Map<String, Fixture> alone, Map<String, Fixture> all, List<CardException> broken) {
        try {
            node.only(TOGETHER);
            Fixture read = Together.of(node.file(), node, alone);
            if (all.putIfAbsent(read.id(), read) != null) {
                throw node.fail("a fixture of this name stands already in the file; give each its own name");
            }
        } catch (CardException wrong) {
            broken.add(wrong);
        }
    }

    private static void several(Pack fixtures, String file, YamlNode node, Map<String, Fixture> all, List<CardException> broken) {
        try {
            Rows.of(node).forEach(row -> one(fixtures, file, row, all, broken));
        } catch (CardException wrong) {
            broken.add(wrong);
        }
    }

    private static void one(Pack fixtures, String file, Rows.Row row, Map<String, Fixture> all, List<CardException> broken) {
        try {
            Fixture read = fixture(fixtures, file, row);
            if (all.putIfAbsent(read.id(), read) != null) {
                throw new CardException(file, row.line(), "a fixture of this name stands already in the file" + row.suffix() + "; give each its own name");
            }
        } catch (CardException wrong) {
            broken.add(wrong);
        }
    }

    private static Fixture fixture(Pack pack, String file, Rows.Row row) {
        YamlNode node = row.fixture();
        node.only(KEYS);
        YamlNode expect = row.expect();
        expect.only(EXPECT);
        boolean given = node.has("facts");
        if (given == (node.has("article") || node.has("text"))) {
            throw node.fail("a fixture has either 'facts', or 'text', or 'article' (a file beside it)");
        }
        String text = given ? null : node.has("text") ? node.get("text").text() : article(pack, file, node.get("article"));
        SortedMap<String, Map<String, String>> elements = new TreeMap<>();
        if (expect.has("elements")) {
            YamlNode byProvision = expect.get("elements");
            for (String id : byProvision.keys()) {
                Map<String, String> states = new TreeMap<>();
                for (String element : byProvision.get(id).keys()) {
                    states.put(element, byProvision.get(id).get(element).text());
                }
                elements.put(id, states);
            }
        }
        Pinned pinned = new Pinned(strengths(expect), words(expect, "contrary"), words(expect, "toConfirm"), expect.strings("noConduct"));
        return new Fixture(file + "#" + node.get("name").text() + row.suffix(), file, row.line(), given ? FactsReader.read(node.get("facts")) : null, text,
                node.has("article") ? path(file, node.get("article")) : "",
                node.text("title", ""), node.day("published"), kinds(expect, "flagged"), expect.strings("notFlagged"), kinds(expect, "considered"), expect.strings("notConsidered"),
                expect.flag("only", false), elements, expect.text("status", ""), pinned, node.text("todo", ""), List.of());
    }

    private static SortedMap<String, List<String>> words(YamlNode expect, String key) {
        SortedMap<String, List<String>> words = new TreeMap<>();
        if (expect.has(key)) {
            YamlNode byProvision = expect.get(key);
            byProvision.keys().forEach(id -> words.put(id, byProvision.strings(id)));
        }
        return words;
    }

    private static SortedMap<String, Strength> strengths(YamlNode expect) {
        SortedMap<String, Strength> strengths = new TreeMap<>();
        if (expect.has("strength")) {
            YamlNode byProvision = expect.get("strength");
            byProvision.keys().forEach(id -> strengths.put(id, byProvision.constant(id, Strength.class, null)));
        }
        return strengths;
    }

    private static String article(Pack pack, String file, YamlNode name) {
        String path = path(file, name);
        if (!pack.has(path)) {
            throw name.fail("there is no article " + path + "; write it or mend the name");
        }
        return pack.text(path);
    }

    private static String path(String file, YamlNode name) {
        return file.substring(0, file.lastIndexOf('/') + 1) + name.text();
    }

    /** Either a list of provision ids, or a mapping of id to kind. */
    private static SortedMap<String, FindingKind> kinds(YamlNode expect, String key) {
        SortedMap<String, FindingKind> kinds = new TreeMap<>();
        if (expect.has(key)) {
            YamlNode node = expect.get(key);
            if (node.isMap()) {
                for (String id : node.keys()) {
                    kinds.put(id, node.constant(id, FindingKind.class, null));
                }
            } else {
                expect.strings(key).forEach(id -> kinds.put(id, null));
            }
        }
        return kinds;
    }
}
