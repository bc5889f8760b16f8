package org.sanctionsscreener.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Bytes to text: the byte order mark, then strict UTF-8, then UTF-16 without a mark, then a detector's guess, and
 * windows-1252 where it has none. What is no text at all is refused with the kind of file it seems to be.
 */
final class Decoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;
    private static final int SURE = 30;

    private Decoder() { }

    /** @throws UnreadableDocumentException if the bytes are no text */
    static String decode(byte[] bytes) throws UnreadableDocumentException {
        int length = bytes.length;
        if (length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            return checked(decode(bytes, 3, StandardCharsets.UTF_8), bytes);
        }
        if (length >= 4 && bytes[0] == 0 && bytes[1] == 0 && (bytes[2] & 0xFF) == 0xFE && (bytes[3] & 0xFF) == 0xFF) {
            return checked(decode(bytes, 4, Charset.forName("UTF-32BE")), bytes);
        }
        if (length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            boolean wide = length >= 4 && bytes[2] == 0 && bytes[3] == 0;
            return checked(decode(bytes, wide ? 4 : 2, wide ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE), bytes);
        }
        if (length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return checked(decode(bytes, 2, StandardCharsets.UTF_16BE), bytes);
        }
        String utf8 = strict(bytes);
        if (utf8 != null && utf8.indexOf('\0') < 0) {
            return checked(utf8, bytes);
        }
        return checked(decode(bytes, 0, guess(bytes)), bytes);
    }

    /**
     * As {@link #decode(byte[])}, with the charset that the document itself names before any guess.
     *
     * @param named a charset's name; unknown ones are ignored
     */
    static String decode(byte[] bytes, String named) throws UnreadableDocumentException {
        boolean marked = bytes.length >= 2 && ((bytes[0] & 0xFF) >= 0xEF && (bytes[1] & 0xFF) >= 0xBB);
        if (marked || strict(bytes) != null || !supported(named)) {
            return decode(bytes);
        }
        return checked(decode(bytes, 0, Charset.forName(named)), bytes);
    }

    private static boolean supported(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name) != StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Charset guess(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        CharsetMatch match = detector.detect();
        // A weak guess at a rare charset is worse than the commonest one of old Western files.
        if (match == null || match.getConfidence() < SURE || match.getName().startsWith("ISO-8859-1") || !Charset.isSupported(match.getName())) {
            return WINDOWS;
        }
        return Charset.forName(match.getName());
    }

    /** UTF-16 of a Latin text has a zero in every other byte. */
    private static Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int n = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < n; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd * 4 > n && even * 20 < n) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 4 > n && odd * 20 < n ? StandardCharsets.UTF_16BE : null;
    }

    private static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static String checked(String text, byte[] bytes) throws UnreadableDocumentException {
        int controls = 0;
        int n = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x0B && c != 0x1A
                || c == '\uFFFD' || c >= 0x7F && c < 0xA0 && c != 0x85) {
                controls++;
            }
        }
        if (controls * 50 > n) {
            throw new UnreadableDocumentException("this is no text" + FileKind.described(bytes)
                + "; give text, HTML, Markdown, PDF, Word, mail or JSON under its own name");
        }
        return text;
    }
}
