package org.sanctionsscreener.reason;

import java.util.List;
import org.sanctionsscreener.document.Span;

/** A sentence of the memo with the text it rests on: contrary evidence, an exception considered, a reason. */
public record Remark(String text, List<Span> evidence) {
    public Remark {
        evidence = List.copyOf(evidence);
    }
}
