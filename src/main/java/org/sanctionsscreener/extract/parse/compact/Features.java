package org.sanctionsscreener.extract.parse.compact;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * NLP4J's features without its strings: what an item sees is hashed once a decision, and features joined from several items are
 * joined as hashes.
 *
 * @param <S> the state of the decoding
 */
final class Features<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1;
    private final transient SparseWeights weights;
    private final transient FeatureItem[] sets;
    private final transient FeatureItem[] items;
    /** For each feature, the items it is joined from, as indices of the array above. */
    private final int[][] features;

    Features(Template template, SparseWeights weights) {
        super(null, new HyperParameter());
        this.weights = weights;
        this.sets = template.sets().toArray(FeatureItem[]::new);
        Map<String, Integer> places = new LinkedHashMap<>();
        this.items = template.items().stream().flatMap(List::stream)
                .filter(item -> places.putIfAbsent(item.toString(), places.size()) == null).toArray(FeatureItem[]::new);
        this.features = template.items().stream()
                .map(joined -> joined.stream().mapToInt(item -> places.get(item.toString())).toArray()).toArray(int[][]::new);
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        long[] keys = new long[sets.length * 8 + features.length];
        int count = 0;
        int type = 0;
        for (FeatureItem set : sets) {
            Collection<String> values = getFeatures(state, set);
            if (values != null) {
                for (String value : values) {
                    keys = count < keys.length ? keys : Arrays.copyOf(keys, 2 * count);
                    keys[count++] = Hashes.key(type, Hashes.of(value));
                }
            }
            type++;
        }
        keys = count + features.length <= keys.length ? keys : Arrays.copyOf(keys, count + features.length);
        String[] seen = new String[items.length];
        long[] hashes = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            seen[i] = getFeature(state, items[i]);
            hashes[i] = seen[i] == null ? 0 : Hashes.of(seen[i]);
        }
        for (int[] feature : features) {
            if (isSeen(feature, seen)) {
                keys[count++] = Hashes.key(type, join(feature, seen, hashes));
            }
            type++;
        }
        return weights.find(keys, count);
    }

    private static boolean isSeen(int[] feature, String[] seen) {
        for (int item : feature) {
            if (seen[item] == null) {
                return false;
            }
        }
        return true;
    }

    private static long join(int[] feature, String[] seen, long[] hashes) {
        long hash = hashes[feature[0]];
        for (int i = 1; i < feature.length; i++) {
            hash = Hashes.join(hash, hashes[feature[i]], seen[feature[i]].length());
        }
        return hash;
    }
}
