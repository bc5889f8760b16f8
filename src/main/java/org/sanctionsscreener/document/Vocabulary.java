package org.sanctionsscreener.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that a document itself uses, counted when first asked for: most documents never ask. */
final class Vocabulary {
    private final String text;
    private Map<String, Integer> counts;

    Vocabulary(String text) {
        this.text = text;
    }

    /** What to do with a hyphen at a line's end. */
    enum AfterHyphen { JOIN, KEEP_HYPHEN, KEEP_BLANK }

    private static final Set<String> SUSPENDING = Set.of("and", "or", "to", "nor", "versus");

    /** "pre- and post-war": the hyphen stands for what follows later. */
    static boolean suspends(String next) { return SUSPENDING.contains(next); }

    /**
     * @param left     letters before the hyphen
     * @param right    letters after the line break
     * @param compound whether another hyphen stands before {@code left}
     */
    AfterHyphen afterHyphen(String left, String right, boolean compound) {
        if (suspends(right)) {
            return AfterHyphen.KEEP_BLANK;
        }
        if (compound || !Character.isLowerCase(right.charAt(0)) && !upper(left)) {
            return AfterHyphen.KEEP_HYPHEN;
        }
        int joined = count(left + right);
        if (joined > 0) {
            return AfterHyphen.JOIN;
        }
        return EnglishWords.shared().contains(left) && EnglishWords.shared().contains(right)
            && !EnglishWords.shared().contains(left + right) ? AfterHyphen.KEEP_HYPHEN : AfterHyphen.JOIN;
    }

    /** How often the document has the word, whatever its case. */
    int count(String word) {
        if (counts == null) {
            counts = countWords(text);
        }
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean upper(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    private static Map<String, Integer> countWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                counts.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
                start = -1;
            }
        }
        return counts;
    }
}
