package org.sanctionsscreener.rulecheck.mutate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sorts of change that are made of a pack. */
public final class Mutators {
    /** Stable id of each sort to what it does, after "that". */
    public static final SortedMap<String, String> TITLES;

    static {
        SortedMap<String, String> titles = new TreeMap<>();
        titles.put("any-value", "a shape asks for any goods, or for no circumstance");
        titles.put("boundary", "a bound is moved: <= became <, >= became >");
        titles.put("conclusion", "a rule concludes UNKNOWN for MET, or MET for UNKNOWN");
        titles.put("drop-condition", "a rule has lost a condition");
        titles.put("drop-element", "a card has lost an element");
        titles.put("drop-exception", "a card has lost an exception");
        titles.put("drop-gate", "an element need not be shown before anything is flagged");
        titles.put("drop-none-of", "a value no longer defeats an element");
        titles.put("drop-row", "a state has left a group of states");
        titles.put("drop-shape", "a card is no longer recognised by a shape");
        titles.put("drop-value", "a value is missing from a card's list");
        titles.put("flip-doubt", "a doubtful membership is certain, or a certain one doubtful");
        titles.put("flip-silence", "silence means another state of an element");
        titles.put("negate", "a condition is turned round");
        titles.put("quantifier", "not became exists, or exists became not");
        titles.put("remove-rule", "a rule is missing");
        titles.put("shift-from", "an interval begins a day earlier or later");
        titles.put("shift-row", "a membership begins or ends a day earlier or later");
        titles.put("shift-to", "an interval ends a day earlier or later");
        titles.put("shrink-set", "a value is missing from a set in a rule");
        TITLES = Collections.unmodifiableSortedMap(titles);
    }

    private Mutators() { }
}
