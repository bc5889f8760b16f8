package org.sanctionsscreener.reason;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * What becomes of a candidate, derived by {@code rules/common/dispositions.drl}. Several may hold; the first in the order of
 * {@code dispositions.yaml} is shown.
 *
 * @param provision id, or "" for an act that engages no provision at all
 * @param kind      what it is
 * @param reason    one sentence for the memo
 */
public record Disposition(String provision, String act, String limb, FindingKind kind, String reason, List<Span> evidence) {
    public Disposition {
        evidence = List.copyOf(evidence);
    }
}
