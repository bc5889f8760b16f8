package org.sanctionsscreener.extract.parse.compact;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of words which the models were trained with: possible tags, and clusters of words used alike. */
final class Lexicon implements NLPComponent<NLPNode> {
    private final WordLists ambiguities;
    private final WordLists clusters;
    private final List<Set<String>> clusterSets;

    private Lexicon(WordLists ambiguities, WordLists clusters) {
        this.ambiguities = ambiguities;
        this.clusters = clusters;
        this.clusterSets = clusters.lists().stream()
                .map(list -> Collections.unmodifiableSet((Set<String>) new LinkedHashSet<>(list))).toList();
    }

    static Lexicon read(ModelReader in) throws IOException {
        return new Lexicon(WordLists.read(in), WordLists.read(in));
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            long key = Hashes.spread(Hashes.of(nodes[i].getWordFormSimplifiedLowercase()));
            int ambiguity = ambiguities.find(key);
            nodes[i].setAmbiguityClasses(ambiguity < 0 ? null : ambiguities.lists().get(ambiguity));
            int cluster = clusters.find(key);
            nodes[i].setWordClusters(cluster < 0 ? null : clusterSets.get(cluster));
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    /**
     * A list of strings for each of many words, of which few lists differ; in the order in which they were given, since
     * the sums of floats depend on it.
     *
     * @param words the words
     * @param list  for each slot of the words, which list
     * @param lists the lists
     */
    record WordLists(KeyTable words, short[] list, List<List<String>> lists) {

        static WordLists of(Map<String, ? extends Iterable<String>> entries) {
            KeyTable words = KeyTable.build(entries.keySet().stream().mapToLong(w -> Hashes.spread(Hashes.of(w))).toArray());
            short[] list = new short[words.capacity()];
            Map<List<String>, Integer> places = new LinkedHashMap<>();
            entries.forEach((word, values) -> {
                List<String> copy = new ArrayList<>();
                values.forEach(copy::add);
                int place = places.computeIfAbsent(copy, l -> places.size());
                if (place > Short.MAX_VALUE) {
                    throw new IllegalStateException("more distinct lists than 32767");
                }
                list[words.find(Hashes.spread(Hashes.of(word)))] = (short) place;
            });
            return new WordLists(words, list, List.copyOf(places.keySet()));
        }

        static WordLists read(ModelReader in) throws IOException {
            KeyTable words = KeyTable.read(in);
            short[] list = in.shorts();
            List<List<String>> lists = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                lists.add(List.copyOf(in.strings()));
            }
            return new WordLists(words, list, lists);
        }

        void write(ModelWriter out) throws IOException {
            words.write(out);
            out.shorts(list);
            out.number(lists.size());
            for (List<String> values : lists) {
                out.strings(values);
            }
        }

        int find(long key) {
            int slot = words.find(key);
            return slot < 0 ? -1 : list[slot];
        }
    }
}
