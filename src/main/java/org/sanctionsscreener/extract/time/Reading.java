package org.sanctionsscreener.extract.time;

/**
 * What was read at a token.
 *
 * @param stretch the time
 * @param start   first token that belongs to it
 * @param next    the token after the last
 * @param month   month of a date given without its year, else 0: a neighbour in a range may lend the year
 * @param day     its day, 0 if only the month is given
 * @param role    the role that the reading itself decides, null if the sentence does
 */
record Reading(Stretch stretch, int start, int next, int month, int day, TimeMention.Role role) {

    static Reading of(Stretch stretch, int start, int next) { return new Reading(stretch, start, next, 0, 0, null); }

    boolean yearless() { return month > 0; }

    Reading with(Stretch other) { return new Reading(other, start, next, 0, 0, role); }

    Reading span(int newStart, int newNext) { return new Reading(stretch, newStart, newNext, month, day, role); }

    /** The same date with its year taken from the other end of a range: the last such not after {@code right}. */
    Reading notAfter(Stretch right) {
        return yearless() && right.to() != null ? lent(right.to().getYear(), -1, right) : this;
    }

    /** The same date with its year taken from the other end of a range: the first such not before {@code left}. */
    Reading notBefore(Stretch left) {
        return yearless() && left.from() != null ? lent(left.from().getYear(), 1, left) : this;
    }

    private Reading lent(int year, int step, Stretch other) {
        for (int y = year; Math.abs(y - year) <= 8; y += step) {
            Stretch candidate = Anchor.dated(y, month, day);
            if (candidate != null && (step < 0 ? !candidate.from().isAfter(other.to()) : !candidate.to().isBefore(other.from()))) {
                return with(other.relative() ? candidate.asRelative() : candidate);
            }
        }
        return this;
    }
}
