package org.sanctionsscreener.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * What a relative expression is resolved against. Every method answers {@link Stretch#OPEN} where that is not known.
 *
 * @param published day of publication, null if unknown
 * @param future    whether the clause speaks of the future ("will meet on the 22nd")
 * @param previous  the time mentioned before, null if none
 */
record Anchor(LocalDate published, boolean future, Stretch previous) {

    /** The last day of that month and number at or before publication, or the first at or after it if the clause is about the future. */
    Stretch yearless(int month, int day) {
        // "barred since 2007, he came on 14 April": what has gone on since a year gives no year to what is told beside it.
        boolean open = previous != null && previous.from() != null && (previous.to() == null || previous.grain() == Grain.YEAR && previous.to().isAfter(previous.from().plusYears(1)));
        if (previous != null && !open && !previous.relative() && previous.from() != null) {
            Stretch there = after(previous, month, day);
            boolean narrative = previous.grain() == Grain.DAY || previous.grain() == Grain.MONTH;
            // After "in 2009" alone, "in June" may be of that year or the last one: the stretch holds both.
            return narrative ? there : new Anchor(published, future, null).yearless(month, day).join(there);
        }
        if (published == null) {
            return Stretch.OPEN;
        }
        int year = published.getYear();
        for (int distance = 0; distance <= 8; distance++) {
            Stretch candidate = dated(future ? year + distance : year - distance, month, day);
            if (candidate != null && (future ? !candidate.to().isBefore(published) : !candidate.from().isAfter(published))) {
                return candidate.asRelative();
            }
        }
        return Stretch.OPEN;
    }

    /** The first such month or day at or after a dated mention of the same sentence ("in March 2009 and again in June"). */
    private Stretch after(Stretch earlier, int month, int day) {
        for (int year = earlier.from().getYear(); year <= earlier.from().getYear() + 8; year++) {
            Stretch candidate = dated(year, month, day);
            if (candidate != null && !candidate.to().isBefore(earlier.from())) {
                return candidate.asRelative();
            }
        }
        return Stretch.OPEN;
    }

    /** A month (day 0) or a day of a year; null if the year has no such day. */
    static Stretch dated(int year, int month, int day) {
        if (day == 0) {
            return Stretch.month(year, month);
        }
        return day <= YearMonth.of(year, month).lengthOfMonth() ? Stretch.day(LocalDate.of(year, month, day)) : null;
    }

    /** Whether any year has that day. */
    static boolean exists(int month, int day) {
        return day >= 1 && day <= MonthDay.of(month, 1).atYear(2000).lengthOfMonth();
    }

    /** "the 20th": the nearest such day not after publication, or not before it. */
    Stretch dayOfMonth(int day) {
        if (published == null) {
            return Stretch.OPEN;
        }
        YearMonth month = YearMonth.from(published);
        for (int tries = 0; tries < 4; tries++, month = month.plusMonths(future ? 1 : -1)) {
            if (day > month.lengthOfMonth()) {
                continue;
            }
            LocalDate candidate = month.atDay(day);
            if (future ? !candidate.isBefore(published) : !candidate.isAfter(published)) {
                return Stretch.day(candidate).asRelative();
            }
        }
        return Stretch.OPEN;
    }

    Stretch weekday(DayOfWeek day, String which) {
        if (published == null) {
            return Stretch.OPEN;
        }
        LocalDate on = switch (which) {
            case "last" -> published.with(TemporalAdjusters.previous(day));
            case "next" -> published.with(TemporalAdjusters.next(day));
            default -> published.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        };
        return Stretch.day(on).asRelative();
    }

    /** The calendar unit around publication, moved by {@code steps}: -1 last month, 0 this month, 1 next month. */
    Stretch unit(Grain unit, int steps) {
        return published == null ? Stretch.OPEN : unitAround(published, unit, steps);
    }

    static Stretch unitAround(LocalDate day, Grain unit, int steps) {
        Stretch whole = switch (unit) {
            case DAY -> Stretch.day(day.plusDays(steps));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
                yield new Stretch(monday, monday.plusDays(6), Grain.WEEK, true);
            }
            case QUARTER -> {
                YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3L * steps);
                yield Stretch.months(first.getYear(), first.getMonthValue(), 3, Grain.QUARTER);
            }
            case YEAR -> Stretch.year(day.getYear() + steps);
            case DECADE -> Stretch.years(day.getYear() / 10 * 10 + 10 * steps, 10, Grain.DECADE);
            case CENTURY -> Stretch.years((day.getYear() - 1) / 100 * 100 + 1 + 100 * steps, 100, Grain.CENTURY);
            default -> {
                YearMonth month = YearMonth.from(day).plusMonths(steps);
                yield Stretch.month(month.getYear(), month.getMonthValue());
            }
        };
        return whole.asRelative();
    }

    /** The season before, around or after publication; a season counts from its first day. */
    Stretch season(String name, int steps) {
        if (published == null) {
            return Stretch.OPEN;
        }
        int first = CalendarWords.SEASONS.get(name);
        for (int year = published.getYear() + 1; year >= published.getYear() - 2; year--) {
            Stretch season = Stretch.months(year, first, 3, Grain.SEASON).asRelative();
            boolean started = !season.from().isAfter(published);
            boolean ended = season.to().isBefore(published);
            if (steps > 0 ? started : steps == 0 ? started && !(future && ended) : ended) {
                return steps > 0 ? Stretch.months(year + 1, first, 3, Grain.SEASON).asRelative() : season;
            }
            if (steps == 0 && future && started) {
                return Stretch.months(year + 1, first, 3, Grain.SEASON).asRelative();
            }
        }
        return Stretch.OPEN;
    }

    /** The last {@code count} units up to publication ("in the past two years"). */
    Stretch rolling(Grain unit, int count) {
        return published == null ? Stretch.OPEN : new Stretch(minus(published, unit, count), published, Grain.VAGUE, true);
    }

    /** Before publication, and nothing more. */
    Stretch before(LocalDate last) { return new Stretch(null, last, Grain.VAGUE, true); }

    static LocalDate minus(LocalDate day, Grain unit, int count) {
        return switch (unit) {
            case DAY -> day.minusDays(count);
            case WEEK -> day.minusWeeks(count);
            case MONTH -> day.minusMonths(count);
            case QUARTER -> day.minusMonths(3L * count);
            case DECADE -> day.minusYears(10L * count);
            case CENTURY -> day.minusYears(100L * count);
            default -> day.minusYears(count);
        };
    }
}
