package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        for (DraftAct loading : List.copyOf(found)) {
            if (loading.hit.trigger().frame().name().equals(LOAD)) {
                found.stream().filter(a -> a != loading && goesOn(loading, a)).findFirst().ifPresent(next -> join(loading, next, found));
            }
        }
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
