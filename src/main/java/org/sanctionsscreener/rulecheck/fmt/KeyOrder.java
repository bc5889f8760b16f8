package org.sanctionsscreener.rulecheck.fmt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys in the order in which a card, an element or a fixture is read; keys that are not known come last, as they stand. */
final class KeyOrder {
    private static final Map<String, List<String>> ORDERS = Map.of(
            "", List.of("instrument", "regime", "body", "title", "adopted", "notes", "sources", "verified", "memberships", "provisions"),
            "provisions", List.of("id", "cite", "title", "regime", "kind", "summary", "notCovered", "bound", "inForce", "elements", "exceptions", "under", "recognised", "noRule",
                    "verified", "verifiedScope", "confidence", "notes", "sources"),
            "elements", List.of("name", "limb", "is", "oneOf", "noneOf", "gate", "silence", "test", "unknownIf", "ask"),
            "exceptions", List.of("name", "is", "oneOf", "text"),
            "fixtures", List.of("name", "published", "title", "todo", "together", "facts", "text", "article", "expect", "each"),
            "each", List.of("for", "expect"),
            "facts", List.of("parties", "affiliations", "items", "act", "acts"),
            "expect", List.of("flagged", "notFlagged", "considered", "notConsidered", "only", "status", "strength", "contrary", "toConfirm", "noConduct", "elements"));

    private List<String> lines;

    private KeyOrder(String text) { this.lines = new ArrayList<>(text.lines().toList()); }

    static String of(String text, Node root) {
        KeyOrder it = new KeyOrder(text);
        boolean cards = root instanceof MappingNode map && map.getValue().stream().anyMatch(t -> ORDERS.get("").contains(Yaml.key(t)) && !Yaml.key(t).equals("title"));
        it.node(root, cards || has(root, "fixtures") ? "" : null);
        return String.join("\n", it.lines) + "\n";
    }

    private static boolean has(Node root, String key) { return root instanceof MappingNode map && map.getValue().stream().anyMatch(t -> Yaml.key(t).equals(key)); }

    /** From the inside outwards and from the end to the start, so that places further up still hold. */
    private void node(Node node, String path) {
        if (path == null || Yaml.flow(node)) {
            return;
        }
        if (node instanceof SequenceNode list) {
            for (int i = list.getValue().size() - 1; i >= 0; i--) {
                node(list.getValue().get(i), path);
            }
        } else if (node instanceof MappingNode map) {
            for (int i = map.getValue().size() - 1; i >= 0; i--) {
                String key = Yaml.key(map.getValue().get(i));
                node(map.getValue().get(i).getValueNode(), ORDERS.containsKey(key) && !(path.equals("expect") && key.equals("elements")) ? key : null);
            }
            order(map, ORDERS.get(path));
        }
    }

    private void order(MappingNode map, List<String> order) {
        List<NodeTuple> tuples = map.getValue();
        Comparator<NodeTuple> byOrder = Comparator.comparingInt(t -> order.contains(Yaml.key(t)) ? order.indexOf(Yaml.key(t)) : order.size());
        List<NodeTuple> sorted = tuples.stream().sorted(byOrder).toList();
        if (sorted.equals(tuples)) {
            return;
        }
        int first = Yaml.line(tuples.get(0).getKeyNode());
        int column = Yaml.column(tuples.get(0).getKeyNode());
        String dash = lines.get(first).substring(0, column);
        lines.set(first, " ".repeat(column) + lines.get(first).substring(column));
        List<List<String>> blocks = new ArrayList<>();
        int from = first;
        for (NodeTuple t : tuples) {
            int to = Yaml.lastLine(t.getValueNode(), lines) + 1;
            blocks.add(new ArrayList<>(lines.subList(from, to)));
            from = to;
        }
        List<String> anew = new ArrayList<>();
        sorted.forEach(t -> anew.addAll(blocks.get(tuples.indexOf(t))));
        // A comment above what was moved to the front would stand before the dash: the dash goes to the first key.
        int start = 0;
        while (anew.get(start).isBlank() || anew.get(start).strip().startsWith("#")) {
            start++;
        }
        anew.set(start, dash + anew.get(start).substring(column));
        for (int i = first; i < from; i++) {
            lines.set(i, anew.get(i - first));
        }
    }
}
