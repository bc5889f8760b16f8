package org.sanctionsscreener.screen;

import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.facts.Consultation;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Findings;

/** The outcome for one input: screened, with everything the memo needs, or failed with one line saying why. */
public sealed interface ScreenedDocument {
    /** Stable name of the document. */
    String id();

    /** As the user named it. */
    String path();

    /**
     * A document that was read and reasoned about.
     *
     * @param consulted what came of asking a second reader; null if none was to be asked
     */
    record Screened(Document document, Facts facts, Findings findings, Consultation consulted) implements ScreenedDocument {
        /** A document that the rules alone read. */
        public Screened(Document document, Facts facts, Findings findings) { this(document, facts, findings, null); }

        @Override
        public String id() { return document.id(); }

        @Override
        public String path() { return document.path(); }
    }

    /**
     * A document that could not be screened.
     *
     * @param line line of the input at fault, 0 if none
     * @param message what is wrong and what to do, one line
     */
    record Failed(String id, String path, int line, String message) implements ScreenedDocument { }
}
