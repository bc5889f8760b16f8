package org.sanctionsscreener.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day before an entry of a live page: "10:42 GMT - The ministry said ...". */
final class TimeStamp {
    private static final int LOOK = 40;
    private static final Pattern STAMP = Pattern.compile(
        "\\[?\\(?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[apAP]\\.?[mM]\\.?)?(?:\\s(?:GMT|UTC|BST|CET|CEST|EDT|EST|ET|PT|PDT|PST|KST|JST|local time))?+\\]?\\)?"
            + "\\s*[-\\u2013\\u2014|:]?\\s+(?=[A-Z\"\\u201C])");

    private TimeStamp() { }

    /** Where the words begin: after the stamp, or {@code from} if there is none. */
    static int skip(String text, int from, int end) {
        char c = text.charAt(from);
        if (!Character.isDigit(c) && c != '[' && c != '(') {
            return from;
        }
        Matcher m = STAMP.matcher(text).region(from, Math.min(end, from + LOOK));
        return m.lookingAt() ? m.end() : from;
    }
}
