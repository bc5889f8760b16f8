package org.sanctionsscreener.extract.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.sanctionsscreener.extract.parse.compact.CompactModels;

/**
 * Loads the one parser of the process, once, on threads of its own: call {@link #start()} as soon as a document may need
 * parsing and do other work meanwhile.
 */
public final class ParserLoader {
    private ParserLoader() { }

    private static final class Holder {
        private static final CompletableFuture<Parser> PARSER = load(ParserLoader::daemon);
    }

    /**
     * Starts loading if nobody has yet; returns at once.
     *
     * @return the parser to come; completes exceptionally with the reason when its model cannot be read
     */
    public static CompletableFuture<Parser> start() {
        return Holder.PARSER.copy();
    }

    /**
     * The parser, waiting for it if need be.
     *
     * @throws java.util.concurrent.CompletionException when its model cannot be read
     */
    public static Parser get() {
        return Holder.PARSER.join();
    }

    /** The parts side by side: the dependency model is about as much work as all the others. */
    private static CompletableFuture<Parser> load(Executor executor) {
        CompletableFuture<NLPComponent<NLPNode>> dependencies = CompletableFuture.supplyAsync(CompactModels::dependencies, executor);
        return CompletableFuture.supplyAsync(Words::load, executor).thenCombine(dependencies, (words, last) -> new Nlp4jParser(
                words.tokenizer(), List.of(words.lexicon(), words.tagger(), new TagRepair(), words.lemmas(), last)));
    }

    private record Words(EnglishTokenizer tokenizer, NLPComponent<NLPNode> lexicon, NLPComponent<NLPNode> tagger, NLPComponent<NLPNode> lemmas) {
        static Words load() {
            return new Words(new EnglishTokenizer(), CompactModels.lexicon(), CompactModels.tagger(), new MorphologicalAnalyzer<>(Language.ENGLISH));
        }
    }

    /** Daemon threads, so that an exit need not wait for a parser which nobody wants any more. */
    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "parser-loader");
        thread.setDaemon(true);
        thread.start();
    }
}
