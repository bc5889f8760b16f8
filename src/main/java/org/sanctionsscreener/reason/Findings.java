package org.sanctionsscreener.reason;

import java.util.List;
import java.util.Set;

/** What reasoning made of one document: what is flagged and what was considered and is not; each sorted by act, lead first, then provision. */
public record Findings(List<Finding> flagged, List<Finding> considered) {
    public Findings {
        flagged = List.copyOf(flagged);
        considered = List.copyOf(considered);
    }

    /** Those about some of the acts. @param acts their ids */
    public Findings about(Set<String> acts) {
        return new Findings(flagged.stream().filter(f -> acts.contains(f.act())).toList(), considered.stream().filter(f -> acts.contains(f.act())).toList());
    }

    /** @param all in the order of a memo */
    static Findings of(List<Finding> all) {
        return new Findings(all.stream().filter(f -> f.kind().flagged()).toList(), all.stream().filter(f -> !f.kind().flagged()).toList());
    }
}
