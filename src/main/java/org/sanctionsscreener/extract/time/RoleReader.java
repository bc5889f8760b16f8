package org.sanctionsscreener.extract.time;

import java.time.LocalDate;
import java.util.Set;
import org.sanctionsscreener.extract.time.TimeMention.Role;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** What a time does in its sentence, by the words around it. */
final class RoleReader {
    private static final Set<String> SAID = Set.of("said", "says", "say", "told", "reported", "reports", "wrote", "writes", "noted", "added", "published", "publishes",
            "released", "stated", "dated", "issued", "printed", "posted", "tweeted", "broadcast", "testified", "warned", "alleged", "claimed", "updated", "announced");
    /** These say something only where a clause follows; "announced sanctions on Monday" is a doing. */
    private static final Set<String> DO_TOO = Set.of("announced", "released", "issued", "warned", "posted", "alleged", "claimed", "broadcast", "noted", "added");
    private static final Set<String> REPORTS = Set.of("report", "article", "study", "paper", "book", "interview", "assessment", "letter", "statement", "memo", "newspaper", "broadcast");
    private static final Set<String> SMALL = Set.of("on", "in", "late", "early", "back", "reporters", "journalists", "parliament", "lawmakers", "the", "here", "statement", "a", "an",
            "interview", "press", "conference", "briefing", "news", "and", "agency", "congress");

    /** A report is dated by a day, not by a stretch with an open end. */
    private static final Set<String> SPANS = Set.of("by", "from", "since", "until", "till", "between", "before", "after", "beginning", "starting", "through");

    private RoleReader() { }

    static Role role(TimeWords words, Reading r, LocalDate published, boolean future) {
        if (r.role() != null) {
            return r.role();
        }
        if (named(words, r)) {
            return Role.NAME;
        }
        LocalDate from = r.stretch().from();
        LocalDate to = r.stretch().to();
        if (published != null && (from != null && from.isAfter(published) || from == null && to != null && to.isAfter(published))) {
            return Role.FUTURE;
        }
        boolean behind = published != null && to != null && to.isBefore(published);
        if (future && !behind) {
            return Role.FUTURE;
        }
        return saying(words, r) ? Role.PUBLICATION : Role.WHEN;
    }

    /** "Order 12938 of November 14, 1994", "the June 15 Declaration". */
    private static boolean named(TimeWords words, Reading r) {
        TimeWord before = words.at(r.start() - 1);
        if (before.is("of") && YearNames.instrument(words, r.start() - 2)) {
            return true;
        }
        TimeWord after = words.at(r.next());
        return before.is("the") && r.stretch().grain() == Grain.DAY && after.capital() && YearNames.instrument(words, headOf(words, r.next()));
    }

    private static int headOf(TimeWords words, int i) {
        int j = i;
        while (j < i + 4 && words.at(j + 1).capital()) {
            j++;
        }
        return j;
    }

    private static boolean saying(TimeWords words, Reading r) {
        TimeWord head = words.at(r.next());
        if (head.is("'s") ? REPORTS.contains(words.at(r.next() + 1).lower()) : REPORTS.contains(head.lower())) {
            return true;
        }
        int j = r.start() - 1;
        for (int n = 0; n < 5 && SMALL.contains(words.at(j).lower()); n++) {
            j--;
        }
        TimeWord verb = words.at(j);
        boolean bare = j == r.start() - 1;
        boolean datable = r.stretch().grain() == Grain.DAY || r.stretch().grain() == Grain.WEEK || r.stretch().relative() && r.stretch().grain() != Grain.QUARTER;
        if (SAID.contains(verb.lower()) && (!bare || datable) || REPORTS.contains(verb.lower()) && j == r.start() - 2) {
            return true;
        }
        if (words.at(j - 1).is("told")) {
            return true;
        }
        boolean taken = words.at(r.start() - 1).is("on") || words.at(r.start() - 1).is("in") || words.at(r.start() - 1).is("the") || r.start() == 0;
        boolean leads = r.start() <= 2 || words.at(r.start() - 2).is(",");
        return leads && taken && !SPANS.contains(words.at(r.start()).lower()) && saysNext(words, r.next());
    }

    /** "On Monday, an official ... said that": the first verb after a leading time says something. */
    private static boolean saysNext(TimeWords words, int from) {
        for (int i = from; i < from + 25; i++) {
            TimeWord w = words.at(i);
            boolean stop = w.is(".") && words.at(i + 1).capital() && words.at(i - 1).lower().length() > 2;
            if (w.kind() == Kind.NONE || stop || w.is("that") || w.is(";") || w.is("\"") || w.is("\u201d")) {
                return false;
            }
            if (SAID.contains(w.lower())) {
                // ", he said," is put in between; what the time belongs to follows.
                return !words.at(i + 1).is(",") && (!DO_TOO.contains(w.lower()) || words.at(i + 1).is("that"));
            }
            boolean verb = w.kind() == Kind.WORD && w.lower().endsWith("ed") && w.lower().length() > 4 && !w.capital();
            verb |= Tense.irregularPast(w) && !Set.of("was", "were", "had", "has", "have", "been").contains(w.lower());
            if (verb && !words.at(i + 1).is("by") && !words.at(i - 1).is(",")) {
                return false;
            }
        }
        return false;
    }
}
