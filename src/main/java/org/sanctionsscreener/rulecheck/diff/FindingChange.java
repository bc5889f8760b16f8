package org.sanctionsscreener.rulecheck.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;

/**
 * One provision against one act, as two packs see it.
 *
 * @param document  name of the document
 * @param provision id
 * @param act       what the act is known by in both readings
 * @param kind      how it changed: the most telling, the rest is in {@code words}
 * @param before    by the older pack, null if it did not weigh it
 * @param after     by the newer pack, null if it does not weigh it
 * @param because   the changes of the pack that are responsible
 * @param how       how that is known
 */
public record FindingChange(String document, String provision, String act, Kind kind, Finding before, Finding after, List<Unit> because, How how) {
    /** From most to least telling. CONSIDERED: what is recorded without being flagged. */
    public enum Kind { APPEARS, VANISHES, KIND, STRONGER, WEAKER, STATUS, ELEMENTS, CONSIDERED }

    /**
     * How a cause is known. ALONE: put into the older pack by itself it makes the whole difference. TOGETHER: none does alone, and
     * without any one of these the newer pack would not make it. TRACED: named by the proof only. UNKNOWN: none of the changes by
     * itself has to do with it.
     */
    public enum How { ALONE, TOGETHER, TRACED, UNKNOWN }

    /** The change from one finding to another, null if both say the same; its cause is not known yet. */
    static FindingChange of(String document, String provision, String act, Finding before, Finding after) {
        Kind kind = kind(before, after);
        return kind == null ? null : new FindingChange(document, provision, act, kind, before, after, List.of(), How.UNKNOWN);
    }

    FindingChange because(List<Unit> units, How known) { return new FindingChange(document, provision, act, kind, before, after, units, known); }

    private static Kind kind(Finding a, Finding b) {
        boolean was = a != null && a.kind().flagged();
        boolean is = b != null && b.kind().flagged();
        if (was != is) {
            return is ? Kind.APPEARS : Kind.VANISHES;
        }
        if (!is) {
            return Objects.equals(a == null ? null : a.kind(), b == null ? null : b.kind()) && (a == null || states(a).equals(states(b))) ? null : Kind.CONSIDERED;
        }
        if (a.kind() != b.kind()) {
            return Kind.KIND;
        }
        int strength = a.strength().compareTo(b.strength());
        if (strength != 0) {
            return strength < 0 ? Kind.STRONGER : Kind.WEAKER;
        }
        return !a.status().equals(b.status()) || !a.contested().equals(b.contested()) ? Kind.STATUS : states(a).equals(states(b)) ? null : Kind.ELEMENTS;
    }

    /** Whether two packs say the same of it. */
    static boolean same(Finding a, Finding b) { return kind(a, b) == null; }

    private static Map<String, String> states(Finding f) {
        Map<String, String> states = new TreeMap<>();
        if (f != null) {
            for (ElementResult e : f.elements()) {
                states.put(e.name(), e.state().name());
            }
        }
        return states;
    }

    /** Everything that changed, in words: {@code strength LOW to MEDIUM; element item UNKNOWN to MET}. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (kind == Kind.APPEARS || kind == Kind.VANISHES || kind == Kind.CONSIDERED) {
            words.add("was " + brief(before) + ", is " + brief(after));
        } else {
            put(words, "kind", before.kind(), after.kind());
            put(words, "strength", before.strength(), after.strength());
            put(words, "status", before.status(), after.status());
            put(words, "contested by", before.contested(), after.contested());
        }
        if (before != null && after != null) {
            TreeSet<String> names = new TreeSet<>(states(before).keySet());
            names.addAll(states(after).keySet());
            names.forEach(n -> put(words, "element " + n, states(before).getOrDefault(n, "absent"), states(after).getOrDefault(n, "absent")));
        }
        return String.join("; ", words);
    }

    private static void put(List<String> words, String what, Object a, Object b) {
        if (!Objects.equals(a, b)) {
            words.add(what + " " + a + " to " + b);
        }
    }

    private static String brief(Finding f) {
        return f == null ? "not weighed" : f.kind().flagged() ? f.kind() + " " + f.strength() + " " + f.status() : f.kind() + " (" + f.reason() + ")";
    }

    /** The cause in words. */
    public String cause() {
        List<String> names = because.stream().map(u -> u.words() + " at " + u.place()).toList();
        return switch (how) {
            case ALONE -> names.size() == 1 ? names.get(0) + ": it alone makes the difference" : "each alone would do: " + String.join("; ", names);
            case TOGETHER -> names.size() == 1 ? names.get(0) + ": needed, with other changes" : "only together: " + String.join("; ", names);
            case TRACED -> "named by the proof, not tried by itself: " + String.join("; ", names);
            case UNKNOWN -> because.isEmpty() ? "no single change of the pack explains it" : "one or several of: " + String.join("; ", names);
        };
    }

    /** {@code stronger}. */
    public String kindWord() { return kind.name().toLowerCase(Locale.ROOT); }
}
