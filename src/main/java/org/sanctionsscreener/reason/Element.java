package org.sanctionsscreener.reason;

import java.util.List;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.law.State;

/**
 * One condition of a provision against one act: MET, NOT_MET or UNKNOWN, with the reason and the evidence.
 *
 * @param gate true if nothing is flagged while it is UNKNOWN (jurisdiction is never assumed)
 */
public record Element(String provision, String act, String limb, String name, boolean gate, State state, String reason, List<Span> evidence) {
    public Element {
        evidence = List.copyOf(evidence);
    }

    /** An element that may stay UNKNOWN without stopping the finding. */
    public Element(String provision, String act, String limb, String name, State state, String reason, List<Span> evidence) {
        this(provision, act, limb, name, false, state, reason, evidence);
    }
}
