package org.sanctionsscreener.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A part of a stretch: "early", "the end of". Vague parts overlap on purpose, since the interval holds every possible day. */
enum Part {
    EARLY(0, 4, 1, 4), MID(3, 7, 4, 9), LATE(6, 10, 9, 12), START(0, 3, 1, 3), END(7, 10, 10, 12),
    FIRST_HALF(0, 5, 1, 6), SECOND_HALF(5, 10, 7, 12), WHOLE(0, 10, 1, 12);

    private final int firstTenth;
    private final int endTenth;
    private final int firstMonth;
    private final int lastMonth;

    Part(int firstTenth, int endTenth, int firstMonth, int lastMonth) {
        this.firstTenth = firstTenth;
        this.endTenth = endTenth;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** This part of {@code whole}: months of a year, years of a decade, tens of days of a month, else tenths. */
    Stretch of(Stretch whole) {
        if (this == WHOLE || whole.from() == null || whole.to() == null || whole.grain() == Grain.DAY) {
            return whole;
        }
        LocalDate from = whole.from();
        return switch (whole.grain()) {
            case YEAR -> between(whole, from.plusMonths(firstMonth - 1L), from.plusMonths(lastMonth));
            case DECADE -> between(whole, from.plusYears(firstTenth), from.plusYears(endTenth));
            case CENTURY -> between(whole, from.plusYears(firstTenth * 10L), from.plusYears(endTenth * 10L));
            default -> {
                long days = ChronoUnit.DAYS.between(from, whole.to()) + 1;
                yield between(whole, from.plusDays(days * firstTenth / 10), from.plusDays((days * endTenth + 9) / 10));
            }
        };
    }

    private static Stretch between(Stretch whole, LocalDate from, LocalDate end) {
        LocalDate last = end.minusDays(1);
        return new Stretch(from, last.isAfter(whole.to()) ? whole.to() : last, whole.grain(), whole.relative());
    }
}
