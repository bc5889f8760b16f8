package org.sanctionsscreener.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/** Clean text in which every character knows where it stood in the original. Offsets never go down. */
final class MappedText {
    private final String text;
    private final int[] at;

    private MappedText(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    String text() { return text; }

    int length() { return text.length(); }

    int at(int index) { return at[index]; }

    /** First and last original character, as a span; the text must not be empty. */
    Span span() { return new Span(at[0], at[at.length - 1] + 1); }

    /** The part from {@code start} to {@code end}, without blanks at its ends. */
    MappedText slice(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == 0 && to == text.length()) {
            return this;
        }
        return new MappedText(text.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    /** The text without some of its characters. */
    MappedText without(BitSet dropped) {
        Builder builder = new Builder(text.length());
        for (int i = dropped.nextClearBit(0); i < text.length(); i = dropped.nextClearBit(i + 1)) {
            builder.add(text.charAt(i), at[i]);
        }
        return builder.build();
    }

    /** The text with a blank before each of the given characters; the blank has the place of the character before it. */
    MappedText withBlanks(Set<Integer> before) {
        Builder builder = new Builder(text.length() + before.size());
        for (int i = 0; i < text.length(); i++) {
            if (before.contains(i)) {
                builder.add(' ', at[i - 1]);
            }
            builder.add(text.charAt(i), at[i]);
        }
        return builder.build();
    }

    Sentence sentence(int index, int paragraph, Zone zone) {
        return new Sentence(index, paragraph, zone, text, at);
    }

    /** Collects characters with their places. */
    static final class Builder {
        private final StringBuilder chars;
        private int[] at;

        Builder(int capacity) {
            chars = new StringBuilder(capacity);
            at = new int[Math.max(16, capacity)];
        }

        void add(char c, int offset) {
            int n = chars.length();
            if (n == at.length) {
                at = Arrays.copyOf(at, n * 2);
            }
            at[n] = offset;
            chars.append(c);
        }

        int length() { return chars.length(); }

        /** The character {@code back} places before the end (0 is the last), or a blank if there is none. */
        char last(int back) {
            int index = chars.length() - 1 - back;
            return index >= 0 ? chars.charAt(index) : ' ';
        }

        void drop() { chars.setLength(chars.length() - 1); }

        MappedText build() {
            return new MappedText(chars.toString(), Arrays.copyOf(at, chars.length()));
        }
    }
}
