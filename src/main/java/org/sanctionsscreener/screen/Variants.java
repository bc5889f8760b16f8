package org.sanctionsscreener.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;

/**
 * Findings about an act that the second reader reads otherwise than the rules: only what the rules' own reading does not bring
 * about is told, so that one conduct is not flagged twice.
 */
final class Variants {
    private Variants() { }

    /** @param variants id of the second reader's act to that of the rules' own */
    static Findings once(Findings findings, Map<String, String> variants) {
        if (variants.isEmpty()) {
            return findings;
        }
        Set<String> flagged = findings.flagged().stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> told = Stream.concat(findings.flagged().stream(), findings.considered().stream()).map(Finding::id).collect(Collectors.toSet());
        List<Finding> kept = findings.flagged().stream().filter(again(flagged, variants).negate()).toList();
        Set<String> left = kept.stream().map(Finding::id).collect(Collectors.toSet());
        return new Findings(kept.stream().map(f -> f.under() == null || left.contains(f.under()) ? f : f.leading()).toList(),
                findings.considered().stream().filter(again(told, variants).negate()).toList());
    }

    private static Predicate<Finding> again(Set<String> ids, Map<String, String> variants) {
        return f -> variants.containsKey(f.act()) && ids.contains(variants.get(f.act()) + f.id().substring(f.id().indexOf('/')));
    }
}
