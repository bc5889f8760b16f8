package org.sanctionsscreener.rulecheck.validate;

import org.sanctionsscreener.rulecheck.report.Severity;

/** One thing that a rule pack must not do. */
interface Check {
    /** Stable id, also the name of its page: {@code interval-gap}. */
    String id();

    /** What it refuses, in one line. */
    String title();

    default Severity severity() { return Severity.ERROR; }

    /** Whether the pack has anything of the kind that it looks at. */
    default boolean applies(Subject subject) { return true; }

    /** Looks at all of the pack and reports everything that it finds. */
    void run(Subject subject, Found found);
}
