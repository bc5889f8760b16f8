package org.sanctionsscreener.cli;

import java.io.PrintStream;
import java.util.function.Function;
import org.sanctionsscreener.document.PendingDocument;
import org.sanctionsscreener.screen.RuleSetInfo;
import org.sanctionsscreener.screen.ScreenedDocument;
import org.sanctionsscreener.screen.ScreenedDocument.Failed;
import org.sanctionsscreener.screen.Screener;

/** The rooms made ready for a run. */
final class Engine {
    /** Makes the rooms ready for these options. */
    interface Loader {
        /**
         * @throws PackException if the rule pack cannot be read
         * @throws org.sanctionsscreener.law.CardException if a card or a rule of it is broken
         */
        Engine load(ScreeningOptions options);
    }

    /** A rule pack that cannot be read at all; the message is one line. */
    static final class PackException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PackException(String message, Throwable cause) { super(message, cause); }
    }

    private final Screener screener;

    Engine(Screener screener) { this.screener = screener; }

    RuleSetInfo ruleSet() { return screener.ruleSet(); }

    Screener screener() { return screener; }

    /**
     * Reads and screens a document on any thread. Whatever goes wrong is that document's failure and takes no other with it.
     *
     * @param debug where stack traces go, null for nowhere
     */
    Function<PendingDocument, ScreenedDocument> guarded(PrintStream debug) {
        return pending -> {
            try {
                return screener.screen(pending.read());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
                if (debug != null) {
                    failed.printStackTrace(debug);
                }
                String message = failed instanceof OutOfMemoryError
                        ? "not enough memory for this document; give Java more with -Xmx, or cut it"
                        : Oneline.of(failed);
                return new Failed(pending.path(), pending.path(), 0, message);
            }
        };
    }
}
