package org.sanctionsscreener.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Infers the day of an undated article from what it gives away: the offices that people hold in it narrow the years, and in
 * those years a yearly event told as coming "on the 22nd", or a weekday with its date, leaves one day or none.
 *
 * <p>The words are those of {@code calendar.yaml}. Where more than one day remains, nothing is inferred.
 */
final class DateClues {
    private static final Pattern COMING = Pattern.compile("\\b(?:upcoming|scheduled|will|next|ahead of|is to|are to|is expected|are expected|is reported to)\\b");
    private static final Pattern ORDINAL = Pattern.compile("\\b[Oo]n the (\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2})\\b(?!,? \\d{4})");
    /** How long before a coming event an article about it speaks of its days by number alone. */
    private static final int REACH = 14;

    private record Term(LocalDate from, LocalDate to) { }

    /** @param name office and name as they stand in a text: looked for first, since the pattern with its look-behinds is slow */
    private record Holder(String name, Pattern words, List<Term> terms) {
        boolean in(String text) { return text.contains(name) && words.matcher(text).find(); }
    }

    private record Event(Pattern words, List<LocalDate> days) { }

    private static final class Calendar {
        private static final List<Holder> HOLDERS = new ArrayList<>();
        private static final List<Event> EVENTS = new ArrayList<>();

        static {
            ReadingWords words = ReadingWords.load("calendar.yaml");
            for (String line : words.list("holders")) {
                String[] parts = line.split(" \\| ");
                List<Term> terms = new ArrayList<>();
                for (String term : parts[2].strip().split(" ")) {
                    String[] ends = term.split("/");
                    terms.add(new Term(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
                }
                String name = parts[0].strip() + " " + parts[1].strip();
                HOLDERS.add(new Holder(name, Pattern.compile("(?<!\\b(?:[Ff]ormer|[Tt]hen|[Ee]x)[ -])(?<!(?:former|then) \\p{L}{2,12} )\\b" + Pattern.quote(name)), terms));
            }
            for (String line : words.list("events")) {
                int bar = line.lastIndexOf(" | ");
                List<LocalDate> days = new ArrayList<>();
                for (String day : line.substring(bar + 3).strip().split(" ")) {
                    days.add(LocalDate.parse(day));
                }
                EVENTS.add(new Event(Pattern.compile(line.substring(0, bar).strip()), days));
            }
        }

        private Calendar() { }
    }

    private final List<Sentence> sentences;

    DateClues(List<Sentence> sentences) { this.sentences = sentences; }

    /** The one day that the text leaves, if it leaves one. */
    Optional<LocalDate> day() {
        List<Term> window = window();
        if (window.isEmpty()) {
            return Optional.empty();
        }
        return beforeEvent(window).or(() -> weekday(window));
    }

    /** The times in which all the offices named were held as told; empty if nobody's office is told. */
    private List<Term> window() {
        List<Term> window = List.of();
        for (Holder holder : Calendar.HOLDERS) {
            if (sentences.stream().anyMatch(s -> holder.in(s.text()))) {
                window = window.isEmpty() ? holder.terms() : meet(window, holder.terms());
                if (window.isEmpty()) {
                    return window;
                }
            }
        }
        return window;
    }

    private static List<Term> meet(List<Term> some, List<Term> others) {
        List<Term> both = new ArrayList<>();
        for (Term a : some) {
            for (Term b : others) {
                LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
                LocalDate to = a.to().isBefore(b.to()) ? a.to() : b.to();
                if (!to.isBefore(from)) {
                    both.add(new Term(from, to));
                }
            }
        }
        return both;
    }

    private Optional<LocalDate> beforeEvent(List<Term> window) {
        TreeSet<LocalDate> openings = new TreeSet<>();
        for (Sentence s : sentences) {
            for (Event event : Calendar.EVENTS) {
                Matcher ordinal = ORDINAL.matcher(s.text());
                if (event.words().matcher(s.text()).find() && ordinal.find() && coming(s.text(), ordinal.start())) {
                    int day = Integer.parseInt(ordinal.group(1));
                    event.days().stream().filter(d -> d.getDayOfMonth() == day && inside(d, window)).forEach(openings::add);
                }
            }
        }
        return openings.size() == 1 ? Optional.of(lastTold(openings.first())) : Optional.empty();
    }

    /** The latest day by number that is told as past, shortly before the event; else the day before the event. */
    private LocalDate lastTold(LocalDate event) {
        int last = 0;
        for (Sentence s : sentences) {
            Matcher ordinal = ORDINAL.matcher(s.text());
            while (ordinal.find()) {
                if (!coming(s.text(), ordinal.start())) {
                    int day = Integer.parseInt(ordinal.group(1));
                    last = day < event.getDayOfMonth() && event.getDayOfMonth() - day <= REACH ? Math.max(last, day) : last;
                }
            }
        }
        return last > 0 ? event.withDayOfMonth(last) : event.minusDays(1);
    }

    /** Whether what stands before a day tells it as yet to come. */
    private static boolean coming(String text, int day) {
        return COMING.matcher(text).region(0, day).find();
    }

    private Optional<LocalDate> weekday(List<Term> window) {
        TreeSet<LocalDate> latest = new TreeSet<>();
        for (Sentence s : sentences) {
            Matcher m = WEEKDAY.matcher(s.text());
            while (m.find()) {
                Month month = Month.valueOf(m.group(2).toUpperCase(Locale.ROOT));
                DayOfWeek weekday = DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT));
                int number = Integer.parseInt(m.group(3));
                List<LocalDate> fitting = new ArrayList<>();
                for (Term t : window) {
                    for (int year = t.from().getYear(); year <= t.to().getYear(); year++) {
                        boolean exists = number >= 1 && number <= month.length(Year.isLeap(year));
                        LocalDate candidate = exists ? LocalDate.of(year, month, number) : null;
                        if (candidate != null && candidate.getDayOfWeek() == weekday && inside(candidate, window)) {
                            fitting.add(candidate);
                        }
                    }
                }
                if (fitting.size() == 1) {
                    latest.add(fitting.get(0));
                }
            }
        }
        boolean oneYear = !latest.isEmpty() && latest.first().plusDays(REACH).isAfter(latest.last());
        return oneYear ? Optional.of(latest.last()) : Optional.empty();
    }

    private static boolean inside(LocalDate day, List<Term> window) {
        return window.stream().anyMatch(t -> !day.isBefore(t.from()) && !day.isAfter(t.to()));
    }
}
