package org.sanctionsscreener.extract.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a word for goods from the verb that is written alike: "to ship parts", "which fuels the war". Needs no parser: the word
 * before it decides, and anything else is left a noun.
 */
final class VerbUse {
    private static final Pattern BEFORE = Pattern.compile("(?:^|[\\s\"'(])(\\S+)\\s+$");
    private static final Set<String> VERB_FOLLOWS = Set.of("to", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "not", "cannot",
            "didn't", "don't", "doesn't", "won't", "i", "we", "they", "he", "she", "it", "who", "which", "helped", "help", "helps", "let", "never");

    private final Set<String> verbs;

    /** @param verbs lower-case words of the lexicon that are verbs as well, without endings */
    VerbUse(Set<String> verbs) { this.verbs = Set.copyOf(verbs); }

    /** Whether the term at this place of the text is used as a verb. */
    boolean at(String text, int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean homograph = verbs.contains(word) || word.endsWith("s") && verbs.contains(word.substring(0, word.length() - 1));
        if (!homograph) {
            return false;
        }
        Matcher before = BEFORE.matcher(text).region(Math.max(0, start - 24), start);
        return before.find() && VERB_FOLLOWS.contains(before.group(1).toLowerCase(Locale.ROOT));
    }
}
