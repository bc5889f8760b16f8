package org.sanctionsscreener.document;

import java.util.BitSet;

/** Runs of one to three small letters that are words; a table, since every text is asked for every one of its short words. */
final class ShortWords {
    private static final BitSet KNOWN = new BitSet();

    static {
        ReadingWords.load("sentences.yaml").words("short_words").forEach(w -> add(w));
        ReadingWords.load("sentences.yaml").words("english").forEach(w -> add(w));
        ReadingWords.load("sentences.yaml").words("starters").forEach(w -> add(w));
    }

    private ShortWords() { }

    private static void add(String word) {
        int code = word.length() <= 3 ? code(word, 0, word.length()) : -1;
        if (code >= 0) {
            KNOWN.set(code);
        }
    }

    /** Whether the letters are a fragment: all small, at most three, and no known word. */
    static boolean fragment(CharSequence text, int start, int end) {
        int code = code(text, start, end);
        return code >= 0 && !KNOWN.get(code);
    }

    private static int code(CharSequence text, int start, int end) {
        int code = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'z') {
                return -1;
            }
            code = code * 27 + c - 'a' + 1;
        }
        return code;
    }
}
