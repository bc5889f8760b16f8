package org.sanctionsscreener.evaluate;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;

/**
 * What a status word of a case means in findings; the table is {@code evaluate/statuses.yaml}.
 *
 * @param flagged   whether anything is to be flagged; null if the word leaves it open
 * @param statuses  assertion statuses that fit, empty for any
 * @param kinds     kinds that fit, of a flagged finding or, where nothing is to be flagged, of one considered; empty for any
 * @param contested whether the law itself must be said to be contested
 */
record StatusMeaning(Boolean flagged, Set<String> statuses, Set<String> kinds, boolean contested) {
    private static final Map<String, StatusMeaning> TABLE =
            Regimes.Tables.read("/evaluate/statuses.yaml", new TypeReference<Map<String, StatusMeaning>>() { });

    StatusMeaning {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    /** The meaning of a word, null if the table does not know it. */
    static StatusMeaning of(String word) { return TABLE.get(word); }

    /**
     * Whether the findings say what the word says.
     *
     * @param wanted the findings of the provisions that the case names; if none of those was flagged, all flagged ones
     */
    boolean fits(List<Finding> wanted, Findings findings) {
        if (flagged == null) {
            return true;
        }
        if (!flagged) {
            return findings.flagged().isEmpty() && (kinds.isEmpty() || findings.considered().stream().anyMatch(f -> kinds.contains(f.kind().name())));
        }
        if (contested) {
            return wanted.stream().anyMatch(f -> !f.contested().isEmpty())
                    || findings.considered().stream().anyMatch(f -> f.kind() == FindingKind.CONTESTED);
        }
        return wanted.stream().anyMatch(f -> (statuses.isEmpty() || statuses.contains(f.status())) && (kinds.isEmpty() || kinds.contains(f.kind().name())));
    }
}
