package org.sanctionsscreener.extract.time;

import java.util.Set;
import org.sanctionsscreener.extract.time.TimeWord.Kind;

/** Whether the clause around a time speaks of the future, by the nearest verb that shows its tense. */
final class Tense {
    private static final int REACH = 25;
    private static final Set<String> MODALS = Set.of("will", "shall", "would", "upcoming", "forthcoming", "ll", "wo", "must", "going");
    private static final Set<String> AHEAD = Set.of("expected", "scheduled", "due", "set", "planned", "slated", "likely", "about", "poised",
            "reported", "supposed", "meant", "intended", "ready", "plans", "plan", "planning", "intends", "intend", "expects", "expect", "hopes", "hope", "aims", "aim",
            "wants", "want", "vows", "vowed", "pledged", "pledges", "promised", "threatened", "prepares", "preparing", "wait", "agreed", "deadline");
    private static final Set<String> FIXED = Set.of("due", "scheduled", "planned", "slated", "set");
    private static final Set<String> BE = Set.of("is", "are", "be", "re", "s");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "has", "have", "been", "said", "told", "sold", "sent", "made", "took", "went",
            "bought", "held", "came", "gave", "got", "left", "met", "began", "became", "saw", "spoke", "wrote", "found", "paid", "put", "flew", "fell", "rose",
            "sought", "shot", "struck", "won", "lost", "drew", "led", "set", "hit", "cut", "brought", "built", "caught", "kept", "ran", "broke", "grew", "sank", "sunk");
    private static final Set<String> BOUNDARY = Set.of("that", "which", "who", "after", "before", "when", "because", "while", "but", "whether", "if", "where", "than");
    private static final Set<String> NOT_VERBS = Set.of("red", "united", "embed", "hundred", "indeed", "need", "speed", "seed", "feed", "proceed", "unmanned", "sacred");

    private Tense() { }

    /** Whether the word is the past of an irregular verb. */
    static boolean irregularPast(TimeWord w) { return PAST.contains(w.lower()); }

    /** Whether the clause holding the token {@code at} is about the future; {@code end} is the token after the expression. */
    static boolean future(TimeWords words, int at, int end) {
        if (words.at(at - 1).is("for") && aheadBefore(words, at - 2)) {
            return true;
        }
        int back = look(words, at - 1, -1);
        if (back != 0) {
            return back > 0;
        }
        int from = end;
        if (at <= 3 || words.at(at - 1).is("on") && words.at(at - 2).is(",")) {
            while (words.at(from).kind() == Kind.MARK && from < end + 1) {
                from++;
            }
        }
        return look(words, from, 1) > 0;
    }

    /** "planned a launch for April". */
    private static boolean aheadBefore(TimeWords words, int from) {
        for (int i = from; i > from - 10 && words.at(i).kind() != Kind.NONE && !isStop(words.at(i)); i--) {
            if (AHEAD.contains(words.at(i).lower()) && !words.at(i).is("reported")) {
                return true;
            }
        }
        return false;
    }

    /** 1 for a sign of the future first met, -1 for the past, 0 for none in the clause. */
    private static int look(TimeWords words, int from, int step) {
        for (int i = from, n = 0; n < REACH; i += step, n++) {
            TimeWord w = words.at(i);
            if (w.kind() == Kind.NONE || BOUNDARY.contains(w.lower()) || isStop(w)) {
                return 0;
            }
            int sign = sign(words, i);
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private static boolean isStop(TimeWord w) {
        return w.kind() == Kind.MARK && (w.is(";") || w.is(":") || w.is(",") || w.is("\u201c") || w.is("\""));
    }

    private static int sign(TimeWords words, int i) {
        TimeWord w = words.at(i);
        if (MODALS.contains(w.lower())) {
            return words.at(i + 1).is("have") ? -1 : 1;
        }
        if (AHEAD.contains(w.lower()) && (words.at(i + 1).is("to") || words.at(i + 1).is("for") || words.at(i + 1).is("in"))
                || FIXED.contains(w.lower()) && words.at(i + 1).is("on")) {
            return w.is("reported") && !words.at(i + 1).is("to") ? -1 : 1;
        }
        if (BE.contains(w.lower()) && words.at(i + 1).is("to")) {
            return 1;
        }
        boolean past = PAST.contains(w.lower()) || w.kind() == Kind.WORD && w.lower().length() > 3 && w.lower().endsWith("ed")
                && !w.capital() && !NOT_VERBS.contains(w.lower());
        if (past) {
            return preceded(words, i, MODALS) && !preceded(words, i, Set.of("have")) || infinitive(words, i) ? 1 : -1;
        }
        return 0;
    }

    /** "will be held", "is to be extended": the auxiliary of the future stands up to four words before the participle. */
    private static boolean preceded(TimeWords words, int i, Set<String> among) {
        for (int j = i - 1; j >= i - 4; j--) {
            if (isStop(words.at(j))) {
                return false;
            }
            if (among.contains(words.at(j).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean infinitive(TimeWords words, int i) {
        return words.at(i - 1).is("be") && words.at(i - 2).is("to")
                && (BE.contains(words.at(i - 3).lower()) || AHEAD.contains(words.at(i - 3).lower()));
    }
}
