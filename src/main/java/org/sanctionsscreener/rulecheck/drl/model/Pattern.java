package org.sanctionsscreener.rulecheck.drl.model;

import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.reason.drl.Code.Token;

/**
 * One pattern: facts of a type with constraints.
 *
 * @param type        as written
 * @param of          the class; null for a declared or unknown type
 * @param variable    bound to the whole fact, null if none
 * @param constraints in order
 * @param tokens      of each constraint, with offsets into the file
 * @param from        the expression after {@code from}; "" for the working memory; "…" for accumulate and collect
 * @param offset      of the pattern in the file
 */
public record Pattern(String type, Class<?> of, String variable, List<Constraint> constraints, List<List<Token>> tokens,
                      String from, int offset) {
    /** Its constraints with the conjunctions dissolved. */
    public List<Constraint> flat() {
        List<Constraint> flat = new ArrayList<>();
        constraints.forEach(c -> dissolve(c, flat));
        return flat;
    }

    private static void dissolve(Constraint constraint, List<Constraint> into) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(p -> dissolve(p, into));
        } else {
            into.add(constraint);
        }
    }
}
