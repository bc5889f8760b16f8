package org.sanctionsscreener.document;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Runs of one to three small letters that are words; a table, since every text is asked for every one of its short words. */
final class ShortWords {
    private static final BitSet KNOWN = new BitSet();
    private static final Set<String> GRAMMAR = new HashSet<>();
    private static final Set<String> TITLES = Set.copyOf(ReadingWords.load("sentences.yaml").words("titles"));

    static {
        ReadingWords words = ReadingWords.load("sentences.yaml");
        GRAMMAR.addAll(words.words("english"));
        GRAMMAR.addAll(words.words("starters"));
        GRAMMAR.forEach(ShortWords::add);
        words.words("short_words").forEach(ShortWords::add);
    }

    private ShortWords() { }

    /** Whether it is a word of grammar, written small. */
    static boolean grammar(String word) { return GRAMMAR.contains(word); }

    /** Whether it is a word that stands before a person's name: "President". */
    static boolean title(String word) { return TITLES.contains(word.toLowerCase(Locale.ROOT)); }

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
