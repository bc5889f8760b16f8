package org.sanctionsscreener.rulecheck.fmt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.CardException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The one layout of cards, lexicon files and fixtures:
 * <ul>
 * <li>keys in the order in which a card or a fixture is read ({@link KeyOrder});</li>
 * <li>two blanks a level; a list under a key one level in, a list of plain words under a top key at the margin ({@link Indentation});</li>
 * <li>one blank line between cards and between fixtures, never two in a row, none at the ends;</li>
 * <li>{@code {key: value, key: value}} and {@code [a, b]} with one blank after comma and colon and none inside the brackets;</li>
 * <li>no blanks at line ends, line feeds, one at the end of the file.</li>
 * </ul>
 * Words, quotes, comments and the breaks inside long values stay as they are written. Nothing changes what a file says: that is
 * checked each time.
 */
public final class Layout {
    private static final List<String> SPACED = List.of("provisions", "fixtures");

    private Layout() { }

    /**
     * A file in the one layout; laid out again it stays the same.
     *
     * @param file path in the pack, for messages
     * @throws CardException if the text is no YAML
     */
    public static String of(String file, String text) {
        Node before = Yaml.parse(file, text);
        if (before == null) {
            return text;
        }
        String laid = plain(text);
        laid = flow(laid, Yaml.parse(file, laid));
        laid = Indentation.of(laid, Yaml.parse(file, laid));
        laid = KeyOrder.of(laid, Yaml.parse(file, laid));
        laid = plain(spaced(laid, Yaml.parse(file, laid)));
        if (!Yaml.meaning(before).equals(Yaml.meaning(Yaml.parse(file, laid)))) {
            throw new CardException(file, 0, "it cannot be laid out without changing what it says; lay it out by hand, and report it");
        }
        return laid;
    }

    /** Line ends, and no two blank lines in a row. */
    private static String plain(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().map(String::stripTrailing).toList()) {
            if (!line.isEmpty() || !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add(line);
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Mappings and lists in brackets that stand on one line. */
    private static String flow(String text, Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        StringBuilder laid = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            laid.replace(at(text, found.get(i).getStartMark().getIndex()), at(text, found.get(i).getEndMark().getIndex()), written(text, found.get(i)));
        }
        return laid.toString();
    }

    private static void collect(Node node, List<Node> found) {
        if (Yaml.flow(node)) {
            if (node.getEndMark().getLine() == Yaml.line(node)) {
                found.add(node);
            }
        } else {
            Yaml.children(node).forEach(c -> collect(c, found));
        }
    }

    private static String written(String text, Node node) {
        if (Yaml.flow(node) && node instanceof MappingNode map) {
            return map.getValue().stream().map(t -> written(text, t.getKeyNode()) + ": " + written(text, t.getValueNode())).collect(Collectors.joining(", ", "{", "}"));
        }
        if (Yaml.flow(node) && node instanceof SequenceNode list) {
            return list.getValue().stream().map(n -> written(text, n)).collect(Collectors.joining(", ", "[", "]"));
        }
        return text.substring(at(text, node.getStartMark().getIndex()), at(text, node.getEndMark().getIndex())).strip();
    }

    /** Places count characters; a Java string counts UTF-16 units. */
    private static int at(String text, int index) { return text.offsetByCodePoints(0, index); }

    /** A blank line before each card and each fixture but the first, above the comments that belong to it. */
    private static String spaced(String text, Node root) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (root instanceof MappingNode map) {
            map.getValue().stream().filter(t -> SPACED.contains(Yaml.key(t)) && t.getValueNode() instanceof SequenceNode && !Yaml.flow(t.getValueNode())).forEach(t -> {
                List<Node> entries = ((SequenceNode) t.getValueNode()).getValue();
                for (int i = entries.size() - 1; i > 0; i--) {
                    int line = Yaml.line(entries.get(i));
                    while (lines.get(line - 1).strip().startsWith("#")) {
                        line--;
                    }
                    lines.add(line, "");
                }
            });
        }
        return String.join("\n", lines) + "\n";
    }
}
