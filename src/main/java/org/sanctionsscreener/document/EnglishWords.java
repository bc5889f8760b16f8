package org.sanctionsscreener.document;

import java.util.HashSet;
import java.util.Set;

/** English words known without looking at the document. */
final class EnglishWords {
    private final Set<String> words = new HashSet<>();
    private final Set<String> shortWords;

    private static final class Holder {
        private static final EnglishWords SHARED = new EnglishWords(ReadingWords.load("sentences.yaml"));
    }

    private EnglishWords(ReadingWords lists) {
        shortWords = Set.copyOf(lists.words("short_words"));
        words.addAll(shortWords);
        words.addAll(lists.words("starters"));
        words.addAll(lists.words("english"));
    }

    static EnglishWords shared() { return Holder.SHARED; }

    boolean contains(String word) { return words.contains(word.toLowerCase(java.util.Locale.ROOT)); }

    /** Whether one to three letters stand for themselves. */
    boolean shortWord(String word) { return shortWords.contains(word.toLowerCase(java.util.Locale.ROOT)); }
}
