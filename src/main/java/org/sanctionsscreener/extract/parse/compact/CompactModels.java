package org.sanctionsscreener.extract.parse.compact;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * NLP4J's English models as the build wrote them: without the zeros and the strings, ready to be copied into arrays. Decoding
 * is NLP4J's own; only its features and its scores are replaced.
 */
public final class CompactModels {
    /** Raised whenever the files' layout or the hashes change. */
    static final int LAYOUT = 3;
    static final String LEXICON = "lexicon.bin";
    static final String TAGGER = "tagger.bin";
    static final String DEPENDENCIES = "dependencies.bin";

    private CompactModels() { }

    /** @return what sets the words' classes; the first component to run. @throws UncheckedIOException when it cannot be read */
    public static NLPComponent<NLPNode> lexicon() {
        return read(LEXICON, Lexicon::read);
    }

    /** @return what sets the parts of speech. @throws UncheckedIOException when it cannot be read */
    public static NLPComponent<NLPNode> tagger() {
        return read(TAGGER, in -> plug(new POSTagger<NLPNode>(), CompactModels.<POSState<NLPNode>>model(in)));
    }

    /** @return what sets heads and relations, from words, lemmas and parts of speech. @throws UncheckedIOException when it cannot be read */
    public static NLPComponent<NLPNode> dependencies() {
        return read(DEPENDENCIES, in -> {
            DEPParser<NLPNode> parser = new DEPParser<>();
            Model<DEPState<NLPNode>> model = model(in);
            for (int i = 0; i < model.labels().size(); i++) {
                parser.getLabelCandidates().add(model.labels().get(i), i);
            }
            return plug(parser, model);
        });
    }

    private record Model<S extends NLPState<NLPNode>>(List<String> labels, Features<S> features, Scorer scorer) { }

    private interface Reading<T> {
        T from(ModelReader in) throws IOException;
    }

    private static <S extends NLPState<NLPNode>> Model<S> model(ModelReader in) throws IOException {
        List<String> labels = in.strings();
        Template template = Template.read(in);
        SparseWeights weights = SparseWeights.read(in);
        return new Model<>(labels, new Features<>(template, weights), new Scorer(weights, labels));
    }

    private static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> plug(OnlineComponent<NLPNode, S> component, Model<S> model) {
        component.setFeatureTemplate(model.features());
        component.setOptimizer(model.scorer());
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream stream = CompactModels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException("the parser's model " + name + " is not in the program; build it with mvn package");
            }
            ModelReader in = new ModelReader(stream);
            if (in.number() != LAYOUT) {
                throw new IOException("the parser's model " + name + " is of another version; build it again (mvn clean package)");
            }
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
