package org.sanctionsscreener.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a clean paragraph into sentences. The JDK's BreakIterator was tried and left: it cuts after "Co." and "U.S."
 * before any capital, and mending its cuts takes the same rules as making them.
 */
final class Sentences {
    /** No English sentence is longer; what is, is a list or no language at all, and a parser's time grows with it. */
    static final int LONGEST = 1500;

    /** Words of more than three letters in a heading at least; in so many, one may be written small. */
    private static final int HEADING = 6;

    private Sentences() { }

    static List<MappedText> split(MappedText paragraph) {
        String text = paragraph.text();
        List<MappedText> sentences = new ArrayList<>();
        int start = 0;
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (LineShape.terminates(c)) {
                int end = end(text, start, i);
                if (end > 0) {
                    add(paragraph, start, end, sentences);
                    start = end;
                    i = end - 1;
                }
            } else if (c == ':' && runInHeading(text, start, i)) {
                add(paragraph, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(paragraph, start, n, sentences);
        return sentences;
    }

    /** Where the sentence ends that the mark at {@code i} closes, or -1 if it closes none. */
    private static int end(String text, int start, int i) {
        int n = text.length();
        int end = i + 1;
        while (end < n && (LineShape.terminates(text.charAt(end)) || LineShape.closes(text.charAt(end)))) {
            end++;
        }
        if (end >= n) {
            return n;
        }
        if (text.charAt(end) != ' ') {
            return wideMark(text.charAt(i)) ? end : -1;
        }
        int next = end + 1;
        while (next < n && opens(text.charAt(next))) {
            next++;
        }
        if (next >= n) {
            return -1;
        }
        char first = text.charAt(next);
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && !Character.isIdeographic(first)) {
            return -1;
        }
        if (text.charAt(i) == '.' && end == i + 1 || text.charAt(i) == '.' && text.charAt(i + 1) == ')') {
            return dotEnds(text, start, i, next) ? end : -1;
        }
        return end;
    }

    /** A heading that runs into its text, "Acme Settles Potential Liability for Alleged Violations of the X Regulations: Acme has agreed". */
    private static boolean runInHeading(String text, int start, int colon) {
        if (colon + 2 >= text.length() || text.charAt(colon + 1) != ' ' || !Character.isUpperCase(text.charAt(colon + 2))) {
            return false;
        }
        int words = 0;
        int small = 0;
        for (String word : text.substring(start, colon).split("[^\\p{L}\\p{N}.'&-]+")) {
            boolean counts = word.length() > 3 && Character.isLetter(word.charAt(0));
            words += counts ? 1 : 0;
            small += counts && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return words >= HEADING && small * HEADING <= words;
    }

    private static boolean dotEnds(String text, int start, int dot, int next) {
        if (enumerator(text, start, dot)) {
            return false;
        }
        return switch (Abbreviations.shared().at(text, dot)) {
            case NEVER_ENDS -> false;
            case ENDS -> true;
            case ENDS_BEFORE_STARTER -> Abbreviations.shared().startsSentence(word(text, next));
        };
    }

    /** "3." at the start of a sentence numbers it. */
    private static boolean enumerator(String text, int start, int dot) {
        if (dot - start > 4) {
            return false;
        }
        for (int i = start; i < dot; i++) {
            if (!Character.isDigit(text.charAt(i)) && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static void add(MappedText paragraph, int from, int to, List<MappedText> sentences) {
        String text = paragraph.text();
        int start = from;
        while (to - start > LONGEST) {
            int cut = cut(text, start, start + LONGEST);
            addSlice(paragraph.slice(start, cut), sentences);
            start = cut;
        }
        addSlice(paragraph.slice(start, to), sentences);
    }

    private static void addSlice(MappedText slice, List<MappedText> sentences) {
        for (int i = 0; i < slice.length(); i++) {
            if (Character.isLetterOrDigit(slice.text().charAt(i))) {
                sentences.add(slice);
                return;
            }
        }
    }

    /** The best place to break an endless sentence before {@code limit}: a semicolon, a comma, a blank, anywhere. */
    private static int cut(String text, int start, int limit) {
        int least = start + LONGEST / 2;
        for (char mark : new char[] {';', ',', ' '}) {
            for (int at = limit - 1; at >= least; at--) {
                if (text.charAt(at) == mark) {
                    return at + 1;
                }
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean opens(char c) {
        return c == '"' || c == '\'' || c == '(' || c == '[' || c == '\u00A3' || c == '$' || c == '\u20AC' || c == '\u2014' || c == '\u2013' || c == '-';
    }

    private static boolean wideMark(char c) {
        return c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }
}
