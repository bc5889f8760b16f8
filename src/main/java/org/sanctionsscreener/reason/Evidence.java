package org.sanctionsscreener.reason;

import java.util.List;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Span;

/** Joins evidence in DRL consequences; the one helper besides record constructors that a rule may call. */
public final class Evidence {
    private Evidence() { }

    /** No evidence: the text is silent. */
    public static List<Span> none() { return List.of(); }

    /** The spans of both, without repetition, in text order. */
    public static List<Span> both(List<Span> one, List<Span> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }
}
