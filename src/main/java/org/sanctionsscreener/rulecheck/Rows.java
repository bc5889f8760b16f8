package org.sanctionsscreener.rulecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.law.YamlNode;

/**
 * One fixture for many values: what its {@code each} lists is put where {@code $word} stands in it, every combination of a row once.
 *
 * <p>A row is {@code for}, the values by word, and {@code expect}, what is expected of them; without one the fixture's own holds. A list
 * among the values is one value: it is put in as a list.
 */
final class Rows {
    private static final Set<String> ROW = Set.of("for", "expect");

    private Rows() { }

    /**
     * A fixture with the values of one combination in it.
     *
     * @param own    what is expected of this row, null if what the fixture expects
     * @param suffix what its name ends with: {@code " [goods: COAL, day: 2016-03-02]"}, "" without rows
     * @param line   line of the row, or of the fixture
     */
    record Row(YamlNode fixture, YamlNode own, String suffix, int line) {
        YamlNode expect() { return own == null ? fixture.get("expect") : own; }
    }

    /** @throws CardException if a row is malformed, or a word stands nowhere in the fixture */
    static List<Row> of(YamlNode fixture) {
        if (!fixture.isMap() || !fixture.has("each")) {
            return List.of(new Row(fixture, null, "", fixture.line()));
        }
        List<Row> rows = new ArrayList<>();
        for (YamlNode row : fixture.get("each").list()) {
            row.only(ROW);
            YamlNode words = row.get("for");
            if (!words.isMap()) {
                throw words.fail("'for' is a mapping of words to values: {goods: [COAL, IRON]}");
            }
            for (Map<String, YamlNode> values : combinations(words)) {
                Set<String> used = new LinkedHashSet<>();
                YamlNode filled = fixture.without("each").filled(values, used);
                YamlNode own = row.has("expect") ? row.get("expect").filled(values, used) : null;
                values.keySet().stream().filter(word -> !used.contains(word)).findFirst().ifPresent(word -> {
                    throw words.get(word).fail("$" + word + " stands nowhere in the fixture; write it where the values belong, or leave it out here");
                });
                rows.add(new Row(filled, own, suffix(values), row.line()));
            }
        }
        return rows;
    }

    private static List<Map<String, YamlNode>> combinations(YamlNode words) {
        List<Map<String, YamlNode>> all = List.of(Map.of());
        for (String word : words.keys()) {
            List<Map<String, YamlNode>> longer = new ArrayList<>();
            YamlNode values = words.get(word);
            for (Map<String, YamlNode> before : all) {
                for (YamlNode value : values.isList() ? values.list() : List.of(values)) {
                    Map<String, YamlNode> with = new LinkedHashMap<>(before);
                    with.put(word, value);
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all;
    }

    private static String suffix(Map<String, YamlNode> values) {
        return values.entrySet().stream().map(e -> e.getKey() + ": " + words(e.getValue())).collect(Collectors.joining(", ", " [", "]"));
    }

    private static String words(YamlNode value) {
        return value.isList() ? value.list().stream().map(Rows::words).collect(Collectors.joining(" + ")) : value.isMap() ? String.join(" + ", value.keys()) : value.text();
    }
}
