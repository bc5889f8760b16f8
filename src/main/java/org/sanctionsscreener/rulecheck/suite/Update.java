package org.sanctionsscreener.rulecheck.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.rulecheck.Fixture;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Rewrites expectations in a fixture file to what was found, for a person to review. Only lines of expectations that changed are
 * written anew; comments on them stay, above. A {@code todo} whose fixture passes is taken out.
 */
public final class Update {
    private static final List<String> ORDER = List.of("flagged", "notFlagged", "considered", "notConsidered", "only", "status", "strength", "contrary", "toConfirm", "noConduct", "elements");
    private static final int WIDTH = 150;

    private final FixtureSource source;
    private final List<String> lines;
    /** First line of a stretch, from 0, to its last line (exclusive) and what takes its place; by line, so that they are put in from the end. */
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, List<String> lines) { }

    private Update(String text) {
        this.source = new FixtureSource(text);
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /**
     * The new text of a fixture file.
     *
     * @param found each fixture that is to be rewritten, with what was found
     */
    public static String of(String text, Map<Fixture, Findings> found) {
        Update update = new Update(text);
        found.forEach(update::fixture);
        update.edits.descendingMap().forEach((from, edit) -> {
            update.lines.subList(from, edit.end()).clear();
            update.lines.addAll(from, edit.lines());
        });
        return String.join("\n", update.lines) + "\n";
    }

    private void fixture(Fixture fixture, Findings found) {
        MappingNode node = source.fixture(fixture.id().substring(fixture.id().indexOf('#') + 1)).orElse(null);
        NodeTuple expect = node == null ? null : FixtureSource.tuple(node, "expect").orElse(null);
        if (expect == null || FixtureSource.hasRows(node)) {
            return;
        }
        Map<String, String> changed = Expectations.changed(fixture, found);
        if (changed.isEmpty()) {
            FixtureSource.tuple(node, "todo").ifPresent(this::remove);
            return;
        }
        MappingNode old = (MappingNode) expect.getValueNode();
        if (old.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
            flow(expect, old, changed);
        } else {
            block(old, changed);
        }
    }

    private void remove(NodeTuple tuple) {
        edits.put(first(tuple), new Edit(FixtureSource.lastLine(tuple.getValueNode()) + 1, comments(tuple, indent(tuple))));
    }

    /** {@code expect: {...}}: written anew as a whole. */
    private void flow(NodeTuple expect, MappingNode old, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String key : ORDER) {
            String kept = FixtureSource.value(old, key).map(this::text).orElse("");
            String value = changed.getOrDefault(key, kept);
            if (!value.isEmpty()) {
                all.put(key, value);
            }
        }
        String words = all.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining(", ", "{", "}"));
        String indent = indent(expect);
        List<String> written = new ArrayList<>(comments(expect, indent));
        written.add(indent + "expect: " + words);
        edits.put(first(expect), new Edit(FixtureSource.lastLine(old) + 1, written));
    }

    private void block(MappingNode old, Map<String, String> changed) {
        String indent = indent(old.getValue().get(0));
        List<String> added = new ArrayList<>();
        for (Map.Entry<String, String> change : changed.entrySet()) {
            NodeTuple tuple = FixtureSource.tuple(old, change.getKey()).orElse(null);
            if (tuple == null) {
                added.addAll(written(indent, change.getKey(), change.getValue()));
            } else {
                List<String> anew = new ArrayList<>(comments(tuple, indent));
                anew.addAll(written(indent, change.getKey(), change.getValue()));
                edits.put(first(tuple), new Edit(FixtureSource.lastLine(tuple.getValueNode()) + 1, anew));
            }
        }
        if (!added.isEmpty()) {
            int first = first(old.getValue().get(0));
            Edit there = edits.get(first);
            edits.put(first, there == null ? new Edit(first, added) : new Edit(there.end(), Stream.concat(there.lines().stream(), added.stream()).toList()));
        }
    }

    /** On one line if it fits, else an entry a line; the elements of each provision on a line of its own. */
    private static List<String> written(String indent, String key, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        String line = indent + key + ": " + value;
        boolean elements = key.equals("elements");
        if (!elements && line.length() <= WIDTH) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(indent + key + ":"));
        String inside = value.substring(1, value.length() - 1);
        for (String entry : inside.split(elements ? "(?<=\\}), " : ", ")) {
            lines.add(indent + "  " + (value.startsWith("[") ? "- " : "") + entry);
        }
        return lines;
    }

    private List<String> comments(NodeTuple tuple, String indent) {
        return source.comments(first(tuple), FixtureSource.lastLine(tuple.getValueNode())).stream().map(c -> indent + c).toList();
    }

    private String text(Node node) {
        if (node instanceof ScalarNode s) {
            return s.getValue();
        }
        return source.text().substring(source.text().offsetByCodePoints(0, node.getStartMark().getIndex()), source.text().offsetByCodePoints(0, node.getEndMark().getIndex()));
    }

    private static int first(NodeTuple tuple) { return tuple.getKeyNode().getStartMark().getLine(); }

    private static String indent(NodeTuple tuple) { return " ".repeat(tuple.getKeyNode().getStartMark().getColumn()); }
}
