package org.sanctionsscreener.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication.
 *
 * <p>STATED: by the format (a meta tag, a mail header, a record's date), by a dateline with a year, by a line that says so
 * ("Published 3 May 2019"), or by a line of the head that is or ends in a full date. GIVEN: by the user, where none of these
 * is there. INFERRED: only where a dateline has day and month and the text leaves one year for it: the year of the copyright
 * line or of the address, else the first such day on or after the latest full date in the text, no more than a year later.
 * Otherwise UNKNOWN: a day of the month alone ("on the 20th") does not make a date, unless {@link DateClues} leave one.
 */
final class PublishedFinder {
    private static final int HEAD = 1500;
    private static final int TAIL = 800;
    private static final int LONGEST_LABEL = 120;
    private static final Pattern LABEL = Pattern.compile(
        "(?i)[\\W_]{0,4}(?:first |last )?(?:published|posted|updated|date|dated|issued|released|release date|publication date|for immediate release|input|registered)\\b[^\\n]{0,80}");
    private static final Pattern COPYRIGHT = Pattern.compile("(?:\u00A9|\\([cC]\\)|(?i:copyright))[^\\n]{0,40}?\\b((?:19|20)\\d{2})\\b");
    private static final Pattern ADDRESS_YEAR = Pattern.compile("/((?:19|20)\\d{2})/\\d{1,2}/");
    private static final Pattern ADDRESS_DAY = Pattern.compile("[/=-]((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=\\D|$)");

    private final Extract extract;
    private final List<Paragraph> paragraphs;
    private final Optional<Datelines.Found> dateline;

    PublishedFinder(Extract extract, List<Paragraph> paragraphs, Optional<Datelines.Found> dateline) {
        this.extract = extract;
        this.paragraphs = paragraphs;
        this.dateline = dateline;
    }

    Published find(LocalDate given) {
        if (extract.date() != null) {
            return new Published(extract.date(), Published.Basis.STATED);
        }
        Optional<LocalDate> stated = dateline.flatMap(Datelines.Found::day).or(this::labelled).or(this::headLine);
        if (stated.isPresent()) {
            return new Published(stated.get(), Published.Basis.STATED);
        }
        if (given != null) {
            return new Published(given, Published.Basis.GIVEN);
        }
        return inferred().map(d -> new Published(d, Published.Basis.INFERRED)).orElseGet(Published::unknown);
    }

    private Optional<LocalDate> labelled() {
        String text = extract.text();
        int n = text.length();
        return labelled(text.substring(0, Math.min(n, HEAD)))
            .or(() -> n > HEAD ? labelled(text.substring(Math.max(HEAD, n - TAIL))) : Optional.empty());
    }

    private static Optional<LocalDate> labelled(String region) {
        Matcher m = LABEL.matcher(region);
        for (int line = 0; line < region.length(); ) {
            int end = region.indexOf('\n', line);
            end = end < 0 ? region.length() : end;
            if (end - line <= LONGEST_LABEL && m.region(line, end).lookingAt()) {
                List<TextDates.Found> dates = TextDates.in(region, m.start(), m.end());
                if (!dates.isEmpty()) {
                    return Optional.of(dates.get(0).date());
                }
            }
            line = end + 1;
        }
        return Optional.empty();
    }

    /** Before the prose, a line that is a date, or a heading or byline that ends in one. */
    private Optional<LocalDate> headLine() {
        int lines = 0;
        for (Paragraph p : paragraphs) {
            if (p.furniture && !p.text().matches(".*\\d{4}.*")) {
                continue;
            }
            if (++lines > 12 || p.zone == Zone.BODY && p.prose()) {
                return Optional.empty();
            }
            String line = p.text();
            if (line.length() > 140) {
                continue;
            }
            List<TextDates.Found> dates = TextDates.in(line, 0, line.length());
            if (dates.size() == 1 && (p.zone == Zone.BYLINE || restIsShort(line, dates.get(0)))) {
                return Optional.of(dates.get(0).date());
            }
        }
        return Optional.empty();
    }

    /** The date is the line, but for a weekday, a time or a place; or it ends a heading of a few words. */
    private static boolean restIsShort(String line, TextDates.Found date) {
        String before = line.substring(0, date.start()).strip();
        String after = line.substring(date.end()).strip();
        return after.length() <= 20 && before.split("\\s+").length <= 5;
    }

    private Optional<LocalDate> inferred() {
        Optional<LocalDate> address = addressDay();
        if (address.isPresent()) {
            return address;
        }
        Optional<MonthDay> day = dateline.flatMap(Datelines.Found::dayOfYear);
        return day.flatMap(this::inYear);
    }

    private Optional<LocalDate> addressDay() {
        Matcher m = ADDRESS_DAY.matcher(extract.url());
        return m.find() ? TextDates.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3)) : Optional.empty();
    }

    private Optional<LocalDate> inYear(MonthDay day) {
        String text = extract.text();
        TreeSet<Integer> years = new TreeSet<>();
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        collect(COPYRIGHT.matcher(tail), years);
        collect(ADDRESS_YEAR.matcher(extract.url()), years);
        if (years.size() == 1 && day.isValidYear(years.first())) {
            return Optional.of(day.atYear(years.first()));
        }
        Optional<LocalDate> latest = TextDates.in(text, 0, Math.min(text.length(), 200_000)).stream()
            .map(TextDates.Found::date).max(LocalDate::compareTo);
        return latest.flatMap(l -> {
            int year = MonthDay.from(l).isAfter(day) ? l.getYear() + 1 : l.getYear();
            return day.isValidYear(year) && Year.of(year).isValidMonthDay(day) ? Optional.of(day.atYear(year)) : Optional.empty();
        });
    }

    private static void collect(Matcher m, TreeSet<Integer> years) {
        while (m.find()) {
            years.add(Integer.parseInt(m.group(1)));
        }
    }
}
