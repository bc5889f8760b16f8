package org.sanctionsscreener.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.facts.ActTime;

/**
 * Finds the times that a sentence speaks of and resolves them to days.
 *
 * <p>Relative expressions are resolved against the day of publication (and, for "the following month", the time mentioned
 * before); where that is not known they stay open. There is no other clock. The work is linear in the sentence's length.
 */
public final class TimeFinder {

    /** As {@link #find(Sentence, LocalDate, TimeMention)}, with nothing mentioned before. */
    public List<TimeMention> find(Sentence sentence, LocalDate published) {
        return find(sentence, published, null);
    }

    /**
     * @param published day of publication, null if unknown
     * @param previous  the last time mentioned before this sentence, for "the same day" and "a year later"; null if none
     * @return mentions in text order, not overlapping, offsets into the sentence's clean text
     */
    public List<TimeMention> find(Sentence sentence, LocalDate published, TimeMention previous) {
        String text = sentence.text();
        if (!mayHoldTime(text)) {
            return List.of();
        }
        TimeWords words = TimeWords.of(text);
        List<TimeMention> found = new ArrayList<>();
        Stretch before = previous == null ? null : stretch(previous).asRelative();
        int i = 0;
        while (i < words.size()) {
            Anchor past = new Anchor(published, false, before);
            Reading read = SpanReader.read(words, i, past);
            if (read == null) {
                i++;
                continue;
            }
            boolean future = Tense.future(words, read.start(), read.next());
            Reading again = future && published != null ? SpanReader.read(words, i, new Anchor(published, true, before)) : read;
            read = again == null ? read : again;
            TimeMention mention = mention(words, read, published, future);
            found.add(mention);
            if (mention.role() == TimeMention.Role.WHEN && mention.earliest() != null) {
                before = read.stretch();
            }
            i = read.next();
        }
        return List.copyOf(found);
    }

    private static Stretch stretch(TimeMention m) {
        boolean day = m.earliest() != null && m.earliest().equals(m.latest());
        return new Stretch(m.earliest(), m.latest(), day ? Grain.DAY : Grain.VAGUE, m.basis() != ActTime.Basis.STATED);
    }

    private static TimeMention mention(TimeWords words, Reading read, LocalDate published, boolean future) {
        Stretch s = capped(read.stretch(), published, future);
        TimeMention.Role role = RoleReader.role(words, read, published, future);
        int next = localTime(words, read.next());
        return new TimeMention(words.at(read.start()).start(), words.at(next - 1).end(), s.from(), s.to(),
                s.relative() ? ActTime.Basis.RELATIVE : ActTime.Basis.STATED, role);
    }

    /** "this month", said of the past, ends on the day of publication; said of the future, it starts there. */
    private static Stretch capped(Stretch s, LocalDate published, boolean future) {
        boolean around = published != null && s.relative() && s.from() != null && s.to() != null
                && !s.from().isAfter(published) && s.to().isAfter(published);
        return !around ? s : future ? new Stretch(published, s.to(), s.grain(), true) : new Stretch(s.from(), published, s.grain(), true);
    }

    /** "(local time)" belongs to the date before it. */
    private static int localTime(TimeWords words, int next) {
        boolean local = words.at(next).is("(") && words.at(next + 1).is("local") && words.at(next + 2).is("time") && words.at(next + 3).is(")");
        return local ? next + 4 : next;
    }

    /** A cheap look that spares most sentences the reading: a digit, or a word that takes part in times. */
    static boolean mayHoldTime(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (i - start >= 3 && i - start <= 10 && CalendarWords.triggers(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
