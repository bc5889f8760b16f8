package org.sanctionsscreener.extract.act;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Lays what became of conduct to the acts that were told before it. One for each document. */
final class Outcomes {
    /** How many sentences back the conduct of a person who is told of by name may stand, and conduct that the words only point to. */
    private static final int STORY = 20;
    private static final int NEAR = 3;

    private static final Set<Status> CLEARED = Set.of(Status.ACQUITTED, Status.DISMISSED);

    private final Set<String> nonConduct;
    private final Map<String, Party> parties;

    Outcomes(Set<String> nonConduct, Map<String, Party> parties) {
        this.nonConduct = nonConduct;
        this.parties = parties;
    }

    /** Notes an outcome at the acts that it concerns. @param acts those told so far, the sentence's own included */
    void lay(Outcome outcome, Reading reading, List<DraftAct> acts) {
        int here = reading.sentence.index();
        List<DraftAct> told = acts.stream().filter(a -> asserted(a) && here - a.sentence() <= (outcome.kind() == Outcome.Kind.PERSON ? STORY : NEAR))
                .filter(a -> a.sentence() < here || !reading.tree.graph.isBelow(a.hit.head(), outcome.word()) || outcome.kind() == Outcome.Kind.OWN).filter(a -> !later(a, outcome)).toList();
        List<DraftAct> concerned = switch (outcome.kind()) {
            case PERSON -> told.stream().filter(a -> doers(a).anyMatch(outcome.by()::contains) && !(CLEARED.contains(outcome.voice().status()) && others(a, outcome))).toList();
            case CASE -> last(told.stream().filter(a -> a.stance.voices.stream().anyMatch(v -> v.status() == Status.CHARGED)).toList());
            case FINDING -> last(told.stream().filter(a -> a.sentence() < here).toList());
            case OWN -> last(told.stream().filter(a -> owns(outcome, a)).toList());
        };
        concerned.forEach(a -> a.stance.voices.add(outcome.voice()));
    }

    /** Whether the conduct came after the outcome, which then is one of other conduct. */
    private static boolean later(DraftAct act, Outcome outcome) {
        return outcome.on() != null && act.time != null && act.time.earliest() != null && act.time.basis() != org.sanctionsscreener.facts.ActTime.Basis.PRESUMED
                && act.time.earliest().isAfter(outcome.on());
    }

    /** Those of the sentence that was told last. */
    private static List<DraftAct> last(List<DraftAct> acts) {
        int latest = acts.stream().mapToInt(DraftAct::sentence).max().orElse(-1);
        return acts.stream().filter(a -> a.sentence() == latest).toList();
    }

    private boolean owns(Outcome outcome, DraftAct act) {
        boolean type = outcome.types().isEmpty() || outcome.types().stream().anyMatch(t -> ActKinds.alike(t, act.type));
        return type && doers(act).anyMatch(id -> outcome.by().contains(id) || ofState(id, outcome.states()));
    }

    private boolean ofState(String id, Set<String> states) {
        Party party = parties.get(id);
        return party != null && party.state() != null && (party.kind() == PartyKind.STATE || party.is("GOVERNMENT")) && states.contains(party.state());
    }

    /** Whether somebody else did it too, whom the outcome leaves out. */
    private boolean others(DraftAct act, Outcome outcome) {
        Set<String> rest = new HashSet<>(doers(act).toList());
        rest.removeAll(outcome.by());
        return !rest.isEmpty();
    }

    private static Stream<String> doers(DraftAct act) {
        return Stream.concat(act.roles.get(Role.ACTOR).stream(), act.roles.get(Role.PARTICIPANT).stream());
    }

    private boolean asserted(DraftAct act) {
        return !nonConduct.contains(act.type) && !act.headline() && (act.stance.modality == Modality.FACT || act.stance.modality == Modality.POSSIBLE);
    }
}
