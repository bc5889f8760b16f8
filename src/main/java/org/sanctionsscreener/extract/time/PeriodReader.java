package org.sanctionsscreener.extract.time;

import java.util.Set;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** Reads years and what is longer or shorter by a fixed count: decades, centuries, quarters, halves, seasons, fiscal years. */
final class PeriodReader {
    private static final Set<String> MODERN_DECADES = Set.of("50s", "60s", "70s", "80s", "90s");

    private PeriodReader() { }

    static Reading read(TimeWords words, int i, Anchor anchor) {
        TimeWord w = words.at(i);
        Reading read = w.kind() == Kind.NUMBER ? number(words, i) : w.kind() == Kind.CODE ? code(words, i, anchor) : null;
        if (read == null && w.kind() == Kind.WORD) {
            read = word(words, i, anchor);
        }
        return read == null && w.value() > 0 && w.kind() != Kind.NUMBER ? counted(words, i, anchor) : read;
    }

    private static Reading number(TimeWords words, int i) {
        if (!YearGuard.plausible(words.at(i))) {
            return null;
        }
        int year = words.at(i).value();
        if (words.at(i + 1).is("'s") && year % 10 == 0 && decadeCue(words, i)) {
            return Reading.of(Stretch.years(year, 10, Grain.DECADE), i, i + 2);
        }
        Reading quarter = words.at(i + 1).kind() == Kind.CODE ? numbered(words.at(i + 1).lower(), year, i, i + 2) : null;
        if (quarter != null) {
            return quarter;
        }
        Reading season = seasonOfPair(words, i, year);
        if (season != null) {
            return season;
        }
        return switch (YearGuard.judge(words, i)) {
            case NO -> null;
            case YEAR -> Reading.of(Stretch.year(year), i, i + 1);
            case NAME -> new Reading(Stretch.year(year), i, i + 1, 0, 0, TimeMention.Role.NAME);
            case REPORT -> new Reading(Stretch.year(year), i, i + 1, 0, 0, TimeMention.Role.PUBLICATION);
        };
    }

    private static boolean decadeCue(TimeWords words, int i) { return words.at(i - 1).is("the") || CalendarWords.PARTS.containsKey(words.at(i - 1).lower()); }

    /** "2011-13", "2019/20": years with the second shortened. */
    private static Reading seasonOfPair(TimeWords words, int i, int year) {
        TimeWord sign = words.at(i + 1);
        TimeWord second = words.at(i + 2);
        boolean pair = sign.glued() && (sign.isDash() || sign.is("/")) && second.glued() && second.isNumber(0, 99) && second.end() - second.start() == 2
                && second.value() > year % 100 && !words.at(i + 3).isDash();
        return pair ? Reading.of(Stretch.years(year, second.value() - year % 100 + 1, Grain.YEAR), i, i + 3) : null;
    }

    private static Reading code(TimeWords words, int i, Anchor anchor) {
        String code = words.at(i).lower();
        if (code.matches("(?:19|20)\\d0s")) {
            return Reading.of(Stretch.years(Integer.parseInt(code.substring(0, 4)), 10, Grain.DECADE), i, i + 1);
        }
        TimeWord before = words.at(i - 1);
        if (MODERN_DECADES.contains(code) && (before.is("the") || before.is("'") || before.is("\u2019") || before.is("\u2018")
                || before.isDash() || CalendarWords.PARTS.containsKey(before.lower()))) {
            return Reading.of(Stretch.years(1900 + Integer.parseInt(code.substring(0, 2)), 10, Grain.DECADE), i, i + 1);
        }
        if (code.matches("fy(?:19|20)\\d\\d")) {
            return Reading.of(fiscal(Integer.parseInt(code.substring(2))), i, i + 1);
        }
        TimeWord year = words.at(i + 1);
        int at = year.is("of") || year.is(",") ? i + 2 : i + 1;
        return YearGuard.plausible(words.at(at)) ? numbered(code, words.at(at).value(), i, at + 1) : null;
    }

    /** "Q3", "3Q", "H1". */
    private static Reading numbered(String code, int year, int i, int next) {
        if (code.matches("q[1-4]|[1-4]q")) {
            int q = code.charAt(code.charAt(0) == 'q' ? 1 : 0) - '0';
            return Reading.of(Stretch.months(year, 3 * q - 2, 3, Grain.QUARTER), i, next);
        }
        return code.matches("h[12]") ? Reading.of(Stretch.months(year, code.equals("h1") ? 1 : 7, 6, Grain.HALF), i, next) : null;
    }

    /** The fiscal year of the United States, said to be one: it ends on 30 September of the year it is named after. */
    static Stretch fiscal(int year) { return Stretch.months(year - 1, 10, 12, Grain.YEAR); }

    private static Reading word(TimeWords words, int i, Anchor anchor) {
        TimeWord w = words.at(i);
        Integer decade = CalendarWords.DECADES.get(w.lower());
        if (decade != null && decadeCue(words, i)) {
            return Reading.of(Stretch.years(decade, 10, Grain.DECADE), i, i + 1);
        }
        if (w.is("fiscal") || w.is("fy")) {
            int j = words.at(i + 1).is("year") ? i + 2 : i + 1;
            return YearGuard.plausible(words.at(j)) ? Reading.of(fiscal(words.at(j).value()), i, j + 1) : null;
        }
        return CalendarWords.SEASONS.containsKey(w.lower()) ? season(words, i, anchor) : null;
    }

    private static Reading season(TimeWords words, int i, Anchor anchor) {
        Reading dated = seasonOfYear(words, i);
        if (dated != null) {
            return dated;
        }
        String name = words.at(i).lower();
        boolean link = words.at(i + 1).is("and") || words.at(i + 1).is("or") || words.at(i + 1).is("to");
        if (link && CalendarWords.SEASONS.containsKey(words.at(i + 2).lower())) {
            Reading second = seasonOfYear(words, i + 2);
            return second == null || name.equals("winter") ? null : Reading.of(Stretch.months(second.stretch().to().getYear(),
                    CalendarWords.SEASONS.get(name), 3, Grain.SEASON).join(second.stretch()), i, second.next());
        }
        String before = words.at(i - 1).lower();
        boolean which = Set.of("last", "next", "this", "past").contains(before);
        return which ? Reading.of(anchor.season(name, before.equals("past") ? -1 : DateReader.step(before)), i - 1, i + 1) : null;
    }

    private static Reading seasonOfYear(TimeWords words, int i) {
        String name = words.at(i).lower();
        int j = words.at(i + 1).is("of") || words.at(i + 1).is(",") ? i + 2 : i + 1;
        if (!YearGuard.plausible(words.at(j))) {
            return null;
        }
        int year = words.at(j).value();
        if (!name.equals("winter")) {
            return Reading.of(Stretch.months(year, CalendarWords.SEASONS.get(name), 3, Grain.SEASON), i, j + 1);
        }
        boolean pair = words.at(j + 1).glued() && (words.at(j + 1).isDash() || words.at(j + 1).is("/")) && words.at(j + 2).isNumber(0, 2099);
        // Said of one year, a winter may be the one that ends in it or the one that begins in it.
        return pair ? Reading.of(Stretch.months(year, 12, 3, Grain.SEASON), i, j + 3) : Reading.of(Stretch.months(year - 1, 12, 15, Grain.SEASON), i, j + 1);
    }

    /** "the third quarter of 2019", "the 20th century", "the first nine months of 2019", "the second fiscal quarter of 2020". */
    private static Reading counted(TimeWords words, int i, Anchor anchor) {
        int n = words.at(i).value();
        int j = words.at(i + 1).isDash() ? i + 2 : i + 1;
        if (words.at(j).is("century") && n >= 18 && n <= 21) {
            return Reading.of(Stretch.years(100 * n - 99, 100, Grain.CENTURY), i, j + 1);
        }
        boolean fiscal = words.at(j).is("fiscal") || words.at(j).is("financial");
        if (words.at(fiscal ? j + 1 : j).is("quarter") && n <= 4) {
            return quarter(words, i, fiscal ? j + 2 : j + 1, n, fiscal, anchor);
        }
        Integer count = CalendarWords.NUMBERS.get(words.at(j).lower());
        count = count == null && words.at(j).isNumber(2, 11) ? Integer.valueOf(words.at(j).value()) : count;
        if (n == 1 && count != null && count <= 11 && words.at(j + 1).is("months") && words.at(j + 2).is("of")) {
            Reading year = yearAt(words, j + 3, anchor);
            return year == null ? null : year.stretch().isOpen() ? Reading.of(Stretch.OPEN, i, year.next())
                    : Reading.of(keep(Stretch.months(year.stretch().from().getYear(), 1, count, Grain.VAGUE), year), i, year.next());
        }
        return null;
    }

    private static Reading quarter(TimeWords words, int i, int at, int n, boolean fiscal, Anchor anchor) {
        int j = words.at(at).is("of") || words.at(at).is(",") || words.at(at).is("in") ? at + 1 : at;
        boolean fiscalYear = words.at(j).is("fiscal");
        j = fiscalYear ? words.at(j + 1).is("year") ? j + 2 : j + 1 : j;
        Reading year = yearAt(words, j, anchor);
        if (year == null) {
            return j > at ? null : Reading.of(lastQuarter(n, anchor), i, at);
        }
        if (year.stretch().isOpen()) {
            return Reading.of(Stretch.OPEN, i, year.next());
        }
        int y = year.stretch().from().getYear();
        Stretch quarter = fiscal || fiscalYear ? n == 1 ? Stretch.months(y - 1, 10, 3, Grain.QUARTER) : Stretch.months(y, 3 * n - 5, 3, Grain.QUARTER)
                : Stretch.months(y, 3 * n - 2, 3, Grain.QUARTER);
        return Reading.of(keep(quarter, year), i, year.next());
    }

    private static Stretch lastQuarter(int n, Anchor anchor) {
        Stretch first = anchor.yearless(3 * n - 2, 0);
        return first.isOpen() ? first : Stretch.months(first.from().getYear(), 3 * n - 2, 3, Grain.QUARTER).asRelative();
    }

    private static Stretch keep(Stretch s, Reading year) { return year.stretch().relative() ? s.asRelative() : s; }

    private static Reading yearAt(TimeWords words, int j, Anchor anchor) {
        if (YearGuard.plausible(words.at(j))) {
            return Reading.of(Stretch.year(words.at(j).value()), j, j + 1);
        }
        int k = words.at(j).is("the") ? j + 1 : j;
        String which = words.at(k).lower();
        if (k > j && words.at(k).is("year")) {
            return Reading.of(anchor.unit(Grain.YEAR, 0), j, k + 1);
        }
        boolean relative = words.at(k + 1).is("year") && Set.of("last", "this", "next").contains(which);
        return relative ? Reading.of(anchor.unit(Grain.YEAR, DateReader.step(which)), j, k + 2) : null;
    }
}
