package org.sanctionsscreener.document;

/** A document that was found and not yet read: the cheap half of reading, so that the dear half can run on any thread. */
public interface PendingDocument {

    /** The input it came from, as the user named it; "-" for standard input. */
    String path();

    /** Reads it. Never throws for a bad document; may be called on any thread, once. */
    ReadResult read();

    /** A pending document whose result is known already. */
    static PendingDocument failed(ReadResult.Unreadable failure) {
        return new PendingDocument() {
            @Override public String path() { return failure.path(); }

            @Override public ReadResult read() { return failure; }
        };
    }
}
