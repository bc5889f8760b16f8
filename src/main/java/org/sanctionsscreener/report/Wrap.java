package org.sanctionsscreener.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Fits text into columns of a terminal, where some characters take two columns and some none. */
final class Wrap {
    /** Where a line could break and a reader would stumble: in dates, ids and paths. */
    private static final String JOINS = "-/";

    private Wrap() { }

    /** Columns that the text takes. */
    static int columns(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /**
     * The text in lines of at most {@code width} columns, broken where the script allows it; a word that is longer than a
     * line is cut. Never empty: an empty text is one empty line.
     */
    static List<String> lines(String text, int width) {
        int room = Math.max(8, width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && JOINS.indexOf(text.charAt(end - 1)) >= 0 && end - start < room) {
                continue;
            }
            String word = text.substring(start, end);
            start = end;
            int bare = columns(word.stripTrailing());
            if (used > 0 && used + bare > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            while (used == 0 && bare > room) {
                int cut = cut(word, room);
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
                bare = columns(word.stripTrailing());
            }
            line.append(word);
            used += columns(word);
        }
        if (lines.isEmpty() || !line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** The text followed by blanks up to that many columns. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    private static int cut(String word, int room) {
        int at = 0;
        int used = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            int wide = Math.max(0, WCWidth.wcwidth(c));
            if (used + wide > room && at > 0) {
                return at;
            }
            used += wide;
            at += Character.charCount(c);
        }
        return at;
    }
}
