package org.sanctionsscreener.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Puts nodes in the place of words written as {@code $word}. */
final class YamlWords {
    private static final Pattern WORD = Pattern.compile("\\$([A-Za-z]\\w*)");

    private final String file;
    private final Map<String, Node> values;
    private final Set<String> used;

    YamlWords(String file, Map<String, Node> values, Set<String> used) {
        this.file = file;
        this.values = values;
        this.used = used;
    }

    Node filled(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode list) {
            List<Node> entries = new ArrayList<>();
            for (Node entry : list.getValue()) {
                Node now = filled(entry);
                if (entry instanceof ScalarNode && now instanceof SequenceNode several) {
                    entries.addAll(several.getValue());
                } else {
                    entries.add(now);
                }
            }
            return new SequenceNode(list.getTag(), true, entries, list.getStartMark(), list.getEndMark(), list.getFlowStyle());
        }
        if (node instanceof MappingNode map) {
            List<NodeTuple> tuples = map.getValue().stream().map(t -> new NodeTuple(filled(t.getKeyNode()), filled(t.getValueNode()))).toList();
            return new MappingNode(map.getTag(), true, tuples, map.getStartMark(), map.getEndMark(), map.getFlowStyle());
        }
        return node;
    }

    private Node scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Matcher word = WORD.matcher(text);
        if (word.matches()) {
            if (!values.containsKey(word.group(1))) {
                throw new CardException(file, scalar.getStartMark().getLine() + 1, "'" + text + "' stands for nothing here; known are " + values.keySet().stream().sorted().toList());
            }
            used.add(word.group(1));
            return values.get(word.group(1));
        }
        StringBuilder now = new StringBuilder();
        word.reset();
        while (word.find()) {
            Node value = values.get(word.group(1));
            if (value != null && !(value instanceof ScalarNode)) {
                throw new CardException(file, scalar.getStartMark().getLine() + 1, "$" + word.group(1) + " stands for several values and cannot be part of '" + text + "'");
            }
            if (value != null) {
                used.add(word.group(1));
            }
            word.appendReplacement(now, Matcher.quoteReplacement(value == null ? word.group() : ((ScalarNode) value).getValue()));
        }
        word.appendTail(now);
        return now.toString().equals(text) ? scalar
                : new ScalarNode(scalar.getTag(), now.toString(), scalar.getStartMark(), scalar.getEndMark(), scalar.getScalarStyle());
    }
}
