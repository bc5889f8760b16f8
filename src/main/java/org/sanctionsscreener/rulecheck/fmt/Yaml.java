package org.sanctionsscreener.rulecheck.fmt;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanctionsscreener.law.CardException;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML text as nodes with their places. */
final class Yaml {
    private Yaml() { }

    /** The root, null for an empty text. @throws CardException if it is no YAML */
    static Node parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            return new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            throw new CardException(file, broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1, "not valid YAML: " + broken.getProblem());
        }
    }

    static boolean flow(Node node) { return node instanceof CollectionNode<?> c && c.getFlowStyle() == DumperOptions.FlowStyle.FLOW; }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        if (node instanceof MappingNode map) {
            map.getValue().forEach(t -> children.addAll(List.of(t.getKeyNode(), t.getValueNode())));
        } else if (node instanceof SequenceNode list) {
            children.addAll(list.getValue());
        }
        return children;
    }

    static int line(Node node) { return node.getStartMark().getLine(); }

    static int column(Node node) { return node.getStartMark().getColumn(); }

    static String key(NodeTuple tuple) { return ((ScalarNode) tuple.getKeyNode()).getValue(); }

    /** The last line of what a node holds, from 0; blank lines and comments behind it do not count. */
    static int lastLine(Node node, List<String> lines) {
        List<Node> inside = flow(node) ? List.of() : children(node);
        if (!inside.isEmpty()) {
            return lastLine(inside.get(inside.size() - 1), lines);
        }
        int line = node.getEndMark().getLine();
        if (node.getEndMark().getColumn() == 0 && line > line(node)) {
            line--;
        }
        while (line > line(node) && lines.get(line).isBlank()) {
            line--;
        }
        return line;
    }

    /** What a text says, whatever its layout and the order of its keys: equal for two texts that mean the same. */
    static Object meaning(Node node) {
        if (node instanceof MappingNode map) {
            Map<String, Object> meaning = new TreeMap<>();
            map.getValue().forEach(t -> meaning.put(String.valueOf(meaning(t.getKeyNode())), meaning(t.getValueNode())));
            return meaning;
        }
        return node instanceof SequenceNode list ? list.getValue().stream().map(Yaml::meaning).toList() : node instanceof ScalarNode s ? s.getTag() + " " + s.getValue() : "";
    }
}
