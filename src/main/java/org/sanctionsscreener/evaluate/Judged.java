package org.sanctionsscreener.evaluate;

import java.util.List;

/**
 * One labelled text and how the program did on it.
 *
 * @param hits         expected provisions that were flagged; of each group of {@code anyOf}, the first that was
 * @param misses       expected provisions that were not flagged; of a group without any, its first
 * @param extra        flagged leading provisions that the case neither expects nor allows
 * @param beyond       the same, of a body of law that the case's file does not speak of at all
 * @param forbidden    flagged provisions that the case says must not be
 * @param outside      expected provisions that the rule pack does not hold; they count nowhere
 * @param statusRight  whether the outcome's status fits; null if the case names none
 * @param anyFound     whether anything was flagged at all
 * @param regimeRight  whether something of a labelled regime was flagged; null if no regime is known
 * @param failed       the line that says why the text could not be screened, null if it was
 */
public record Judged(Labelled labelled, List<String> hits, List<String> misses, List<String> extra, List<String> beyond, List<String> forbidden,
                     List<String> outside, Boolean statusRight, boolean anyFound, Boolean regimeRight, String failed, List<EvaluationError> errors) {
    public Judged {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
        extra = List.copyOf(extra);
        beyond = List.copyOf(beyond);
        forbidden = List.copyOf(forbidden);
        outside = List.copyOf(outside);
        errors = List.copyOf(errors);
    }
}
