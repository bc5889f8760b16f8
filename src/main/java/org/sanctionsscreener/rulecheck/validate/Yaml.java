package org.sanctionsscreener.rulecheck.validate;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML value with its place, read without complaint: a check decides what is wrong, and sees what stands behind it too. */
final class Yaml {
    /** A key of a mapping and its value. */
    record Entry(Yaml key, Yaml value) { }

    /** A file that is no YAML. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        final int line;
        final int column;

        Broken(int line, int column, String message) {
            super(message);
            this.line = line;
            this.column = column;
        }
    }

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** @throws Broken if the text is empty or not YAML */
    static Yaml parse(String file, String text) throws Broken {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Node root = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new Broken(1, 1, "the file is empty");
            }
            return new Yaml(file, root);
        } catch (MarkedYAMLException broken) {
            var at = broken.getProblemMark();
            throw new Broken(at == null ? 0 : at.getLine() + 1, at == null ? 0 : at.getColumn() + 1, "not valid YAML: " + broken.getProblem());
        } catch (org.yaml.snakeyaml.error.YAMLException broken) {
            throw new Broken(0, 0, "not valid YAML: " + broken.getMessage());
        }
    }

    String file() { return file; }

    int line() { return node.getStartMark().getLine() + 1; }

    int column() { return node.getStartMark().getColumn() + 1; }

    boolean isMap() { return node instanceof MappingNode; }

    boolean isList() { return node instanceof SequenceNode; }

    boolean isText() { return node instanceof ScalarNode && !isNull(); }

    boolean isNull() { return node.getTag().equals(Tag.NULL); }

    /** The text of a single value, stripped; "" for anything else. */
    String text() { return node instanceof ScalarNode scalar && !isNull() ? scalar.getValue().strip() : ""; }

    /** The keys of a mapping with their values, in order; empty for anything else. */
    List<Entry> entries() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().map(t -> new Entry(new Yaml(file, t.getKeyNode()), new Yaml(file, t.getValueNode()))).toList() : List.of();
    }

    /** The elements of a list; empty for anything else. */
    List<Yaml> items() { return node instanceof SequenceNode list ? list.getValue().stream().map(n -> new Yaml(file, n)).toList() : List.of(); }

    /** The value of a key; null if there is none. */
    Yaml get(String key) {
        return entries().stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst().orElse(null);
    }

    /** The elements of the list under a key. */
    List<Yaml> items(String key) { return get(key) == null ? List.of() : get(key).items(); }

    /** The single values under a key, be they a list or one alone. */
    List<Yaml> values(String key) {
        Yaml value = get(key);
        return value == null || value.isNull() ? List.of() : value.isList() ? value.items() : List.of(value);
    }

    /** The text under a key; "" if there is none. */
    String text(String key) { return get(key) == null ? "" : get(key).text(); }

    /** The day under a key; null if there is none or it is no date. */
    LocalDate day(String key) {
        try {
            return text(key).isEmpty() ? null : LocalDate.parse(text(key));
        } catch (DateTimeParseException odd) {
            return null;
        }
    }

    /** Keys that stand twice, here and in everything below. */
    List<Yaml> repeated() {
        List<Yaml> twice = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Entry e : entries()) {
            if (seen.contains(e.key().text())) {
                twice.add(e.key());
            }
            seen.add(e.key().text());
        }
        Stream.concat(entries().stream().map(Entry::value), items().stream()).forEach(v -> twice.addAll(v.repeated()));
        return twice;
    }
}
