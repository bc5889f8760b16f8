package org.sanctionsscreener.document;

import java.util.List;

/**
 * An article as read: the decoded text, and its sentences without the page's furniture.
 *
 * @param id        stable name of the document: given in the input, else derived from the path
 * @param path      where it came from, as the user named it; "-" for standard input
 * @param title     the headline, or "" if none was found
 * @param text      the decoded text that every {@link Span} refers to
 * @param published the day of publication and how it is known
 * @param language  ISO 639-1 code, "und" if undecided
 * @param url       the address if the input gave one, else ""
 * @param sentences article text in reading order, furniture left out
 * @param dateline  place and outlet of the first line, {@link Dateline#NONE} if there is none
 */
public record Document(String id, String path, String title, String text, Published published, String language,
                       String url, List<Sentence> sentences, Dateline dateline) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** A document without a dateline. */
    public Document(String id, String path, String title, String text, Published published, String language,
                    String url, List<Sentence> sentences) {
        this(id, path, title, text, published, language, url, sentences, Dateline.NONE);
    }
}
