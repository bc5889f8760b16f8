package org.sanctionsscreener.reason;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * Something in the text that speaks against an act or its proof.
 *
 * @param weight DENIAL, NO_EVIDENCE, CAVEAT, CLEARED, MODEL_ONLY, READERS_DIFFER, READ_AS_LESS; the strength table counts them
 */
public record Contrary(String act, String weight, String text, List<Span> evidence) {
    public Contrary {
        evidence = List.copyOf(evidence);
    }
}
