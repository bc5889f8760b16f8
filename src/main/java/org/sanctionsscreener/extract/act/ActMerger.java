package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Item;

/** Joins what is told twice: a headline with the story under it, "the shipment" with the shipping told before. */
final class ActMerger {
    private static final int REACH = 200;
    private static final int TOP = 20;

    private final ItemBook items;

    ActMerger(ItemBook items) {
        this.items = items;
    }

    /** @return the distinct acts, in the order of the text; the arguments are changed */
    List<DraftAct> merge(List<DraftAct> acts) {
        List<DraftAct> kept = new ArrayList<>();
        for (DraftAct act : acts) {
            // What is told twice stands near, or first as a headline at the top.
            int near = Math.max(0, kept.size() - REACH);
            DraftAct same = Stream.concat(kept.stream().limit(Math.min(TOP, near)), kept.stream().skip(near)).filter(k -> sameEvent(k, act)).findFirst().orElse(null);
            if (same == null) {
                kept.add(act);
            } else if (same.headline() && !act.headline()) {
                // The story tells it in full: it becomes the act, the headline one more place where it stands.
                join(act, same);
                kept.set(kept.indexOf(same), act);
            } else {
                join(same, act);
            }
        }
        return kept;
    }

    private boolean sameEvent(DraftAct a, DraftAct b) {
        if (sameBreach(a, b)) {
            return true;
        }
        if (!ActKinds.alike(a.type, b.type) || a.sentence() == b.sentence() || a.stance.modality != b.stance.modality) {
            return false;
        }
        boolean headline = a.headline() || b.headline();
        boolean takenUp = b.definite || a.type.equals("COOPERATE") && b.type.equals("COOPERATE");
        if (!headline && !takenUp && !identical(a, b)) {
            return false;
        }
        return a.directed == b.directed ? parties(a, b) && goods(a, b) && times(a.time, b.time)
                : headline && everybodyCompatible(a, b) && goods(a, b) && times(a.time, b.time);
    }

    /** A breach of the same rules by the same party, told again without a day of its own: in a heading that runs into its text, in a summing up. */
    private static boolean sameBreach(DraftAct a, DraftAct b) {
        return a.type.equals("VIOLATE") && b.type.equals("VIOLATE") && a.sentence() != b.sentence() && asserted(a) && asserted(b)
                && !a.roles.empty(Role.ACTOR) && a.roles.get(Role.ACTOR).equals(b.roles.get(Role.ACTOR)) && a.breachBy == null && b.breachBy == null
                && !laws(a).isEmpty() && laws(a).equals(laws(b)) && (!stated(a.time) || !stated(b.time) || sameDays(a.time, b.time));
    }

    private static boolean asserted(DraftAct act) { return act.stance.modality == Assertion.Modality.FACT || act.stance.modality == Assertion.Modality.POSSIBLE; }

    private static Set<String> laws(DraftAct act) {
        return act.notes.stream().filter(n -> n.kind().equals("LAW_NAMED")).map(DraftAct.Note::value).collect(Collectors.toSet());
    }

    private static boolean identical(DraftAct a, DraftAct b) {
        return !a.roles.empty(Role.ACTOR) && a.roles.get(Role.ACTOR).equals(b.roles.get(Role.ACTOR))
                && a.roles.get(Role.COUNTERPARTY).equals(b.roles.get(Role.COUNTERPARTY)) && a.roles.get(Role.ITEM).equals(b.roles.get(Role.ITEM))
                && !a.roles.empty(Role.ITEM) && sameDays(a.time, b.time);
    }

    private static boolean sameDays(ActTime a, ActTime b) {
        return a.basis() == b.basis() && Objects.equals(a.earliest(), b.earliest()) && Objects.equals(a.latest(), b.latest());
    }

    private static boolean parties(DraftAct a, DraftAct b) {
        for (Role role : List.of(Role.ACTOR, Role.COUNTERPARTY, Role.PARTICIPANT)) {
            if (!overlap(a.roles.get(role), b.roles.get(role))) {
                return false;
            }
        }
        return true;
    }

    private static boolean everybodyCompatible(DraftAct a, DraftAct b) {
        return overlap(everybody(a), everybody(b));
    }

    private static List<String> everybody(DraftAct act) {
        List<String> all = new ArrayList<>(act.roles.get(Role.ACTOR));
        all.addAll(act.roles.get(Role.COUNTERPARTY));
        all.addAll(act.roles.get(Role.PARTICIPANT));
        return all;
    }

    private static boolean overlap(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    private boolean goods(DraftAct a, DraftAct b) {
        List<String> one = a.roles.get(Role.ITEM);
        List<String> other = b.roles.get(Role.ITEM);
        if (overlap(one, other)) {
            return true;
        }
        return one.stream().map(items::get).anyMatch(x -> other.stream().map(items::get).anyMatch(y -> alike(x, y)));
    }

    private static boolean alike(Item x, Item y) {
        return x.families().isEmpty() || y.families().isEmpty() || !Collections.disjoint(x.families(), y.families());
    }

    private static boolean times(ActTime a, ActTime b) {
        boolean known = stated(a) && stated(b);
        return !known || a.earliest() == null || b.latest() == null || b.earliest() == null || a.latest() == null
                || !a.latest().isBefore(b.earliest()) && !b.latest().isBefore(a.earliest());
    }

    private static boolean stated(ActTime time) {
        return time.basis() == ActTime.Basis.STATED || time.basis() == ActTime.Basis.RELATIVE;
    }

    private static void join(DraftAct into, DraftAct other) {
        into.evidence.addAll(other.evidence);
        if (other.stance.modality == Assertion.Modality.FACT && asserted(into)) {
            into.stance.modality = Assertion.Modality.FACT;
        }
        for (Role role : Role.values()) {
            boolean fill = into.roles.empty(role) || role == Role.PARTICIPANT;
            if (fill && (into.directed == other.directed || role == Role.ITEM)) {
                into.roles.addAll(role, other.roles.get(role));
            }
        }
        if (!stated(into.time) && stated(other.time)) {
            into.time = other.time;
        }
        // A headline restates: what it says is nobody's further word.
        if (!other.headline()) {
            other.stance.voices.stream().filter(v -> !into.stance.voices.contains(v)).forEach(into.stance.voices::add);
        }
        other.notes.forEach(n -> into.note(n.kind(), n.value(), n.where()));
    }
}
