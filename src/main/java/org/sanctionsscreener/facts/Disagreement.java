package org.sanctionsscreener.facts;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * A point on which the two readers of a document differ about an act.
 *
 * @param act      id of the act as it stands in the facts
 * @param about    what they differ on
 * @param weaker   true if the second reader makes less of the act: told as possible, planned, denied
 * @param text     both readings as one sentence of the memo
 * @param ask      the question that would settle it
 * @param evidence the words that the second reader quotes beside those of the act itself, in text order
 */
public record Disagreement(String act, About about, boolean weaker, String text, String ask, List<Span> evidence) {
    /** What readers differ on. */
    public enum About { TYPE, ROLE, ITEM, TIME, PHASE, MODALITY, STATUS, CIRCUMSTANCE }

    public Disagreement {
        evidence = List.copyOf(evidence);
    }
}
