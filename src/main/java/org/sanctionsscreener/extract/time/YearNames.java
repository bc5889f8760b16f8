package org.sanctionsscreener.extract.time;

import java.util.Set;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** Dates that are part of the name of an instrument: "Export Act of 1979", "Executive Order 12938 of November 14, 1994". */
final class YearNames {
    private static final Set<String> INSTRUMENTS = Set.of("act", "agreement", "accord", "accords", "treaty", "convention", "order", "resolution", "protocol", "law",
            "regulation", "regulations", "decree", "deal", "pact", "declaration", "constitution", "charter", "framework", "armistice", "directive", "communique", "statute");

    private YearNames() { }

    /** Whether the token, or the token before its number, is the capitalised name of an instrument. */
    static boolean instrument(TimeWords words, int i) {
        TimeWord w = words.at(i);
        if (w.kind() == Kind.NUMBER || w.kind() == Kind.QUANTITY || w.is(")")) {
            w = words.at(w.is(")") ? i - 3 : i - 1);
        }
        return w.capital() && instrumentNoun(w);
    }

    static boolean instrumentNoun(TimeWord w) {
        return INSTRUMENTS.contains(w.lower());
    }
}
