package org.sanctionsscreener.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days as an expression gives it, before its role in the sentence is known.
 *
 * @param from     first day, null if open
 * @param to       last day, null if open
 * @param relative whether it was resolved against the day of publication or another mention
 */
record Stretch(LocalDate from, LocalDate to, Grain grain, boolean relative) {

    /** A relative expression whose anchor is not known: never guessed. */
    static final Stretch OPEN = new Stretch(null, null, Grain.VAGUE, true);

    static Stretch day(LocalDate day) { return new Stretch(day, day, Grain.DAY, false); }

    static Stretch month(int year, int month) {
        YearMonth ym = YearMonth.of(year, month);
        return new Stretch(ym.atDay(1), ym.atEndOfMonth(), Grain.MONTH, false);
    }

    static Stretch months(int year, int first, int count, Grain grain) {
        YearMonth start = YearMonth.of(year, first);
        return new Stretch(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), grain, false);
    }

    static Stretch year(int year) { return years(year, 1, Grain.YEAR); }

    static Stretch years(int year, int count, Grain grain) {
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31), grain, false);
    }

    Stretch asRelative() { return new Stretch(from, to, grain, true); }

    boolean isOpen() { return from == null && to == null; }

    /** From the first of the two to the last of the two, whichever comes first. */
    Stretch join(Stretch other) {
        LocalDate a = from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from;
        LocalDate b = to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to;
        return new Stretch(a, b, grain == other.grain ? grain : Grain.VAGUE, relative || other.relative);
    }
}
