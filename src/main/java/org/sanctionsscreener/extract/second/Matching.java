package org.sanctionsscreener.extract.second;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.act.ActKinds;
import org.sanctionsscreener.facts.Act;

/** Which act of the rules an act of the second reader is: told in the same sentence, with somebody or something in common. */
final class Matching {
    private final Document document;
    private final Collection<Act> acts;

    Matching(Document document, Collection<Act> acts) {
        this.document = document;
        this.acts = acts;
    }

    /** The act that has most in common; of equals the first. */
    Optional<Act> of(Act read) {
        List<Span> sentences = document.sentences().stream().map(Sentence::span).filter(s -> read.evidence().stream().anyMatch(s::overlaps)).toList();
        Act best = null;
        int most = 0;
        for (Act act : acts) {
            boolean here = act.evidence().stream().anyMatch(e -> sentences.stream().anyMatch(e::overlaps));
            int common = here ? common(act, read) : 0;
            if (common > most) {
                best = act;
                most = common;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int common(Act one, Act other) {
        boolean type = ActKinds.alike(one.type(), other.type());
        boolean party = shared(everybody(one), everybody(other));
        boolean item = shared(one.items(), other.items());
        boolean strangers = !everybody(one).isEmpty() && !everybody(other).isEmpty() && !party;
        if (!party && !item && (!type || strangers)) {
            return 0;
        }
        return 1 + (type ? 4 : 0) + (party ? 2 : 0) + (item ? 2 : 0) + (shared(one.actor(), other.actor()) ? 1 : 0);
    }

    static Set<String> everybody(Act act) {
        Set<String> all = new LinkedHashSet<>();
        List.of(act.actor(), act.counterparty(), act.via(), act.beneficiary(), act.origin(), act.destination()).forEach(all::addAll);
        return all;
    }

    private static boolean shared(Collection<String> one, Collection<String> other) {
        return !Collections.disjoint(one, other);
    }
}
