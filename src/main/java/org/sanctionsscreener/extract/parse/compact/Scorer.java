package org.sanctionsscreener.extract.parse.compact;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** Scores the labels of a decision from sparse weights, in the place of NLP4J's optimizer; it cannot be trained. */
final class Scorer extends OnlineOptimizer {
    private static final long serialVersionUID = 1;
    private final transient SparseWeights weights;

    Scorer(SparseWeights weights, List<String> labels) {
        super(new WeightVector(), 0, 0);
        this.weights = weights;
        addLabels(labels);
    }

    @Override
    public float[] scores(FeatureVector x) {
        float[] scores = new float[getLabelSize()];
        weights.add((Slots) x, scores);
        return scores;
    }

    @Override
    protected void trainAux(Instance instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void updateMiniBatch() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw new UnsupportedOperationException();
    }
}
