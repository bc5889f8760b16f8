package org.sanctionsscreener.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the start of a paragraph: "PARIS, May 3 (Example News) --", "[Outlet=Reporter Name]", "(Seoul=Agency)".
 * A place alone is no dateline: it takes capitals, a date or an agency beside the dash, so that "Iran - long a foe - said" stays prose.
 */
final class Datelines {
    private static final int LOOK = 180;
    private static final String NAME = "[A-Z\\u00C0-\\u00DE][\\w.'\\u00C0-\\u024F-]*";
    private static final String PLACE = NAME + "(?:[ /]" + NAME + "){0,4}(?:, ?" + NAME + "(?: " + NAME + "){0,2})?";
    private static final String DATE = "(?:(?:(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day)?\\.?,? )?"
        + "(?:(?<m1>" + TextDates.MONTH + ")\\.? (?<d1>\\d{1,2})(?:st|nd|rd|th)?|(?<d2>\\d{1,2}) (?<m2>" + TextDates.MONTH + ")\\.?)(?:,? (?<y>[12]\\d{3}))?)";
    private static final Pattern LINE = Pattern.compile(
        "(?<place>" + PLACE + ")?(?:,? ?(?<date>" + DATE + "))?,? ?(?:\\((?<outlet>[A-Z][^()]{1,40})\\))? ?(?<dash>--+|\\u2014|(?:\\u2013|-|:)(?= ))(?: (?:--|-) )?\\s*(?=(?<next>[A-Z\"'0-9\\[(]))");
    private static final Pattern SQUARE = Pattern.compile("\\[(?<all>[^\\]]{3,120})\\]\\s*[-\\u2013\\u2014]?\\s*(?=\\S)");
    private static final Pattern ROUND = Pattern.compile("\\((?<place>[A-Z][^()=]{1,40})=(?<outlet>[^()]{2,60})\\)\\s*[-\\u2013\\u2014]?\\s*(?:.{3,50}? = )?(?=\\S)");
    private static final Pattern REPORTER = Pattern.compile("=|\\b(?i:correspondent|reporter|by|editor|special|agency|news|desk)\\b");

    /**
     * A dateline found.
     *
     * @param length characters of the clean paragraph that it takes, with the dash and blanks after it
     * @param day    its date, where it has a year
     * @param dayOfYear its day and month, where it has them
     */
    record Found(String place, String outlet, int length, Optional<LocalDate> day, Optional<MonthDay> dayOfYear) { }

    private Datelines() { }

    static Optional<Found> at(String paragraph) {
        if (paragraph.length() < 12) {
            return Optional.empty();
        }
        char first = paragraph.charAt(0);
        String head = paragraph.substring(0, Math.min(LOOK, paragraph.length()));
        if (first == '[') {
            return square(head);
        }
        if (first == '(' && head.indexOf('=') > 0) {
            return round(head);
        }
        if (!Character.isUpperCase(first) && first != '(' || !marked(head)) {
            return Optional.empty();
        }
        Matcher m = LINE.matcher(head);
        return m.lookingAt() ? line(m) : Optional.empty();
    }

    private static Optional<Found> line(Matcher m) {
        String place = text(m, "place");
        String outlet = text(m, "outlet");
        boolean dated = m.group("date") != null;
        boolean colon = ":".equals(m.group("dash"));
        String town = place.contains(",") ? place.substring(0, place.indexOf(',')) : place;
        boolean capitals = town.length() > 2 && town.equals(town.toUpperCase(java.util.Locale.ROOT));
        boolean certain = !outlet.isEmpty() && (!place.isEmpty() || !colon) || dated && !place.isEmpty() && !colon
            || capitals && !colon && Character.isLetter(m.group("next").charAt(0)) || place.matches(NAME + ", [A-Z].*") && m.group("dash").length() + (m.group("dash").charAt(0) > 0x7F ? 1 : 0) > 1;
        if (!certain || m.end() < 4) {
            return Optional.empty();
        }
        String day = m.group("d1") != null ? m.group("d1") : m.group("d2");
        String month = m.group("m1") != null ? m.group("m1") : m.group("m2");
        Optional<MonthDay> dayOfYear = dated ? TextDates.dayAndMonth(day, month) : Optional.empty();
        Optional<LocalDate> full = dayOfYear.isPresent() && m.group("y") != null
            ? TextDates.parse(day + " " + month + " " + m.group("y")) : Optional.empty();
        return Optional.of(new Found(place, outlet, m.end(), full, dayOfYear));
    }

    private static Optional<Found> square(String head) {
        Matcher m = SQUARE.matcher(head);
        if (!m.lookingAt() || !REPORTER.matcher(m.group("all")).find()) {
            return Optional.empty();
        }
        String all = m.group("all");
        int equals = all.indexOf('=');
        String outlet = equals > 0 ? all.substring(0, equals).strip() : all.strip();
        return Optional.of(new Found("", outlet, m.end(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Found> round(String head) {
        Matcher m = ROUND.matcher(head);
        return m.lookingAt() ? Optional.of(new Found(m.group("place").strip(), m.group("outlet").strip(), m.end(),
            Optional.empty(), Optional.empty())) : Optional.empty();
    }

    /** The cheap test before the pattern: a dash or colon in reach. */
    private static boolean marked(String head) {
        for (int i = 2; i < Math.min(head.length(), 110); i++) {
            char c = head.charAt(i);
            if (c == '-' || c == '\u2013' || c == '\u2014' || c == ':') {
                return true;
            }
        }
        return false;
    }

    private static String text(Matcher m, String group) {
        return m.group(group) == null ? "" : m.group(group).strip();
    }
}
