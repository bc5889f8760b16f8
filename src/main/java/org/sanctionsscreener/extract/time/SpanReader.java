package org.sanctionsscreener.extract.time;

import java.time.LocalDate;
import java.util.Set;

/** Reads whole expressions: ranges, lists and what a preposition makes of a time ("since 2017", "by June", "between A and B"). */
final class SpanReader {
    private static final Set<String> TO = Set.of("to", "through", "thru", "until", "till");
    private static final Set<String> NOW = Set.of("present", "now", "date", "today");
    private static final Set<String> PRINTED = Set.of("report", "article", "letter", "document", "documents", "email", "emails", "photo", "photos", "footage",
            "image", "images", "book", "study", "record", "records", "invoice", "memo");

    private SpanReader() { }

    /** Reads the expression that starts at {@code i}; null if none does. */
    static Reading read(TimeWords words, int i, Anchor anchor) {
        return switch (words.at(i).lower()) {
            case "between" -> between(words, i, anchor);
            case "from" -> from(words, i, i + 1, anchor);
            case "beginning", "starting", "commencing" -> Set.of("in", "on", "from", "around", "about").contains(words.at(i + 1).lower())
                    ? from(words, i, i + 1, anchor) : list(words, i, anchor);
            case "since" -> since(words, i, i + 1, anchor);
            case "until", "till", "through", "thru" -> until(words, i, i + 1, anchor);
            case "by" -> until(words, i, i + 1, anchor);
            case "up" -> TO.contains(words.at(i + 1).lower()) ? until(words, i, i + 2, anchor) : null;
            case "before", "pre" -> before(words, i, skipDash(words, i + 1), anchor);
            case "prior" -> words.at(i + 1).is("to") ? before(words, i, i + 2, anchor) : null;
            case "after", "post" -> afterwards(words, i, skipDash(words, i + 1), anchor);
            case "no", "not" -> words.at(i + 1).is("later") && words.at(i + 2).is("than") ? until(words, i, i + 3, anchor)
                    : words.at(i + 1).is("earlier") && words.at(i + 2).is("than") ? since(words, i, i + 3, anchor) : null;
            case "as" -> as(words, i, anchor);
            default -> list(words, i, anchor);
        };
    }

    private static int skipDash(TimeWords words, int i) { return words.at(i).isDash() ? i + 1 : i; }

    private static int skipComma(TimeWords words, int i) { return words.at(i).is(",") ? i + 1 : i; }

    private static Reading between(TimeWords words, int i, Anchor anchor) {
        Reading a = PointReader.after(words, i + 1, anchor);
        int j = a == null ? i : skipComma(words, a.next());
        if (a == null || !words.at(j).is("and") && !words.at(j).isDash() && !TO.contains(words.at(j).lower())) {
            return null;
        }
        Reading b = PointReader.after(words, j + 1, anchor);
        // "between 2017 and his arrest": the end is an event, so it stays open.
        return b != null ? range(a, b, i, anchor) : a.role() == null ? open(a.span(i, a.next()), anchor) : null;
    }

    /** "from A to B", "from A and continuing through B", "beginning in A until at least B"; without an end it goes on. */
    private static Reading from(TimeWords words, int i, int at, Anchor anchor) {
        Reading a = PointReader.after(words, at, anchor);
        if (a == null) {
            return null;
        }
        int j = skipComma(words, a.next());
        j = words.at(j).is("and") && TO.contains(words.at(j + 1).lower()) ? j + 1 : j;
        j = words.at(j).is("and") && (words.at(j + 1).is("continuing") || words.at(j + 1).is("ending")) ? j + 2 : words.at(j).is("continuing") ? j + 1 : j;
        j = words.at(j).is("up") ? j + 1 : j;
        if (TO.contains(words.at(j).lower()) || words.at(j).isDash() || j > a.next() + 1) {
            int k = TO.contains(words.at(j).lower()) || words.at(j).isDash() ? j + 1 : j;
            Reading b = PointReader.after(words, k, anchor);
            if (b != null) {
                boolean falling = a.stretch().grain() == Grain.YEAR && b.stretch().grain() == Grain.YEAR && a.stretch().from() != null
                        && b.stretch().to() != null && b.stretch().to().isBefore(a.stretch().from());
                return falling ? null : range(a, b, i, anchor);
            }
            if (words.at(k).kind() == TimeWord.Kind.NUMBER || words.at(k).kind() == TimeWord.Kind.QUANTITY) {
                return null;
            }
            k = words.at(k).is("at") && words.at(k + 1).is("least") ? k + 2 : k;
            k = words.at(k).is("the") ? k + 1 : k;
            if (NOW.contains(words.at(k).lower())) {
                return open(a.span(i, k + 1), anchor);
            }
        }
        Reading more = list(words, a.start(), anchor);
        if (words.at(i).is("from") && PRINTED.contains(words.at(i - 1).lower())) {
            return more;
        }
        for (int k = a.start(); k < a.next(); k++) {
            if (words.at(k).is("to")) {
                return a;
            }
        }
        boolean onward = words.at(a.next()).is("on") || words.at(a.next()).is("onward") || words.at(a.next()).is("onwards");
        return more != null && more.next() > a.next() ? more.span(i, more.next()) : open(a.span(i, onward ? a.next() + 1 : a.next()), anchor);
    }

    private static Reading since(TimeWords words, int i, int at, Anchor anchor) {
        Reading a = PointReader.after(words, at, anchor);
        return a == null || a.role() == TimeMention.Role.NAME ? null : open(a.span(i, a.next()), anchor);
    }

    /** From the start of {@code a} up to publication. */
    private static Reading open(Reading a, Anchor anchor) {
        LocalDate from = a.stretch().from();
        LocalDate published = anchor.published();
        boolean ahead = from != null && published != null && from.isAfter(published);
        return a.with(new Stretch(from, ahead ? null : published, Grain.VAGUE, a.stretch().relative()));
    }

    private static Reading until(TimeWords words, int i, int at, Anchor anchor) {
        Reading a = PointReader.after(words, at, anchor);
        if (a == null || a.role() == TimeMention.Role.NAME) {
            return null;
        }
        if (words.at(i).is("by") && a.stretch().isOpen() && !a.stretch().relative()) {
            return a;
        }
        return a.span(i, a.next()).with(new Stretch(null, a.stretch().to(), Grain.VAGUE, a.stretch().relative()));
    }

    private static Reading before(TimeWords words, int i, int at, Anchor anchor) {
        Reading a = PointReader.after(words, at, anchor);
        if (a == null || a.role() == TimeMention.Role.NAME) {
            return null;
        }
        LocalDate from = a.stretch().from();
        return a.span(i, a.next()).with(new Stretch(null, from == null ? null : from.minusDays(1), Grain.VAGUE, a.stretch().relative()));
    }

    private static Reading afterwards(TimeWords words, int i, int at, Anchor anchor) {
        Reading a = PointReader.after(words, at, anchor);
        if (a == null || a.role() == TimeMention.Role.NAME) {
            return null;
        }
        LocalDate to = a.stretch().to();
        LocalDate from = to == null ? null : to.plusDays(1);
        LocalDate published = anchor.published();
        boolean ended = published != null && from != null && !from.isAfter(published);
        return a.span(i, a.next()).with(new Stretch(from, ended ? published : null, Grain.VAGUE, a.stretch().relative()));
    }

    /** "as of March", "as early as 2014", "as late as 2019". */
    private static Reading as(TimeWords words, int i, Anchor anchor) {
        if (words.at(i + 1).is("of")) {
            Reading a = PointReader.after(words, i + 2, anchor);
            return a == null ? null : a.span(i, a.next());
        }
        boolean early = words.at(i + 1).is("early") || words.at(i + 1).is("far") && words.at(i + 2).is("back");
        int j = words.at(i + 2).is("back") ? i + 3 : i + 2;
        boolean measured = early || words.at(i + 1).is("late") || words.at(i + 1).is("recently");
        if (!measured || !words.at(j).is("as")) {
            return null;
        }
        Reading a = PointReader.after(words, j + 1, anchor);
        return a == null ? null : early ? open(a.span(i, a.next()), anchor) : a.span(i, a.next());
    }

    /** A time, and what is joined to it: "2013 and 2014", "April to June 2010", "2011-2013". */
    static Reading list(TimeWords words, int i, Anchor anchor) {
        Reading first = PointReader.at(words, i, anchor);
        if (first == null || first.role() != null) {
            return first;
        }
        Reading all = first;
        Reading last = first;
        while (true) {
            int j = skipComma(words, last.next());
            boolean link = words.at(j).is("and") || words.at(j).is("or") || TO.contains(words.at(j).lower()) || words.at(j).isDash();
            boolean anew = j > last.next() && link && Set.of("in", "during").contains(words.at(j + 1).lower());
            if (!link && j == last.next() || anew) {
                break; // "in the 1990s, and in the early 2010s ..." begins another clause
            }
            Reading next = PointReader.at(words, link ? skipSmall(words, j + 1) : j, anchor);
            if (next == null || next.role() != null || !alike(last, next)) {
                break;
            }
            all = range(all, next, all.start(), anchor);
            last = next;
        }
        return all;
    }

    private static int skipSmall(TimeWords words, int i) {
        int j = words.at(i).is("again") ? i + 1 : i;
        j = words.at(j).is("in") || words.at(j).is("on") ? j + 1 : j;
        j = words.at(j).is("or") && (words.at(j + 1).is("about") || words.at(j + 1).is("around")) ? j + 2 : j;
        return words.at(j).is("the") ? j + 1 : j;
    }

    /** Only times of one fineness are joined: "2013 and 2014", never "Monday and 2014". */
    private static boolean alike(Reading a, Reading b) {
        Grain first = a.yearless() ? a.day() > 0 ? Grain.DAY : Grain.MONTH : a.stretch().grain();
        Grain second = b.yearless() ? b.day() > 0 ? Grain.DAY : Grain.MONTH : b.stretch().grain();
        return first == second && (first != Grain.VAGUE);
    }

    private static Reading range(Reading a, Reading b, int start, Anchor anchor) {
        Reading left = a.yearless() && !b.yearless() ? a.notAfter(b.stretch()) : a;
        Reading right = b.yearless() && !left.yearless() ? b.notBefore(left.stretch()) : b;
        if (left.yearless() && right.yearless() && !left.stretch().isOpen()) {
            left = anchor.future() ? left : left.notAfter(right.stretch());
            right = anchor.future() ? right.notBefore(left.stretch()) : right;
        }
        Stretch from = left.stretch();
        Stretch to = right.stretch();
        return new Reading(from.join(to), start, b.next(), 0, 0, null);
    }
}
