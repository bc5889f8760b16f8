package org.sanctionsscreener.extract.time;

import java.util.Set;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** Reads one time, or a part of one: "April 2019", "early 2022", "late last year", "the end of March". */
final class PointReader {
    private static final Set<String> LEAD_IN = Set.of("on", "or", "about", "around", "in", "at", "least", "approximately", "circa", "roughly", "the", "either", "both",
            "as", "of", "again", "perhaps", "probably", "possibly", "ca", "sometime");
    private static final Set<String> HALF = Set.of("half", "part");

    private PointReader() { }

    /** Reads at {@code i}, first passing over "on or about" and the like; null if no time stands there. */
    static Reading after(TimeWords words, int i, Anchor anchor) {
        int j = i;
        while (j < i + 5 && (LEAD_IN.contains(words.at(j).lower()) || words.at(j).is("."))) {
            Reading early = at(words, j, anchor);
            if (early != null) {
                return early;
            }
            j++;
        }
        return at(words, j, anchor);
    }

    static Reading at(TimeWords words, int i, Anchor anchor) {
        TimeWord w = words.at(i);
        if (w.kind() == Kind.MARK || w.kind() == Kind.NONE) {
            return null;
        }
        Reading end = yearEnd(words, i, anchor);
        if (end != null) {
            return end;
        }
        Part part = CalendarWords.PARTS.get(w.lower());
        Reading read = part == null ? half(words, i, anchor) : part(words, i, part, anchor);
        return read == null ? simple(words, i, anchor, false) : read;
    }

    private static Reading simple(TimeWords words, int i, Anchor anchor, boolean unitAlone) {
        Reading read = DateReader.read(words, i, anchor);
        read = read == null ? PeriodReader.read(words, i, anchor) : read;
        return read == null ? RelativeReader.read(words, i, anchor, unitAlone) : read;
    }

    /** "early 2022", "mid- to late 2019", "late in 2017", "the end of the year", "earlier this month". */
    private static Reading part(TimeWords words, int i, Part first, Anchor anchor) {
        int j = words.at(i + 1).isDash() ? i + 2 : i + 1;
        Part second = first;
        if (words.at(j).is("to") || words.at(j).is("and") || words.at(j).is("or")) {
            second = CalendarWords.PARTS.get(words.at(j + 1).lower());
            if (second == null) {
                return null;
            }
            j = words.at(j + 2).isDash() ? j + 3 : j + 2;
        }
        boolean needsOf = first == Part.START || first == Part.END || words.at(i).is("middle");
        boolean of = words.at(j).is("of");
        if (needsOf && !of && !(j == i + 2 && words.at(i + 1).isDash())) {
            return null;
        }
        j = of || words.at(j).is("in") || words.at(j).is("on") ? j + 1 : j;
        Reading whole = simple(words, j, anchor, of || j > i + 1);
        if (whole == null && words.at(j).is("the")) {
            whole = simple(words, j + 1, anchor, false);
        }
        return whole == null ? null : parted(whole, first, second, i, anchor);
    }

    private static Reading parted(Reading whole, Part first, Part second, int start, Anchor anchor) {
        Stretch stretch = first.of(whole.stretch());
        stretch = second == first ? stretch : stretch.join(second.of(whole.stretch()));
        if (first == Part.WHOLE) {
            return whole.span(start, whole.next());
        }
        return new Reading(stretch, start, whole.next(), 0, 0, whole.role());
    }

    /** "the first half of 2010", "the latter part of last year", "first week of March". */
    private static Reading half(TimeWords words, int i, Anchor anchor) {
        boolean first = words.at(i).is("first") || words.at(i).is("earlier");
        boolean last = words.at(i).is("second") || words.at(i).is("latter") || words.at(i).is("last");
        Integer many = CalendarWords.NUMBERS.get(words.at(i + 1).lower());
        int at = many == null ? i + 1 : i + 2;
        if (!first && !last || !words.at(at + 1).is("of")) {
            return null;
        }
        String unit = words.at(at).lower();
        // Only a plain time may stand inside: halves of halves would nest without end.
        int inner = words.at(at + 2).is("the") && words.at(at + 3).value() > 0 || words.at(at + 3).kind() == Kind.CODE ? at + 3 : at + 2;
        Part part = CalendarWords.PARTS.get(words.at(inner).lower());
        Reading whole = part == null ? simple(words, inner, anchor, true) : part(words, inner, part, anchor);
        if (whole == null || whole.stretch().from() == null) {
            return null;
        }
        int count = many == null ? 1 : many;
        Stretch s = whole.stretch();
        if (HALF.contains(unit)) {
            return whole.with((first ? Part.FIRST_HALF : Part.SECOND_HALF).of(s)).span(i, whole.next());
        }
        Grain grain = CalendarWords.UNITS.get(unit);
        if (grain == null || grain.compareTo(s.grain()) >= 0 || words.at(i).is("second")) {
            return null;
        }
        Stretch piece = first ? new Stretch(s.from(), Anchor.minus(s.from(), grain, -count).minusDays(1), grain, s.relative())
                : new Stretch(Anchor.minus(s.to().plusDays(1), grain, count), s.to(), grain, s.relative());
        return whole.with(piece).span(i, whole.next());
    }

    /** "year-end", "year's end", "year-end 2019", "mid-year". */
    private static Reading yearEnd(TimeWords words, int i, Anchor anchor) {
        if (!words.at(i).is("year") || !words.at(i + 2).is("end") || !words.at(i + 1).isDash() && !words.at(i + 1).is("'s")) {
            return null;
        }
        TimeWord year = words.at(i + 3);
        boolean named = YearGuard.plausible(year);
        return Reading.of(Part.END.of(named ? Stretch.year(year.value()) : anchor.unit(Grain.YEAR, 0)), i, named ? i + 4 : i + 3);
    }
}
