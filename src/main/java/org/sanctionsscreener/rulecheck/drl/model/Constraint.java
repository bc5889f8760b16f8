package org.sanctionsscreener.rulecheck.drl.model;

import java.util.List;

/** One constraint of a pattern. */
public sealed interface Constraint {
    /** Into the file. */
    int offset();

    /** A name given to a field: {@code $a: act}. */
    record Bind(String variable, String field, int offset) implements Constraint { }

    /** A comparison by one of == != &lt; &lt;= &gt; &gt;= matches contains memberOf, possibly with "not " before the word. */
    record Compare(Operand left, String operator, Operand right, int offset) implements Constraint { }

    /** {@code field in (...)} or {@code field not in (...)}. */
    record In(Operand left, boolean negated, List<Operand> values, int offset) implements Constraint { }

    /** All of them. */
    record All(List<Constraint> parts, int offset) implements Constraint { }

    /** One of them. */
    record Any(List<Constraint> parts, int offset) implements Constraint { }

    /** Anything else: a call, an arithmetic expression. @param half whether it is a comparison without its left side */
    record Other(String text, boolean half, int offset) implements Constraint { }
}
