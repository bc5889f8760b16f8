package org.sanctionsscreener.document;

/**
 * One sentence, cleaned for reading, with the way back to the original characters.
 *
 * <p>The clean text differs from the original where line breaks, hyphenation or spaces inside words were mended, so
 * offsets into it must go through {@link #original(int, int)} before they are shown to anybody.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final Zone zone;
    private final String text;
    private final Span span;
    private final int[] offsets;

    /**
     * @param index     position among the document's sentences, from 0
     * @param paragraph position of its paragraph, from 0
     * @param text      the clean text
     * @param offsets   for each character of {@code text}, where it stands in the original; ascending, same length
     * @throws IllegalArgumentException if the text is empty or the offsets do not fit it
     */
    public Sentence(int index, int paragraph, Zone zone, String text, int[] offsets) {
        if (text.isEmpty() || offsets.length != text.length()) {
            throw new IllegalArgumentException("a sentence needs text and one offset a character");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.zone = zone;
        this.text = text;
        this.offsets = offsets.clone();
        this.span = original(0, text.length());
    }

    public int index() { return index; }

    public int paragraph() { return paragraph; }

    public Zone zone() { return zone; }

    /** The clean text, as the reader of language sees it. */
    public String text() { return text; }

    /** Where the whole sentence stands in the original. */
    public Span span() { return span; }

    /** The span in the original of the characters {@code start} to {@code end} (exclusive) of the clean text. */
    public Span original(int start, int end) {
        if (end <= start) {
            int at = start < offsets.length ? offsets[start] : offsets[offsets.length - 1] + 1;
            return new Span(at, at);
        }
        return new Span(offsets[start], offsets[end - 1] + 1);
    }

    @Override
    public String toString() { return "[" + index + " " + zone + "] " + text; }
}
