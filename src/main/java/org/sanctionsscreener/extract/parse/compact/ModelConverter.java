package org.sanctionsscreener.extract.parse.compact;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Run by the build: reads NLP4J's published models, which takes ten seconds and a gigabyte, and writes the compact ones. */
public final class ModelConverter {
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private ModelConverter() { }

    private interface Writing {
        void to(ModelWriter out) throws IOException;
    }

    /**
     * @param args the folder to write to; models of this layout already there are kept
     * @throws IOException when a model cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        write(folder.resolve(CompactModels.LEXICON), out -> {
            Lexicon.WordLists.of(ModelConverter.<List<String>>lexicon("ambiguity-classes")).write(out);
            Lexicon.WordLists.of(ModelConverter.<java.util.Set<String>>lexicon("brown-clusters")).write(out);
        });
        write(folder.resolve(CompactModels.TAGGER), out -> model("en-pos", out));
        write(folder.resolve(CompactModels.DEPENDENCIES), out -> model("en-dep", out));
    }

    /** Whole or not at all: a build that is stopped leaves no half file behind. */
    private static void write(Path file, Writing writing) throws IOException {
        if (isCurrent(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (ModelWriter out = new ModelWriter(Files.newOutputStream(part))) {
                out.number(CompactModels.LAYOUT);
                writing.to(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isCurrent(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (ModelReader in = new ModelReader(Files.newInputStream(file))) {
            return in.number() == CompactModels.LAYOUT;
        }
    }

    private static void model(String name, ModelWriter out) throws IOException {
        OnlineComponent<NLPNode, NLPState<NLPNode>> component = component(name);
        WeightVector vector = component.getOptimizer().getWeightVector();
        FeatureTemplate<NLPNode, NLPState<NLPNode>> template = component.getFeatureTemplate();
        boolean plain = component.getOptimizer().getBias() == 0 && !vector.hasActivationFunction() && vector.getLabelSize() <= 256
                && template.getEmbeddingFeatureList().isEmpty() && vector.getLabelSize() == component.getOptimizer().getLabelSize();
        if (!plain) {
            throw new IOException(name + " is no plain linear model of at most 256 labels: the compact form cannot hold it");
        }
        out.strings(component.getOptimizer().getLabelMap().getLabelList());
        List<List<FeatureItem>> joined = template.getFeatureList().stream().map(Arrays::asList).toList();
        new Template(template.getSetFeatureList(), joined).write(out);
        weights(features(template), vector.getSparseWeightVector()).write(out);
    }

    private static SparseWeights weights(FeatureMap features, MajorVector matrix) {
        long[] keys = new long[features.size()];
        int[] rows = new int[features.size()];
        int count = 0;
        for (int type = 0; type < features.getIndexMaps().size(); type++) {
            for (Object2IntMap.Entry<String> entry : features.getIndexMaps().get(type).object2IntEntrySet()) {
                int row = entry.getIntValue();
                if (row > 0 && row < matrix.getFeatureSize() && nonZero(matrix, row) > 0) {
                    keys[count] = Hashes.key(type, Hashes.of(entry.getKey()));
                    rows[count++] = row;
                }
            }
        }
        return SparseWeights.of(Arrays.copyOf(keys, count), i -> row(matrix, rows[i]));
    }

    private static float[] row(MajorVector matrix, int row) {
        float[] weights = new float[matrix.getLabelSize()];
        for (int y = 0; y < weights.length; y++) {
            weights[y] = matrix.get(y, row);
        }
        return weights;
    }

    private static int nonZero(MajorVector matrix, int row) {
        int count = 0;
        for (int y = 0; y < matrix.getLabelSize(); y++) {
            if (matrix.get(y, row) != 0) {
                count++;
            }
        }
        return count;
    }

    @SuppressWarnings("unchecked")
    private static OnlineComponent<NLPNode, NLPState<NLPNode>> component(String name) {
        return (OnlineComponent<NLPNode, NLPState<NLPNode>>) NLPUtils.<NLPNode, NLPState<NLPNode>>getComponent(ROOT + "models/" + name + ".xz");
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> lexicon(String name) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + "lexica/en-" + name + "-simplified-lowercase.xz")) {
            return (Map<String, T>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    /** The map has no accessor; NLP4J is finished, so its field stays where it is. */
    private static FeatureMap features(FeatureTemplate<?, ?> template) throws IOException {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
