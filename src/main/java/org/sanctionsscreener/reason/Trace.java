package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The proof of one finding, in logical order, from the engine's own justifications. */
final class Trace {
    private final Justifications justifications;
    private final List<TraceStep> steps = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Set<Object> open = new LinkedHashSet<>();

    Trace(Justifications justifications) { this.justifications = justifications; }

    /** Adds the steps that lead to a derived fact; a given fact or one already proved adds nothing. Returns its number, 0 for a given fact. */
    int conclude(Object fact) {
        Integer known = numbers.get(fact);
        if (known != null) {
            return known;
        }
        Justifications.Why why = justifications.of(fact);
        if (why == null || !open.add(fact)) {
            return 0;
        }
        List<Integer> restsOn = new ArrayList<>();
        List<String> matched = new ArrayList<>();
        for (Object premise : why.matched()) {
            matched.add(Describe.fact(premise));
            int number = conclude(premise);
            if (number > 0) {
                restsOn.add(number);
            }
        }
        open.remove(fact);
        int number = steps.size() + 1;
        numbers.put(fact, number);
        steps.add(new TraceStep(number, why.rule(), why.line() > 0 ? why.file() + ":" + why.line() : why.file(), matched, Describe.fact(fact), restsOn));
        return number;
    }

    List<TraceStep> steps() { return List.copyOf(steps); }
}
