package org.sanctionsscreener.rulecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Findings;

/**
 * Holds what is found of acts that are told beside others to what is found of them alone: all that a reader of the memo sees, and not only
 * what their fixtures expect. A rule that forgets to join on the act differs here.
 */
final class AsAlone {
    private AsAlone() { }

    /** What differs, one line for each part of which something does; nothing of a fixture that stands alone. */
    static List<String> problems(Fixture fixture, Findings found, Function<Facts, Findings> alone) {
        List<String> problems = new ArrayList<>();
        for (Fixture.Part part : fixture.parts()) {
            SortedSet<String> beside = Outline.of(found.about(part.acts()));
            SortedSet<String> by = Outline.of(alone.apply(part.fixture().facts()));
            if (!beside.equals(by)) {
                problems.add("the acts of '" + part.fixture().id() + "' alone: " + without(by, beside) + "; found beside the others: " + without(beside, by));
            }
        }
        return problems;
    }

    private static String without(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest.isEmpty() ? "nothing else" : String.join(", ", rest);
    }
}
