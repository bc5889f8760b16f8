package org.sanctionsscreener.rulecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.law.YamlNode;

/**
 * Several fixtures told in one document: what is told of one act says nothing of another, so that all that each expects alone must
 * come of its own acts there, and nothing of what it expects to be absent; nor may anything else of them differ ({@link AsAlone}).
 *
 * <p>States are the same in all, and so are parties with an id of the lexicon ({@code group:…}); of them all parts must say the same.
 * Other parties and items of the same id are others, and get ids of their own.
 */
final class Together {
    private Together() { }

    /** @throws org.sanctionsscreener.law.CardException if a fixture that is named does not exist or has no facts of single acts */
    static Fixture of(String file, YamlNode node, Map<String, Fixture> all) {
        List<Fixture> parts = new ArrayList<>();
        for (YamlNode name : node.get("together").list()) {
            Fixture part = all.get(name.text());
            if (part == null) {
                throw name.fail("there is no fixture '" + name.text() + "'; write it as file#name");
            }
            if (part.facts() == null || part.facts().circumstances().stream().anyMatch(c -> c.act().equals("*"))) {
                throw name.fail("'" + name.text() + "' cannot be told beside another: it is an article, or says something of all acts");
            }
            collision(parts, part).ifPresent(line -> { throw name.fail(line); });
            parts.add(part);
        }
        if (parts.size() < 2) {
            throw node.fail("'together' names at least two fixtures");
        }
        SortedMap<String, org.sanctionsscreener.reason.FindingKind> flagged = new TreeMap<>();
        SortedMap<String, org.sanctionsscreener.reason.FindingKind> considered = new TreeMap<>();
        SortedMap<String, Map<String, String>> elements = new TreeMap<>();
        for (Fixture part : parts) {
            part.flagged().forEach(flagged::putIfAbsent);
            part.considered().forEach(considered::putIfAbsent);
            part.elements().forEach((id, states) -> elements.computeIfAbsent(id, i -> new TreeMap<>()).putAll(states));
        }
        Set<String> spoken = new HashSet<>(flagged.keySet());
        spoken.addAll(considered.keySet());
        spoken.addAll(elements.keySet());
        List<String> notFlagged = parts.stream().flatMap(p -> p.notFlagged().stream()).distinct().filter(id -> !flagged.containsKey(id)).sorted().toList();
        List<String> notConsidered = parts.stream().flatMap(p -> p.notConsidered().stream()).distinct().filter(id -> !spoken.contains(id)).sorted().toList();
        Fixture first = parts.get(0);
        Pinned nothing = new Pinned(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
        List<Fixture.Part> told = new ArrayList<>();
        Facts facts = merged(parts, told);
        return new Fixture(file + "#" + node.get("name").text(), file, node.line(), facts, null, "", "", first.published(), flagged, notFlagged, considered,
                notConsidered, false, elements, "", nothing, node.text("todo", ""), told);
    }

    /** A party of the lexicon of which two parts do not say the same: told in one document they would be one. */
    private static Optional<String> collision(List<Fixture> before, Fixture part) {
        for (Fixture earlier : before) {
            for (Party party : part.facts().parties()) {
                if (party.id().contains(":") && earlier.facts().parties().stream().anyMatch(p -> p.id().equals(party.id()) && !p.equals(party))) {
                    return Optional.of("'" + part.id() + "' says other things of the party " + party.id() + " than '" + earlier.id() + "': they cannot be told in one document");
                }
            }
        }
        return Optional.empty();
    }

    private static Facts merged(List<Fixture> parts, List<Fixture.Part> told) {
        List<Party> parties = new ArrayList<>();
        List<Affiliation> ties = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        List<Circumstance> circumstances = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Fixture part : parts) {
            Facts facts = part.facts();
            Map<String, String> names = names(facts, parties, items, acts.size());
            told.add(new Fixture.Part(part, facts.acts().stream().map(a -> names.get(a.id())).collect(Collectors.toUnmodifiableSet())));
            Function<String, String> now = id -> names.getOrDefault(id, id);
            BiFunction<List<String>, Function<String, String>, List<String>> each = (ids, f) -> ids.stream().map(f).toList();
            facts.parties().stream().map(p -> new Party(now.apply(p.id()), p.name(), p.kind(), p.state(), p.traits(), p.mentions()))
                    .filter(p -> parties.stream().noneMatch(q -> q.id().equals(p.id()))).forEach(parties::add);
            facts.items().forEach(i -> items.add(new Item(now.apply(i.id()), i.name(), i.terms(), i.families(), i.lists(), i.specificity(), i.originState(), i.quantity(), i.value(),
                    i.mentions())));
            facts.affiliations().forEach(a -> ties.add(new Affiliation(now.apply(a.party()), a.relation(), now.apply(a.to()), a.percent(), a.evidence())));
            facts.acts().forEach(a -> acts.add(new Act(now.apply(a.id()), a.type(), each.apply(a.actor(), now), each.apply(a.counterparty(), now), each.apply(a.via(), now),
                    each.apply(a.beneficiary(), now), each.apply(a.items(), now), each.apply(a.origin(), now), each.apply(a.destination(), now), a.endUse(), a.time(), a.phase(),
                    a.directed(), a.headline(), a.evidence(), a.reader())));
            facts.assertions().forEach(a -> assertions.add(new Assertion(now.apply(a.act()), a.source(), a.sourceName(), a.status(), a.modality(), a.evidence())));
            facts.circumstances().forEach(c -> circumstances.add(new Circumstance(now.apply(c.act()), c.kind(), now.apply(c.value()), c.evidence())));
            facts.disagreements().forEach(d -> disagreements.add(new Disagreement(now.apply(d.act()), d.about(), d.weaker(), d.text(), d.ask(), d.evidence())));
        }
        return new Facts(parties, ties, items, acts, assertions, circumstances, disagreements);
    }

    /** New ids for the acts, and for parties and items whose ids are taken. */
    private static Map<String, String> names(Facts facts, List<Party> parties, List<Item> items, int acts) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Stream.concat(parties.stream().map(Party::id), items.stream().map(Item::id)).forEach(taken::add);
        Stream.concat(facts.parties().stream().filter(p -> !shared(p)).map(Party::id), facts.items().stream().map(Item::id)).filter(taken::contains)
                .forEach(id -> names.put(id, id + "-" + (acts + 1)));
        for (int i = 0; i < facts.acts().size(); i++) {
            names.put(facts.acts().get(i).id(), "act:" + (acts + i + 1));
        }
        return names;
    }

    /** Whether a party is the same in all that tell of it. */
    private static boolean shared(Party party) { return party.kind() == PartyKind.STATE || party.id().contains(":"); }
}
