package org.sanctionsscreener.rulecheck.report;

import java.util.List;

/**
 * One thing that was checked or run: a check over a pack, a fixture, a rule.
 *
 * @param group    what it belongs to: the command, or the fixture's file
 * @param name     its own name
 * @param status   how it ended; a case that failed only by warnings passes or fails by the run's fail level
 * @param problems what was found, empty if nothing
 */
public record Case(String group, String name, Status status, List<Problem> problems) {
    /** FAIL: not as it should be. ERROR: could not be run. SKIPPED: known not to pass yet. */
    public enum Status { PASS, FAIL, ERROR, SKIPPED }

    public Case {
        problems = problems.stream().sorted().toList();
    }

    /** A case that fails if it has problems. */
    public static Case of(String group, String name, List<Problem> problems) {
        return new Case(group, name, problems.isEmpty() ? Status.PASS : Status.FAIL, problems);
    }
}
