package org.sanctionsscreener.facts;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * Something the text says about an act that law may ask for: a licence, a notification, a cap, knowledge, an origin.
 *
 * <p>The vocabulary of {@code kind} is {@code rules/lexicon/circumstances.yaml}; this record holds no law.
 *
 * @param act   id of the act; "*" if the text says it of the document's conduct in general
 * @param kind  {@code WITHOUT_LICENCE}, {@code UNDER_LICENCE}, {@code WITHIN_CAP}, {@code OVER_CAP}, {@code NOTIFIED},
 *              {@code UN_LISTED}, {@code KNOWLEDGE}, {@code NO_EVIDENCE}, ...
 * @param value what it is about: a party id, an item id, a list's name, a code, a number; "" if nothing
 */
public record Circumstance(String act, String kind, String value, List<Span> evidence) {
    public Circumstance {
        evidence = List.copyOf(evidence);
    }
}
