package org.sanctionsscreener.rulecheck.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsscreener.pack.Pack;

/** Every fault of the corpus is found, by the right check at the right line and column, and nothing else is. */
class CorpusTest {
    static Stream<PackCorpus.Example> broken() { return PackCorpus.broken().stream(); }

    static Stream<PackCorpus.Example> good() { return PackCorpus.good().stream(); }

    @ParameterizedTest
    @MethodSource("broken")
    void findsWhatIsBrokenAndNothingElse(PackCorpus.Example example) {
        assertTrue(!example.expected().isEmpty(), "a broken pack says what is broken");
        assertEquals(example.expected(), places(example));
    }

    @ParameterizedTest
    @MethodSource("good")
    void findsNothingInAGoodPack(PackCorpus.Example example) {
        assertEquals(List.of(), Validation.problems(example.rules(), example.fixtures()));
    }

    @Test
    void holdsEveryCheckToABrokenPack() {
        Map<String, Long> counts = PackCorpus.broken().stream().flatMap(e -> e.expected().stream()).map(p -> p.substring(0, p.indexOf(' ')))
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
        assertEquals(List.of(), Checks.ALL.stream().map(Check::id).filter(id -> counts.getOrDefault(id, 0L) < 1).sorted().toList(), "checks without a broken pack");
    }

    @Test
    void isLargeEnoughToBelieve() {
        assertTrue(PackCorpus.broken().size() >= 60, "broken packs: " + PackCorpus.broken().size());
        assertTrue(PackCorpus.good().size() >= 20, "good packs: " + PackCorpus.good().size());
    }

    @Test
    void everyCheckHasItsPage() {
        String index = Validation.page("README");
        for (Check check : Checks.ALL) {
            assertTrue(index.contains("| [" + check.id() + "](" + check.id() + ".md) | " + check.title() + " |\n"), "the index lacks " + check.id());
            String page = Validation.page(check.id());
            assertTrue(page.startsWith("# " + check.id() + "\n"), check.id());
            for (String part : List.of("\n## What", "\n## Why", "\n## How to mend")) {
                assertTrue(page.contains(part), check.id() + " lacks" + part);
            }
        }
    }

    @Test
    void theShippedPackIsClean() {
        assertEquals(List.of(), Validation.problems(Pack.embedded(), Pack.embeddedFixtures()));
    }

    private static List<String> places(PackCorpus.Example example) {
        return Validation.problems(example.rules(), example.fixtures()).stream().map(p -> p.check() + " " + p.file() + ":" + p.line() + ":" + p.column()).sorted().toList();
    }
}
