package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Facts;

/**
 * Cuts the facts of a long document into sessions of a bounded size. Every rule reasons about one act at a time, so acts may
 * stand in sessions of their own together with the parties, ties, items and assertions that they name; cost then grows with
 * the length of a document and not with its square.
 */
final class Batches {
    /** Acts in a session. Nearly every article has fewer and is one session. */
    private static final int ACTS = 40;

    private Batches() { }

    static List<Facts> of(Facts facts) {
        if (facts.acts().size() <= ACTS) {
            return List.of(facts);
        }
        List<Facts> parts = new ArrayList<>();
        for (int from = 0; from < facts.acts().size(); from += ACTS) {
            parts.add(part(facts, facts.acts().subList(from, Math.min(facts.acts().size(), from + ACTS))));
        }
        return parts;
    }

    private static Facts part(Facts facts, List<Act> acts) {
        Set<String> ids = new HashSet<>();
        Set<String> items = new HashSet<>();
        Set<String> parties = new HashSet<>();
        for (Act act : acts) {
            ids.add(act.id());
            items.addAll(act.items());
            List.of(act.actor(), act.counterparty(), act.via(), act.beneficiary(), act.origin(), act.destination()).forEach(parties::addAll);
        }
        List<Affiliation> ties = facts.affiliations().stream().filter(a -> parties.contains(a.party())).toList();
        ties.forEach(a -> parties.add(a.to()));
        return new Facts(facts.parties().stream().filter(p -> parties.contains(p.id())).toList(), ties,
                facts.items().stream().filter(i -> items.contains(i.id())).toList(), acts,
                facts.assertions().stream().filter(a -> ids.contains(a.act())).toList(),
                facts.circumstances().stream().filter(c -> ids.contains(c.act()) || c.act().equals("*")).toList(),
                facts.disagreements().stream().filter(d -> ids.contains(d.act())).toList());
    }
}
