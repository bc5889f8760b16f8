package org.sanctionsscreener.rulecheck.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.CheckInfo;
import org.sanctionsscreener.rulecheck.report.Problem;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.report.Severity;
import org.sanctionsscreener.rulecheck.report.Summary;

/** The results of a mutation run: the score, and each survivor, a warning at the changed place with the fixture that would notice it. */
public final class MutationReport {
    /** Id of the check that refuses a score below the one asked for. */
    public static final String SCORE = "mutation-score";

    private final List<MutantResult> results;

    public MutationReport(List<MutantResult> results) { this.results = List.copyOf(results); }

    private long count(MutantResult.Outcome outcome) { return results.stream().filter(r -> r.outcome() == outcome).count(); }

    /** Mutants that were tried: all but those that do not compile, mean the same or were out of time. */
    public long tried() { return count(MutantResult.Outcome.KILLED) + survived(); }

    private long survived() { return count(MutantResult.Outcome.SURVIVED) + count(MutantResult.Outcome.NOT_REACHED); }

    /** Share of the tried mutants that a fixture noticed, in percent; 0 if none was tried. */
    public double score() { return tried() == 0 ? 0 : 100.0 * count(MutantResult.Outcome.KILLED) / tried(); }

    /**
     * As a report: a case for each mutant tried, a problem for each survivor.
     *
     * @param minScore in percent; a lower score is an error
     */
    public Report report(String version, double minScore) {
        List<Case> cases = new ArrayList<>();
        for (MutantResult r : results) {
            if (r.survived() || r.outcome() == MutantResult.Outcome.KILLED) {
                cases.add(Case.of(r.mutant().file(), r.mutant().subject() + ": " + r.mutant().change(), r.survived() ? List.of(problem(r)) : List.of()));
            }
        }
        if (tried() > 0 && score() < minScore) {
            cases.add(Case.of("pack.yaml", SCORE, List.of(new Problem(SCORE, Severity.ERROR, "pack.yaml", 0, 0,
                    String.format(Locale.ROOT, "%.1f %% of the mutants are noticed by a fixture, fewer than %.1f %%", score(), minScore), "write the fixtures that the survivors name"))));
        }
        return new Report("rules mutate", "mutants", version, CHECKS, cases, summary());
    }

    /** What a run refuses: each sort of change that no fixture notices, and a score that is too low. */
    public static final List<CheckInfo> CHECKS = checks();

    private static List<CheckInfo> checks() {
        List<CheckInfo> checks = new ArrayList<>();
        Mutators.TITLES.forEach((kind, title) -> checks.add(new CheckInfo(kind, Severity.WARNING, "no fixture notices that " + title, "")));
        checks.add(new CheckInfo(SCORE, Severity.ERROR, "fewer mutants are noticed than --min-score asks for", ""));
        return List.copyOf(checks);
    }

    private static Problem problem(MutantResult r) {
        Mutant m = r.mutant();
        String reached = r.outcome() == MutantResult.Outcome.NOT_REACHED ? "no fixture's facts tell it from the original" + (r.nearest().isEmpty() ? "" : "; start from: " + String.join(" | ", r.nearest())) : "reached and not noticed by: " + String.join(" | ", r.nearest());
        String detail = reached + "\n" + (r.unasked().isEmpty() ? Skeleton.of(r) : "noticed by expecting more: " + r.unasked());
        return new Problem(m.kind(), Severity.WARNING, m.file(), m.line(), m.place().column(), m.subject() + ": " + m.change(), "wanted: " + m.wanted(), detail);
    }

    private Summary summary() {
        SortedMap<String, Double> figures = new TreeMap<>();
        figures.put("score", Math.round(score() * 10) / 10.0);
        figures.put("mutants", (double) results.size());
        for (MutantResult.Outcome outcome : MutantResult.Outcome.values()) {
            figures.put(outcome.name().toLowerCase(Locale.ROOT), (double) count(outcome));
        }
        Map<String, long[]> kinds = new TreeMap<>();
        for (MutantResult r : results) {
            if (r.outcome() == MutantResult.Outcome.KILLED || r.survived()) {
                kinds.computeIfAbsent(r.mutant().kind(), k -> new long[2])[r.survived() ? 1 : 0]++;
            }
        }
        StringBuilder text = new StringBuilder(String.format("%-16s %6s %8s\n", "KIND", "KILLED", "SURVIVED"));
        kinds.forEach((kind, n) -> text.append(String.format(Locale.ROOT, "%-16s %6d %8d\n", kind, n[0], n[1])));
        text.append(String.format(Locale.ROOT, "%d mutants: %d killed, %d survived (%d of them told by no fixture, %d by an expectation that an existing fixture lacks), "
                + "%d not tried for time, %d do not compile, %d mean the same: score %.1f %%\n", results.size(), count(MutantResult.Outcome.KILLED), survived(),
                count(MutantResult.Outcome.NOT_REACHED), results.stream().filter(r -> !r.unasked().isEmpty()).count(), count(MutantResult.Outcome.NOT_RUN),
                count(MutantResult.Outcome.INVALID), count(MutantResult.Outcome.EQUIVALENT), score()));
        return new Summary(figures, text.toString());
    }
}
