package org.sanctionsscreener.document;

/** What came of one document: it was read, or one line says why not. */
public sealed interface ReadResult {

    /** A document ready for the reader of language. */
    record Read(Document document) implements ReadResult { }

    /**
     * A document that could not be read; the others are not touched by it.
     *
     * @param id      its id as far as it is known, else its path
     * @param path    the input as the user named it
     * @param line    line of the input, from 1, or 0 where lines mean nothing
     * @param message what is wrong and what to do, one line, without path and line
     */
    record Unreadable(String id, String path, int line, String message) implements ReadResult {

        /** The message with its place: {@code path:line: message}. */
        public String display() {
            return path + (line > 0 ? ":" + line : "") + ": " + message;
        }
    }
}
