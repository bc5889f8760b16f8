package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.coverage.Coverage;
import org.sanctionsscreener.rulecheck.mutate.Mutant;
import org.sanctionsscreener.rulecheck.mutate.MutantResult;
import org.sanctionsscreener.rulecheck.mutate.MutationOptions;
import org.sanctionsscreener.rulecheck.mutate.MutationRun;

/** Coverage and mutation of the default pack, over a bounded sample: every condition of every rule can be asked for, and every sort of change made. */
class ShippedPackMeasuredTest {
    private final RuleSet pack = RuleSet.load(Pack.embedded());
    private final List<Fixture> all = FixtureReader.read(Pack.embeddedFixtures()).stream().filter(f -> f.facts() != null).toList();
    private final List<Fixture> some = IntStream.range(0, all.size()).filter(i -> i % 40 == 0).mapToObj(all::get).toList();

    @Test
    void coverageAsksForEveryConditionAndNoneIsRefusedByTheCompiler() {
        Coverage coverage = Coverage.of(pack, some);
        assertEquals(List.of(), coverage.notAsked());
        assertTrue(coverage.conditions().size() > 1000, () -> coverage.conditions().size() + " conditions");
        assertTrue(coverage.conditions().stream().anyMatch(Coverage.ConditionSeen::both));
        assertTrue(coverage.ruleShare() > 0);
    }

    @Test
    void mutantsOfRulesAndCardsAreTried() {
        MutationOptions options = MutationOptions.of("", 60);
        List<Mutant> mutants = MutationRun.mutants(pack, options);
        List<MutantResult> results = MutationRun.run(pack, some, mutants, options);
        assertEquals(60, results.size());
        assertTrue(results.stream().anyMatch(r -> r.outcome() == MutantResult.Outcome.KILLED));
        assertTrue(results.stream().noneMatch(r -> r.outcome() == MutantResult.Outcome.NOT_RUN));
    }
}
