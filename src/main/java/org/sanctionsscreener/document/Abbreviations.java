package org.sanctionsscreener.document;

import java.util.Locale;
import java.util.Set;

/** Which full stops end sentences. The words are data: {@code rules/lexicon/sentences.yaml}. */
final class Abbreviations {
    private static final int LONGEST = 12;

    private final Set<String> neverEnd;
    private final Set<String> mayEnd;
    private final Set<String> starters;

    private static final class Holder {
        private static final Abbreviations SHARED = new Abbreviations(ReadingWords.load("sentences.yaml"));
    }

    Abbreviations(ReadingWords words) {
        neverEnd = Set.copyOf(words.words("never_end"));
        mayEnd = Set.copyOf(words.words("may_end"));
        starters = Set.copyOf(words.words("starters"));
    }

    static Abbreviations shared() { return Holder.SHARED; }

    /** What a full stop after a word does. */
    enum Stop { ENDS, ENDS_BEFORE_STARTER, NEVER_ENDS }

    /**
     * @param text any text
     * @param dot  where the full stop stands
     */
    Stop at(CharSequence text, int dot) {
        int start = dot;
        while (start > 0 && dot - start <= LONGEST && inWord(text.charAt(start - 1))) {
            start--;
        }
        int length = dot - start;
        if (length == 0 || length > LONGEST) {
            return Stop.ENDS;
        }
        String word = text.subSequence(start, dot).toString().toLowerCase(Locale.ROOT);
        if (neverEnd.contains(word) && !word.equals("no")) {
            return Stop.NEVER_ENDS;
        }
        if (length == 1 && Character.isLetter(word.charAt(0))) {
            // "Plan B. The": the letter may also be the last word of a sentence.
            return Character.isUpperCase(text.charAt(start)) ? Stop.ENDS_BEFORE_STARTER : Stop.ENDS;
        }
        if (word.equals("no")) {
            return numberFollows(text, dot + 1) ? Stop.NEVER_ENDS : Stop.ENDS;
        }
        if (mayEnd.contains(word) && !(word.length() > 2 && Character.isLowerCase(text.charAt(start)) && isPlainWord(word))) {
            return Stop.ENDS_BEFORE_STARTER;
        }
        return initials(word) ? Stop.ENDS_BEFORE_STARTER : Stop.ENDS;
    }

    boolean startsSentence(String word) { return starters.contains(word.toLowerCase(Locale.ROOT)); }

    /** Whether the last character is a full stop that belongs to an abbreviation. */
    boolean endsWithAbbreviation(CharSequence text, int start, int end) {
        return end - 1 > start && text.charAt(end - 1) == '.' && at(text, end - 1) != Stop.ENDS;
    }

    /** Letters with full stops between them: "u.s", "d.p.r.k". */
    private static boolean initials(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Months, states and the like that are also words when written small: "it may be ill." */
    private static boolean isPlainWord(String word) {
        return switch (word) {
            case "sat", "sun", "wed", "mar", "ill", "miss", "mass", "wash", "ore", "del", "max", "min", "al", "ed", "pa", "mo", "la", "app" -> true;
            default -> false;
        };
    }

    private static boolean numberFollows(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '/' || c == '\'';
    }
}
