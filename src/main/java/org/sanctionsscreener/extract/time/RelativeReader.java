package org.sanctionsscreener.extract.time;

import java.time.LocalDate;
import java.util.Set;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** Reads what is told from the day of publication or from the time before: "yesterday", "two weeks ago", "the following month". */
final class RelativeReader {
    private static final Set<String> WHICH = Set.of("last", "past", "previous", "this", "next", "coming", "current", "same", "that", "following", "the");
    private static final int MOST = 10;

    private RelativeReader() { }

    /** @param unitAlone whether "the year" by itself is a time here, as after "the end of" */
    static Reading read(TimeWords words, int i, Anchor anchor, boolean unitAlone) {
        Reading read = DateReader.weekday(words, i, anchor);
        if (read == null) {
            read = day(words, i, anchor);
        }
        if (read == null && (words.at(i).is("last") || words.at(i).is("next") || words.at(i).is("this"))) {
            read = named(words, i, anchor);
        }
        if (read == null && WHICH.contains(words.at(i).lower())) {
            read = which(words, i, anchor, unitAlone);
        }
        if (read == null) {
            read = recent(words, i, anchor);
        }
        return read == null ? counted(words, i, anchor) : read;
    }

    private static Reading day(TimeWords words, int i, Anchor anchor) {
        String w = words.at(i).lower();
        if (w.equals("this") && Set.of("morning", "afternoon", "evening").contains(words.at(i + 1).lower())) {
            return Reading.of(anchor.unit(Grain.DAY, 0), i, i + 2);
        }
        if (w.equals("day") && words.at(i + 1).is("before") && words.at(i + 2).is("yesterday")) {
            return Reading.of(anchor.unit(Grain.DAY, -2), i, i + 3);
        }
        return switch (w) {
            case "yesterday" -> Reading.of(anchor.unit(Grain.DAY, -1), i, i + 1);
            case "today", "tonight" -> Reading.of(anchor.unit(Grain.DAY, 0), i, i + 1);
            case "tomorrow" -> Reading.of(anchor.unit(Grain.DAY, 1), i, i + 1);
            case "overnight" -> Set.of("an", "the", "of", "to").contains(words.at(i - 1).lower()) ? null : Reading.of(anchor.published() == null ? Stretch.OPEN
                    : new Stretch(anchor.published().minusDays(1), anchor.published(), Grain.DAY, true), i, i + 1);
            default -> null;
        };
    }

    /** "last March", "next Tuesday", "this autumn". */
    private static Reading named(TimeWords words, int i, Anchor anchor) {
        TimeWord next = words.at(i + 1);
        Integer month = next.capital() ? CalendarWords.MONTHS.get(next.lower()) : null;
        if (month != null && !words.at(i + 2).isNumber(1, 31)) {
            return Reading.of(namedMonth(words.at(i).lower(), month, anchor), i, i + 2);
        }
        if (CalendarWords.WEEKDAYS.containsKey(next.lower())) {
            return DateReader.weekday(words, i + 1, anchor);
        }
        return CalendarWords.SEASONS.containsKey(next.lower()) ? PeriodReader.read(words, i + 1, anchor) : null;
    }

    private static Stretch namedMonth(String which, int month, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return Stretch.OPEN;
        }
        int year = published.getYear();
        int shift = switch (which) {
            case "last" -> month < published.getMonthValue() ? 0 : -1;
            case "next" -> month > published.getMonthValue() ? 0 : 1;
            default -> 0;
        };
        return Stretch.month(year + shift, month).asRelative();
    }

    /** "last month", "the past decade", "the last two years", "the same day", "the following week", "that year". */
    private static Reading which(TimeWords words, int i, Anchor anchor, boolean unitAlone) {
        boolean the = words.at(i).is("the");
        int j = the ? i + 1 : i;
        String which = words.at(j).lower();
        if (the && CalendarWords.UNITS.containsKey(which)) {
            return theUnit(words, i, anchor, unitAlone);
        }
        j = which.equals("that") && words.at(j + 1).is("same") ? j + 1 : j;
        Grain unit = CalendarWords.UNITS.get(words.at(j + 1).lower());
        if (unit != null && !words.at(j + 1).lower().endsWith("s")) {
            return single(words, i, j, which, unit, the, anchor);
        }
        Count count = count(words, j + 1);
        if (count == null || !Set.of("last", "past", "previous", "next", "coming").contains(which)) {
            return null;
        }
        if (which.equals("next") || which.equals("coming")) {
            return anchor.published() == null ? Reading.of(Stretch.OPEN, i, count.next)
                    : Reading.of(new Stretch(anchor.published().plusDays(1), Anchor.minus(anchor.published(), count.unit, -count.most()), Grain.VAGUE, true), i, count.next);
        }
        return Reading.of(anchor.rolling(count.unit, count.most()), i, count.next);
    }

    private static Reading single(TimeWords words, int i, int j, String which, Grain unit, boolean the, Anchor anchor) {
        if (words.at(j + 2).is("of") || words.at(j + 2).isDash() && words.at(j + 2).glued() && words.at(j + 3).is("old")) {
            return null;
        }
        Stretch stretch = switch (which) {
            case "past" -> anchor.rolling(unit, 1);
            case "last" -> the ? anchor.rolling(unit, 1) : anchor.unit(unit, -1);
            case "this", "current", "coming" -> anchor.unit(unit, which.equals("coming") ? 1 : 0);
            case "next", "following" -> the || which.equals("following") ? fromPrevious(anchor, unit, 1) : anchor.unit(unit, 1);
            case "previous" -> fromPrevious(anchor, unit, -1);
            case "same" -> fromPrevious(anchor, unit, 0);
            case "that" -> anchor.previous() == null ? null : fromPrevious(anchor, unit, 0);
            default -> null;
        };
        boolean timeless = (which.equals("this") || which.equals("current")) && unit == Grain.DAY || which.equals("that") && words.at(j + 2).kind() == Kind.WORD && unit == Grain.DAY;
        return stretch == null || timeless ? null : Reading.of(stretch, i, j + 2);
    }

    private static Stretch fromPrevious(Anchor anchor, Grain unit, int steps) {
        Stretch previous = anchor.previous();
        LocalDate from = previous == null ? null : steps > 0 ? previous.to() : previous.from();
        return from == null || unit == Grain.DAY && previous.grain() != Grain.DAY ? Stretch.OPEN : Anchor.unitAround(from, unit, steps);
    }

    /** "the year before", "the month after"; "the year" alone only where a part of it is meant. */
    private static Reading theUnit(TimeWords words, int i, Anchor anchor, boolean unitAlone) {
        Grain unit = CalendarWords.UNITS.get(words.at(i + 1).lower());
        TimeWord after = words.at(i + 2);
        boolean ends = words.at(i + 3).kind() == Kind.NONE || words.at(i + 3).kind() == Kind.MARK;
        if ((after.is("before") || after.is("after")) && ends) {
            return Reading.of(fromPrevious(anchor, unit, after.is("before") ? -1 : 1), i, i + 3);
        }
        boolean several = words.at(i + 1).lower().endsWith("s");
        return unitAlone && !several && !after.is("of") ? Reading.of(anchor.unit(unit, 0), i, i + 2) : null;
    }

    private static Reading recent(TimeWords words, int i, Anchor anchor) {
        if (words.at(i).is("recently") && !words.at(i - 1).is("most") && !words.at(i - 1).is("more") && !words.at(i - 1).is("as") || words.at(i).is("lately")) {
            return Reading.of(anchor.rolling(Grain.YEAR, 2), i, i + 1);
        }
        Grain unit = words.at(i).is("recent") ? CalendarWords.UNITS.get(words.at(i + 1).lower()) : null;
        return unit != null && words.at(i + 1).lower().endsWith("s") ? Reading.of(anchor.rolling(unit, 2 * MOST), i, i + 2) : null;
    }

    /** A number of units: "two weeks", "several years", "a decade"; some = nobody says how many. */
    private record Count(int number, boolean some, Grain unit, int next) {
        int most() { return some ? Math.max(number, MOST) : number; }
    }

    private static Count count(TimeWords words, int i) {
        int j = words.at(i).is("a") && (words.at(i + 1).is("few") || words.at(i + 1).is("couple")) ? i + 1 : i;
        TimeWord w = words.at(j);
        Integer number = w.kind() == Kind.NUMBER && w.value() > 0 && w.value() < 400 ? Integer.valueOf(w.value()) : CalendarWords.NUMBERS.get(w.lower());
        boolean some = CalendarWords.SOME.contains(w.lower());
        boolean bare = CalendarWords.UNITS.containsKey(w.lower()) && w.lower().endsWith("s");
        if (number == null && !some && !bare) {
            return null;
        }
        int at = bare ? j : words.at(j + 1).is("of") ? j + 2 : j + 1;
        at = words.at(at).is("calendar") || words.at(at).is("full") ? at + 1 : at;
        Grain unit = CalendarWords.UNITS.get(words.at(at).lower());
        return unit == null ? null : new Count(some || bare ? 2 : number, some || bare, unit, at + 1);
    }

    /** "two weeks ago", "a year earlier", "for years". */
    private static Reading counted(TimeWords words, int i, Anchor anchor) {
        boolean lasting = words.at(i).is("for");
        boolean more = lasting ? more(words, i + 1) : more(words, i);
        int at = (lasting ? i + 1 : i) + (more ? 2 : 0);
        Count count = count(words, at);
        if (count == null) {
            return null;
        }
        if (lasting) {
            boolean open = count.some || more;
            boolean goesOn = words.at(count.next).is("in") || words.at(count.next).is("to") || words.at(count.next).is("ago");
            return open && !goesOn ? Reading.of(anchor.before(anchor.published()), i, count.next) : null;
        }
        TimeWord after = words.at(count.next);
        int until = after.is("up") && words.at(count.next + 1).is("to") || after.is("leading") && words.at(count.next + 1).is("to") ? count.next + 1 : count.next;
        if (words.at(until).lower().matches("to|ended|ending|until|till|through") && !count.some) {
            Reading end = DateReader.read(words, until + 1, anchor);
            end = end == null ? PeriodReader.read(words, until + 1, anchor) : end;
            LocalDate last = end == null || end.role() != null ? null : end.stretch().to();
            return last == null ? null : Reading.of(new Stretch(Anchor.minus(last.plusDays(1), count.unit, count.number), last, Grain.VAGUE,
                    end.stretch().relative()), i, end.next());
        }
        if (after.is("ago")) {
            return Reading.of(ago(count, more || words.at(i - 1).is("over"), anchor.published()), i, count.next + 1);
        }
        boolean ends = words.at(count.next + 1).kind() != Kind.WORD || !words.at(count.next + 1).is("than");
        if ((after.is("later") || after.is("earlier")) && ends) {
            Stretch previous = anchor.previous();
            boolean known = !count.some && !more && previous != null && previous.from() != null && previous.to() != null;
            int n = after.is("later") ? -count.number : count.number;
            return Reading.of(known ? new Stretch(Anchor.minus(previous.from(), count.unit, n), Anchor.minus(previous.to(), count.unit, n),
                    previous.grain(), true) : Stretch.OPEN, i, count.next + 1);
        }
        return null;
    }

    private static boolean more(TimeWords words, int i) {
        return words.at(i + 1).is("than") && words.at(i).is("more") || words.at(i).is("at") && words.at(i + 1).is("least");
    }

    /** Round counts are round: "two weeks ago" is a week wide, "three years ago" a year. */
    private static Stretch ago(Count count, boolean more, LocalDate published) {
        if (published == null) {
            return Stretch.OPEN;
        }
        if (count.some || more) {
            LocalDate latest = Anchor.minus(published, count.unit, count.number);
            return new Stretch(more ? null : Anchor.minus(published, count.unit, count.most()), latest, Grain.VAGUE, true);
        }
        LocalDate middle = Anchor.minus(published, count.unit, count.number);
        int slack = switch (count.unit) {
            case DAY -> 0;
            case WEEK -> 3;
            case MONTH -> 15;
            case QUARTER -> 45;
            case DECADE -> 1826;
            default -> 183;
        };
        return new Stretch(middle.minusDays(slack), middle.plusDays(slack), Grain.VAGUE, true);
    }
}
