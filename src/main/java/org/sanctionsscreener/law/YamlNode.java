package org.sanctionsscreener.law;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML value that remembers its file and line, so that every complaint about a card can name them. */
public final class YamlNode {
    private final String file;
    private final Node node;
    private final Map<String, Node> fields;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
        this.fields = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                if (fields.put(key, tuple.getValueNode()) != null) {
                    throw new CardException(file, tuple.getKeyNode().getStartMark().getLine() + 1, "the key '" + key + "' stands twice; keep one");
                }
            }
        }
    }

    /**
     * Parses one document.
     *
     * @throws CardException if the text is not YAML or empty
     */
    public static YamlNode parse(String file, String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new CardException(file, 1, "the file is empty; write its content or remove it");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
            throw new CardException(file, line, "not valid YAML: " + broken.getProblem());
        }
    }

    public String file() { return file; }

    /** Line in the file, from 1. */
    public int line() { return node.getStartMark().getLine() + 1; }

    /** Column in its line in UTF-16 units, from 1. */
    public int column() { return node.getStartMark().getColumn() + 1; }

    public boolean isMap() { return node instanceof MappingNode; }

    public boolean isList() { return node instanceof SequenceNode; }

    /** The keys of a mapping, in file order. */
    public Set<String> keys() { return fields.keySet(); }

    public boolean has(String key) { return fields.containsKey(key); }

    /** @throws CardException if the key is missing */
    public YamlNode get(String key) {
        Node value = fields.get(key);
        if (value == null) {
            throw fail("the key '" + key + "' is missing; add it");
        }
        return new YamlNode(file, value);
    }

    /** The elements of a list. @throws CardException if this is no list */
    public List<YamlNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fail("a list is expected here");
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, item));
        }
        return items;
    }

    /** The elements of the list under {@code key}; empty if the key is absent. */
    public List<YamlNode> list(String key) {
        return has(key) ? get(key).list() : List.of();
    }

    /** The strings of the list under {@code key}, or the one string; empty if the key is absent. */
    public List<String> strings(String key) {
        if (!has(key)) {
            return List.of();
        }
        YamlNode value = get(key);
        return value.isList() ? value.list().stream().map(YamlNode::text).toList() : List.of(value.text());
    }

    /** The scalar's text. @throws CardException if this is no scalar */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fail("a single value is expected here");
        }
        return scalar.getValue().strip();
    }

    /** The text under {@code key}, or {@code otherwise} if the key is absent or null. */
    public String text(String key, String otherwise) {
        return has(key) && !get(key).isNull() ? get(key).text() : otherwise;
    }

    public boolean isNull() {
        return node instanceof ScalarNode scalar && (scalar.getTag().equals(org.yaml.snakeyaml.nodes.Tag.NULL));
    }

    /** @throws CardException if the value is neither true nor false */
    public boolean flag(String key, boolean otherwise) {
        String value = text(key, Boolean.toString(otherwise));
        if (!value.equals("true") && !value.equals("false")) {
            throw get(key).fail("'" + value + "' is neither true nor false");
        }
        return value.equals("true");
    }

    /** The day under {@code key}, null if absent or null. @throws CardException if it is no ISO date */
    public LocalDate day(String key) {
        String value = text(key, null);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException broken) {
            throw get(key).fail("'" + value + "' is no date; write it as 2016-01-16");
        }
    }

    /** @throws CardException if the value is none of the constants */
    public <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise) {
        String value = text(key, null);
        if (value == null && otherwise != null) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw (has(key) ? get(key) : this).fail("'" + value + "' is not a known " + key + "; use one of " + List.of(type.getEnumConstants()));
    }

    /** @throws CardException if the mapping has a key that is not allowed */
    public void only(Set<String> allowed) {
        if (!isMap()) {
            throw fail("a mapping of keys is expected here");
        }
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                throw get(key).fail("unknown key '" + key + "'; known are " + allowed.stream().sorted().toList());
            }
        }
    }

    /** The mapping without one of its keys. */
    public YamlNode without(String key) {
        MappingNode map = (MappingNode) node;
        List<NodeTuple> rest = map.getValue().stream().filter(t -> !((ScalarNode) t.getKeyNode()).getValue().equals(key)).toList();
        return new YamlNode(file, new MappingNode(map.getTag(), true, rest, map.getStartMark(), map.getEndMark(), map.getFlowStyle()));
    }

    /**
     * The same with other nodes in the place of some scalars and keys: what a word of {@code values} stands for wherever {@code $word} is
     * written. A list that takes the place of an entry of a list is put in entry by entry. Lines stay those of the original.
     *
     * @param used gets each word that was found
     * @throws CardException if a list or a mapping would have to stand inside a longer text
     */
    public YamlNode filled(Map<String, YamlNode> values, Set<String> used) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        values.forEach((word, value) -> nodes.put(word, value.node));
        return new YamlNode(file, new YamlWords(file, nodes, used).filled(node));
    }

    /** A complaint about this place. */
    public CardException fail(String message) { return new CardException(file, line(), message); }
}
