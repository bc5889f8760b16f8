package org.sanctionsscreener.document;

import java.time.LocalDate;

/**
 * How documents are to be read.
 *
 * @param published     day of publication to use where a document does not state one; null for none
 * @param maxCharacters longest text of a single document, in UTF-16 code units
 */
public record ReadOptions(LocalDate published, int maxCharacters) {

    /** Ten million characters, some 3,000 pages: far above any article or court paper, far below what fills the memory. */
    public static final int DEFAULT_MAX_CHARACTERS = 10_000_000;

    /** @throws IllegalArgumentException if the limit is not positive */
    public ReadOptions {
        if (maxCharacters <= 0) {
            throw new IllegalArgumentException("the limit must be positive");
        }
    }

    /** No publication date given, the default limit. */
    public static ReadOptions defaults() { return new ReadOptions(null, DEFAULT_MAX_CHARACTERS); }

    /** The default limit, with this day where a document does not state one. */
    public static ReadOptions published(LocalDate published) { return new ReadOptions(published, DEFAULT_MAX_CHARACTERS); }
}
