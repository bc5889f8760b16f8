package org.sanctionsscreener.evaluate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors in the order in which they are worth working: the most frequent kind first, and in it the order of the cases. */
final class ErrorOrder {
    private ErrorOrder() { }

    /** How many errors are guessed to be of each kind, most first. */
    static Map<EvaluationError.Guess, Integer> counts(List<EvaluationError> errors) {
        Map<EvaluationError.Guess, Integer> counts = new EnumMap<>(EvaluationError.Guess.class);
        errors.forEach(e -> counts.merge(e.guess(), 1, Integer::sum));
        Map<EvaluationError.Guess, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<EvaluationError.Guess, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    static List<EvaluationError> sorted(List<EvaluationError> errors) {
        List<EvaluationError.Guess> rank = List.copyOf(counts(errors).keySet());
        return errors.stream().sorted(Comparator.comparingInt(e -> rank.indexOf(e.guess()))).toList();
    }
}
