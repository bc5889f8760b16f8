package org.sanctionsscreener.extract.second;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.Zone;

/** A stretch of sentences, as it is sent to the second reader, with the way back to the original characters. */
final class Piece {
    /** Characters of a piece: small models lose themselves in more. A longer sentence goes into several. */
    static final int LONGEST = 6_000;

    private final String text;
    private final String bare;
    private final int[] starts;
    private final int[] ends;

    private Piece(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.bare = plain(text);
    }

    /** The article in pieces of whole sentences; bylines tell nothing and are left out. */
    static List<Piece> of(Document document) {
        List<Piece> pieces = new ArrayList<>();
        Builder builder = new Builder();
        for (Sentence sentence : document.sentences()) {
            if (sentence.zone() == Zone.BYLINE) {
                continue;
            }
            for (int from = 0; from < sentence.text().length();) {
                if (builder.length() > 0 && builder.length() + sentence.text().length() - from > LONGEST) {
                    pieces.add(builder.build());
                    builder = new Builder();
                }
                from = builder.add(sentence, from);
            }
        }
        if (builder.length() > 0) {
            pieces.add(builder.build());
        }
        return pieces;
    }

    /** The words as the second reader gets them, a sentence a line. */
    String text() { return text; }

    /**
     * Where a quote stands in the original: character by character the same, but for kinds of blank and of quotation mark, which
     * models write as they please. Empty if it stands nowhere.
     */
    Optional<Span> find(String quote) {
        return places(quote).stream().findFirst();
    }

    /** Where a quote stands nearest to another place. */
    Optional<Span> findNear(String quote, Span near) {
        return places(quote).stream().min(Comparator.comparingInt(s -> Math.max(0, Math.max(s.start() - near.end(), near.start() - s.end()))));
    }

    private List<Span> places(String quote) {
        String wanted = plain(quote).strip();
        List<Span> places = new ArrayList<>();
        for (int at = wanted.isEmpty() ? -1 : bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            // A name is not found inside another word.
            if (!joined(at - 1, at) && !joined(end - 1, end)) {
                places.add(new Span(starts[at], ends[end - 1]));
            }
        }
        return places;
    }

    private boolean joined(int left, int right) {
        return left >= 0 && right < bare.length() && Character.isLetterOrDigit(bare.charAt(left)) && Character.isLetterOrDigit(bare.charAt(right));
    }

    /** One character for one character, so that offsets stay. Runs of blanks become one; {@link #text} has none. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                plain.append(c == '’' || c == '‘' ? '\'' : c == '“' || c == '”' ? '"' : c);
            } else if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[1024];
        private int[] ends = new int[1024];

        int length() { return text.length(); }

        /** Adds a sentence from a character on, as far as there is room, and returns how far that was. */
        int add(Sentence sentence, int from) {
            String words = sentence.text();
            if (text.length() > 0) {
                space('\n', ends[text.length() - 1]);
            }
            int at = from;
            for (; at < words.length() && (text.length() < LONGEST || Character.isLowSurrogate(words.charAt(at))); at++) {
                char c = words.charAt(at);
                Span where = sentence.original(at, at + 1);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    space(' ', where.start());
                } else {
                    put(c, where.start(), where.end());
                }
            }
            return at;
        }

        /** One blank, however many stand there. */
        private void space(char c, int where) {
            if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                put(c, where, where);
            }
        }

        private void put(char c, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(c);
        }

        Piece build() {
            return new Piece(text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
