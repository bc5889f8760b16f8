package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Zone;
import org.sanctionsscreener.extract.parse.VerbGroup;
import org.sanctionsscreener.facts.Affiliation;
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

    private static final Set<Status> DECIDED = Set.of(Status.SETTLED, Status.ADMITTED, Status.ADJUDICATED, Status.ACQUITTED, Status.DISMISSED, Status.FOUND);

    private final Set<String> nonConduct;
    private final Map<String, Party> parties;

    /** Ids of the firms of each person of whom the text says that they are his. */
    private final Map<String, Set<String>> firms;
    private final List<Told> verdicts = new ArrayList<>();

    /** An outcome and the sentence that told it. */
    private record Told(Outcome outcome, int sentence) { }

    Outcomes(Set<String> nonConduct, Map<String, Party> parties, List<Affiliation> ties) {
        this.nonConduct = nonConduct;
        this.parties = parties;
        this.firms = ties.stream().filter(t -> Set.of("CONTROLLED_BY", "OWNED_BY", "SUBSIDIARY_OF").contains(t.relation())).collect(Collectors.groupingBy(Affiliation::to, Collectors.mapping(Affiliation::party, Collectors.toSet())));
    }

    /** A report tells the verdict first and the conduct after it: notes at conduct told later what became of it. */
    void resume(List<DraftAct> later) {
        for (DraftAct act : later) {
            for (Told earlier : verdicts) {
                Outcome outcome = earlier.outcome();
                boolean behind = act.sentence() > earlier.sentence() && act.sentence() - earlier.sentence() <= STORY;
                if (behind && asserted(act) && past(act) && by(outcome, act) && !later(act, outcome) && act.stance.voices.stream().noneMatch(v -> v.status() == outcome.voice().status())
                        && !(CLEARED.contains(outcome.voice().status()) && others(act, outcome))) {
                    act.stance.voices.add(outcome.voice());
                }
            }
        }
    }

    /** Whether the act is told as past, or by a noun; what somebody does now came after the verdict. */
    private static boolean past(DraftAct act) {
        Grammar grammar = act.reading.tree;
        int head = act.hit.head();
        if (act.hit.nominal() || !grammar.verb(head)) {
            return true;
        }
        VerbGroup group = grammar.group(head);
        return !grammar.pos(head).matches("VBZ|VBP") && group.modal().isEmpty() && (group.past() || !group.perfect());
    }

    /** Whether somebody of whom the outcome tells did it, or a firm of his. */
    private boolean by(Outcome outcome, DraftAct act) {
        return doers(act).anyMatch(id -> outcome.by().contains(id) || outcome.by().stream().anyMatch(p -> firms.getOrDefault(p, Set.of()).contains(id)));
    }

    /** Notes an outcome at the acts that it concerns. @param acts those told so far, the sentence's own included */
    void lay(Outcome outcome, Reading reading, List<DraftAct> acts) {
        int here = reading.sentence.index();
        if ((outcome.kind() == Outcome.Kind.PERSON || outcome.kind() == Outcome.Kind.ONWARD) && reading.sentence.zone() != Zone.TITLE) {
            verdicts.add(new Told(outcome, here));
        }
        if (outcome.kind() == Outcome.Kind.ONWARD) {
            return;
        }
        List<DraftAct> told = acts.stream().filter(a -> asserted(a) && here - a.sentence() <= (outcome.kind() == Outcome.Kind.PERSON ? STORY : NEAR))
                .filter(a -> a.sentence() < here || !reading.tree.graph.isBelow(a.hit.head(), outcome.word()) || apart(reading, a.hit.head(), outcome.word()) || charged(a, outcome, reading) || outcome.kind() == Outcome.Kind.OWN || outcome.voice().status() == Status.DISMISSED).filter(a -> !later(a, outcome)).toList();
        List<DraftAct> concerned = switch (outcome.kind()) {
            case PERSON -> told.stream().filter(a -> by(outcome, a) && !(CLEARED.contains(outcome.voice().status()) && others(a, outcome))).toList();
            case CASE -> last(told.stream().filter(a -> a.stance.voices.stream().anyMatch(v -> v.status() == Status.CHARGED) || charged(a, outcome, reading)).toList());
            case FINDING -> last(told.stream().filter(a -> a.sentence() < here).toList());
            case ONWARD -> List.of();
            case OWN -> last(told.stream().filter(a -> owns(outcome, a)).toList());
        };
        concerned.stream().filter(a -> !(outcome.kind() == Outcome.Kind.FINDING && a.stance.voices.stream().anyMatch(v -> DECIDED.contains(v.status())))).forEach(a -> a.stance.voices.add(outcome.voice()));
    }

    /** "The charge that he had sold radios was dropped": what the charge is about. */
    private static boolean charged(DraftAct act, Outcome outcome, Reading reading) {
        return CLEARED.contains(outcome.voice().status()) && act.sentence() == reading.sentence.index() && !act.stance.voices.isEmpty() && reading.tree.graph.isBelow(act.hit.head(), outcome.word());
    }

    /** "It shipped pumps; it has settled": two clauses that a semicolon parts speak each for itself. */
    private static boolean apart(Reading reading, int one, int other) {
        return java.util.stream.IntStream.range(Math.min(one, other), Math.max(one, other)).anyMatch(i -> reading.tree.form(i).equals(";"));
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
