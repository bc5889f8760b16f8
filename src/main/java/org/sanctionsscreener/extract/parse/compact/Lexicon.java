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
     * @param words each word to its list's place among the lists
     * @param lists the lists
     */
    record WordLists(KeyTable words, List<List<String>> lists) {

        static WordLists of(Map<String, ? extends Iterable<String>> entries) {
            long[] keys = new long[entries.size()];
            int[] places = new int[entries.size()];
            int count = 0;
            Map<List<String>, Integer> lists = new LinkedHashMap<>();
            for (Map.Entry<String, ? extends Iterable<String>> entry : entries.entrySet()) {
                List<String> copy = new ArrayList<>();
                entry.getValue().forEach(copy::add);
                keys[count] = Hashes.spread(Hashes.of(entry.getKey()));
                places[count++] = lists.computeIfAbsent(copy, l -> lists.size());
            }
            return new WordLists(KeyTable.build(keys, places), List.copyOf(lists.keySet()));
        }

        static WordLists read(ModelReader in) throws IOException {
            KeyTable words = KeyTable.read(in);
            List<List<String>> lists = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                lists.add(List.copyOf(in.strings()));
            }
            return new WordLists(words, lists);
        }

        void write(ModelWriter out) throws IOException {
            words.write(out);
            out.number(lists.size());
            for (List<String> values : lists) {
                out.strings(values);
            }
        }

        int find(long key) {
            return words.find(key);
        }
    }
}
