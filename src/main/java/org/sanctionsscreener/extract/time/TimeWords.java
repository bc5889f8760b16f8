package org.sanctionsscreener.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** The tokens of one sentence, safe to ask for beyond either end. */
final class TimeWords {
    private static final Pattern NUMERIC_DATE = Pattern.compile(
            "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2})(?![\\d/])");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+\\.\\d+");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final List<TimeWord> words;

    private TimeWords(List<TimeWord> words) { this.words = words; }

    TimeWord at(int i) { return i >= 0 && i < words.size() ? words.get(i) : TimeWord.NONE; }

    int size() { return words.size(); }

    static TimeWords of(String text) {
        List<TimeWord> out = new ArrayList<>(text.length() / 5 + 4);
        Matcher date = NUMERIC_DATE.matcher(text);
        Matcher quantity = QUANTITY.matcher(text);
        int i = 0;
        int lastEnd = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
                continue;
            }
            TimeWord word = Character.isDigit(c) ? number(text, i, date, quantity)
                    : Character.isLetter(c) ? letters(text, i) : mark(text, i);
            boolean glued = !out.isEmpty() && word.start() == lastEnd;
            out.add(new TimeWord(word.kind(), word.lower(), word.value(), word.start(), word.end(), glued, word.capital()));
            i = word.end();
            lastEnd = i;
        }
        return new TimeWords(out);
    }

    private static TimeWord number(String text, int at, Matcher date, Matcher quantity) {
        int digits = at;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits - at <= 4 && lookingAt(date, at, text)) {
            return word(Kind.DATE, text, at, date.end(), -1);
        }
        if (digits < text.length() && (text.charAt(digits) == ',' || text.charAt(digits) == '.') && lookingAt(quantity, at, text)) {
            return word(Kind.QUANTITY, text, at, quantity.end(), -1);
        }
        int end = digits;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        int value = digits - at <= 9 ? Integer.parseInt(text.substring(at, digits)) : -1;
        if (end == digits) {
            return word(value >= 0 && digits - at <= 4 ? Kind.NUMBER : Kind.QUANTITY, text, at, end, value);
        }
        boolean ordinal = ORDINAL_ENDINGS.contains(text.substring(digits, end).toLowerCase(Locale.ROOT));
        return word(ordinal ? Kind.ORDINAL : Kind.CODE, text, at, end, value);
    }

    // Bounded, so that a line of a million digits and commas is not scanned once for every digit.
    private static boolean lookingAt(Matcher m, int at, String text) {
        return m.region(at, Math.min(text.length(), at + 40)).lookingAt();
    }

    private static TimeWord letters(String text, int at) {
        int end = at;
        boolean code = false;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            code |= Character.isDigit(text.charAt(end));
            end++;
        }
        if (code) {
            return word(Kind.CODE, text, at, end, -1);
        }
        String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
        Integer ordinal = CalendarWords.ORDINALS.get(lower);
        return new TimeWord(Kind.WORD, lower, ordinal == null ? -1 : ordinal, at, end, false, Character.isUpperCase(text.charAt(at)));
    }

    private static TimeWord mark(String text, int at) {
        boolean possessive = (text.charAt(at) == '\'' || text.charAt(at) == '\u2019') && at + 1 < text.length() && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return possessive ? new TimeWord(Kind.MARK, "'s", -1, at, at + 2, false, false) : word(Kind.MARK, text, at, at + 1, -1);
    }

    private static TimeWord word(Kind kind, String text, int start, int end, int value) {
        return new TimeWord(kind, text.substring(start, end).toLowerCase(Locale.ROOT), value, start, end, false,
                Character.isUpperCase(text.charAt(start)));
    }
}
