package org.sanctionsscreener.extract.act;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/**
 * Lays denials to the acts that they concern: those in which the one who denies is said to have a part, wherever the article told
 * them; where the text does not say who denies, the acts told just before. One for each document.
 */
final class Denials {
    private static final int CLOSE = 2;
    private static final int NEAR = 4;
    private static final int PASSAGE = 8;

    private final Set<String> nonConduct;
    private final Map<String, Party> parties;
    private final ItemBook items;
    private Denial last;
    private int lastSentence = Integer.MIN_VALUE;

    Denials(Set<String> nonConduct, Map<String, Party> parties, ItemBook items) {
        this.items = items;
        this.nonConduct = nonConduct;
        this.parties = parties;
    }

    /** Notes a denial at the acts that it concerns. @param acts those told so far, the sentence's own included */
    void lay(Denial found, Reading reading, List<DraftAct> acts) {
        int here = reading.sentence.index();
        boolean again = last != null && found.by().stream().noneMatch(this::distinct) && here - lastSentence <= 2;
        Denial denial = again ? found.spokenAs(last) : found;
        last = denial;
        lastSentence = here;
        List<DraftAct> told = acts.stream().filter(this::asserted).filter(a -> !a.headline() && !onlyDenied(a)).toList();
        List<DraftAct> linked = told.stream().filter(a -> concerns(denial, a)).toList();
        List<DraftAct> own = linked.stream().filter(a -> a.sentence() == here && a.stance.modality == Modality.FACT).toList();
        if (!own.isEmpty()) {
            own.forEach(a -> deny(a, denial));
            return;
        }
        if (acts.stream().anyMatch(a -> a.sentence() == here && onlyDenied(a))) {
            // The sentence says itself what is denied, and it is nothing that was told before.
            return;
        }
        if (linked.isEmpty() && denial.kind() != Denial.Kind.CLAIM) {
            return;
        }
        boolean stranger = denial.by().stream().map(parties::get).filter(Objects::nonNull).anyMatch(Denials::isPrivate);
        List<DraftAct> candidates = linked.isEmpty() ? told : linked;
        int latest = candidates.stream().mapToInt(DraftAct::sentence).max().orElse(Integer.MIN_VALUE);
        if (linked.isEmpty() && here - latest > (stranger ? CLOSE : NEAR)) {
            return;
        }
        int earliest = linked.isEmpty() ? latest - CLOSE : latest - PASSAGE;
        int passage = candidates.stream().filter(a -> a.sentence() == latest).mapToInt(a -> a.reading.sentence.paragraph()).findFirst().orElse(-1);
        candidates.stream().filter(a -> a.sentence() >= earliest && (!linked.isEmpty() || a.reading.sentence.paragraph() == passage)).forEach(a -> deny(a, denial));
    }

    /** The acts of a sentence that only deny what was told before: no further acts. */
    boolean repeats(DraftAct denied, List<DraftAct> before) {
        if (!onlyDenied(denied)) {
            return false;
        }
        List<DraftAct> same = before.stream().filter(this::asserted).filter(a -> !a.headline() && !onlyDenied(a) && a.sentence() < denied.sentence() && alike(a, denied)).toList();
        same.forEach(a -> denied.stance.voices.forEach(v -> add(a, v)));
        return !same.isEmpty();
    }

    /** The same parties, or one of them where the other is open; for a denial told from the other side ("we received nothing") crosswise. */
    private boolean alike(DraftAct a, DraftAct b) {
        if (otherGoods(a, b)) {
            return false;
        }
        return together(a, Role.ACTOR, b, Role.ACTOR) && together(a, Role.COUNTERPARTY, b, Role.COUNTERPARTY) && shared(a, b, false)
                || !a.roles.empty(Role.ACTOR) && together(a, Role.ACTOR, b, Role.COUNTERPARTY) && together(a, Role.COUNTERPARTY, b, Role.ACTOR) && shared(a, b, true);
    }

    /** Whether both name goods, and of sorts that have nothing in common. */
    private boolean otherGoods(DraftAct a, DraftAct b) {
        Set<String> some = families(a);
        Set<String> others = families(b);
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private Set<String> families(DraftAct act) {
        return act.roles.get(Role.ITEM).stream().map(items::get).filter(Objects::nonNull).flatMap(i -> i.families().stream()).collect(Collectors.toSet());
    }

    /** Whether two roles do not name different parties. */
    private boolean together(DraftAct a, Role of, DraftAct b, Role other) {
        return a.roles.empty(of) || b.roles.empty(other) || meet(a.roles.get(of), b.roles.get(other));
    }

    private boolean shared(DraftAct a, DraftAct b, boolean crossed) {
        return meet(a.roles.get(Role.ACTOR), b.roles.get(crossed ? Role.COUNTERPARTY : Role.ACTOR))
                || meet(a.roles.get(Role.COUNTERPARTY), b.roles.get(crossed ? Role.ACTOR : Role.COUNTERPARTY));
    }

    private boolean meet(List<String> one, List<String> other) {
        return one.stream().anyMatch(id -> other.contains(id) || other.stream().anyMatch(o -> state(o) != null && state(o).equals(state(id))));
    }

    private String state(String id) {
        Party party = parties.get(id);
        return party == null || isPrivate(party) ? null : party.state();
    }

    private void deny(DraftAct act, Denial denial) {
        add(act, denial.voice());
        act.deniedApart = true;
    }

    private static void add(DraftAct act, Stance.Voice voice) {
        boolean again = act.stance.voices.stream().anyMatch(v -> v.status() == Status.DENIED && v.where().equals(voice.where()));
        if (!again) {
            act.stance.voices.add(voice);
        }
    }

    private boolean asserted(DraftAct act) {
        return !nonConduct.contains(act.type) && (act.stance.modality == Modality.FACT || act.stance.modality == Modality.POSSIBLE);
    }

    private static boolean onlyDenied(DraftAct act) {
        return !act.stance.voices.isEmpty() && !act.deniedApart && act.stance.voices.stream().allMatch(v -> v.status() == Status.DENIED);
    }

    private boolean concerns(Denial denial, DraftAct act) {
        return Stream.of(Role.ACTOR, Role.COUNTERPARTY, Role.PARTICIPANT, Role.VIA, Role.BENEFICIARY, Role.ORIGIN, Role.DESTINATION).flatMap(r -> act.roles.get(r).stream())
                .anyMatch(id -> denial.by().contains(id) || parties.get(id) != null && parties.get(id).state() != null && denial.states().contains(parties.get(id).state()));
    }

    /** Whether an id tells one speaker from another: not "he", not "a spokesman". */
    private boolean distinct(String id) {
        Party party = parties.get(id);
        return party != null && !(party.is("UNNAMED") && party.kind() == PartyKind.PERSON);
    }

    private static boolean isPrivate(Party party) {
        return party.kind() != PartyKind.STATE && party.kind() != PartyKind.PLACE && !party.is("GOVERNMENT");
    }
}
