package org.sanctionsscreener.rulecheck.drl.model;

import java.util.List;

/**
 * One condition of a rule.
 *
 * @param kind     how its patterns count
 * @param patterns one for ONE; those inside for NOT and EXISTS; empty for EVAL and OTHER
 * @param text     of an EVAL or OTHER, tokens joined by single blanks
 * @param offset   into the file
 */
public record Condition(Kind kind, List<Pattern> patterns, String text, int offset) {
    /** OTHER: a choice between patterns, forall, or anything else that is kept as text; the patterns inside it are listed. */
    public enum Kind { ONE, NOT, EXISTS, EVAL, OTHER }
}
