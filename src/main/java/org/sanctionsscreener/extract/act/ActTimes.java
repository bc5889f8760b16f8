package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Source;

/** Dates acts: by their own words, by those of the passage, else by a presumption that says that it is one. */
final class ActTimes {
    private static final Set<String> OLD = Set.of("long", "historically", "formerly", "once", "decades", "previously", "traditionally", "ever");

    private final TimeAttacher attacher;
    private final LocalDate published;

    ActTimes(TimeAttacher attacher, LocalDate published) {
        this.attacher = attacher;
        this.published = published;
    }

    /** Sets the time of an act. @param before acts told earlier, in order */
    void date(DraftAct act, List<DraftAct> before) {
        act.time = attacher.find(act).or(() -> Optional.ofNullable(act.breachBy).map(by -> by.time)).orElseGet(() -> ofPassage(act, before));
    }

    private ActTime ofPassage(DraftAct act, List<DraftAct> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            DraftAct earlier = before.get(i);
            boolean here = earlier.reading.sentence.paragraph() == act.reading.sentence.paragraph() && !earlier.headline();
            if (!here) {
                break;
            }
            if (stated(earlier.time) && simplePast(act) && earlier.stance.modality == Modality.FACT) {
                return earlier.time;
            }
        }
        return retold(act, before).orElseGet(() -> presumed(act));
    }

    /** The day of the same dealing as it was told before: who deals, in what goods and how are the same. */
    private static Optional<ActTime> retold(DraftAct act, List<DraftAct> before) {
        if (act.headline() || act.stance.modality != Modality.FACT || act.roles.empty(Role.ACTOR) || act.roles.empty(Role.ITEM)) {
            return Optional.empty();
        }
        return before.stream().filter(e -> ActKinds.alike(e.type, act.type) && stated(e.time) && e.stance.modality == Modality.FACT
                        && e.roles.get(Role.ACTOR).equals(act.roles.get(Role.ACTOR)) && !Collections.disjoint(e.roles.get(Role.ITEM), act.roles.get(Role.ITEM)))
                .map(e -> e.time).reduce((one, other) -> other);
    }

    private static boolean stated(ActTime time) { return time.basis() == ActTime.Basis.STATED || time.basis() == ActTime.Basis.RELATIVE; }

    private static boolean simplePast(DraftAct act) {
        Grammar grammar = act.reading.tree;
        int verb = act.hit.head();
        return grammar.verb(verb) && grammar.group(verb).past() && !grammar.group(verb).perfect();
    }

    private ActTime presumed(DraftAct act) {
        LocalDate decided = attacher.decided(act).orElse(null);
        if (published != null && act.stance.modality != Modality.PLANNED && old(act)) {
            return ActTime.unknown(published);
        }
        boolean tried = act.stance.voices.stream().anyMatch(v -> PresumedTime.tried(v.status()) && v.source() != Source.PARTY_ITSELF);
        return PresumedTime.of(published, decided, act.stance.modality, tried);
    }

    private static boolean old(DraftAct act) {
        Grammar grammar = act.reading.tree;
        for (int at = act.hit.head(); at >= 0; at = grammar.governor(at)) {
            if (grammar.children(at, org.sanctionsscreener.extract.parse.Edge.ADVERBIAL).stream().anyMatch(a -> OLD.contains(grammar.form(a)))) {
                return true;
            }
        }
        return false;
    }
}
