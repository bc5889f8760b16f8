package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Facts;

/**
 * Cuts the facts of a long document (a panel's report has thousands of acts) into sessions of a bounded size, so that cost grows with
 * the length of a document and not with its square.
 *
 * <p>Rules reason about one act, with the parties, ties, items and assertions that it names. Where they look at another act, it is one
 * that names the same goods or one that designates a party; those stand beside the acts that a session is about.
 */
final class Batches {
    /** Acts that a session is about. Nearly every article has fewer and is one session. */
    private static final int ACTS = 100;

    /** The facts of one session. @param own ids of the acts that it is about; other acts in it only throw light on these */
    record Batch(Facts facts, Set<String> own) { }

    private Batches() { }

    static List<Batch> of(Facts facts) {
        List<Act> all = facts.acts();
        if (all.size() <= ACTS) {
            return List.of(new Batch(facts, ids(all)));
        }
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ACTS) {
            batches.add(batch(facts, from, Math.min(all.size(), from + ACTS)));
        }
        return batches;
    }

    private static Batch batch(Facts facts, int from, int to) {
        List<Act> own = facts.acts().subList(from, to);
        Set<String> items = new HashSet<>();
        own.forEach(a -> items.addAll(a.items()));
        Set<String> parties = withOwners(own, facts);
        List<Act> acts = Stream.of(own.stream(),
                        nearest(others(facts, from, to).filter(a -> !Collections.disjoint(a.items(), items)), facts, from),
                        nearest(others(facts, from, to).filter(a -> a.type().equals("DESIGNATE") && !Collections.disjoint(a.counterparty(), parties)), facts, from))
                .flatMap(s -> s).distinct().toList();
        return new Batch(part(facts, acts), ids(own));
    }

    private static Stream<Act> others(Facts facts, int from, int to) {
        return Stream.concat(facts.acts().subList(0, from).stream(), facts.acts().subList(to, facts.acts().size()).stream());
    }

    /** No more other acts of a kind than a session has of its own; those told nearest to them. */
    private static Stream<Act> nearest(Stream<Act> acts, Facts facts, int from) {
        int here = facts.acts().get(from).evidence().stream().mapToInt(s -> s.start()).min().orElse(0);
        return acts.sorted(Comparator.comparingInt(a -> Math.abs(a.evidence().stream().mapToInt(s -> s.start()).min().orElse(0) - here))).limit(ACTS);
    }

    private static Facts part(Facts facts, List<Act> acts) {
        Set<String> ids = ids(acts);
        Set<String> items = new HashSet<>();
        acts.forEach(a -> items.addAll(a.items()));
        Set<String> parties = withOwners(acts, facts);
        return new Facts(facts.parties().stream().filter(p -> parties.contains(p.id())).toList(),
                facts.affiliations().stream().filter(a -> parties.contains(a.party())).toList(),
                facts.items().stream().filter(i -> items.contains(i.id())).toList(), facts.acts().stream().filter(a -> ids.contains(a.id())).toList(),
                facts.assertions().stream().filter(a -> ids.contains(a.act())).toList(),
                facts.circumstances().stream().filter(c -> ids.contains(c.act()) || c.act().equals("*")).toList(),
                facts.disagreements().stream().filter(d -> ids.contains(d.act())).toList());
    }

    /** The parties that acts name, in any role or circumstance, and whoever owns, runs or sends these, however far up. */
    private static Set<String> withOwners(Collection<Act> acts, Facts facts) {
        Set<String> parties = new HashSet<>();
        for (Act act : acts) {
            List.of(act.actor(), act.counterparty(), act.via(), act.beneficiary(), act.origin(), act.destination()).forEach(parties::addAll);
        }
        Set<String> ids = ids(acts);
        facts.circumstances().stream().filter(c -> ids.contains(c.act()) || c.act().equals("*")).forEach(c -> parties.add(c.value()));
        boolean grew = true;
        while (grew) {
            grew = parties.addAll(facts.affiliations().stream().filter(a -> parties.contains(a.party())).map(Affiliation::to).toList());
        }
        return parties;
    }

    private static Set<String> ids(Collection<Act> acts) {
        Set<String> ids = new HashSet<>();
        acts.forEach(a -> ids.add(a.id()));
        return ids;
    }
}
