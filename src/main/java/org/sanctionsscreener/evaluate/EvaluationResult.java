package org.sanctionsscreener.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.screen.RuleSetInfo;

/**
 * What came out over all labelled texts.
 *
 * @param total            over all cases that name provisions
 * @param byRegime         the same by regime of the provision
 * @param byProvision      the same by provision
 * @param cases            cases that name provisions
 * @param casesClean       of those, the ones in which no provision was flagged that the case forbids
 * @param status           cases whose status came out right, of those that name one
 * @param outside          expected provisions that the pack does not hold: they count nowhere
 * @param withoutRule      expected provisions that the pack holds without a rule: each counts as missed
 * @param positives        documents labelled as telling of a breach, with any finding
 * @param regimes          of those whose regime is known, the ones with a finding of it
 * @param readPositives    of the positives that a person read, those with a finding of the right regime
 * @param negatives        documents labelled neutral that were flagged
 * @param documentStatus   of the positives read by a person and flagged, those with a status that the person saw
 * @param skipped          documents left out, by label
 * @param failed           texts that could not be screened
 * @param errors           every error, in the order of the cases
 */
public record EvaluationResult(RuleSetInfo ruleSet, Score total, SortedMap<String, Score> byRegime, SortedMap<String, Score> byProvision, int cases,
                               Share casesClean, Share status, SortedMap<String, Integer> outside, SortedMap<String, Integer> withoutRule,
                               Share positives, Share regimes, Share readPositives, Share negatives, Share documentStatus,
                               SortedMap<String, Integer> skipped, int failed, List<EvaluationError> errors) {

    /** Adds up what was judged. */
    static EvaluationResult of(List<Judged> judged, LawBook law, RuleSetInfo ruleSet) {
        SortedMap<String, Score> byProvision = new TreeMap<>();
        SortedMap<String, Score> byRegime = new TreeMap<>();
        SortedMap<String, Integer> outside = new TreeMap<>();
        SortedMap<String, Integer> withoutRule = new TreeMap<>();
        SortedMap<String, Integer> skipped = new TreeMap<>();
        List<EvaluationError> errors = new ArrayList<>();
        for (Judged j : judged) {
            errors.addAll(j.errors());
            if (j.labelled().label() instanceof Labelled.Weak w) {
                if (w.kind() == Labelled.Kind.SKIPPED) {
                    skipped.merge(w.given(), 1, Integer::sum);
                }
                continue;
            }
            j.hits().forEach(id -> byProvision.merge(id, new Score(1, 0, 0, 0, 0), Score::plus));
            j.misses().forEach(id -> byProvision.merge(id, new Score(0, 1, 0, 0, 0), Score::plus));
            j.extra().forEach(id -> byProvision.merge(id, new Score(0, 0, 1, 0, 0), Score::plus));
            j.beyond().forEach(id -> byProvision.merge(id, new Score(0, 0, 0, 1, 0), Score::plus));
            j.forbidden().forEach(id -> byProvision.merge(id, new Score(0, 0, 0, 0, 1), Score::plus));
            j.outside().forEach(id -> outside.merge(id, 1, Integer::sum));
            j.misses().stream().filter(id -> !law.provision(id).noRule().isEmpty()).forEach(id -> withoutRule.merge(id, 1, Integer::sum));
        }
        byProvision.forEach((id, score) -> {
            Provision card = law.provision(id);
            byRegime.merge(card == null ? "not in the pack" : Regimes.name(card), score, Score::plus);
        });
        List<Judged> cases = judged.stream().filter(j -> j.labelled().label() instanceof Labelled.Provisions).toList();
        List<Judged> positives = weak(judged, w -> w.kind() == Labelled.Kind.POSITIVE);
        List<Judged> negatives = weak(judged, w -> w.kind() == Labelled.Kind.NEGATIVE);
        List<Judged> read = weak(judged, w -> w.kind() == Labelled.Kind.POSITIVE && w.read());
        return new EvaluationResult(ruleSet, byProvision.values().stream().reduce(Score.NONE, Score::plus), byRegime, byProvision, cases.size(),
                share(cases, j -> j.forbidden().isEmpty()), status(cases), outside, withoutRule,
                share(positives, Judged::anyFound), regime(positives), regime(read), share(negatives, Judged::anyFound), status(positives),
                skipped, (int) judged.stream().filter(j -> j.failed() != null).count(), List.copyOf(errors));
    }

    private static List<Judged> weak(List<Judged> judged, Predicate<Labelled.Weak> which) {
        return judged.stream().filter(j -> j.labelled().label() instanceof Labelled.Weak w && which.test(w)).toList();
    }

    private static Share share(List<Judged> of, Predicate<Judged> which) { return new Share((int) of.stream().filter(which).count(), of.size()); }

    private static Share status(List<Judged> of) { return share(of.stream().filter(j -> j.statusRight() != null).toList(), Judged::statusRight); }

    private static Share regime(List<Judged> of) { return share(of.stream().filter(j -> j.regimeRight() != null).toList(), Judged::regimeRight); }
}
