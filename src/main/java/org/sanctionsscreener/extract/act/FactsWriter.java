package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.mention.Mentions;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Facts;

/** Numbers the acts in text order and writes them, their assertions and circumstances as facts. */
final class FactsWriter {
    private final Mentions mentions;
    private final ItemBook items;

    FactsWriter(Mentions mentions, ItemBook items) {
        this.mentions = mentions;
        this.items = items;
    }

    Facts write(List<DraftAct> drafts) {
        List<Act> acts = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        List<Circumstance> circumstances = new ArrayList<>();
        for (DraftAct draft : drafts) {
            String id = "act:" + (acts.size() + 1);
            acts.add(act(id, draft));
            assertions.addAll(assertions(id, draft));
            draft.notes.stream().map(DraftAct.Note::kind).distinct().forEach(kind -> circumstances.addAll(circumstances(id, kind, draft)));
        }
        return new Facts(mentions.parties(), mentions.affiliations(), items.all(), acts, assertions, circumstances);
    }

    private static Act act(String id, DraftAct draft) {
        Roles roles = draft.roles;
        List<String> actors = new ArrayList<>(roles.get(Role.ACTOR));
        List<String> others = new ArrayList<>(roles.get(Role.COUNTERPARTY));
        if (!draft.directed) {
            roles.get(Role.PARTICIPANT).stream().filter(p -> !actors.contains(p)).forEach(actors::add);
            others.stream().filter(p -> !actors.contains(p)).forEach(actors::add);
            others.clear();
        }
        return new Act(id, draft.type, actors, others, roles.get(Role.VIA), roles.get(Role.BENEFICIARY), roles.get(Role.ITEM), roles.get(Role.ORIGIN),
                roles.get(Role.DESTINATION), draft.endUse, draft.time, draft.stance.phase, draft.directed, draft.headline(), List.copyOf(draft.evidence));
    }

    /** One assertion for each voice; the outlet's own word where nobody else is named. */
    private static List<Assertion> assertions(String id, DraftAct draft) {
        List<Assertion> all = new ArrayList<>();
        for (Stance.Voice voice : draft.stance.voices) {
            Assertion assertion = new Assertion(id, voice.source(), voice.name(), voice.status(), draft.stance.modality, List.of(voice.where()));
            if (all.stream().noneMatch(a -> sameVoice(a, assertion)) && !nobody(voice, draft)) {
                all.add(assertion);
            }
        }
        boolean onlyDeniedInPassing = !all.isEmpty() && all.stream().allMatch(a -> a.status() == Assertion.Status.DENIED) && draft.toldApart();
        if (all.isEmpty() || onlyDeniedInPassing) {
            all.add(0, new Assertion(id, Assertion.Source.OUTLET, "", Assertion.Status.REPORTED, draft.stance.modality, List.of(draft.evidence.first())));
        }
        return all;
    }

    /** One source speaks once: the same words, or "the official" after "a senior official". */
    private static boolean sameVoice(Assertion earlier, Assertion later) {
        String name = later.sourceName();
        boolean again = name.equalsIgnoreCase(earlier.sourceName()) || name.regionMatches(true, 0, "the ", 0, 4) && earlier.source() != Assertion.Source.AGENCY;
        return earlier.source() == later.source() && earlier.status() == later.status() && again;
    }

    /** "is expected", "reportedly" beside a named source adds nobody. */
    private static boolean nobody(Stance.Voice voice, DraftAct draft) {
        return voice.source() == Assertion.Source.UNNAMED && voice.name().isEmpty()
                && draft.stance.voices.stream().anyMatch(v -> v.status() == voice.status() && !v.name().isEmpty());
    }

    private static List<Circumstance> circumstances(String id, String kind, DraftAct draft) {
        List<Circumstance> all = new ArrayList<>();
        draft.notes.stream().filter(n -> n.kind().equals(kind)).map(DraftAct.Note::value).distinct().forEach(value -> {
            List<Span> where = draft.notes.stream().filter(n -> n.kind().equals(kind) && n.value().equals(value)).map(DraftAct.Note::where).distinct().sorted().toList();
            all.add(new Circumstance(id, kind, value, where));
        });
        return all;
    }
}
