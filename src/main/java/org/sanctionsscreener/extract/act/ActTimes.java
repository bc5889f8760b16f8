package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;

/** Dates acts: by their own words, by those of the passage, else by a presumption that says that it is one. */
final class ActTimes {
    /** Told as news without a date: the year before publication. */
    private static final Period NEWS = Period.ofYears(1);
    /** Told in proceedings without a date: trials and settlements follow conduct by some years. */
    private static final Period PROCEEDINGS = Period.ofYears(5);
    private static final Set<String> OLD = Set.of("long", "historically", "formerly", "once", "decades", "previously", "traditionally", "ever");
    private static final Set<Status> TRIED = Set.of(Status.CHARGED, Status.ADMITTED, Status.ADJUDICATED, Status.SETTLED, Status.ACQUITTED, Status.DISMISSED);

    private final TimeAttacher attacher;
    private final LocalDate published;

    ActTimes(TimeAttacher attacher, LocalDate published) {
        this.attacher = attacher;
        this.published = published;
    }

    /** Sets the time of an act. @param before acts told earlier, in order */
    void date(DraftAct act, List<DraftAct> before) {
        act.time = attacher.find(act).orElseGet(() -> ofPassage(act, before));
    }

    private ActTime ofPassage(DraftAct act, List<DraftAct> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            DraftAct earlier = before.get(i);
            boolean here = earlier.reading.sentence.paragraph() == act.reading.sentence.paragraph() && !earlier.headline();
            if (!here) {
                break;
            }
            boolean dated = earlier.time.basis() == ActTime.Basis.STATED || earlier.time.basis() == ActTime.Basis.RELATIVE;
            if (dated && simplePast(act) && earlier.stance.modality == Modality.FACT) {
                return earlier.time;
            }
        }
        return presumed(act);
    }

    private static boolean simplePast(DraftAct act) {
        Grammar grammar = act.reading.tree;
        int verb = act.hit.head();
        return grammar.verb(verb) && grammar.group(verb).past() && !grammar.group(verb).perfect();
    }

    private ActTime presumed(DraftAct act) {
        if (published == null) {
            return ActTime.unknown(attacher.decided(act).orElse(null));
        }
        Modality modality = act.stance.modality;
        if (modality == Modality.PLANNED) {
            return new ActTime(published, null, ActTime.Basis.PRESUMED, "", List.of());
        }
        if (old(act)) {
            return ActTime.unknown(published);
        }
        boolean tried = act.stance.voices.stream().anyMatch(v -> TRIED.contains(v.status()) && v.source() != Source.PARTY_ITSELF);
        LocalDate latest = attacher.decided(act).filter(d -> !d.isAfter(published)).orElse(published);
        return new ActTime(latest.minus(tried ? PROCEEDINGS : NEWS), latest, ActTime.Basis.PRESUMED, "", List.of());
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
