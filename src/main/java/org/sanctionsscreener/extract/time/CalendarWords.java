package org.sanctionsscreener.extract.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The English words of the calendar: the data that the readers of this package share. */
final class CalendarWords {
    static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014";

    static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1), Map.entry("february", 2), Map.entry("march", 3), Map.entry("april", 4),
            Map.entry("may", 5), Map.entry("june", 6), Map.entry("july", 7), Map.entry("august", 8),
            Map.entry("september", 9), Map.entry("october", 10), Map.entry("november", 11), Map.entry("december", 12));
    /** Abbreviations count only beside a number: "Mar" and "Dec" are also names. */
    static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6),
            Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("dec", 12));
    static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY), Map.entry("tuesday", DayOfWeek.TUESDAY), Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY), Map.entry("friday", DayOfWeek.FRIDAY), Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY));
    static final Map<String, DayOfWeek> SHORT_WEEKDAYS = Map.of("mon", DayOfWeek.MONDAY, "tues", DayOfWeek.TUESDAY, "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY, "thurs", DayOfWeek.THURSDAY, "thu", DayOfWeek.THURSDAY, "fri", DayOfWeek.FRIDAY);
    /** First month of each season; "winter" starts in the December before. */
    static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    static final Map<String, Grain> UNITS = Map.ofEntries(
            Map.entry("day", Grain.DAY), Map.entry("days", Grain.DAY), Map.entry("night", Grain.DAY), Map.entry("week", Grain.WEEK),
            Map.entry("weeks", Grain.WEEK), Map.entry("weekend", Grain.WEEK), Map.entry("fortnight", Grain.WEEK), Map.entry("month", Grain.MONTH),
            Map.entry("months", Grain.MONTH), Map.entry("quarter", Grain.QUARTER), Map.entry("quarters", Grain.QUARTER), Map.entry("year", Grain.YEAR),
            Map.entry("years", Grain.YEAR), Map.entry("decade", Grain.DECADE), Map.entry("decades", Grain.DECADE), Map.entry("century", Grain.CENTURY),
            Map.entry("centuries", Grain.CENTURY));
    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19), Map.entry("twenty", 20),
            Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50));
    /** Numbers of nobody knows how many; the largest is taken to be ten. */
    static final Set<String> SOME = Set.of("few", "several", "some", "many", "couple", "recent");
    static final Map<String, Integer> ORDINALS = ordinals();
    /** Decades written without their century. */
    static final Map<String, Integer> DECADES = Map.of("fifties", 1950, "sixties", 1960, "seventies", 1970, "eighties", 1980, "nineties", 1990);
    static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("early", Part.EARLY), Map.entry("mid", Part.MID), Map.entry("late", Part.LATE), Map.entry("middle", Part.MID),
            Map.entry("beginning", Part.START), Map.entry("start", Part.START), Map.entry("end", Part.END), Map.entry("close", Part.END),
            Map.entry("earlier", Part.WHOLE), Map.entry("later", Part.WHOLE), Map.entry("sometime", Part.WHOLE));

    private static final Set<String> TRIGGERS = triggers();

    private CalendarWords() { }

    /** Whether a sentence with this word may hold a time; sentences without any (and without a digit) are passed over. */
    static boolean triggers(String lower) { return TRIGGERS.contains(lower); }

    private static Set<String> triggers() {
        Set<String> all = new HashSet<>(Set.of("yesterday", "today", "tonight", "tomorrow", "overnight", "recently", "lately"));
        all.addAll(MONTHS.keySet());
        all.addAll(WEEKDAYS.keySet());
        all.addAll(SHORT_WEEKDAYS.keySet());
        all.addAll(SEASONS.keySet());
        all.addAll(UNITS.keySet());
        all.addAll(DECADES.keySet());
        all.addAll(Set.of("morning", "afternoon", "evening", "half"));
        return all;
    }

    private static Map<String, Integer> ordinals() {
        String[] words = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            out.put(words[i], i + 1);
        }
        return Map.copyOf(out);
    }
}
