package org.sanctionsscreener.document;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together words that scanning or a PDF tore apart ("compo nents", "non -nuclear"). Only in a document that shows
 * several such tears, and only where a part is no word and the whole is one, or a word that the document has elsewhere.
 */
final class WordMender {
    /** Fewer fragments than this are abbreviations or foreign words. */
    private static final int TEARS = 2;
    private static final int WORDS_A_TEAR = 400;
    private static final int LONGEST_NAME = 6;

    private final Vocabulary vocabulary;
    private final boolean torn;
    private final Map<String, Boolean> seen = new HashMap<>();

    WordMender(Vocabulary vocabulary, List<Paragraph> paragraphs) {
        this.vocabulary = vocabulary;
        this.torn = torn(paragraphs);
    }

    MappedText mend(MappedText text) {
        return torn ? new Tears(text, vocabulary, seen).mend() : text;
    }

    private static boolean torn(List<Paragraph> paragraphs) {
        int tears = 0;
        int words = 0;
        for (Paragraph p : paragraphs) {
            if (p.furniture) {
                continue;
            }
            String text = p.text();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                if (c != ' ') {
                    continue;
                }
                words++;
                tears += i > start && tear(text, start, i) ? 1 : 0;
                start = i + 1;
            }
        }
        return tears >= TEARS && tears * WORDS_A_TEAR >= words;
    }

    /** A run of one to three letters that is no word, or a hyphen that stands at one side of its word only. */
    private static boolean tear(String text, int start, int end) {
        int stop = end;
        while (stop > start && ".,;:".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        if (stop - start <= 3) {
            return stop > start && ShortWords.fragment(text, start, stop);
        }
        return text.charAt(start) == '-' && Character.isLowerCase(text.charAt(start + 1)) && start > 1 && Character.isLetter(text.charAt(start - 2));
    }

    /** The tears of one paragraph. */
    private static final class Tears {
        private final MappedText mapped;
        private final String text;
        private final Vocabulary vocabulary;
        private final BitSet dropped = new BitSet();
        private final Map<String, Boolean> seen;

        Tears(MappedText mapped, Vocabulary vocabulary, Map<String, Boolean> seen) {
            this.seen = seen;
            this.mapped = mapped;
            this.text = mapped.text();
            this.vocabulary = vocabulary;
        }

        MappedText mend() {
            hyphens();
            int start = nextWord(0);
            while (start < text.length()) {
                int end = wordEnd(start);
                int joined = join(start, end);
                start = nextWord(joined > end ? joined : end);
            }
            return dropped.isEmpty() ? mapped : mapped.without(dropped);
        }

        /** "non -nuclear" and "third- country". */
        private void hyphens() {
            for (int i = text.indexOf('-', 1); i > 0 && i + 1 < text.length(); i = text.indexOf('-', i + 1)) {
                char before = text.charAt(i - 1);
                char after = text.charAt(i + 1);
                if (before == ' ' && i > 1 && (Character.isLetterOrDigit(text.charAt(i - 2)) || text.charAt(i - 2) == '.') && Character.isLetter(after)) {
                    dropped.set(i - 1);
                } else if (after == ' ' && Character.isLetter(before) && i + 2 < text.length() && Character.isLetter(text.charAt(i + 2))
                    && !Vocabulary.suspends(text.substring(i + 2, wordEnd(i + 2)))) {
                    dropped.set(i + 1);
                }
            }
        }

        /** Joins the word with the one or two after it if that mends it; the end of what was joined, or -1. */
        private int join(int start, int end) {
            int second = follower(end);
            if (second < 0) {
                return -1;
            }
            int secondEnd = wordEnd(second);
            int third = follower(secondEnd);
            if (third > 0) {
                int thirdEnd = wordEnd(third);
                String a = text.substring(start, end);
                String b = text.substring(second, secondEnd);
                String c = text.substring(third, thirdEnd);
                // Three parts only where neither pair of them is whole.
                if (!known(b) && !known(c) && !known(a + b) && mends(a, b + c)) {
                    dropped.set(end);
                    dropped.set(secondEnd);
                    return thirdEnd;
                }
            }
            if (mends(text.substring(start, end), text.substring(second, secondEnd))) {
                dropped.set(end);
                return secondEnd;
            }
            return -1;
        }

        private boolean mends(String left, String right) {
            String whole = left + right;
            if (!sameCase(left, right)) {
                return false;
            }
            if (whole.length() < 3) {
                // "a n", "o f": a letter that is no word by itself.
                return EnglishWords.shared().functionWord(whole) && !(known(left) && known(right));
            }
            if (left.equals("I") && vocabulary.count(whole) >= 2) {
                // A pronoun before a verb, or a name torn after its first letter: the document's own use decides.
                return true;
            }
            boolean leftKnown = known(left);
            boolean rightKnown = known(right);
            if (leftKnown && rightKnown) {
                return false;
            }
            if (vocabulary.count(whole) > 0) {
                return true;
            }
            boolean name = Character.isUpperCase(left.charAt(0)) && !leftKnown && rightKnown
                && (whole.length() <= LONGEST_NAME || EnglishWords.shared().functionWord(right));
            return !name && EnglishWords.shared().contains(whole);
        }

        private boolean known(String word) {
            return seen.computeIfAbsent(word, w -> EnglishWords.shared().contains(w) || w.length() > 3 && vocabulary.count(w) >= 4);
        }

        private static boolean sameCase(String left, String right) {
            return Character.isLowerCase(right.charAt(0))
                || Character.isUpperCase(right.charAt(right.length() - 1)) && Character.isUpperCase(left.charAt(left.length() - 1)) && left.length() > 1;
        }

        /** The word after exactly one blank, or -1. */
        private int follower(int end) {
            return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1)) ? end + 1 : -1;
        }

        private int nextWord(int from) {
            int i = from;
            while (i < text.length() && !Character.isLetter(text.charAt(i))) {
                i++;
            }
            return i;
        }

        private int wordEnd(int start) {
            int i = start;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            return i;
        }
    }
}
