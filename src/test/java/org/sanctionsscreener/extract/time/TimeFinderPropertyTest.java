package org.sanctionsscreener.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every date and for every text; the random numbers are seeded, so a failure comes back. */
class TimeFinderPropertyTest {
    private static final List<String> WORDS = List.of("the", "on", "in", "from", "to", "and", "between", "since", "until", "by", "of", "last", "next", "this", "year",
            "years", "month", "week", "day", "ago", "early", "late", "mid", "-", "–", "/", ",", ".", "(", ")", "'s", "March", "May", "April 3", "Sept.", "20th", "3rd", "31",
            "30", "2019", "1990s", "2231", "2010-12", "2,500", "$2015", "Q3", "first", "half", "quarter", "fiscal", "winter", "fall", "Monday", "yesterday", "said", "will",
            "that", "for", "more", "than", "two", "several", "same", "following", "before", "after", "as", "end", "later", "earlier", "present", "2020-02-30", "1/2/2003", "century",
            "0", "99999999999999999999", "٣", "é", "\ud83d\ude80", "FY2019", "recent", "decade", "000", "19");

    @ParameterizedTest
    @ValueSource(strings = {"d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "dd.MM.yyyy", "EEEE, d MMMM yyyy", "EEEE, MMMM d, yyyy", "MMM d, yyyy", "d MMM yyyy"})
    void everyFormOfADateComesBack(String form) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
        for (LocalDate day = LocalDate.of(1950, 1, 1); day.getYear() < 2060; day = day.plusDays(37)) {
            for (String frame : List.of("It left on %s.", "On %s, it left.", "%s", "It left (%s) at night.")) {
                TimeMention m = only(String.format(frame, day.format(format)), null);
                assertEquals(day, m.earliest(), form);
                assertEquals(day, m.latest(), form);
            }
        }
    }

    @Test
    void daysWithoutTheirYearAreTheNearestBeforeOrAfterPublication() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            LocalDate published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15000));
            LocalDate past = published.minusDays(random.nextInt(360));
            LocalDate ahead = published.plusDays(random.nextInt(360));
            assertEquals(past, only("It left on " + past.format(format) + ".", published).earliest());
            assertEquals(ahead, only("It will leave on " + ahead.format(format) + ".", published).earliest());
        }
    }

    @Test
    void monthsEndOnTheirLastDayAndRangesHoldBothEnds() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
        for (YearMonth a = YearMonth.of(1960, 1); a.getYear() < 2050; a = a.plusMonths(5)) {
            TimeMention month = only("It left in " + a.format(format) + ".", null);
            assertEquals(a.atDay(1), month.earliest());
            assertEquals(a.atEndOfMonth(), month.latest());
            YearMonth b = a.plusMonths(17);
            for (String frame : List.of("It ran between %s and %s.", "It ran from %s to %s.", "It ran from in or about %s through at least %s.", "It ran %s–%s.")) {
                TimeMention range = only(String.format(frame, a.format(format), b.format(format)), null);
                assertEquals(a.atDay(1), range.earliest(), frame);
                assertEquals(b.atEndOfMonth(), range.latest(), frame);
            }
        }
    }

    @Test
    void anyTextGivesOrderedMentionsInsideIt() {
        Random random = new Random(11);
        for (int i = 0; i < 40000; i++) {
            String text = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(5) == 0 ? "" : " "))
                    .limit(1 + random.nextInt(14)).collect(Collectors.joining());
            check(text, random.nextInt(3) == 0 ? null : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)));
        }
    }

    private static void check(String text, LocalDate published) {
        int end = 0;
        for (TimeMention m : new TimeFinder().find(TimeTableTest.sentence(text), published)) {
            assertTrue(m.start() >= end && m.end() > m.start() && m.end() <= text.length(), text);
            assertFalse(m.earliest() != null && m.latest() != null && m.latest().isBefore(m.earliest()), () -> text + " " + m);
            end = m.end();
        }
    }

    @Test
    void withoutPublicationRelativeTimesStayOpen() {
        for (String words : List.of("yesterday", "last month", "two weeks ago", "on Monday", "this spring", "in recent years", "late last year", "on the 20th", "in March")) {
            TimeMention m = only("It left " + words + ".", null);
            assertEquals(null, m.earliest(), words);
            assertEquals(null, m.latest(), words);
        }
    }

    @Test
    void theTimeBeforeIsTheAnchorOfTheNextSentence() {
        TimeMention first = only("It left on 28 February 2019.", null);
        TimeMention next = new TimeFinder().find(TimeTableTest.sentence("It came back the following day."), null, first).get(0);
        assertEquals(LocalDate.of(2019, 3, 1), next.earliest());
        TimeMention later = new TimeFinder().find(TimeTableTest.sentence("Two months later, it was sold."), null, first).get(0);
        assertEquals(LocalDate.of(2019, 4, 28), later.latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019, ", "from 2019 to ", "between ", "1,", "\"On the 20th, ", "and the said ", "early mid late ", "in the first half of ", "May 3, ", "2019-", "a few ", "12 months to ", "spring and ", "first week of ", "Monday, ", "since ", "the ", "for more than two years ", "word "})
    void aMegabyteIsReadInLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text, LocalDate.of(2020, 9, 21)));
    }

    private static TimeMention only(String text, LocalDate published) {
        List<TimeMention> found = new TimeFinder().find(TimeTableTest.sentence(text), published);
        assertEquals(1, found.size(), () -> text + " " + found);
        return found.get(0);
    }
}
