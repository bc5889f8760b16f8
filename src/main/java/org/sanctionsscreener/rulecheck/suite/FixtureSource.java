package org.sanctionsscreener.rulecheck.suite;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/** A fixture file as it is written: where each fixture and each of its expectations stands. */
final class FixtureSource {
    private final String text;
    private final Node root;

    /** @param text a file that {@code FixtureReader} reads without complaint */
    FixtureSource(String text) {
        this.text = text;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.root = new Yaml(options).compose(new StringReader(text));
    }

    String text() { return text; }

    /** The fixture of this name, or the one of whose rows this is one. */
    Optional<MappingNode> fixture(String name) {
        return value(root, "fixtures").filter(SequenceNode.class::isInstance).stream().flatMap(n -> ((SequenceNode) n).getValue().stream())
                .filter(f -> value(f, "name").filter(v -> v instanceof ScalarNode s && isName(s.getValue().strip(), name, value(f, "each").isPresent())).isPresent())
                .map(MappingNode.class::cast).findFirst();
    }

    private static boolean isName(String written, String name, boolean rows) { return name.equals(written) || rows && name.startsWith(written + " ["); }

    /** Whether a fixture's expectations stand for several rows. */
    static boolean hasRows(Node fixture) { return value(fixture, "each").isPresent(); }

    /** Line and column, from 1, of the word that a failed expectation is about: of {@code key} in the fixture's expectations if the word is not there. */
    int[] place(String name, List<String> words) {
        MappingNode fixture = fixture(name).orElse(null);
        if (fixture == null) {
            return new int[] {0, 0};
        }
        Node expect = hasRows(fixture) ? fixture : value(fixture, "expect").orElse(fixture);
        for (String word : words) {
            Node at = find(expect, word);
            if (at != null) {
                return place(at);
            }
        }
        return place(fixture);
    }

    private static int[] place(Node node) { return new int[] {node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1}; }

    private static Node find(Node in, String word) {
        if (in instanceof ScalarNode s) {
            return s.getValue().equals(word) ? s : null;
        }
        List<Node> inside = new ArrayList<>();
        if (in instanceof MappingNode map) {
            map.getValue().forEach(t -> inside.addAll(List.of(t.getKeyNode(), t.getValueNode())));
        } else if (in instanceof SequenceNode list) {
            inside.addAll(list.getValue());
        }
        return inside.stream().map(n -> find(n, word)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** The value under a key of a mapping. */
    static Optional<Node> value(Node map, String key) { return tuple(map, key).map(NodeTuple::getValueNode); }

    /** A key of a mapping with its value. */
    static Optional<NodeTuple> tuple(Node map, String key) {
        return map instanceof MappingNode m ? m.getValue().stream().filter(t -> t.getKeyNode() instanceof ScalarNode s && s.getValue().equals(key)).findFirst() : Optional.empty();
    }

    /** The last line of what a node holds, from 0; comments behind it do not count. */
    static int lastLine(Node node) {
        if (node instanceof CollectionNode<?> c && c.getFlowStyle() != org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW && !c.getValue().isEmpty()) {
            Object last = c.getValue().get(c.getValue().size() - 1);
            return lastLine(last instanceof NodeTuple t ? t.getValueNode() : (Node) last);
        }
        int line = node.getEndMark().getLine();
        return node.getEndMark().getColumn() == 0 && line > node.getStartMark().getLine() ? line - 1 : line;
    }

    /** The comments on lines {@code from} to {@code to}, from 0, both inclusive, each with its #. */
    List<String> comments(int from, int to) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setProcessComments(true);
        ScannerImpl scanner = new ScannerImpl(new StreamReader(text), options);
        List<String> comments = new ArrayList<>();
        while (!scanner.checkToken(Token.ID.StreamEnd)) {
            if (scanner.getToken() instanceof CommentToken c && c.getCommentType() != CommentType.BLANK_LINE && c.getStartMark().getLine() >= from && c.getStartMark().getLine() <= to) {
                comments.add("#" + c.getValue());
            }
        }
        return comments;
    }
}
