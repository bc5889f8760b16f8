package org.sanctionsscreener.rulecheck.report;

import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * One thing that a command about rule packs found wrong, and where.
 *
 * @param check    id of the check or test that found it
 * @param severity how bad it is
 * @param file     path in the pack (or of the fixture) with forward slashes
 * @param line     from 1; 0 if the whole file is meant
 * @param column   in UTF-16 units, from 1; 0 if the whole line is meant
 * @param message  what is wrong, one line
 * @param help     how to mend it, one line; "" if the message says so
 * @param detail   further lines for a person, such as what was expected beside what was found; "" if none
 */
public record Problem(String check, Severity severity, String file, int line, int column, String message, String help, String detail)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column)
            .thenComparing(Problem::check).thenComparing(Problem::message).thenComparing(Problem::severity).thenComparing(Problem::help)
            .thenComparing(Problem::detail);

    public Problem {
        message = message.strip().replaceAll("\\s*\\R\\s*", " ");
        help = help.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line < 1) {
            column = 0;
        }
    }

    /** Without further lines. */
    public Problem(String check, Severity severity, String file, int line, int column, String message, String help) {
        this(check, severity, file, line, column, message, help, "");
    }

    /** The same with another path of its file. */
    public Problem at(UnaryOperator<String> path) { return new Problem(check, severity, path.apply(file), line, column, message, help, detail); }

    /** Place as editors and terminals read it: {@code un/dprk/1718.yaml:12:5}. */
    public String place() { return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : ""); }

    @Override
    public int compareTo(Problem other) { return ORDER.compare(this, other); }
}
