package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.runtime.KieSession;

/**
 * What a session concluded, taken out in a fixed order: the engine's own order is not defined. Printing a record
 * compares all of it but takes long, so it comes last.
 */
final class Conclusions {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<ExceptionState> exceptions = new ArrayList<>();
    private final List<Disposition> dispositions = new ArrayList<>();
    private final List<Contrary> contraries = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Characterisation> characterisations = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Justifications justifications;

    Conclusions(KieSession session) {
        this.justifications = new Justifications(session);
        for (Object fact : session.getObjects()) {
            if (fact instanceof Candidate c) {
                candidates.add(c);
            } else if (fact instanceof Element e) {
                elements.add(e);
            } else if (fact instanceof ExceptionState x) {
                exceptions.add(x);
            } else if (fact instanceof Disposition d) {
                dispositions.add(d);
            } else if (fact instanceof Contrary c) {
                contraries.add(c);
            } else if (fact instanceof Standing s) {
                standings.add(s);
            } else if (fact instanceof Characterisation c) {
                characterisations.add(c);
            } else if (fact instanceof Question q) {
                questions.add(q);
            }
        }
        candidates.sort(Comparator.comparing(Candidate::act).thenComparing(Candidate::provision).thenComparing(Candidate::limb));
        elements.sort(Comparator.comparing(Element::act).thenComparing(Element::provision).thenComparing(Element::limb).thenComparing(Element::name)
                .thenComparing(Element::state).thenComparing(Element::reason).thenComparing(Element::toString));
        exceptions.sort(Comparator.comparing(ExceptionState::act).thenComparing(ExceptionState::provision).thenComparing(ExceptionState::limb)
                .thenComparing(ExceptionState::name).thenComparing(ExceptionState::toString));
        dispositions.sort(Comparator.comparing(Disposition::act).thenComparing(Disposition::provision).thenComparing(Disposition::limb)
                .thenComparing(Disposition::toString));
        contraries.sort(Comparator.comparing(Contrary::act).thenComparing(Contrary::weight).thenComparing(Contrary::text).thenComparing(Contrary::toString));
        standings.sort(Comparator.comparing(Standing::act).thenComparing(Standing::toString));
        characterisations.sort(Comparator.comparing(Characterisation::act).thenComparing(Characterisation::notion).thenComparing(Characterisation::value)
                .thenComparing(Characterisation::state).thenComparing(Characterisation::reason).thenComparing(Characterisation::toString));
        questions.sort(Comparator.comparing(Question::act).thenComparing(Question::text));
    }

    List<Candidate> candidates() { return candidates; }

    List<Element> elements() { return elements; }

    List<ExceptionState> exceptions() { return exceptions; }

    List<Disposition> dispositions() { return dispositions; }

    List<Contrary> contraries() { return contraries; }

    List<Standing> standings() { return standings; }

    List<Characterisation> characterisations() { return characterisations; }

    List<Question> questions() { return questions; }

    Justifications justifications() { return justifications; }
}
