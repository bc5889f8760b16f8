package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence cut into words, for patterns of a few neighbouring words. */
final class Words {
    /** One word and its place in the clean text. */
    record Word(int start, int end, String text) {
        boolean capital() { return Character.isUpperCase(text.charAt(0)); }

        String lower() { return text.toLowerCase(java.util.Locale.ROOT); }
    }

    private static final Pattern WORD = Pattern.compile("(?:[A-Za-z]\\.){2,}|\\p{L}[\\p{L}\\p{N}.&/]*(?:['-][\\p{L}\\p{N}]+)*(?<!\\.)\\.?|\\p{N}[\\p{N}.,]*(?:-\\p{L}+)*");

    private static final Pattern ABBREVIATION = Pattern.compile("(?:[A-Za-z]\\.){2,}|(?:Ltd|Inc|Corp|Co|Mr|Ms|Mrs|Dr|Gen|Col|Adm|Capt|Lt|Maj|Sen|Rep|Prof|St)\\.");

    private Words() { }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            int end = matcher.end();
            if (word.endsWith(".") && !ABBREVIATION.matcher(word).matches()) {
                word = word.substring(0, word.length() - 1);
                end--;
            }
            if (word.endsWith("'s")) {
                word = word.substring(0, word.length() - 2);
                end -= 2;
            }
            if (!word.isEmpty()) {
                words.add(new Word(matcher.start(), end, word));
            }
        }
        return words;
    }
}
