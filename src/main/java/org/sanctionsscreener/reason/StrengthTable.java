package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanctionsscreener.law.YamlNode;
import org.sanctionsscreener.pack.Pack;

/**
 * The one table that says how strong an indication is: a start by the assertion's status, then rows that take it down.
 *
 * <p>It lives in {@code common/strength.yaml} and is shown to the user; nothing else adds to or takes from a strength.
 */
public final class StrengthTable {
    /** Where the table stands in a pack. */
    public static final String FILE = "common/strength.yaml";

    /** One row: when the count reaches {@code atLeast}, {@code down} levels are taken, and the result is at most {@code atMost} (null for no limit). */
    public record Row(String count, int atLeast, int down, Strength atMost, String because) { }

    /** A strength and the rows that led to it. */
    public record Result(Strength strength, List<String> steps) { }

    private final Map<String, Strength> start;
    private final List<Row> rows;

    private StrengthTable(Map<String, Strength> start, List<Row> rows) {
        this.start = start;
        this.rows = List.copyOf(rows);
    }

    /** @throws org.sanctionsscreener.law.CardException if the table is missing or malformed */
    public static StrengthTable read(Pack pack) {
        YamlNode root = YamlNode.parse(FILE, pack.text(FILE));
        root.only(Set.of("start", "rows"));
        Map<String, Strength> start = new TreeMap<>();
        YamlNode starts = root.get("start");
        for (String status : starts.keys()) {
            start.put(status, starts.constant(status, Strength.class, null));
        }
        List<Row> rows = new ArrayList<>();
        for (YamlNode row : root.get("rows").list()) {
            row.only(Set.of("count", "atLeast", "down", "atMost", "because"));
            Strength atMost = row.has("atMost") ? row.constant("atMost", Strength.class, null) : null;
            rows.add(new Row(row.get("count").text(), number(row, "atLeast", 1), number(row, "down", 0), atMost, row.get("because").text()));
        }
        return new StrengthTable(start, rows);
    }

    private static int number(YamlNode row, String key, int otherwise) {
        try {
            return Integer.parseInt(row.text(key, Integer.toString(otherwise)));
        } catch (NumberFormatException broken) {
            throw row.get(key).fail("a whole number is expected for '" + key + "'");
        }
    }

    /** The statuses and where each starts. */
    public Map<String, Strength> start() { return start; }

    /** The rows in order. */
    public List<Row> rows() { return rows; }

    /**
     * Reads the table.
     *
     * @param status the assertion's status
     * @param counts how often each thing that a row asks for was seen; absent is 0
     */
    public Result of(String status, Map<String, Integer> counts) {
        int level = start.getOrDefault(status, Strength.VERY_LOW).ordinal();
        List<String> steps = new ArrayList<>();
        steps.add(status.toLowerCase(java.util.Locale.ROOT) + ": starts at " + words(Strength.values()[level]));
        for (Row row : rows) {
            if (counts.getOrDefault(row.count(), 0) < row.atLeast()) {
                continue;
            }
            int lowered = Math.max(0, level - row.down());
            if (row.atMost() != null) {
                lowered = Math.min(lowered, row.atMost().ordinal());
            }
            if (lowered < level) {
                level = lowered;
                steps.add(row.because() + ": " + words(Strength.values()[level]));
            }
        }
        return new Result(Strength.values()[level], steps);
    }

    private static String words(Strength strength) {
        return strength.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
