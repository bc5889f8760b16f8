package org.sanctionsscreener.rulecheck.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of a whole run, which stand beside its problems.
 *
 * @param figures name to value, for programs
 * @param text    the same for a person, each line ended by a line feed; "" if problems and cases are counted instead
 */
public record Summary(SortedMap<String, Double> figures, String text) {
    /** No figures. */
    public static final Summary NONE = new Summary(new TreeMap<>(), "");

    public Summary {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }
}
