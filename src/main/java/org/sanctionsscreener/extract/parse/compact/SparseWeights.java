package org.sanctionsscreener.extract.parse.compact;

import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The weights of a linear model by feature: only those that are not zero (6 % of the dependency model's), in one run a feature.
 * Almost all the time of a decision goes into fetching these runs from memory, so labels and weights lie together: a byte with their number,
 * a byte for each label, filled up to four, then the weights. A feature with many is kept whole elsewhere, a weight for each label in order:
 * the processor adds those several at a time.
 * Adding them in the features' order gives bit for bit the sums of the full matrix, for adding zero changes nothing.
 */
final class SparseWeights {
    /** A feature is kept whole when more than one in so many of its weights are not zero. */
    private static final int WHOLE_FROM = 2;
    /** To a feature's place, doubled; odd where it is kept whole. */
    private final KeyTable places;
    private final int[] runs;
    private final float[] whole;

    private SparseWeights(KeyTable places, int[] runs, float[] whole) {
        this.places = places;
        this.runs = runs;
        this.whole = whole;
    }

    /**
     * @param keys the features' keys
     * @param rows for each of them, by its index, its weights for all labels, of which there are at most 256
     */
    static SparseWeights of(long[] keys, IntFunction<float[]> rows) {
        int[] places = new int[keys.length];
        IntArrayList runs = new IntArrayList();
        FloatArrayList whole = new FloatArrayList();
        for (int i = 0; i < keys.length; i++) {
            float[] row = rows.apply(i);
            int[] labels = IntStream.range(0, row.length).filter(y -> row[y] != 0).toArray();
            if (labels.length * WHOLE_FROM > row.length) {
                places[i] = 2 * whole.size() + 1;
                whole.addElements(whole.size(), row);
            } else {
                places[i] = 2 * runs.size();
                int[] bytes = new int[1 + labels.length / 4];
                bytes[0] = labels.length;
                for (int n = 1; n <= labels.length; n++) {
                    bytes[n / 4] |= labels[n - 1] << n % 4 * 8;
                }
                runs.addElements(runs.size(), bytes);
                IntStream.of(labels).forEach(y -> runs.add(Float.floatToRawIntBits(row[y])));
            }
        }
        return new SparseWeights(KeyTable.build(keys, places), runs.toIntArray(), whole.toFloatArray());
    }

    static SparseWeights read(ModelReader in) throws IOException {
        return new SparseWeights(KeyTable.read(in), in.ints(), in.floats());
    }

    void write(ModelWriter out) throws IOException {
        places.write(out);
        out.ints(runs);
        out.floats(whole);
    }

    /** @param keys keys of features, of which the first so many count; @return the features that the model knows, in order */
    Slots find(long[] keys, int count) {
        int[] found = new int[count];
        return new Slots(found, places.find(keys, count, found));
    }

    /**
     * Adds the weights of features to the scores of the labels, in order.
     *
     * @param known what {@link #find} gave
     */
    void add(Slots known, float[] scores) {
        int[] features = known.slots;
        int count = known.count;
        // Asked for one after the other before any is used, so that the memory serves many at a time.
        int[] heads = new int[count];
        for (int i = 0; i < count; i++) {
            int place = features[i] >> 1;
            heads[i] = (features[i] & 1) == 0 ? runs[place] : (int) whole[place];
        }
        for (int i = 0; i < count; i++) {
            int place = features[i] >> 1;
            if ((features[i] & 1) == 0) {
                addRun(place, heads[i], scores);
            } else {
                addWhole(place, scores);
            }
        }
    }

    private void addRun(int place, int head, float[] scores) {
        int count = head & 0xff;
        int labels = head;
        int weight = place + 1 + (count >> 2);
        for (int i = 1; i <= count; i++) {
            if ((i & 3) == 0) {
                labels = runs[place + (i >> 2)];
            } else {
                labels >>>= 8;
            }
            scores[labels & 0xff] += Float.intBitsToFloat(runs[weight++]);
        }
    }

    private void addWhole(int place, float[] scores) {
        for (int y = 0; y < scores.length; y++) {
            scores[y] += whole[place + y];
        }
    }
}
