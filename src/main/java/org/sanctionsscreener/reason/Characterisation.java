package org.sanctionsscreener.reason;

import java.util.List;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.law.State;

/**
 * A shared legal notion about one act, derived once by {@code rules/common}: "the supplier is KP", "the item may be on list L".
 *
 * @param act      id of the act
 * @param notion   the notion: SUPPLIER, RECIPIENT, ITEM_KIND, US_NEXUS, LICENCE, ...
 * @param value    what holds of it: a state's code, a party id, a list, a class
 * @param state    MET if the text shows it, UNKNOWN if it may be so, NOT_MET if the text shows that it is not
 * @param reason   why, in a few words for the memo
 * @param evidence the sentences or words that show it
 */
public record Characterisation(String act, String notion, String value, State state, String reason, List<Span> evidence) {
    public Characterisation {
        evidence = List.copyOf(evidence);
    }
}
