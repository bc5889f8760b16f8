package org.sanctionsscreener.extract.mention;

import java.util.List;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;

/** Who and what a document names, and where; lists in text order. */
public record Mentions(List<Party> parties, List<Affiliation> affiliations, List<Item> items,
                       List<PartyMention> partyMentions, List<ItemMention> itemMentions) {
    public Mentions {
        parties = List.copyOf(parties);
        affiliations = List.copyOf(affiliations);
        items = List.copyOf(items);
        partyMentions = List.copyOf(partyMentions);
        itemMentions = List.copyOf(itemMentions);
    }
}
