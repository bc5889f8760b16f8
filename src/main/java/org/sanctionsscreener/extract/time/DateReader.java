package org.sanctionsscreener.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** Reads days and months of the calendar: "20 April 2022", "Sept. 3-5", "April last year", "the 20th", "2022-04-20". */
final class DateReader {
    private static final Set<String> MONTH_CUES = Set.of("in", "since", "by", "until", "till", "of", "from", "between", "and", "or", "to", "for", "through", "last",
            "next", "this", "early", "mid", "late", "during", "before", "after", "the", "a", "that", "end", "around", "about", "on", "late-", "again", "earlier", "every-");
    /** Months that are also words or given names: alone they need a word before them that takes a time. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "april", "june", "august");
    private static final Set<String> DAY_CUES = Set.of("on", "by", "until", "till", "since", "before", "after", "from", "between", "and", "through", "to");
    private static final Set<String> NOT_A_DAY = Set.of("century", "congress", "party", "circuit", "army", "street", "avenue", "amendment", "district", "plenum",
            "session", "anniversary", "division", "brigade", "fleet", "parallel", "floor", "round", "package", "meeting");
    private static final Set<String> AFTER_DAY = Set.of("the", "a", "an", "it", "he", "she", "they", "that", "which", "and", "or", "but", "to", "with", "in", "at",
            "of", "for", "by", "is", "was", "were", "are", "will", "has", "had", "have", "said", "when", "after", "before", "while", "as", "from", "its", "his", "their",
            "local", "through", "until", "about", "over", "following", "on", "two", "three", "several", "officials", "state", "this", "would");

    private DateReader() { }

    static Reading read(TimeWords words, int i, Anchor anchor) {
        TimeWord w = words.at(i);
        if (w.kind() == Kind.DATE) {
            return numeric(w.lower(), i);
        }
        Reading onWeekday = afterWeekday(words, i, anchor);
        if (onWeekday != null) {
            return onWeekday;
        }
        int month = month(words, i);
        if (month > 0) {
            return monthFirst(words, i, month, anchor);
        }
        boolean ordinal = w.kind() == Kind.ORDINAL || w.kind() == Kind.WORD && w.value() > 0;
        return w.isNumber(1, 31) || ordinal && w.value() >= 1 && w.value() <= 31 ? dayFirst(words, i, ordinal, anchor) : null;
    }

    /** The month named at {@code i}, 0 if none; abbreviations need a number beside them. */
    static int month(TimeWords words, int i) {
        TimeWord w = words.at(i);
        if (w.kind() != Kind.WORD || !w.capital()) {
            return 0;
        }
        Integer full = CalendarWords.MONTHS.get(w.lower());
        if (full != null) {
            return full;
        }
        Integer abbreviated = CalendarWords.SHORT_MONTHS.get(w.lower());
        if (abbreviated == null) {
            return 0;
        }
        TimeWord after = words.at(afterDot(words, i));
        boolean beside = after.isNumber(1, 31) || YearGuard.plausible(after) || after.kind() == Kind.ORDINAL || dayBefore(words.at(i - 1));
        return beside ? abbreviated : 0;
    }

    private static boolean dayBefore(TimeWord w) { return w.isNumber(1, 31) || w.kind() == Kind.ORDINAL; }

    /** The token after a name, or after the dot of an abbreviated one. */
    private static int afterDot(TimeWords words, int i) {
        String name = words.at(i).lower();
        boolean whole = CalendarWords.MONTHS.containsKey(name) || CalendarWords.WEEKDAYS.containsKey(name);
        return !whole && words.at(i + 1).is(".") && words.at(i + 1).glued() ? i + 2 : i + 1;
    }

    /** "Wednesday, 20 April": the date tells the day, the weekday only repeats it. */
    private static Reading afterWeekday(TimeWords words, int i, Anchor anchor) {
        if (!CalendarWords.WEEKDAYS.containsKey(words.at(i).lower()) && !CalendarWords.SHORT_WEEKDAYS.containsKey(words.at(i).lower())) {
            return null;
        }
        int j = afterDot(words, i);
        j = words.at(j).is(",") ? j + 1 : j;
        j = words.at(j).is("the") ? j + 1 : j;
        boolean date = month(words, j) > 0 || dayBefore(words.at(j));
        Reading read = date ? read(words, j, anchor) : null;
        return read != null && (read.day() > 0 || read.stretch().grain() == Grain.DAY) ? read.span(i, read.next()) : null;
    }

    private static Reading monthFirst(TimeWords words, int i, int month, Anchor anchor) {
        int j = afterDot(words, i);
        TimeWord next = words.at(j);
        if (words.at(i - 1).isNumber(1, 99) && !Anchor.exists(month, words.at(i - 1).value())) {
            return null;
        }
        Reading torn = tornDay(words, i, j, month);
        if (torn != null) {
            return torn;
        }
        if ((next.isNumber(1, 31) || next.kind() == Kind.ORDINAL) && Anchor.exists(month, next.value()) && !timeOfDay(words, j)) {
            int last = lastOfDays(words, j, month);
            return dated(words, i, lastToken(words, j), month, next.value(), last, anchor);
        }
        boolean comma = next.is(",") || next.is("of");
        TimeWord year = words.at(comma ? j + 1 : j);
        if (YearGuard.plausible(year)) {
            return Reading.of(Stretch.month(year.value(), month), i, comma ? j + 2 : j + 1);
        }
        Tail tail = tail(words, j, anchor);
        if (tail != null) {
            return Reading.of(tail.open ? Stretch.OPEN : Stretch.month(tail.year, month).asRelative(), i, tail.next);
        }
        return alone(words, i) ? new Reading(anchor.yearless(month, 0), i, j, month, 0, null) : null;
    }

    /** "February 1 8, 2021", as scanned text has it. */
    private static Reading tornDay(TimeWords words, int i, int j, int month) {
        TimeWord tens = words.at(j);
        TimeWord ones = words.at(j + 1);
        boolean torn = tens.isNumber(1, 3) && ones.isNumber(0, 9) && ones.end() - ones.start() == 1 && words.at(j + 2).is(",") && YearGuard.plausible(words.at(j + 3));
        int day = 10 * tens.value() + ones.value();
        return torn && Anchor.exists(month, day) && Anchor.dated(words.at(j + 3).value(), month, day) != null
                ? Reading.of(Anchor.dated(words.at(j + 3).value(), month, day), i, j + 4) : null;
    }

    private static boolean timeOfDay(TimeWords words, int j) {
        return words.at(j + 1).glued() && (words.at(j + 1).is(":") || words.at(j + 1).is("%"));
    }

    private static boolean alone(TimeWords words, int i) {
        TimeWord before = words.at(i - 1);
        if (before.is("every") || before.is("each")) {
            return false;
        }
        boolean name = words.at(i + 1).capital() && (before.is("the") || before.is("a")) && AMBIGUOUS.contains(words.at(i).lower());
        boolean cue = !name && MONTH_CUES.contains(before.lower()) || before.isDash() || before.is("'s") || before.is("(");
        return cue || !AMBIGUOUS.contains(words.at(i).lower()) && !(before.capital() && i > 1);
    }

    private static Reading dayFirst(TimeWords words, int i, boolean ordinal, Anchor anchor) {
        TimeWord first = words.at(i);
        if (first.glued() && words.at(i - 1).kind() == Kind.MARK && !words.at(i - 1).isDash() && !words.at(i - 1).is("(")) {
            return null;
        }
        int end = i;
        int last = first.value();
        if (isJoin(words.at(i + 1)) && (dayBefore(words.at(i + 2)) || words.at(i + 2).is("the") && dayBefore(words.at(i + 3)))) {
            end = words.at(i + 2).is("the") ? i + 3 : i + 2;
            last = words.at(end).value();
        }
        int j = words.at(end + 1).is("of") ? end + 2 : end + 1;
        j = words.at(j).isDash() && words.at(j).glued() ? j + 1 : j;
        int month = month(words, j);
        if (month > 0 && Anchor.exists(month, first.value()) && Anchor.exists(month, last)) {
            return dated(words, i, afterDot(words, j) - 1, month, first.value(), last, anchor);
        }
        return ordinal && first.kind() == Kind.ORDINAL ? bareDay(words, i, anchor) : null;
    }

    /** "On the 20th", "the 3rd of last month". */
    private static Reading bareDay(TimeWords words, int i, Anchor anchor) {
        int day = words.at(i).value();
        if (words.at(i + 1).is("of") && words.at(i + 3).is("month") && (words.at(i + 2).is("last") || words.at(i + 2).is("this") || words.at(i + 2).is("next"))) {
            Stretch month = anchor.unit(Grain.MONTH, step(words.at(i + 2).lower()));
            boolean exists = month.from() != null && day <= month.from().lengthOfMonth();
            return Reading.of(exists ? Stretch.day(month.from().withDayOfMonth(day)).asRelative() : Stretch.OPEN, i, i + 4);
        }
        TimeWord after = words.at(i + 1);
        boolean taken = words.at(i - 1).is("the") && DAY_CUES.contains(words.at(i - 2).lower());
        boolean free = after.kind() == Kind.NONE || after.kind() == Kind.MARK && !after.isDash() || AFTER_DAY.contains(after.lower())
                || after.capital() && words.at(i - 2).is("on") && !NOT_A_DAY.contains(after.lower()) && !NOT_A_DAY.contains(words.at(i + 2).lower());
        return taken && free ? Reading.of(anchor.dayOfMonth(day), i, i + 1) : null;
    }

    private static boolean isJoin(TimeWord w) { return w.isDash() || w.is("and") || w.is("to") || w.is("through") || w.is("or"); }

    /** The last day of "3-5", "3, 5 and 7"; the token of that day is {@link #lastToken}. */
    private static int lastOfDays(TimeWords words, int j, int month) {
        int value = words.at(lastToken(words, j)).value();
        return Anchor.exists(month, value) ? value : words.at(j).value();
    }

    private static int lastToken(TimeWords words, int j) {
        int at = j;
        while (isJoin(words.at(at + 1)) || words.at(at + 1).is(",")) {
            int next = words.at(at + 1).is(",") && words.at(at + 2).is("and") ? at + 3 : at + 2;
            TimeWord day = words.at(next);
            boolean list = words.at(at + 1).is(",") && !words.at(at + 2).is("and");
            boolean goesOn = words.at(next + 1).is(",") || words.at(next + 1).is("and");
            if (!dayBefore(day) || day.value() <= words.at(at).value() || list && !goesOn || month(words, next + 1) > 0 || timeOfDay(words, next)
                    || words.at(next + 1).kind() == Kind.WORD && !words.at(next + 1).capital() && words.at(next + 1).lower().endsWith("s")
                    && words.at(next + 1).lower().length() > 3) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static Reading dated(TimeWords words, int start, int end, int month, int day, int last, Anchor anchor) {
        int j = end + 1;
        boolean comma = words.at(j).is(",") || words.at(j).is("of") || words.at(j).isDash() && words.at(j).glued();
        TimeWord year = words.at(comma ? j + 1 : j);
        if (YearGuard.plausible(year)) {
            Stretch from = Anchor.dated(year.value(), month, day);
            Stretch to = Anchor.dated(year.value(), month, last);
            return from == null || to == null ? null : Reading.of(from.join(to), start, comma ? j + 2 : j + 1);
        }
        Tail tail = tail(words, words.at(j).is(",") ? j + 1 : j, anchor);
        if (tail != null) {
            Stretch from = tail.open ? Stretch.OPEN : Anchor.dated(tail.year, month, day);
            Stretch to = tail.open ? Stretch.OPEN : Anchor.dated(tail.year, month, last);
            return from == null || to == null ? null : Reading.of(from.join(to).asRelative(), start, tail.next);
        }
        Stretch to = anchor.yearless(month, last);
        if (last == day || to.isOpen()) {
            return new Reading(to, start, j, month, day, null);
        }
        Stretch from = Anchor.dated(to.to().getYear(), month, day);
        return Reading.of(from == null ? to : from.join(to).asRelative(), start, j);
    }

    /** "last year", "of this year" after a month or day. */
    private record Tail(int year, boolean open, int next) { }

    private static Tail tail(TimeWords words, int at, Anchor anchor) {
        int j = words.at(at).is("of") ? at + 1 : at;
        j = words.at(j).is("the") ? j + 1 : j;
        if (!words.at(j + 1).is("year")) {
            return null;
        }
        String which = words.at(j).lower();
        Stretch year = switch (which) {
            case "last", "this", "next" -> anchor.unit(Grain.YEAR, step(which));
            case "same", "that", "previous", "following" -> anchor.previous() == null || anchor.previous().from() == null ? Stretch.OPEN
                    : Anchor.unitAround(anchor.previous().from(), Grain.YEAR, which.equals("previous") ? -1 : which.equals("following") ? 1 : 0);
            default -> null;
        };
        return year == null ? null : new Tail(year.isOpen() ? 0 : year.from().getYear(), year.isOpen(), j + 2);
    }

    static int step(String which) {
        return which.equals("last") || which.equals("previous") ? -1 : which.equals("next") || which.equals("coming") ? 1 : 0;
    }

    /** Year first is plain; with day and month in doubt the stretch holds both. */
    private static Reading numeric(String text, int i) {
        String[] p = text.split("[-./]");
        try {
            if (p[0].length() == 4) {
                return plausible(p[0]) ? Reading.of(Stretch.day(LocalDate.of(number(p[0]), number(p[1]), number(p[2]))), i, i + 1) : null;
            }
            int a = number(p[0]);
            int b = number(p[1]);
            int year = number(p[2]);
            boolean dots = text.indexOf('.') > 0;
            if (a > 12 || dots) {
                return Reading.of(Stretch.day(LocalDate.of(year, b, a)), i, i + 1);
            }
            if (b > 12) {
                return Reading.of(Stretch.day(LocalDate.of(year, a, b)), i, i + 1);
            }
            return Reading.of(Stretch.day(LocalDate.of(year, a, b)).join(Stretch.day(LocalDate.of(year, b, a))), i, i + 1);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean plausible(String year) { return number(year) >= 1900 && number(year) <= 2099; }

    private static int number(String digits) { return Integer.parseInt(digits); }

    /** A weekday by itself; "Black Friday" and "the Sunday Times" are names. */
    static Reading weekday(TimeWords words, int i, Anchor anchor) {
        TimeWord w = words.at(i);
        DayOfWeek day = CalendarWords.WEEKDAYS.get(w.lower());
        if (day == null && w.capital() && words.at(i - 1).is("on")) {
            day = CalendarWords.SHORT_WEEKDAYS.get(w.lower());
        }
        TimeWord after = words.at(i + 1);
        TimeWord before = words.at(i - 1);
        boolean named = Set.of("times", "telegraph", "mail", "herald", "post", "prayers").contains(after.lower())
                || Set.of("black", "good", "bloody", "ash", "every", "each").contains(before.lower());
        if (day == null || named || !w.capital()) {
            return null;
        }
        String which = before.is("last") || before.is("next") ? before.lower() : "";
        int start = which.isEmpty() && !before.is("this") ? i : i - 1;
        int next = Set.of("morning", "afternoon", "evening", "night").contains(after.lower()) ? i + 2 : i + 1;
        return Reading.of(anchor.weekday(day, which), start, next);
    }
}
