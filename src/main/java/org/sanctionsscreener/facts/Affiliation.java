package org.sanctionsscreener.facts;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * A tie between two parties that the text states or the lexicon knows.
 *
 * @param party    id of the party that stands in the relation
 * @param relation {@code ACTS_FOR}, {@code OWNED_BY}, {@code CONTROLLED_BY}, {@code SUBSIDIARY_OF}, {@code BASED_IN},
 *                 {@code NATIONAL_OF}, {@code FLAGGED_BY}, {@code FRONT_FOR}, {@code EMPLOYED_BY}
 * @param to       id of the other party
 * @param percent  share owned, 0 to 100; null if the text gives none
 */
public record Affiliation(String party, String relation, String to, Integer percent, List<Span> evidence) {
    public Affiliation {
        evidence = List.copyOf(evidence);
    }
}
