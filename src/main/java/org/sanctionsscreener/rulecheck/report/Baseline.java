package org.sanctionsscreener.rulecheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Known problems that no longer fail a run: one a line, {@code check file: message}, blank lines and lines with # left out. Lines
 * of the file are not counted, so that a problem stays known when text above it moves. A line that matches nothing is stale and
 * a problem of its own: what was mended must not come back unseen.
 */
public final class Baseline {
    /** Id of the check that refuses stale lines. */
    public static final String STALE = "stale-baseline";

    private final String name;
    private final Map<String, List<Integer>> lines = new HashMap<>();

    private Baseline(String name, String text) {
        this.name = name;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.computeIfAbsent(line.strip(), l -> new ArrayList<>()).add(number);
            }
        }
    }

    /** @param name path of the baseline file, for messages */
    public static Baseline of(String name, String text) { return new Baseline(name, text); }

    /**
     * The report without the known problems, and with a problem for each stale line. A line that speaks of a check that did not
     * run is left alone.
     *
     * @param path makes each problem's path what the reader of the report knows; the baseline's own is left as it is
     */
    public Report apply(Report report, UnaryOperator<String> path) {
        Map<String, List<Integer>> left = new HashMap<>();
        lines.forEach((line, numbers) -> left.put(line, new ArrayList<>(numbers)));
        List<Case> cases = new ArrayList<>();
        for (Case c : report.cases()) {
            List<Problem> fresh = c.problems().stream().filter(p -> {
                List<Integer> known = left.get(line(p));
                if (known == null || known.isEmpty()) {
                    return true;
                }
                known.remove(0);
                return false;
            }).map(p -> p.at(path)).toList();
            boolean forgiven = fresh.isEmpty() && !c.problems().isEmpty();
            cases.add(new Case(c.group(), c.name(), forgiven ? Case.Status.PASS : c.status(), fresh));
        }
        List<String> ran = report.checks().stream().map(CheckInfo::id).toList();
        List<Problem> stale = new ArrayList<>();
        left.forEach((line, numbers) -> numbers.stream().filter(n -> ran.isEmpty() || ran.contains(line.split(" ", 2)[0]) || !line.contains(": "))
                .forEach(n -> stale.add(new Problem(STALE, Severity.ERROR, name, n, 1, "the baseline names a problem that is gone: " + line, "remove the line"))));
        if (!stale.isEmpty()) {
            cases.add(Case.of(report.command(), STALE, stale));
        }
        List<CheckInfo> checks = new ArrayList<>(report.checks());
        checks.add(new CheckInfo(STALE, Severity.ERROR, "a line of the baseline that matches no problem any more", ""));
        return new Report(report.command(), report.unit(), report.version(), checks, cases, report.summary());
    }

    /** The text of a baseline that knows every problem of a report. */
    public static String text(Report report) {
        return report.problems().stream().map(p -> line(p) + "\n").sorted().collect(Collectors.joining());
    }

    private static String line(Problem p) { return p.check() + " " + p.file() + ": " + p.message(); }
}
