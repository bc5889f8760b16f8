package org.sanctionsscreener.rulecheck.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What two packs make of a corpus.
 *
 * @param before    name of the older pack, as the user gave it
 * @param after     name of the newer
 * @param units     what differs between the packs
 * @param documents how many documents were compared
 * @param changes   findings that differ, by document and provision
 * @param failures  documents that a pack could not screen: {@code name: why}
 */
public record DiffResult(String before, String after, List<Unit> units, int documents, List<FindingChange> changes, List<String> failures) {
    /** Findings that differ by provision, and how often in which way. */
    public Map<String, Map<FindingChange.Kind, Long>> byProvision() {
        return changes.stream().collect(Collectors.groupingBy(FindingChange::provision, TreeMap::new,
                Collectors.groupingBy(FindingChange::kind, () -> new EnumMap<>(FindingChange.Kind.class), Collectors.counting())));
    }

    /** Findings that differ by document. */
    public Map<String, List<FindingChange>> byDocument() { return changes.stream().collect(Collectors.groupingBy(FindingChange::document, TreeMap::new, Collectors.toList())); }

    /** Changes of the pack on which no finding of the corpus hangs: nothing here shows what they do. */
    public List<Unit> withoutEffect() { return Causes.without(units, changes); }

    /** {@code 2 cards, 1 rule}. */
    public String unitWords() {
        List<String> words = new ArrayList<>();
        for (Unit.Type type : Unit.Type.values()) {
            long count = units.stream().filter(u -> u.type() == type).count();
            String name = switch (type) {
                case CARD -> "card";
                case RULE -> "rule";
                case DECLARATIONS -> "set of declarations";
                case WORDS -> "lexicon file";
                case TABLE -> "other file";
            };
            if (count > 0) {
                words.add(count + " " + (count == 1 ? name : type == Unit.Type.DECLARATIONS ? "sets of declarations" : name + "s"));
            }
        }
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }
}
