package org.sanctionsscreener.rulecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Remark;
import org.sanctionsscreener.reason.Strength;

/**
 * What a fixture expects of its findings beyond what becomes of each provision: what else a reader of the memo sees.
 *
 * @param strength  provision to the strength with which it must be flagged
 * @param contrary  provision to words that must stand in what speaks against it: in the quotation or in the remark itself
 * @param toConfirm provision to words that must stand in the questions to an investigator
 * @param noConduct words that must stand in why an act that engages no provision is no conduct
 */
public record Pinned(SortedMap<String, Strength> strength, SortedMap<String, List<String>> contrary,
                     SortedMap<String, List<String>> toConfirm, List<String> noConduct) {
    public Pinned {
        strength = new TreeMap<>(strength);
        contrary = new TreeMap<>(contrary);
        toConfirm = new TreeMap<>(toConfirm);
        noConduct = List.copyOf(noConduct);
    }

    /** How much is asked for. */
    public int size() { return strength.size() + contrary.size() + toConfirm.size() + noConduct.size(); }

    /** The provisions that it speaks of. */
    Stream<String> provisions() { return Stream.of(strength.keySet(), contrary.keySet(), toConfirm.keySet()).flatMap(java.util.Collection::stream); }

    /** One line for each expectation that is not met. @param text of the article, null if there is none */
    List<String> problems(Findings found, String text) {
        List<String> problems = new ArrayList<>();
        strength.forEach((id, wanted) -> {
            List<Strength> seen = flagged(found, id).map(Finding::strength).distinct().sorted().toList();
            if (!seen.contains(wanted)) {
                problems.add("expected " + id + " with strength " + wanted + "; found " + (seen.isEmpty() ? "that it is not flagged" : seen));
            }
        });
        contrary.forEach((id, words) -> words(words, flagged(found, id).flatMap(f -> f.contrary().stream()).flatMap(r -> said(r, text)).distinct().toList(),
                w -> "expected '" + w + "' to stand against " + id, problems));
        toConfirm.forEach((id, words) -> words(words, all(found, id).flatMap(f -> f.toConfirm().stream()).distinct().toList(),
                w -> "expected '" + w + "' among the questions of " + id, problems));
        words(noConduct, found.considered().stream().filter(f -> f.provision() == null).map(Finding::reason).distinct().sorted().toList(),
                w -> "expected an act that engages no provision, '" + w + "'", problems);
        return problems;
    }

    private static void words(List<String> words, List<String> said, Function<String, String> expected, List<String> problems) {
        words.stream().filter(w -> said.stream().noneMatch(s -> s.contains(w))).forEach(w -> problems.add(expected.apply(w) + "; found " + said));
    }

    private static Stream<String> said(Remark remark, String text) {
        return Stream.concat(Stream.of(remark.text()), text == null ? Stream.of() : remark.evidence().stream().map(s -> s.slice(text)));
    }

    private static Stream<Finding> all(Findings found, String id) {
        return Stream.concat(flagged(found, id), found.considered().stream().filter(f -> f.provision() != null && f.provision().id().equals(id)));
    }

    private static Stream<Finding> flagged(Findings found, String id) { return found.flagged().stream().filter(f -> f.provision() != null && f.provision().id().equals(id)); }
}
