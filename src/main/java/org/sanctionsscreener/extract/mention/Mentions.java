package org.sanctionsscreener.extract.mention;

import java.util.List;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;

/** Who and what a document names, and where; lists in text order. */
public record Mentions(List<Party> parties, List<Affiliation> affiliations, List<Item> items,
                       List<PartyMention> partyMentions, List<ItemMention> itemMentions, List<LawMention> lawMentions) {
    public Mentions {
        lawMentions = List.copyOf(lawMentions);
        parties = List.copyOf(parties);
        affiliations = List.copyOf(affiliations);
        items = List.copyOf(items);
        partyMentions = List.copyOf(partyMentions);
        itemMentions = List.copyOf(itemMentions);
    }

    /** What names no law. */
    public Mentions(List<Party> parties, List<Affiliation> affiliations, List<Item> items, List<PartyMention> partyMentions, List<ItemMention> itemMentions) {
        this(parties, affiliations, items, partyMentions, itemMentions, List.of());
    }
}
