package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

/** What must hold for the places of every sentence, whatever was mended in it. */
final class Offsets {
    private static final int TRIES = 8;

    private Offsets() { }

    /** Random parts of every sentence stand in the original where the sentence says, but for blanks, hyphens and marks. */
    static void check(Document document) {
        Random random = new Random(7);
        int last = -1;
        int index = 0;
        for (Sentence s : document.sentences()) {
            assertEquals(index++, s.index());
            assertTrue(s.span().start() >= last, "sentences overlap at " + s);
            last = s.span().end();
            same(document, s, 0, s.text().length());
            for (int i = 0; i < TRIES; i++) {
                int start = random.nextInt(s.text().length());
                int end = start + 1 + random.nextInt(s.text().length() - start);
                if (!splits(s, start) && !splits(s, end)) {
                    same(document, s, start, end);
                }
            }
        }
    }

    /** Whether the place lies inside one original character: a ligature gives two letters. */
    private static boolean splits(Sentence s, int at) {
        return at > 0 && at < s.text().length() && s.original(at - 1, at).equals(s.original(at, at + 1));
    }

    private static void same(Document document, Sentence s, int start, int end) {
        String original = s.original(start, end).slice(document.text());
        assertEquals(core(s.text().substring(start, end)), core(original), () -> s + " " + start + ".." + end);
    }

    /** Letters and digits only, with what mending may change made alike. */
    private static String core(String text) {
        StringBuilder core = new StringBuilder();
        String plain = text.replaceAll("\\[\\d{1,3}]", "");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            String mended = Chars.plain(c);
            for (char k : (mended == null ? String.valueOf(c) : mended).toCharArray()) {
                if (Character.isLetterOrDigit(k) && !Chars.invisible(k)) {
                    core.append(k);
                }
            }
        }
        return core.toString();
    }
}
