package org.sanctionsscreener.extract.parse;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Loads the one parser of the process, once, on threads of its own: call {@link #start()} as soon as a document may need
 * parsing and do other work meanwhile.
 */
public final class ParserLoader {
    private ParserLoader() { }

    private static final class Holder {
        private static final CompletableFuture<Parser> PARSER = StockModels.load(daemon());
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

    /** Daemon threads, so that an exit need not wait for a parser which nobody wants any more. */
    private static Executor daemon() {
        return task -> {
            Thread thread = new Thread(task, "parser-loader");
            thread.setDaemon(true);
            thread.start();
        };
    }
}
