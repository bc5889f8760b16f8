package org.sanctionsscreener.rulecheck;

import java.util.Comparator;
import java.util.List;

/** Fixtures fail on the pack as it is, so that nothing can be measured by them. */
public final class FailingFixturesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<FixtureResult> results;

    /** @param results of the fixtures that fail, in any order */
    public FailingFixturesException(List<FixtureResult> results) {
        super(results.size() + " fixtures fail on the pack as it is; mend them first (rules test shows them)");
        this.results = results.stream().sorted(Comparator.comparing(r -> r.fixture().id())).toList();
    }

    /** What became of those that fail, sorted by name. */
    public List<FixtureResult> results() { return results; }
}
