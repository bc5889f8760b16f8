package org.sanctionsscreener.facts;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * One thing that the text says somebody did, is doing, will do or did not do.
 *
 * <p>Roles hold party ids. A role that the text leaves open is an empty list: unknown, not nobody. For an act without a
 * stated direction ("cooperation between X and Y includes the transfer of parts") every participant stands in
 * {@code actor}, {@code counterparty} is empty and {@code directed} is false.
 *
 * @param id           {@code act:1}, {@code act:2} in order of first evidence
 * @param type         the act's type in the vocabulary of {@code rules/lexicon/acts.yaml}: {@code SUPPLY}, {@code PROCURE}, {@code LAUNCH_TEST}, ...
 * @param actor        who does it
 * @param counterparty toward whom: the recipient of a supply, the seller of a purchase
 * @param via          through whom or where
 * @param beneficiary  for whom, on whose behalf
 * @param items        ids of what is moved, made, financed or taught
 * @param origin       ids of parties or places that the goods or services come from
 * @param destination  ids of parties or places that they go to
 * @param endUse       the words of the stated end use, "" if none
 * @param directed     false if the text does not say which participant gives and which receives
 * @param headline     true if every mention stands in a title or deck, which restate and are no second source
 * @param evidence     where the text says so, in text order; never empty
 * @param reader       who read it
 */
public record Act(String id, String type, List<String> actor, List<String> counterparty, List<String> via,
                  List<String> beneficiary, List<String> items, List<String> origin, List<String> destination,
                  String endUse, ActTime time, Phase phase, boolean directed, boolean headline, List<Span> evidence, Reader reader) {
    public Act {
        actor = List.copyOf(actor);
        counterparty = List.copyOf(counterparty);
        via = List.copyOf(via);
        beneficiary = List.copyOf(beneficiary);
        items = List.copyOf(items);
        origin = List.copyOf(origin);
        destination = List.copyOf(destination);
        evidence = List.copyOf(evidence);
    }

    /** An act that the rules read. */
    public Act(String id, String type, List<String> actor, List<String> counterparty, List<String> via, List<String> beneficiary, List<String> items,
               List<String> origin, List<String> destination, String endUse, ActTime time, Phase phase, boolean directed, boolean headline, List<Span> evidence) {
        this(id, type, actor, counterparty, via, beneficiary, items, origin, destination, endUse, time, phase, directed, headline, evidence, Reader.RULES);
    }

    /** The same act, read by somebody else. */
    public Act readBy(Reader other) {
        return new Act(id, type, actor, counterparty, via, beneficiary, items, origin, destination, endUse, time, phase, directed, headline, evidence, other);
    }
}
