package org.sanctionsscreener.rulecheck;

import java.util.List;

/**
 * What became of one fixture.
 *
 * @param problems one line for each expectation that failed, expected and found side by side; empty for PASS
 */
public record FixtureResult(Fixture fixture, Outcome outcome, List<String> problems) {
    /** FAIL: an expectation was not met. ERROR: the fixture could not be run. TODO: known not to pass. A TODO that passes is a FAIL. */
    public enum Outcome { PASS, FAIL, ERROR, TODO }

    public FixtureResult {
        problems = List.copyOf(problems);
    }
}
