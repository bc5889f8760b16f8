package org.sanctionsscreener.report;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the outcome of a run, one document after the other, in the order of the input.
 *
 * <p>A report keeps no document once it is written, so that memory does not grow with their number.
 */
public interface Report extends Closeable {
    /** Writes one document. */
    void add(DocumentView document) throws IOException;

    /** Writes what closes the report and flushes; does not close the stream beneath. */
    @Override
    void close() throws IOException;
}
