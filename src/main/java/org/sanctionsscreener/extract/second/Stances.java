package org.sanctionsscreener.extract.second;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Disagreement.About;

/**
 * Who says so and how, by both readers: the weaker reading is taken, never the stronger. The second reader can so make less of a
 * finding, and never undo it: text that talks the model into calling everything a supposition hides nothing.
 */
final class Stances {
    /** How far a claim was tested, least first; what is not listed clears or denies. */
    private static final List<Status> TESTED = List.of(Status.ALLEGED, Status.REPORTED, Status.CHARGED, Status.SETTLED, Status.FOUND, Status.ADMITTED, Status.ADJUDICATED);

    private final String act;
    private final List<Assertion> assertions;
    private final List<Disagreement> disagreements = new ArrayList<>();

    Stances(String act, List<Assertion> rules, List<Assertion> model) {
        this.act = act;
        Optional<Modality> told = told(rules);
        modality(told, told(model), where(model));
        this.assertions = status(rules, model, told.orElse(Modality.FACT) == Modality.FACT);
    }

    /** The rules' assertions, brought down where the second reader makes less of them. */
    List<Assertion> assertions() { return assertions; }

    List<Disagreement> disagreements() { return disagreements; }

    private void modality(Optional<Modality> rules, Optional<Modality> model, List<Span> where) {
        if (rules.isEmpty() || model.isEmpty() || firmness(rules.get()) == firmness(model.get())) {
            return;
        }
        boolean weaker = firmness(model.get()) > firmness(rules.get());
        differ(About.MODALITY, weaker, "The rules read it as " + rules.get().words() + ", the second reader as " + model.get().words()
                + (weaker ? "; the weaker reading is taken." : "; the rules' weaker reading stands."), "Did it happen as told?", where);
    }

    private List<Assertion> status(List<Assertion> rules, List<Assertion> model, boolean fact) {
        Optional<Status> first = furthest(rules);
        Optional<Status> second = furthest(model);
        if (model.isEmpty() || first.isEmpty() || first.equals(second)) {
            return rules;
        }
        if (second.isEmpty()) {
            differ(About.STATUS, true, "The second reader reads only that it was " + model.get(0).status().words() + ", the rules that it was " + first.get().words() + ".",
                    "Does anybody assert it, and who?", where(model));
            return rules;
        }
        int limit = TESTED.indexOf(second.get());
        boolean weaker = limit < TESTED.indexOf(first.get());
        differ(About.STATUS, false, "The rules read the claim as " + first.get().words() + ", the second reader as " + second.get().words()
                + (weaker ? "; the weaker reading is taken." : "; the rules' weaker reading stands."), "How far has the claim been tested?", where(model));
        if (!weaker || !fact) {
            return rules;
        }
        return rules.stream().map(a -> TESTED.indexOf(a.status()) <= limit ? a
                : new Assertion(a.act(), a.source(), a.sourceName(), second.get(), a.modality(), a.evidence())).toList();
    }

    private void differ(About about, boolean weaker, String text, String ask, List<Span> where) {
        disagreements.add(new Disagreement(act, about, weaker, text, ask, where));
    }

    private static Optional<Modality> told(List<Assertion> assertions) {
        return assertions.stream().filter(a -> TESTED.contains(a.status())).map(Assertion::modality).min(Comparator.comparingInt(Stances::firmness).thenComparing(m -> m));
    }

    private static int firmness(Modality modality) {
        return modality == Modality.FACT ? 0 : modality == Modality.POSSIBLE ? 1 : 2;
    }

    private static Optional<Status> furthest(List<Assertion> assertions) {
        return assertions.stream().map(Assertion::status).filter(TESTED::contains).max(Comparator.comparingInt(TESTED::indexOf));
    }

    private static List<Span> where(List<Assertion> assertions) {
        return assertions.stream().flatMap(a -> a.evidence().stream()).distinct().sorted().toList();
    }
}
