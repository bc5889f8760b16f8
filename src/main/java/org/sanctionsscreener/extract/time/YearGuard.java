package org.sanctionsscreener.extract.time;

import java.util.Set;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** Tells a year from the other numbers of four digits: sections, quantities, models, docket numbers, names. */
final class YearGuard {
    /** What a number of four digits is. */
    enum Verdict { YEAR, NAME, REPORT, NO }

    private static final Set<String> CUES = Set.of("in", "since", "until", "till", "during", "throughout", "before", "after", "early", "mid", "late",
            "circa", "pre", "post", "through", "between", "year", "years", "fiscal", "quarter", "half", "spring", "summer", "autumn", "fall", "winter",
            "and", "or", "as", "earlier", "later", "mid-year", "end", "within", "onwards", "sometime", "season");
    private static final Set<String> WEAK_CUES = Set.of("by", "from", "to", "of", "for", "about", "around", "with");
    private static final Set<String> COUNTING = Set.of("than", "nearly", "some", "least", "over", "approximately", "roughly", "almost", "most", "up", "under",
            "another", "additional", "total", "exactly", "only", "just", "aged", "age", "at");
    private static final Set<String> NUMBERED = Set.of("section", "sections", "part", "parts", "resolution", "resolutions", "unscr", "no", "nos", "number", "numbers", "article",
            "articles", "paragraph", "rule", "regulation", "order", "docket", "case", "room", "suite", "flight", "model", "type", "imo", "boeing", "airbus",
            "iso", "law", "eccn", "box", "page", "line", "hull", "tail", "serial", "code", "hs", "heading", "mhz", "channel", "sub", "unit", "bureau", "directive",
            "instruction", "lot", "invoice", "usc", "cfr", "mm", "form", "title", "chapter", "annex", "version", "windows", "usd", "eur", "rmb", "hp", "rev", "res");
    private static final Set<String> UNITS = Set.of("tons", "tonnes", "ton", "tonne", "metric", "kilograms", "kilogram", "kg", "km", "kilometers", "kilometres", "kilometer",
            "kilometre", "miles", "mile", "people", "troops", "soldiers", "dollars", "euros", "barrels", "containers", "centrifuges", "units", "pounds", "liters", "litres",
            "gallons", "meters", "metres", "feet", "rounds", "rifles", "missiles", "workers", "hours", "gmt", "utc", "local", "mw", "kw", "rpm", "volts", "hz", "degrees", "percent",
            "per", "vessels", "cases", "shares", "pieces", "yuan", "rubles", "won", "yen", "times", "men", "ft", "mm", "cm", "lbs", "gb", "tb", "series", "million", "billion", "thousand");
    private static final Set<String> REPORTS = Set.of("report", "reports", "article", "study", "paper", "book", "interview", "assessment", "letter", "memo", "speech");
    private static final Set<String> EVENTS = Set.of("test", "tests", "launch", "launches", "shipment", "shipments", "sale", "sales", "transfer", "transfers", "delivery",
            "deliveries", "purchase", "purchases", "attack", "attacks", "explosion", "export", "exports", "import", "imports", "visit", "voyage", "seizure", "payment",
            "payments", "transaction", "transactions", "contract", "contracts", "order", "orders", "flight", "flights", "call", "trip", "raid", "strike", "strikes", "invoice", "invoices",
            "violation", "violations", "breach", "invasion", "transshipment", "theft", "heist", "hack", "scheme", "acquisition");
    private static final Set<String> LINKS = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "s", "'s", "this", "that", "each", "any");

    private YearGuard() { }

    static boolean plausible(TimeWord w) { return w.isNumber(1900, 2099) && w.end() - w.start() == 4; }

    /** Judges the number at {@code i}, which is plausible, by its neighbours. */
    static Verdict judge(TimeWords words, int i) {
        TimeWord before = words.at(i - 1);
        TimeWord after = words.at(i + 1);
        if (stuck(words, i) || CalendarWords.MONTHS.containsKey(before.lower()) && before.capital() || COUNTING.contains(before.lower()) && !inYear(words, i) || NUMBERED.contains(before.lower())
                || before.is(".") && NUMBERED.contains(words.at(i - 2).lower()) || UNITS.contains(after.lower())) {
            return Verdict.NO;
        }
        if (rangeFollows(words, i) || before.is(",") && plausible(words.at(i - 2))) {
            return Verdict.YEAR;
        }
        if (LINKS.contains(before.lower())) {
            return attributive(words, i + 1);
        }
        if (before.is("(") && after.is(")")) {
            TimeWord named = words.at(i - 2);
            return named.kind() == Kind.NUMBER || named.capital() ? Verdict.NAME : Verdict.YEAR;
        }
        if (CUES.contains(before.lower()) || before.isDash()) {
            return Verdict.YEAR;
        }
        if (WEAK_CUES.contains(before.lower())) {
            if (before.is("of") && YearNames.instrumentNoun(words.at(i - 2))) {
                return Verdict.NAME;
            }
            boolean counts = after.kind() == Kind.WORD && !after.capital() && after.lower().endsWith("s") && after.lower().length() > 3 && !after.is("this");
            return counts ? Verdict.NO : Verdict.YEAR;
        }
        if (i == 0 || before.kind() == Kind.MARK && (before.is(":") || before.is("\u201c") || before.is("\"") || before.is("("))) {
            return after.kind() == Kind.WORD && after.lower().endsWith("s") && !after.is("was") && !after.is("is") && !after.is("has") ? Verdict.NO : Verdict.YEAR;
        }
        if (before.is(",")) {
            return words.at(i - 2).capital() ? Verdict.NAME : Verdict.NO;
        }
        return before.capital() ? Verdict.NAME : Verdict.NO;
    }

    /** Glued to something that makes it part of a code, an amount or a path. */
    private static boolean stuck(TimeWords words, int i) {
        TimeWord w = words.at(i);
        TimeWord before = words.at(i - 1);
        TimeWord after = words.at(i + 1);
        if (w.glued() && before.kind() == Kind.MARK && "$\u20ac\u00a3\u00a5#/.".contains(before.lower())) {
            return true;
        }
        if (w.glued() && before.isDash() && before.glued()) {
            TimeWord prefix = words.at(i - 2);
            boolean ranged = YearGuard.plausible(prefix) || CUES.contains(prefix.lower()) || CalendarWords.MONTHS.containsKey(prefix.lower());
            if (!ranged) {
                return true;
            }
        }
        if (!after.glued()) {
            return before.is("$");
        }
        return after.is("%") || after.is("/") && words.at(i + 2).glued() && words.at(i + 2).kind() != Kind.NUMBER
                || after.is("(") || after.is("\u00b0") || after.isDash() && words.at(i + 2).kind() == Kind.WORD && words.at(i + 2).glued()
                && (UNITS.contains(words.at(i + 2).lower()) || words.at(i + 2).capital());
    }

    /** "2011-2013" is a stretch of years wherever it stands. */
    private static boolean rangeFollows(TimeWords words, int i) {
        return words.at(i + 1).isDash() && plausible(words.at(i + 2)) && words.at(i + 2).value() > words.at(i).value();
    }

    private static boolean inYear(TimeWords words, int i) {
        return words.at(i - 1).is("least") && CUES.contains(words.at(i - 3).lower()) || words.at(i - 1).is("least") && words.at(i - 3).is("by")
                || words.at(i - 1).is("least") && words.at(i - 3).is("from");
    }

    /** "the 2015 nuclear deal" names, "a 2019 report" is read, "the 2017 launch" dates the launch; what heads the phrase decides. */
    private static Verdict attributive(TimeWords words, int from) {
        TimeWord first = words.at(from);
        if (first.kind() != Kind.WORD && !first.isDash()) {
            return Verdict.NO;
        }
        for (int i = from; i < from + 5; i++) {
            TimeWord w = words.at(i);
            if (w.kind() == Kind.MARK && !w.isDash()) {
                break;
            }
            if (EVENTS.contains(w.lower())) {
                return Verdict.YEAR;
            }
            if (REPORTS.contains(w.lower())) {
                return Verdict.REPORT;
            }
        }
        return first.lower().endsWith("s") && !first.capital() && first.lower().length() > 4 ? Verdict.NO : Verdict.NAME;
    }
}
