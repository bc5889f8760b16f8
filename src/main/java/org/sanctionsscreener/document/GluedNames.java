package org.sanctionsscreener.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets names free that stick to their neighbours ("theLee Min Hosaid"), as they do where a page sets names in tags of their own
 * and its blanks were lost. Only in a document with several such places; only between an English word and a name that the
 * document also has by itself.
 */
final class GluedNames {
    private static final int PLACES = 2;

    private final boolean present;
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    GluedNames(List<Paragraph> paragraphs) {
        int places = 0;
        for (Paragraph p : paragraphs) {
            places += p.furniture ? 0 : places(p.text());
        }
        present = places >= PLACES;
        if (present) {
            paragraphs.forEach(p -> collect(p.text()));
        }
    }

    MappedText free(MappedText mapped) {
        if (!present) {
            return mapped;
        }
        String text = mapped.text();
        TreeSet<Integer> cuts = new TreeSet<>();
        String before = "";
        int start = 0;
        while (start < text.length()) {
            if (!Character.isLetter(text.charAt(start))) {
                before = text.charAt(start) == ' ' ? before : "";
                start++;
                continue;
            }
            int end = wordEnd(text, start);
            int cut = seam(text, start, end);
            if (cut > 0) {
                cuts.add(cut);
                before = "";
                start = cut;
                continue;
            }
            String word = text.substring(start, end);
            int tail = tail(before, word);
            if (tail > 0) {
                cuts.add(start + tail);
            }
            before = word;
            start = end;
        }
        return cuts.isEmpty() ? mapped : mapped.withBlanks(cuts);
    }

    /** Where a capital follows a small letter inside a word whose parts both stand alone elsewhere, or -1. */
    private int seam(String text, int start, int end) {
        for (int i = start + 2; i + 1 < end; i++) {
            if (Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1))) {
                String left = text.substring(start, i);
                int right = i + 1;
                while (right < end && Character.isLowerCase(text.charAt(right))) {
                    right++;
                }
                return detachable(left) && names.contains(text.substring(i, right)) ? i : -1;
            }
        }
        return -1;
    }

    /** How many letters of {@code word} end the name that {@code before} begins, the rest being an English word; or -1. */
    private int tail(String before, String word) {
        if (before.isEmpty() || word.length() < 4 || !Character.isUpperCase(word.charAt(0)) || !Character.isUpperCase(before.charAt(0))) {
            return -1;
        }
        for (int i = word.length() - 2; i >= 2; i--) {
            if (pairs.contains(before + " " + word.substring(0, i)) && EnglishWords.shared().contains(word.substring(i))
                && !pairs.contains(before + " " + word + "|2")) {
                return i;
            }
        }
        return -1;
    }

    /** Many firms write their names in one word: a capitalised part comes off only if it is a title or a word of grammar. */
    private static boolean detachable(String left) {
        return Character.isLowerCase(left.charAt(0)) ? EnglishWords.shared().contains(left)
            : EnglishWords.shared().functionWord(left) || ShortWords.title(left);
    }

    private static int places(String text) {
        int places = 0;
        for (int i = 2; i + 1 < text.length(); i++) {
            if (text.charAt(i) <= 'Z' && text.charAt(i) >= 'A' && text.charAt(i - 1) >= 'a' && text.charAt(i - 1) <= 'z'
                && Character.isLowerCase(text.charAt(i + 1))) {
                places++;
            }
        }
        return places;
    }

    /** Notes each pair of capitalised words; one seen again is marked as a pair of its own right. */
    private void collect(String text) {
        String before = "";
        int start = 0;
        while (start < text.length()) {
            if (!Character.isLetter(text.charAt(start))) {
                before = text.charAt(start) == ' ' ? before : "";
                start++;
                continue;
            }
            int end = wordEnd(text, start);
            String word = text.substring(start, end);
            if (!before.isEmpty() && Character.isUpperCase(word.charAt(0)) && !pairs.add(before + " " + word)) {
                pairs.add(before + " " + word + "|2");
            }
            before = Character.isUpperCase(word.charAt(0)) ? word : "";
            if (!before.isEmpty() && !EnglishWords.shared().functionWord(word)) {
                names.add(word);
            }
            start = end;
        }
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
