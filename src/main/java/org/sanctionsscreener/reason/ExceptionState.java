package org.sanctionsscreener.reason;

import java.util.List;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.law.State;

/** How an exception stands for a candidate: MET means that the text says it applies. */
public record ExceptionState(String provision, String act, String limb, String name, State state, String reason, List<Span> evidence) {
    public ExceptionState {
        evidence = List.copyOf(evidence);
    }
}
