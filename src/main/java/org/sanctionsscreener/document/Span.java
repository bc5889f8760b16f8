package org.sanctionsscreener.document;

/**
 * A piece of the decoded text of a document.
 *
 * @param start first character, in UTF-16 code units from the start of {@link Document#text()}
 * @param end   the character after the last, same unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span is negative or ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The characters of this span in {@code text}, exactly. */
    public String slice(String text) {
        return text.substring(start, end);
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** As a record's own, and many times as fast: spans are printed wherever conclusions are put in order. */
    @Override
    public String toString() { return "Span[start=" + start + ", end=" + end + "]"; }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
