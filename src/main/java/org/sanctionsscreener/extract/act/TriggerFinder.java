package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sanctionsscreener.extract.parse.Edge;

/** Finds the triggers of a parsed sentence, in text order; a longer phrase hides shorter ones inside it that share its head. */
final class TriggerFinder {
    /** Marks that stand round words and part none. */
    private static final java.util.Set<String> QUOTES = java.util.Set.of("\"", "“", "”", "‘", "’", "'", "`", "''", "``", "\"\"", "‘‘", "’’");

    private final ActLexicon lexicon;

    TriggerFinder(ActLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<TriggerHit> find(Grammar tree) {
        int[] at = IntStream.range(0, tree.size()).filter(i -> !"HYPH".equals(tree.pos(i)) && !QUOTES.contains(tree.form(i))).toArray();
        List<String> words = IntStream.of(at).mapToObj(tree::form).toList();
        List<TriggerHit> hits = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            for (Phrase phrase : lexicon.startingWith(words.get(i))) {
                int[] found = phrase.at(words, i);
                if (found != null) {
                    int head = at[found[phrase.head()]];
                    boolean nominal = nominal(tree, head, phrase);
                    if (phrase.words().size() > 1 && (!phrase.verbal() || !nominal || tree.edge(head) == Edge.ROOT) || fits(tree, head, phrase.nominal(), nominal)) {
                        int last = IntStream.of(found).filter(f -> f >= 0).max().orElse(i);
                        int weight = 2 * (int) phrase.words().stream().filter(w -> !w.isEmpty()).count() - (phrase.words().stream().anyMatch(java.util.Set::isEmpty) ? 1 : 0) - 1;
                        hits.add(new TriggerHit(phrase.trigger(), head, at[i], at[last], nominal, weight));
                    }
                }
            }
        }
        hits.sort(Comparator.comparingInt(TriggerHit::first).thenComparing(Comparator.comparingInt(TriggerHit::words).reversed()));
        return hits;
    }

    /** A noun's reading is taken for a noun's tag; an -ing form that governs a noun to its right works as a verb whatever its tag. */
    private static boolean nominal(Grammar tree, int head, Phrase phrase) {
        if (tree.form(head).endsWith("ing") && !phrase.nominal() && tree.pos(head).startsWith("NN")
                && modifies(tree, head) && tree.governor(head) > head && head > 0 && tree.edge(head - 1) == Edge.MARKER) {
            return false;
        }
        return !tree.verb(head) || modifies(tree, head) && phrase.nominal();
    }

    private static boolean modifies(Grammar tree, int head) {
        return tree.edge(head) == Edge.COMPOUND || tree.edge(head) == Edge.MODIFIER;
    }

    private boolean fits(Grammar tree, int head, boolean wantsNoun, boolean isNoun) {
        Edge edge = tree.edge(head);
        // "refined fuel", "assembled rods": a participle before its noun describes, it tells no act.
        boolean behindVerb = head > 0 && tree.pos(head).equals("VBN") && tree.pos(head - 1).equals("VBD") && tree.edge(head - 1) != Edge.AUXILIARY && tree.edge(head - 1) != Edge.PASSIVE_AUXILIARY;
        if (edge == Edge.MODIFIER && tree.pos(head).equals("VBN") && tree.governor(head) > head || behindVerb) {
            return false;
        }
        // "sold pumps" with the goods tagged a verb.
        if (tree.pos(head).equals("VBZ") && edge == Edge.OBJECT) {
            return false;
        }
        boolean another = tree.children(head, Edge.PARTICLE).stream().anyMatch(p -> lexicon.otherVerbs.contains(tree.lemma(head) + " " + tree.form(p)));
        if (another || edge == Edge.AUXILIARY || edge == Edge.PASSIVE_AUXILIARY || edge == Edge.MARKER) {
            return false;
        }
        boolean headlineVerb = !wantsNoun && tree.pos(head).startsWith("NN") && edge == Edge.ROOT;
        return wantsNoun == isNoun || headlineVerb;
    }
}
