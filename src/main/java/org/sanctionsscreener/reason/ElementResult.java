package org.sanctionsscreener.reason;

import java.util.List;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.law.State;

/** One element of a provision against one act, as the memo shows it. */
public record ElementResult(String name, State state, String test, String reason, List<Span> evidence) {
    public ElementResult {
        evidence = List.copyOf(evidence);
    }
}
