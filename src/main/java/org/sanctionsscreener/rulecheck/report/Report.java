package org.sanctionsscreener.rulecheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a command about rule packs has to say, whatever the format. Sorted, so that the same pack gives the same bytes.
 *
 * @param command the command: {@code rules validate}
 * @param unit    what its cases are, in the plural: {@code checks}, {@code fixtures}
 * @param version of the program
 * @param checks  the checks that ran, for formats that describe them
 * @param cases   what was checked or run
 * @param summary figures of the whole run
 */
public record Report(String command, String unit, String version, List<CheckInfo> checks, List<Case> cases, Summary summary) {
    /** Exit codes that the commands about rule packs share: fine, a check or test failed, nothing was checked or run. */
    public static final int FINE = 0;
    public static final int FAILED = 5;
    public static final int NOTHING = 6;

    public Report {
        checks = checks.stream().sorted(Comparator.comparing(CheckInfo::id)).toList();
        cases = cases.stream().sorted(Comparator.comparing(Case::group).thenComparing(Case::name)).toList();
    }

    /** Without figures: problems and cases are counted. */
    public Report(String command, String unit, String version, List<CheckInfo> checks, List<Case> cases) { this(command, unit, version, checks, cases, Summary.NONE); }

    /** Every problem, sorted by place. */
    public List<Problem> problems() { return cases.stream().flatMap(c -> c.problems().stream()).sorted().toList(); }

    /** How many problems have this severity. */
    public long count(Severity severity) { return problems().stream().filter(p -> p.severity() == severity).count(); }

    /** The exit code of the run: 6 if there was nothing to check, 5 if there is a problem of at least this severity, else 0. */
    public int exit(Severity failLevel) {
        if (cases.isEmpty()) {
            return NOTHING;
        }
        return cases.stream().anyMatch(c -> fails(c, failLevel)) ? FAILED : FINE;
    }

    /** Whether a case fails the run. */
    public static boolean fails(Case one, Severity failLevel) {
        boolean bad = one.status() == Case.Status.FAIL || one.status() == Case.Status.ERROR;
        return bad && (one.problems().isEmpty() || one.problems().stream().anyMatch(p -> p.severity().atLeast(failLevel)));
    }

    /** The same with the problems of some files only. */
    public Report in(Predicate<String> files) {
        return new Report(command, unit, version, checks, cases.stream().map(c -> {
            var left = c.problems().stream().filter(p -> files.test(p.file())).toList();
            return new Case(c.group(), c.name(), left.isEmpty() && !c.problems().isEmpty() ? Case.Status.PASS : c.status(), left);
        }).toList(), summary);
    }

    /** The same with the paths of its files as the reader of the report knows them. */
    public Report at(UnaryOperator<String> path) {
        return new Report(command, unit, version, checks,
                cases.stream().map(c -> new Case(c.group(), c.name(), c.status(), c.problems().stream().map(p -> p.at(path)).toList())).toList(), summary);
    }
}
