package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Set;

/**
 * A trigger of one or more words in order.
 *
 * @param words   the forms that each word may take, in lower case; an empty set is a gap of up to seven words
 * @param head    index of the word that carries the grammar
 * @param nominal whether the head is a noun
 * @param verbal  whether the head must be used as a verb
 */
record Phrase(List<Set<String>> words, int head, boolean nominal, boolean verbal, Trigger trigger) {
    private static final int GAP = 7;
    private static final Set<String> BETWEEN = Set.of("still", "now", "also", "already", "all", "both", "again", "later", "soon", "once", "even", "then", "finally", "eventually", "openly", "quietly",
            "secretly", "regularly", "apparently", "reportedly", "allegedly", "together", "yet", "ever", "always", "often", "long", "since", "just", "currently", "recently", "only", "first", "safely", "duly", "clean", "straight", "right");

    /**
     * Tries the phrase at a token.
     *
     * @param tokens lower-case forms, hyphens left out
     * @return token positions of the phrase's words, null if it does not stand here; gaps are not reported
     */
    int[] at(List<String> tokens, int start) {
        int[] found = new int[words.size()];
        return match(tokens, start, 0, found) ? found : null;
    }

    private boolean match(List<String> tokens, int at, int word, int[] found) {
        if (word == words.size()) {
            return true;
        }
        if (words.get(word).isEmpty()) {
            found[word] = -1;
            for (int skip = 0; skip <= GAP; skip++) {
                if (match(tokens, at + skip, word + 1, found)) {
                    return true;
                }
            }
            return false;
        }
        if (at >= tokens.size()) {
            return false;
        }
        if (!words.get(word).contains(tokens.get(at))) {
            // "are still on the payroll", "went openly ashore": an adverb stands between words of a phrase as it likes.
            return word > 0 && !words.get(word - 1).isEmpty() && BETWEEN.contains(tokens.get(at)) && match(tokens, at + 1, word, found);
        }
        found[word] = at;
        return match(tokens, at + 1, word + 1, found);
    }
}
