package org.sanctionsscreener.rulecheck;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;

/** Every expectation that a fixture could have of findings and that they meet, as YAML below {@code expect}. */
public final class Outline {
    private static final List<String> ORDER = List.of("flagged", "considered", "elements", "strength", "noConduct", "contrary", "toConfirm");

    private Outline() { }

    /** All of them, sorted. */
    public static SortedSet<String> of(Findings found) {
        SortedSet<String> outline = new TreeSet<>();
        found.flagged().forEach(f -> add("flagged", f, outline));
        found.considered().forEach(f -> add("considered", f, outline));
        return outline;
    }

    private static void add(String key, Finding f, SortedSet<String> outline) {
        if (f.provision() == null) {
            outline.add("noConduct: [" + quoted(f.reason()) + "]");
            return;
        }
        String id = f.provision().id();
        outline.add(key + ": {" + id + ": " + f.kind() + "}");
        for (ElementResult e : f.elements()) {
            outline.add("elements: {" + id + ": {" + e.name() + ": " + e.state() + "}}");
        }
        if (f.kind().flagged()) {
            outline.add("strength: {" + id + ": " + f.strength() + "}");
            f.contrary().forEach(r -> outline.add("contrary: {" + id + ": [" + quoted(r.text()) + "]}"));
        }
        f.toConfirm().forEach(q -> outline.add("toConfirm: {" + id + ": [" + quoted(q) + "]}"));
    }

    /**
     * An expectation that the original meets and the changed pack does not, with the fixture to put it in; "" if there is none.
     *
     * @param subject the provision that is changed: what becomes of it is told first
     */
    public static String wouldTell(String fixture, String subject, SortedSet<String> original, SortedSet<String> changed) {
        return Stream.concat(original.stream().filter(e -> !changed.contains(e)).sorted(Comparator.comparing((String e) -> !e.contains("{" + subject + ":"))
                .thenComparing(e -> ORDER.indexOf(e.substring(0, e.indexOf(':')))).thenComparing(e -> e)), unwanted(original, changed)).findFirst().map(e -> fixture + " with " + e).orElse("");
    }

    /** What only the changed pack finds. */
    private static Stream<String> unwanted(SortedSet<String> original, SortedSet<String> changed) {
        Stream<String> flagged = ids("flagged", changed).filter(id -> ids("flagged", original).noneMatch(id::equals)).map(id -> "notFlagged: [" + id + "]");
        Stream<String> weighed = ids("considered", changed).filter(id -> ids("considered", original).noneMatch(id::equals) && ids("flagged", original).noneMatch(id::equals))
                .map(id -> "notConsidered: [" + id + "]");
        return Stream.concat(flagged, weighed);
    }

    private static Stream<String> ids(String key, SortedSet<String> outline) {
        return outline.stream().filter(e -> e.startsWith(key + ": {")).map(e -> e.substring(key.length() + 3, e.lastIndexOf(": "))).distinct();
    }

    private static String quoted(String text) { return "'" + text.replace("'", "''") + "'"; }
}
