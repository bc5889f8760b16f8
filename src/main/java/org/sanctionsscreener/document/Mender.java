package org.sanctionsscreener.document;

import java.util.BitSet;

/**
 * Makes a block readable: one blank for any run of white space, words broken at a line's end put together, invisible
 * characters and footnote marks dropped, quotation marks straight. Every character kept knows its place. One pass.
 */
final class Mender {
    /** Longer runs of letters are no words, and looking at them again and again would take its time. */
    private static final int LONGEST_PART = 40;

    private final String text;
    private final BitSet hidden;
    private final Vocabulary vocabulary;

    /** @param hidden characters to leave out, or null */
    Mender(String text, BitSet hidden, Vocabulary vocabulary) {
        this.text = text;
        this.hidden = hidden;
        this.vocabulary = vocabulary;
    }

    MappedText clean(Block block) {
        boolean row = block.kind() == Block.Kind.ROW;
        MappedText.Builder out = new MappedText.Builder(block.end() - block.start());
        int i = skipOpening(block);
        int end = block.end();
        while (i < end) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F && hidden == null) {
                i = ascii(out, i, end, c, row);
            } else if (hidden != null && hidden.get(i)) {
                i++;
            } else if (Chars.blank(c)) {
                i = blank(out, i, end, row);
            } else {
                i = c < 0x7F ? ascii(out, i, end, c, row) : wide(out, i, end, c);
            }
        }
        while (out.length() > 0 && (out.last(0) == ' ' || row && out.last(0) == ';')) {
            out.drop();
        }
        return out.build();
    }

    private int ascii(MappedText.Builder out, int i, int end, char c, boolean row) {
        switch (c) {
            case '[' -> {
                int close = footnote(out, i, end);
                if (close > i) {
                    return close;
                }
            }
            case ',', ';', ')', ']', '?', '!' -> dropBlankBefore(out);
            case '.' -> {
                if (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)) && text.charAt(i + 1) != '.') {
                    dropBlankBefore(out);
                }
            }
            case '`' -> {
                if (i + 1 < end && text.charAt(i + 1) == '`') {
                    out.add('"', i);
                    return i + 2;
                }
            }
            case '\'' -> {
                if (i + 1 < end && text.charAt(i + 1) == '\'') {
                    out.add('"', i);
                    return i + 2;
                }
                possessive(out, i, end);
            }
            case '|' -> {
                if (row) {
                    cell(out, i);
                    return i + 1;
                }
            }
            default -> { }
        }
        out.add(c, i);
        return i + 1;
    }

    /** "the company 's exports": an apostrophe and s that stand apart belong to the word before. */
    private void possessive(MappedText.Builder out, int i, int end) {
        boolean alone = i + 1 < end && text.charAt(i + 1) == 's' && (i + 2 >= end || !Character.isLetterOrDigit(text.charAt(i + 2)) && "'\u2019-".indexOf(text.charAt(i + 2)) < 0);
        if (alone && out.length() > 1 && Character.isLetter(out.last(1))) {
            dropBlankBefore(out);
        }
    }

    /** Characters above ASCII: dropped, made plain, or kept. */
    private int wide(MappedText.Builder out, int i, int end, char c) {
        if (Chars.invisible(c)) {
            return i + 1;
        }
        String plain = Chars.plain(c);
        if ("'".equals(plain)) {
            possessive(out, i, end);
        }
        if (plain == null) {
            out.add(c, i);
        } else {
            for (int k = 0; k < plain.length(); k++) {
                out.add(plain.charAt(k), i);
            }
        }
        return i + 1;
    }

    /** A run of white space, at a line's end perhaps after a hyphen. */
    private int blank(MappedText.Builder out, int from, int end, boolean row) {
        int i = from;
        boolean line = false;
        boolean tab = false;
        while (i < end && (Chars.blank(text.charAt(i)) || Chars.invisible(text.charAt(i)))) {
            line |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
            tab |= text.charAt(i) == '\t';
            i++;
        }
        if (i >= end || out.length() == 0) {
            return i;
        }
        if (row && (tab || i - from >= 3)) {
            cell(out, from);
            return i;
        }
        if (out.last(0) == '-' && Character.isLetter(out.last(1)) && Character.isLetter(text.charAt(i))) {
            if (line) {
                hyphenation(out, i, end);
                return i;
            }
        }
        char last = out.last(0);
        if (last == ' ' || last == '(' || last == '[' || last == '$' && Character.isDigit(text.charAt(i))) {
            return i;
        }
        out.add(' ', from);
        return i;
    }

    /** "compo-" + "nents" is one word; "long-" + "range" keeps its hyphen; "pre-" + "and post-war" its blank. */
    private void hyphenation(MappedText.Builder out, int next, int end) {
        int back = 1;
        while (back <= LONGEST_PART && Character.isLetter(out.last(back))) {
            back++;
        }
        StringBuilder left = new StringBuilder();
        for (int k = back - 1; k >= 1; k--) {
            left.append(out.last(k));
        }
        int stop = next;
        while (stop < end && stop - next <= LONGEST_PART && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String right = text.substring(next, stop);
        switch (vocabulary.afterHyphen(left.toString(), right, out.last(back) == '-')) {
            case JOIN -> out.drop();
            case KEEP_HYPHEN -> { }
            case KEEP_BLANK -> out.add(' ', next - 1);
        }
    }

    private static void cell(MappedText.Builder out, int at) {
        while (out.length() > 0 && (out.last(0) == ' ' || out.last(0) == ';')) {
            out.drop();
        }
        if (out.length() > 0) {
            out.add(';', at);
            out.add(' ', at);
        }
    }

    private static void dropBlankBefore(MappedText.Builder out) {
        if (out.length() > 1 && out.last(0) == ' ' && out.last(1) != ';') {
            out.drop();
        }
    }

    /** The end of a footnote mark such as "[12]" straight after a word, or {@code i} if there is none. */
    private int footnote(MappedText.Builder out, int i, int end) {
        if (out.length() == 0 || out.last(0) == ' ') {
            return i;
        }
        int k = i + 1;
        while (k < end && k - i <= 4 && Character.isDigit(text.charAt(k))) {
            k++;
        }
        return k > i + 1 && k < end && text.charAt(k) == ']' ? k + 1 : i;
    }

    /** Bullets and the time stamps of a live page are not part of the sentence. */
    private int skipOpening(Block block) {
        int i = block.start();
        int end = block.end();
        while (i < end && (Chars.blank(text.charAt(i)) || Chars.bullet(text.charAt(i)) || hidden != null && hidden.get(i))) {
            i++;
        }
        if (i + 1 < end && "-*\u2013\u2014>".indexOf(text.charAt(i)) >= 0 && Chars.blank(text.charAt(i + 1))) {
            i += 2;
        }
        return i < end ? TimeStamp.skip(text, i, end) : block.start();
    }
}
