package org.sanctionsscreener.facts;

import java.util.List;

/**
 * Everything that a document says, as read; it holds no law. Lists are in order of first evidence; what only a second reader read
 * stands behind.
 *
 * @param disagreements where two readers differ; empty where one read alone
 */
public record Facts(List<Party> parties, List<Affiliation> affiliations, List<Item> items, List<Act> acts,
                    List<Assertion> assertions, List<Circumstance> circumstances, List<Disagreement> disagreements) {
    public Facts {
        parties = List.copyOf(parties);
        affiliations = List.copyOf(affiliations);
        items = List.copyOf(items);
        acts = List.copyOf(acts);
        assertions = List.copyOf(assertions);
        circumstances = List.copyOf(circumstances);
        disagreements = List.copyOf(disagreements);
    }

    /** What one reader read. */
    public Facts(List<Party> parties, List<Affiliation> affiliations, List<Item> items, List<Act> acts, List<Assertion> assertions,
                 List<Circumstance> circumstances) {
        this(parties, affiliations, items, acts, assertions, circumstances, List.of());
    }

    /** A document that says nothing that could matter. */
    public static Facts none() {
        return new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
