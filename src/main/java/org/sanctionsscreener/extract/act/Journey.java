package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion.Modality;

/**
 * Steps of one journey told in one sentence: "loaded at X and unloaded at Y", "loaded the boxes at X and were to hand them to Z". What was
 * loaded and came somewhere is one act, of the day it came; what was loaded and never came is the loading, bound for where it was to go.
 */
final class Journey {
    private static final Set<String> MOVES = Set.of("TRANSFER", "SUPPLY", "SELL", "EXPORT", "SMUGGLE");
    private static final String LOAD = "load";

    /** Joins the steps; the argument is changed. */
    void within(List<DraftAct> found) {
        for (DraftAct sent : List.copyOf(found)) {
            found.stream().filter(a -> a != sent && endOf(sent, a)).findFirst().ifPresent(end -> {
                take(end, sent, Role.ORIGIN, Role.ACTOR, Role.VIA, Role.DESTINATION);
                end.evidence.addAll(sent.evidence);
                found.remove(sent);
            });
        }
        for (DraftAct loading : List.copyOf(found)) {
            if (loading.hit.trigger().frame().name().equals(LOAD)) {
                found.stream().filter(a -> a != loading && goesOn(loading, a)).findFirst().ifPresent(next -> join(loading, next, found));
            }
        }
    }

    /** "units shipped from X turned up at Y": a participle on goods tells the way by which they came where the verb says. */
    private static boolean endOf(DraftAct sent, DraftAct end) {
        Grammar grammar = sent.reading.tree;
        int goods = grammar.governor(sent.hit.head());
        return !sent.hit.nominal() && grammar.edge(sent.hit.head()) == Edge.NOUN_CLAUSE && goods >= 0 && grammar.governor(goods) == end.hit.head() && !end.hit.nominal()
                && grammar.pos(sent.hit.head()).equals("VBN") && (grammar.edge(goods) == Edge.SUBJECT || grammar.edge(goods) == Edge.PASSIVE_SUBJECT)
                && MOVES.contains(sent.type) && MOVES.contains(end.type) && sent.roles.get(Role.ITEM).equals(end.roles.get(Role.ITEM))
                && sent.stance.modality == end.stance.modality;
    }

    private static boolean goesOn(DraftAct loading, DraftAct next) {
        List<String> goods = new ArrayList<>(loading.roles.get(Role.ITEM));
        goods.retainAll(next.roles.get(Role.ITEM));
        return MOVES.contains(next.type) && next.hit.head() > loading.hit.head() && !next.hit.trigger().frame().name().equals(LOAD)
                && (!goods.isEmpty() || next.roles.empty(Role.ITEM));
    }

    private static void join(DraftAct loading, DraftAct next, List<DraftAct> found) {
        if (next.stance.modality == Modality.FACT || loading.stance.modality != Modality.FACT) {
            take(next, loading, Role.ORIGIN, Role.ACTOR, Role.VIA, Role.ITEM);
            next.evidence.addAll(loading.evidence);
            found.remove(loading);
        } else {
            take(loading, next, Role.COUNTERPARTY, Role.DESTINATION, Role.BENEFICIARY);
            loading.evidence.addAll(next.evidence);
            found.remove(next);
        }
    }

    private static void take(DraftAct into, DraftAct from, Role... roles) {
        for (Role role : roles) {
            if (into.roles.empty(role)) {
                into.roles.addAll(role, from.roles.get(role));
            }
        }
    }
}
