package org.sanctionsscreener.document;

/** Single characters: what is blank, what is invisible, and what stands for something plainer. */
final class Chars {
    private Chars() { }

    static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u0085' || c >= '\u1680' && Character.isSpaceChar(c);
    }

    /** Soft hyphens, zero-width and direction marks, private use: nothing a reader sees. */
    static boolean invisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F'
            || c == '\uFEFF' || c == '\uFFFC' || c >= '\uE000' && c <= '\uF8FF' || c >= 0x7F && c <= 0x9F && c != 0x85
            || c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || c >= '\u2070' && c <= '\u2079' || c == '\u2020' || c == '\u2021';
    }

    static boolean bullet(char c) {
        return switch (c) {
            case '\u2022', '\u2023', '\u25AA', '\u25CF', '\u25E6', '\u2043', '\u00B7', '\u25A0', '\u25B6', '\u25B8', '\u25CB' -> true;
            default -> false;
        };
    }

    /** What stands for the character in clean text, or null if it stands for itself. */
    static String plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return String.valueOf((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u0060', '\u00B4' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\u300C', '\u300D', '\u300E', '\u300F' -> "\"";
            case '\u2010', '\u2011', '\u2212', '\uFE63' -> "-";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            default -> null;
        };
    }
}
