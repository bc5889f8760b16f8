package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** What a session concluded, taken out in a fixed order: the engine's own order is not defined. */
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
        // Records print every component, so their text is a total order that does not depend on the engine.
        List.of(candidates, elements, exceptions, dispositions, contraries, standings, characterisations, questions).forEach(Conclusions::sort);
    }

    /** By what they print, each printed once: printing is what takes the time. */
    private static <T> void sort(List<T> facts) {
        record Printed<T>(String text, T fact) { }
        List<Printed<T>> printed = new ArrayList<>(facts.size());
        facts.forEach(f -> printed.add(new Printed<>(f.toString(), f)));
        printed.sort(Comparator.comparing(Printed::text));
        facts.clear();
        printed.forEach(p -> facts.add(p.fact()));
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
