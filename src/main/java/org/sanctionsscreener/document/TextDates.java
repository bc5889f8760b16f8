package org.sanctionsscreener.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as English text and the usual metadata write them. Dates whose order of day and month is open are not read. */
final class TextDates {
    static final String MONTH = "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final int BEFORE_YEAR = 28;
    private static final int AFTER_YEAR = 12;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern FULL = Pattern.compile(
        "\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?[ \\u00A0\\n]{1,3}(?<m1>" + MONTH + ")\\.?[ \\u00A0\\n]{0,2},?[ \\u00A0\\n]{1,3}(?<y1>[12]\\d{3})\\b"
            + "|\\b(?<m2>" + MONTH + ")\\.?[ \\u00A0\\n]{1,3}(?<d2>\\d{1,2})(?:st|nd|rd|th)?[ \\u00A0\\n]{0,2},?[ \\u00A0\\n]{1,3}(?<y2>[12]\\d{3})\\b"
            + "|\\b(?<y3>[12]\\d{3})[-./](?<n3>\\d{1,2})[-./](?<d3>\\d{1,2})(?![\\d-])"
            + "|\\b(?<d4>\\d{1,2})-(?<m4>" + MONTH + ")-(?<y4>[12]\\d{3})\\b"
            + "|\\b(?<a5>\\d{1,2})[./](?<b5>\\d{1,2})[./](?<y5>[12]\\d{3})\\b");

    /** A date and where it stands. */
    record Found(LocalDate date, int start, int end) { }

    private TextDates() { }

    /** Every full date in the region, in order. */
    static List<Found> in(CharSequence text, int start, int end) {
        List<Found> found = new ArrayList<>();
        Matcher m = null;
        int done = start;
        for (int i = start; i + 4 <= end; i++) {
            if (!yearAt(text, i, start, end)) {
                continue;
            }
            // Every full date has a year: the pattern is tried around years only.
            m = m == null ? FULL.matcher(text).useTransparentBounds(true) : m;
            m.region(Math.max(done, i - BEFORE_YEAR), Math.min(end, i + AFTER_YEAR));
            while (m.find()) {
                Matcher match = m;
                read(m).ifPresent(d -> found.add(new Found(d, match.start(), match.end())));
                done = m.end();
            }
            i += 3;
        }
        return found;
    }

    private static boolean yearAt(CharSequence text, int i, int start, int end) {
        char c = text.charAt(i);
        if (c != '1' && c != '2' || i > start && Character.isDigit(text.charAt(i - 1)) || i + 4 < end && Character.isDigit(text.charAt(i + 4))) {
            return false;
        }
        return Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2)) && Character.isDigit(text.charAt(i + 3));
    }

    /** The first full date in a line of metadata: ISO with or without a time, RFC 1123, or written out. */
    static Optional<LocalDate> parse(String text) {
        String stripped = text.strip();
        try {
            // A full time stamp counts in its own zone: the day its readers saw.
            return Optional.of(OffsetDateTime.parse(stripped).toLocalDate());
        } catch (DateTimeException e) {
            List<Found> found = in(stripped, 0, stripped.length());
            if (!found.isEmpty()) {
                return Optional.of(found.get(0).date());
            }
            return stripped.matches("[12]\\d{7}.*") ? compact(stripped) : Optional.empty();
        }
    }

    /** The day and month of "Sept. 20" or "20 September". */
    static Optional<MonthDay> dayAndMonth(String day, String month) {
        try {
            return Optional.of(MonthDay.of(month(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> compact(String digits) {
        return date(digits.substring(0, 4), Integer.parseInt(digits.substring(4, 6)), digits.substring(6, 8));
    }

    private static Optional<LocalDate> read(Matcher m) {
        if (m.group("d1") != null) {
            return date(m.group("y1"), month(m.group("m1")), m.group("d1"));
        }
        if (m.group("d2") != null) {
            return date(m.group("y2"), month(m.group("m2")), m.group("d2"));
        }
        if (m.group("d3") != null) {
            return date(m.group("y3"), Integer.parseInt(m.group("n3")), m.group("d3"));
        }
        if (m.group("d4") != null) {
            return date(m.group("y4"), month(m.group("m4")), m.group("d4"));
        }
        int a = Integer.parseInt(m.group("a5"));
        int b = Integer.parseInt(m.group("b5"));
        if (a == b || a > 12 && b <= 12) {
            return date(m.group("y5"), b, m.group("a5"));
        }
        return a <= 12 && b > 12 ? date(m.group("y5"), a, m.group("b5")) : Optional.empty();
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
