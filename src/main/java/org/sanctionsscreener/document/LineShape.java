package org.sanctionsscreener.document;

import java.util.regex.Pattern;

/** What the look of a single line tells: a table row, the start of a list item or of a speaker's turn, a finished sentence. */
final class LineShape {
    private static final int LOOK = 60;
    private static final Pattern OPENER = Pattern.compile(
        "[\\u2022\\u2023\\u25AA\\u25CF\\u25E6\\u2043\\u00B7\\u25A0]\\s*\\S.*"
            + "|[-*\\u2013\\u2014]\\s+\\S.*"
            + "|\\((?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})\\)\\s+\\S.*"
            + "|(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]\\s+\\S.*"
            + "|(?:Q|A|[A-Z][A-Z.'\\- ]{1,40}):\\s.*"
            + "|\\d{1,2}[:.]\\d{2}(?:\\s?[apAP]\\.?[mM]\\.?)?(?:\\s(?:GMT|UTC|[A-Z]{2,4}))?\\b.*", Pattern.DOTALL);

    private LineShape() { }

    /** Cells: a tab between words, two wide gaps, or two bars. */
    static boolean row(String text, int start, int end) {
        int gaps = 0;
        int bars = 0;
        int blanks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                return true;
            }
            if (c == ' ') {
                blanks++;
                continue;
            }
            if (blanks >= 4) {
                gaps++;
            }
            blanks = 0;
            if (c == '|') {
                bars++;
            }
        }
        // Justified wire copy has wide gaps too, but never so few words between them.
        return bars >= 2 || gaps >= 2 || gaps == 1 && end - start <= 60;
    }

    /** Whether the line begins a block of its own whatever stands before it. */
    static boolean opensBlock(String text, int start, int end) {
        if (end <= start) {
            return false;
        }
        if (Character.isLetter(text.charAt(start)) && !marksSoon(text, start, end)) {
            return false;
        }
        return OPENER.matcher(text.substring(start, Math.min(end, start + LOOK))).matches();
    }

    /** Whether the line ends as a sentence ends, quotation marks and brackets aside. */
    static boolean ended(String text, int start, int end) {
        int i = end - 1;
        while (i > start && closes(text.charAt(i))) {
            i--;
        }
        return i >= start && terminates(text.charAt(i)) || i >= start && text.charAt(i) == ':';
    }

    /** Whether the line cannot end there: at a comma, at a word of grammar such as "the", or at a title that waits for its name. */
    static boolean hangs(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == ',') {
            return severalWords(text, start, end);
        }
        int word = end;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        if (word <= start + 10 || word == end || text.charAt(word - 1) != ' ') {
            return false;
        }
        String ending = text.substring(word, end);
        return Character.isLowerCase(ending.charAt(0)) ? ShortWords.grammar(ending) : ShortWords.title(ending);
    }

    /** Whether every word is written as in a headline: a capital, or a word of grammar, or none of letters. */
    static boolean headline(String text, int start, int end) {
        int i = start;
        while (i < end) {
            int stop = i;
            while (stop < end && text.charAt(stop) != ' ') {
                stop++;
            }
            if (stop - i > 3 && Character.isLowerCase(text.charAt(i)) && !ShortWords.grammar(text.substring(i, stop))) {
                return false;
            }
            i = stop + 1;
        }
        return true;
    }

    static boolean severalWords(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ' ') {
                return true;
            }
        }
        return false;
    }

    static boolean terminates(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    static boolean closes(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '\u201D' || c == '\u2019' || c == '\u00BB';
    }

    /** A colon, or a bracket or full stop after one to five letters: the cheap test before the pattern. */
    private static boolean marksSoon(String text, int start, int end) {
        int stop = Math.min(end, start + 45);
        for (int i = start + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ':' || i <= start + 5 && (c == ')' || c == '.')) {
                return true;
            }
        }
        return false;
    }
}
