package org.sanctionsscreener.rulecheck.report;

import java.util.Locale;

/** How bad a problem is: an ERROR must be mended, a WARNING should be looked at. */
public enum Severity {
    ERROR, WARNING;

    /** Whether a problem of this severity fails a run that fails from {@code least} on. */
    public boolean atLeast(Severity least) { return compareTo(least) <= 0; }

    /** In lower case, as the formats write it. */
    public String word() { return name().toLowerCase(Locale.ROOT); }
}
