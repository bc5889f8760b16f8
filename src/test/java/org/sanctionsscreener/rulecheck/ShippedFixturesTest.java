package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.screen.Screener;

/** Every fixture of the default pack that gives its facts, one test each. */
class ShippedFixturesTest {

    @TestFactory
    Stream<DynamicTest> givenFacts() {
        FixtureRunner runner = new FixtureRunner(new Screener(document -> Facts.none(), new Reasoner(RuleSet.load(Pack.embedded()))));
        List<Fixture> fixtures = FixtureReader.read(Pack.embeddedFixtures()).stream().filter(f -> f.facts() != null).toList();
        assertNotEquals(0, fixtures.size());
        return fixtures.stream().map(f -> DynamicTest.dynamicTest(f.id(), () -> {
            FixtureResult result = runner.run(f);
            assertEquals(f.todo().isEmpty() ? FixtureResult.Outcome.PASS : FixtureResult.Outcome.TODO, result.outcome(), () -> result.problems().toString());
        }));
    }
}
