package org.sanctionsscreener.document;

import java.util.Locale;

/** The wording of troubles that several readers share. */
final class Trouble {
    private Trouble() { }

    static String tooLong(long characters, int limit) {
        return String.format(Locale.ROOT, "the text is too long (%,d characters, at most %,d); split it into documents of its own",
            characters, limit);
    }

    static String tooLarge(long bytes, long limit) {
        return String.format(Locale.ROOT, "the file is too large (%,d MB, at most %,d MB); split it, or give the article's text alone",
            bytes >> 20, limit >> 20);
    }

    /** The message of an exception on one line, or its kind if it says nothing. */
    static String reason(Throwable e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return e.getClass().getSimpleName();
        }
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }
}
