package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The proof of one finding, in logical order, from the engine's own justifications. */
final class Trace {
    private final Justifications justifications;
    private final List<TraceStep> steps = new ArrayList<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    Trace(Justifications justifications) { this.justifications = justifications; }

    /** Adds the steps that lead to a derived fact; a given fact or one already proved adds nothing. Returns its number, 0 for a given fact. */
    int conclude(Object fact) {
        Justifications.Why why = justifications.of(fact);
        if (why == null) {
            return 0;
        }
        Integer known = numbers.get(why.fact());
        if (known != null) {
            return known;
        }
        if (!open.add(why.fact())) {
            return 0;
        }
        List<Integer> restsOn = new ArrayList<>();
        List<String> matched = new ArrayList<>();
        for (Object premise : why.matched()) {
            matched.add(justifications.words(premise));
            int number = conclude(premise);
            if (number > 0) {
                restsOn.add(number);
            }
        }
        open.remove(why.fact());
        int number = steps.size() + 1;
        numbers.put(why.fact(), number);
        steps.add(new TraceStep(number, why.rule(), why.line() > 0 ? why.file() + ":" + why.line() : why.file(), matched, justifications.words(fact), restsOn));
        return number;
    }

    List<TraceStep> steps() { return List.copyOf(steps); }
}
