package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.extract.parse.Edge;

/** What an act takes from those around it: a transfer told as part of a cooperation has its parties, a broker's deal its goods. */
final class Inheritance {
    private static final Set<String> MOVES = Set.of("TRANSFER", "SUPPLY", "SELL", "EXPORT", "SMUGGLE");
    private static final String TOGETHER = "COOPERATE";

    private final ActLexicon acts;
    private static final Set<String> HELP = Set.of("ASSIST", "TRAIN", "SERVICE");
    private static final int HELP_REACH = 6;
    private final ItemBook items;
    private final Map<String, Party> parties;

    Inheritance(ActLexicon acts, ItemBook items, Map<String, Party> parties) {
        this.parties = parties;
        this.acts = acts;
        this.items = items;
    }

    /** Completes the acts of one sentence, in text order. */
    void within(List<DraftAct> found, List<DraftAct> before) {
        for (DraftAct act : found) {
            if (act.type.equals(TOGETHER) && act.definite && (act.roles.get(Role.PARTICIPANT).size() < 2 || act.roles.empty(Role.ITEM))) {
                last(before, act).ifPresent(earlier -> share(act, earlier));
            }
        }
        for (DraftAct act : found) {
            if (act.type.equals("EMPLOY_WORKERS") && act.roles.empty(Role.COUNTERPARTY) && act.roles.empty(Role.ORIGIN)) {
                // "Permits were issued to all of them": to the workers told of just before.
                before.stream().filter(e -> e.type.equals(act.type) && !e.headline() && act.sentence() - e.sentence() <= HELP_REACH / 2 && !e.roles.empty(Role.COUNTERPARTY))
                        .reduce((a, b) -> b).ifPresent(e -> act.roles.addAll(Role.COUNTERPARTY, e.roles.get(Role.COUNTERPARTY)));
            }
            if (HELP.contains(act.type) && !act.roles.empty(Role.ACTOR)) {
                helped(act, before);
                owner(act);
            }
            if (MOVES.contains(act.type) && act.roles.empty(Role.ACTOR) && act.roles.empty(Role.COUNTERPARTY) && act.roles.empty(Role.PARTICIPANT)
                    && act.roles.empty(Role.DESTINATION)) {
                whole(act, found).or(() -> act.headline() || act.hit.nominal() && (act.definite || included(act)) ? last(before, act) : Optional.empty())
                        .ifPresent(whole -> share(act, whole));
            } else if (MOVES.contains(act.type) && act.roles.empty(Role.PARTICIPANT)) {
                whole(act, found).ifPresent(whole -> goods(act, whole));
            }
            // The buyer buys for somebody: then the sale to the buyer is for that one too.
            found.stream().filter(next -> next != act && !act.roles.empty(Role.COUNTERPARTY) && next.type.equals("PROCURE")
                    && act.roles.get(Role.COUNTERPARTY).containsAll(next.roles.get(Role.ACTOR)) && !next.roles.empty(Role.ACTOR))
                    .forEach(next -> act.roles.addAll(Role.BENEFICIARY, next.roles.get(Role.BENEFICIARY)));
            if (act.type.equals("SHIP_TO_SHIP") && !act.roles.anyParty()) {
                found.stream().filter(a -> MOVES.contains(a.type) && a != act).findFirst().ifPresent(supply -> copy(act, supply));
            }
            if (act.roles.empty(Role.ACTOR) && act.directed && act.hit.nominal()) {
                above(act, found).ifPresent(outer -> act.roles.addAll(Role.ACTOR, outer.roles.get(Role.ACTOR)));
            }
            if (act.type.equals("VIOLATE") && act.hit.nominal() && act.roles.empty(Role.ACTOR)) {
                breach(act, found);
            }
            // Who pays for goods that another buys pays for that other.
            if (act.type.equals("PAY") && act.roles.empty(Role.COUNTERPARTY) && act.roles.empty(Role.BENEFICIARY)) {
                found.stream().filter(o -> o.type.equals("PROCURE") && o.roles.get(Role.ITEM).stream().anyMatch(i -> act.roles.has(Role.ITEM, i)))
                        .findFirst().ifPresent(o -> act.roles.addAll(Role.BENEFICIARY, o.roles.get(Role.ACTOR)));
            }
            // "sold them to a shop, knowing that they would be forwarded to X": the seller's goods go to X.
            if (MOVES.contains(act.type) && !act.roles.empty(Role.ITEM)) {
                found.stream().filter(o -> o != act && o.hit.head() > act.hit.head() && MOVES.contains(o.type) && o.stance.modality == org.sanctionsscreener.facts.Assertion.Modality.HYPOTHETICAL
                        && o.roles.get(Role.ITEM).equals(act.roles.get(Role.ITEM)) && act.reading.tree.graph.isBelow(o.hit.head(), act.hit.head()))
                        .forEach(o -> {
                            act.roles.addAll(Role.DESTINATION, o.roles.get(Role.COUNTERPARTY));
                            act.roles.addAll(Role.DESTINATION, o.roles.get(Role.DESTINATION));
                        });
            }
            if (act.type.equals("BROKER")) {
                found.stream().filter(a -> a != act && a.hit.nominal() && act.reading.tree.graph.isBelow(a.hit.head(), act.hit.head())).findFirst()
                        .ifPresent(deal -> brokered(act, deal));
            }
        }
    }

    /** "Its engineers advise on the engine": help with goods told just before is help to those who were told to get them. */
    private void helped(DraftAct act, List<DraftAct> before) {
        boolean open = act.roles.empty(Role.COUNTERPARTY) && act.roles.empty(Role.DESTINATION) && act.roles.empty(Role.PARTICIPANT);
        for (int i = before.size() - 1; i >= 0 && act.sentence() - before.get(i).sentence() <= HELP_REACH; i--) {
            DraftAct earlier = before.get(i);
            if (!MOVES.contains(earlier.type) || earlier.roles.empty(Role.ITEM) || earlier.roles.empty(Role.COUNTERPARTY) || earlier.stance.modality != Modality.FACT) {
                continue;
            }
            if (open && sameSide(act.roles.get(Role.ACTOR), earlier.roles.get(Role.ACTOR))) {
                act.roles.addAll(Role.COUNTERPARTY, earlier.roles.get(Role.COUNTERPARTY));
                act.roles.get(Role.ITEM).forEach(part -> items.inherit(part, earlier.roles.get(Role.ITEM).get(0)));
                if (act.roles.empty(Role.ITEM)) {
                    act.roles.addAll(Role.ITEM, earlier.roles.get(Role.ITEM));
                }
                return;
            }
        }
    }

    /** "advised on the engine of a rocket that X fired": help with somebody's goods is help to him. */
    private void owner(DraftAct act) {
        boolean open = act.roles.empty(Role.COUNTERPARTY) && act.roles.empty(Role.DESTINATION) && act.roles.empty(Role.PARTICIPANT) && act.roles.empty(Role.BENEFICIARY);
        if (open && !act.type.equals("SERVICE")) {
            act.roles.get(Role.ORIGIN).stream().filter(id -> !sameSide(List.of(id), act.roles.get(Role.ACTOR))).toList().forEach(id -> act.roles.add(Role.COUNTERPARTY, id, act.hit.head()));
        }
    }

    private boolean sameSide(List<String> one, List<String> other) {
        return one.stream().anyMatch(id -> other.stream().anyMatch(o -> o.equals(id) || state(o) != null && state(o).equals(state(id))));
    }

    private String state(String id) { return parties.get(id) == null ? null : parties.get(id).state(); }

    private static void copy(DraftAct act, DraftAct from) {
        for (Role role : List.of(Role.ACTOR, Role.COUNTERPARTY, Role.ITEM, Role.DESTINATION, Role.ORIGIN)) {
            if (act.roles.empty(role)) {
                act.roles.addAll(role, from.roles.get(role));
            }
        }
    }

    /** "shipped pumps, in apparent violation of the embargo": who shipped is said to have violated it, and then. */
    private static void breach(DraftAct act, List<DraftAct> found) {
        Grammar grammar = act.reading.tree;
        if (!grammar.preposition(act.hit.head()).equals("in")) {
            return;
        }
        found.stream().filter(a -> a != act && !a.type.equals(act.type) && a.hit.head() < act.hit.head() && !a.roles.empty(Role.ACTOR)
                        && (grammar.graph.isBelow(act.hit.head(), a.hit.head()) || grammar.verb(a.hit.head())))
                .reduce((one, other) -> grammar.graph.isBelow(act.hit.head(), one.hit.head()) && !grammar.graph.isBelow(act.hit.head(), other.hit.head()) ? one : other).ifPresent(by -> {
                    act.roles.addAll(Role.ACTOR, by.roles.get(Role.ACTOR));
                    act.breachBy = by;
                });
    }

    /** "opened companies whose payments were cleared": the act in a relative clause on what somebody made is theirs. */
    private static Optional<DraftAct> above(DraftAct act, List<DraftAct> found) {
        Grammar grammar = act.reading.tree;
        int clause = act.hit.head();
        while (clause >= 0 && grammar.edge(clause) != Edge.RELATIVE_CLAUSE) {
            clause = grammar.governor(clause);
        }
        int below = clause;
        return clause < 0 ? Optional.empty() : found.stream().filter(a -> a != act && !a.hit.nominal() && grammar.governor(grammar.governor(below)) == a.hit.head()
                && grammar.edge(grammar.governor(below)) == Edge.OBJECT).findFirst();
    }

    private static void brokered(DraftAct broker, DraftAct deal) {
        for (Role role : List.of(Role.ITEM, Role.COUNTERPARTY, Role.ORIGIN, Role.DESTINATION)) {
            if (broker.roles.empty(role)) {
                broker.roles.addAll(role, deal.roles.get(role));
            }
        }
        if (broker.roles.empty(Role.ORIGIN)) {
            deal.roles.get(Role.ACTOR).stream().filter(id -> !broker.roles.has(Role.ACTOR, id)).toList().forEach(id -> broker.roles.add(Role.ORIGIN, id, broker.hit.head()));
        }
        broker.roles.get(Role.ACTOR).stream().filter(id -> !deal.roles.has(Role.ACTOR, id)).forEach(id -> deal.roles.add(Role.VIA, id, broker.hit.head()));
    }

    /** The cooperation of the same sentence of which the act is told as a part. */
    private Optional<DraftAct> whole(DraftAct act, List<DraftAct> found) {
        return found.stream().filter(a -> a.type.equals(TOGETHER) && a != act && !a.roles.empty(Role.PARTICIPANT)).findFirst();
    }

    private boolean included(DraftAct act) {
        Grammar grammar = act.reading.tree;
        int up = grammar.governor(act.hit.head());
        return grammar.preposition(act.hit.head()).equals("including") || up >= 0 && grammar.edge(act.hit.head()) == Edge.OBJECT && acts.inclusion.contains(grammar.form(up));
    }

    private static Optional<DraftAct> last(List<DraftAct> before, DraftAct act) {
        List<String> named = act.roles.get(Role.PARTICIPANT);
        return before.stream().filter(a -> a.type.equals(TOGETHER) && a.roles.get(Role.PARTICIPANT).size() > 1 && !a.roles.empty(Role.ITEM)
                && a.roles.get(Role.PARTICIPANT).containsAll(named)).reduce((a, b) -> b);
    }

    private void share(DraftAct act, DraftAct whole) {
        act.roles.addAll(Role.PARTICIPANT, whole.roles.get(Role.PARTICIPANT));
        act.directed = false;
        goods(act, whole);
        if (act.type.equals(TOGETHER) && act.roles.empty(Role.ITEM)) {
            act.roles.addAll(Role.ITEM, whole.roles.get(Role.ITEM));
        }
    }

    private void goods(DraftAct act, DraftAct whole) {
        for (String part : act.roles.get(Role.ITEM)) {
            whole.roles.get(Role.ITEM).stream().filter(w -> !w.equals(part)).findFirst().ifPresent(w -> items.inherit(part, w));
        }
    }
}
