package org.sanctionsscreener.extract.parse.compact;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;

/** The features of one decision that the model knows, as places of its weights, in the order in which NLP4J adds them. */
final class Slots extends FeatureVector {
    private static final long serialVersionUID = 1;
    final int[] slots;
    final int count;

    Slots(int[] slots, int count) {
        this.slots = slots;
        this.count = count;
    }
}
