package org.sanctionsscreener.rulecheck.fmt;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Two blanks a level. Lines of long values move with the key that they belong to, and a comment with the line below it. */
final class Indentation {
    private final List<String> lines;
    /** How far each line moves. */
    private final int[] moves;
    /** Blanks between a dash and what follows, where there are not just one: the line's dash and the column of what follows. */
    private final int[][] dashes;

    private Indentation(String text) {
        this.lines = new ArrayList<>(text.lines().toList());
        this.moves = new int[lines.size() + 1];
        this.dashes = new int[lines.size() + 1][];
    }

    static String of(String text, Node root) {
        Indentation it = new Indentation(text);
        if (!Yaml.flow(root)) {
            it.node(root, 0, true);
        }
        return it.moved();
    }

    private void node(Node node, int wanted, boolean top) {
        if (Yaml.flow(node) || node instanceof ScalarNode || Yaml.children(node).isEmpty()) {
            return;
        }
        int move = wanted - Yaml.column(node);
        if (node instanceof MappingNode map) {
            for (NodeTuple t : map.getValue()) {
                move(Yaml.line(t.getKeyNode()), Yaml.lastLine(t.getValueNode(), lines), move);
                boolean words = top && t.getValueNode() instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance);
                node(t.getValueNode(), words ? wanted : wanted + 2, false);
            }
        } else if (node instanceof SequenceNode list) {
            for (Node entry : list.getValue()) {
                int line = Yaml.line(entry);
                move(line, Yaml.lastLine(entry, lines), move);
                int dash = Yaml.column(node);
                if (Yaml.column(entry) != dash + 2 && lines.get(line).substring(dash, Yaml.column(entry)).matches("- +")) {
                    dashes[line] = new int[] {dash, Yaml.column(entry)};
                }
                node(entry, wanted + 2, false);
                // The first line of a mapping in a list is the dash's own.
                moves[line] = move;
            }
        }
    }

    private void move(int from, int to, int by) {
        for (int line = from; line <= to; line++) {
            moves[line] = by;
        }
    }

    private String moved() {
        List<String> moved = new ArrayList<>(lines);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.strip().startsWith("#") && i + 1 < lines.size() && !lines.get(i + 1).isBlank() && moves[i] == 0) {
                moved.set(i, moved.get(i + 1).replaceAll("\\S.*", "") + line.strip());
                continue;
            }
            if (dashes[i] != null) {
                line = line.substring(0, dashes[i][0]) + "- " + line.substring(dashes[i][1]);
            }
            int blanks = line.length() - line.stripLeading().length();
            moved.set(i, " ".repeat(Math.max(0, blanks + moves[i])) + line.stripLeading());
        }
        return String.join("\n", moved) + "\n";
    }
}
