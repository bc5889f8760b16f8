package org.sanctionsscreener.extract.parse.compact;

import java.io.IOException;

/**
 * The weights of a linear model by feature: only those that are not zero (6 % of the dependency model's), in one run a feature.
 * A feature with many is kept whole, a weight for each label in order: the processor adds those several at a time.
 * Adding them in the features' order gives bit for bit the sums of the full matrix, for adding zero changes nothing.
 */
final class SparseWeights {
    private final KeyTable keys;
    /** Where a slot's run begins in the two arrays below; it ends where the next slot's begins. */
    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;

    SparseWeights(KeyTable keys, int[] starts, byte[] labels, float[] weights) {
        this.keys = keys;
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
    }

    static SparseWeights read(ModelReader in) throws IOException {
        return new SparseWeights(KeyTable.read(in), in.ints(), in.bytes(), in.floats());
    }

    void write(ModelWriter out) throws IOException {
        keys.write(out);
        out.ints(starts);
        out.bytes(labels);
        out.floats(weights);
    }

    /** @return the feature's slot, or -1 for one that the model does not know */
    int find(long key) {
        return keys.find(key);
    }

    /** Adds a feature's weights to the scores of the labels. */
    void add(int slot, float[] scores) {
        int start = starts[slot];
        int count = starts[slot + 1] - start;
        if (count == scores.length) {
            for (int y = 0; y < scores.length; y++) {
                scores[y] += weights[start + y];
            }
        } else {
            for (int i = start; i < start + count; i++) {
                scores[labels[i] & 0xff] += weights[i];
            }
        }
    }
}
