package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets a lambda write. */
final class Unchecked {
    /** An action that may fail to write. */
    interface Writing {
        void run() throws IOException;
    }

    private Unchecked() { }

    static void run(Writing action) {
        try {
            action.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
