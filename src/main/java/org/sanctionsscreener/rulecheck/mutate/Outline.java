package org.sanctionsscreener.rulecheck.mutate;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;

/** What a fixture could ask of findings, in its own words: each provision's kind and the states of its elements. */
final class Outline {
    private Outline() { }

    /** Expectation to its value: {@code "UNSCR-1718-8-b"} to a kind, {@code "UNSCR-1718-8-b/item_listed"} to a state. Of several acts, each is kept. */
    static SortedMap<String, String> of(Findings found) {
        SortedMap<String, String> outline = new TreeMap<>();
        Stream.concat(found.flagged().stream(), found.considered().stream()).filter(f -> f.provision() != null)
                .sorted(java.util.Comparator.comparing(Finding::id)).forEach(f -> {
                    outline.merge(f.provision().id(), f.kind().name(), (a, b) -> a.contains(b) ? a : a + " " + b);
                    for (ElementResult e : f.elements()) {
                        outline.merge(f.provision().id() + "/" + e.name(), e.state().name(), (a, b) -> a.contains(b) ? a : a + " " + b);
                    }
                });
        return outline;
    }

    /** An expectation that holds of the original and not of the changed pack, with the fixture to put it in; "" if there is none. */
    static String wouldTell(String fixture, SortedMap<String, String> original, SortedMap<String, String> changed) {
        for (var entry : original.entrySet()) {
            if (!entry.getValue().equals(changed.get(entry.getKey())) && !entry.getValue().contains(" ")) {
                String[] place = entry.getKey().split("/", 2);
                String expectation = place.length == 2 ? "elements: {" + place[0] + ": {" + place[1] + ": " + entry.getValue() + "}}"
                        : (flagged(entry.getValue()) ? "flagged: {" : "considered: {") + place[0] + ": " + entry.getValue() + "}";
                return fixture + " with " + expectation;
            }
        }
        return changed.keySet().stream().filter(k -> !original.containsKey(k) && !k.contains("/") && flagged(changed.get(k))).findFirst()
                .map(k -> fixture + " with notFlagged: [" + k + "]").orElse("");
    }

    private static boolean flagged(String kind) {
        try {
            return org.sanctionsscreener.reason.FindingKind.valueOf(kind).flagged();
        } catch (IllegalArgumentException several) {
            return true;
        }
    }
}
