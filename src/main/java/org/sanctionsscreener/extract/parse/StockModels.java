package org.sanctionsscreener.extract.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The parser from NLP4J's own model files as published: 10 s and 1 GB to load.
 * Only the ambiguity classes and word clusters are read of its lexica; gazetteers and embeddings cost a gigabyte and
 * gained nothing when measured on the roles of acts.
 */
final class StockModels {
    private static final String ROOT = "edu/emory/mathcs/nlp/";
    private static final String LEXICA = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            </lexica></configuration>""".formatted(ROOT);

    private StockModels() { }

    /** Loads the parts side by side on the executor. */
    static CompletableFuture<Parser> load(Executor executor) {
        CompletableFuture<NLPComponent<NLPNode>> dependencies = CompletableFuture.supplyAsync(StockModels::dependencies, executor);
        CompletableFuture<NLPComponent<NLPNode>> tagger = CompletableFuture.supplyAsync(StockModels::tagger, executor);
        CompletableFuture<NLPComponent<NLPNode>> lexica = CompletableFuture.supplyAsync(StockModels::lexica, executor);
        return CompletableFuture.allOf(dependencies, tagger, lexica).thenApply(done -> new Nlp4jParser(new EnglishTokenizer(),
                List.of(lexica.join(), tagger.join(), new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH), dependencies.join())));
    }

    static GlobalLexica<NLPNode> lexica() {
        return new GlobalLexica<>(XMLUtils.getDocumentElement(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))));
    }

    static NLPComponent<NLPNode> tagger() {
        return NLPUtils.<NLPNode, POSState<NLPNode>>getComponent(ROOT + "models/en-pos.xz");
    }

    static NLPComponent<NLPNode> dependencies() {
        return NLPUtils.<NLPNode, DEPState<NLPNode>>getComponent(ROOT + "models/en-dep.xz");
    }
}
