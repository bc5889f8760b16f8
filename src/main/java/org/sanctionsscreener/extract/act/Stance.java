package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Phase;

/** How an act is told, collected on the way from its words up to the root of the sentence. */
final class Stance {
    /** One who says so. */
    record Voice(Assertion.Source source, String name, Assertion.Status status, Span where) { }

    final List<Voice> voices = new ArrayList<>();
    Assertion.Modality modality = Assertion.Modality.FACT;
    Phase phase = Phase.COMPLETED;
    boolean phaseSaid;
    /** Whom a court's or an agency's word concerns, -1 if none is named. */
    int accused = -1;

    /** Takes the stronger reservation: what did not happen, what is only a condition, what is law, what is planned, what is possible. */
    void reserve(Assertion.Modality other) {
        if (rank(other) > rank(modality)) {
            modality = other;
        }
    }

    /** Adds one who says so. An agency that tells of a settlement tells of the settlement: nothing was found by it. */
    void say(Voice voice) {
        boolean settled = voice.status() == Assertion.Status.FOUND && voices.stream().anyMatch(v -> v.status() == Assertion.Status.SETTLED);
        voices.add(settled ? new Voice(voice.source(), voice.name(), Assertion.Status.SETTLED, voice.where()) : voice);
    }

    /** "I have never bought a drop from them": what the party itself says that it did not do, it denies. @param sentence where that stands */
    void denyOwn(Span sentence) {
        boolean own = !voices.isEmpty() && voices.stream().allMatch(v -> v.source() == Assertion.Source.PARTY_ITSELF && v.status() == Assertion.Status.ADMITTED);
        if (modality == Assertion.Modality.NEGATED && own) {
            voices.replaceAll(v -> new Voice(v.source(), v.name(), Assertion.Status.DENIED, sentence));
        }
    }

    /** What somebody is said to have said of himself is as good as the one who says so: "X told them that he had sold it, two people say". */
    void hearsay() {
        boolean others = voices.stream().anyMatch(v -> v.source() != Assertion.Source.PARTY_ITSELF && v.status() == Assertion.Status.ALLEGED && !v.name().isEmpty());
        if (others) {
            voices.replaceAll(v -> v.source() == Assertion.Source.PARTY_ITSELF && v.status() == Assertion.Status.ADMITTED
                    ? new Voice(v.source(), v.name(), Assertion.Status.ALLEGED, v.where()) : v);
        }
    }

    void phase(Phase other) {
        if (!phaseSaid || phase == Phase.ONGOING) {
            phase = other;
            phaseSaid = true;
        }
    }

    private static int rank(Assertion.Modality modality) {
        return switch (modality) {
            case FACT -> 0;
            case POSSIBLE -> 1;
            case PLANNED -> 2;
            case OPINION -> 3;
            case HYPOTHETICAL -> 4;
            case NEGATED -> 5;
            case FICTION -> 6;
        };
    }
}
