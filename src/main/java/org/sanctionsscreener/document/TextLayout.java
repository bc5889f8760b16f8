package org.sanctionsscreener.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs in text that has only lines: hard-wrapped mail and wire copy, one paragraph a line, lists and tables.
 * One pass to measure the lines, one to join them; linear in the length of the text.
 */
final class TextLayout {
    private static final int LONGEST_WRAP = 200;
    private static final int SHORTEST_WRAP = 40;
    private static final int STUB = 20;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final boolean titleApart;
    private boolean wrapped;
    private int firstLine = -1;
    private int wrapWidth;

    private record Line(int start, int end, int indent, boolean row, boolean opens) {
        int length() { return end - start; }

        boolean blank() { return end == start; }
    }

    private TextLayout(String text, boolean titleApart) {
        this.text = text;
        this.titleApart = titleApart;
    }

    /** @param titleApart whether the headline is known from elsewhere, so that the first line need not be it */
    static List<Block> blocks(String text, boolean titleApart) {
        TextLayout layout = new TextLayout(text, titleApart);
        layout.readLines();
        layout.measure();
        return layout.join();
    }

    private void readLines() {
        int n = text.length();
        int at = 0;
        while (at < n) {
            int stop = at;
            while (stop < n && !breaks(text.charAt(stop))) {
                stop++;
            }
            int start = at;
            while (start < stop && isBlank(text.charAt(start))) {
                start++;
            }
            int end = stop;
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            firstLine = firstLine < 0 && end > start ? start : firstLine;
            lines.add(new Line(start, end, start - at, LineShape.row(text, start, end), LineShape.opensBlock(text, start, end)));
            if (stop < n && text.charAt(stop) == '\f') {
                lines.add(new Line(stop, stop, 0, false, false));
            }
            boolean pair = stop + 1 < n && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
            at = stop + (pair ? 2 : 1);
        }
    }

    /** Whether lines were broken at a width, and at which: many lines stop in mid-sentence and none is long. */
    private void measure() {
        int pairs = 0;
        int broken = 0;
        int widest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.blank() || next.blank() || line.row() || next.row()) {
                continue;
            }
            pairs++;
            if (line.length() <= LONGEST_WRAP) {
                widest = Math.max(widest, line.length());
                if (line.length() >= SHORTEST_WRAP && !LineShape.ended(text, line.start(), line.end())
                    && Character.isLowerCase(text.charAt(next.start()))) {
                    broken++;
                }
            }
        }
        wrapWidth = widest;
        wrapped = widest >= SHORTEST_WRAP && broken * 4 >= pairs && broken > 0;
    }

    private List<Block> join() {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            if (first.blank()) {
                i++;
                continue;
            }
            int last = i;
            if (!first.row()) {
                while (last + 1 < lines.size() && continues(lines.get(last), lines.get(last + 1), last == i, first.opens())) {
                    last++;
                }
            }
            Block.Kind kind = first.row() ? Block.Kind.ROW : first.opens() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, first.start(), lines.get(last).end()));
            i = last + 1;
        }
        return blocks;
    }

    private boolean continues(Line line, Line next, boolean first, boolean inItem) {
        if (next.blank() || next.row() || next.opens()) {
            return false;
        }
        char start = text.charAt(next.start());
        if (Character.isLowerCase(start)) {
            // A menu word in small letters is no continuation: neither is a single word, nor what follows a stub.
            char end = text.charAt(line.end() - 1);
            return end == '-' || end == ',' || line.length() >= STUB && LineShape.severalWords(text, next.start(), next.end())
                || wrapped && line.length() * 10 >= wrapWidth * 6;
        }
        if (next.indent() >= line.indent() + 2 && !(first && inItem)) {
            return false;
        }
        boolean ended = LineShape.ended(text, line.start(), line.end());
        if (ended && !Character.isUpperCase(start) && Abbreviations.shared().endsWithAbbreviation(text, line.start(), line.end())) {
            return true;
        }
        if (!ended && LineShape.hangs(text, line.start(), line.end())) {
            return true;
        }
        if (!wrapped || line.length() > LONGEST_WRAP) {
            return false;
        }
        if (!ended && !Character.isLetter(start) && line.length() >= STUB && LineShape.severalWords(text, next.start(), next.end())) {
            return true;
        }
        if (!ended && (titleApart || line.start() > firstLine) && next.length() * 10 >= wrapWidth * 6 && !LineShape.headline(text, line.start(), line.end())) {
            return true;
        }
        return line.length() * 10 >= wrapWidth * (ended ? 8 : 6);
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || Character.isSpaceChar(c);
    }
}
