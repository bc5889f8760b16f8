package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.ProvisionKind;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.pack.Pack;

/** Every US card says how it is recognised or why not, and every recognised one has a fixture on each side. */
class CardsAndFixturesTest {
    private final LawBook law = CardReader.read(Pack.embedded());
    private final Set<String> recognised = law.shapes().stream().map(Shape::provision).collect(Collectors.toCollection(TreeSet::new));
    private final List<Provision> us = law.provisions().stream().filter(p -> p.body().equals("US")).toList();

    @Test
    void eachIsRecognisedOrSaysWhyNot() {
        assertNotEquals(0, us.size());
        assertEquals(List.of(), us.stream().filter(p -> recognised.contains(p.id()) == !p.noRule().isEmpty()).map(Provision::id).toList());
    }

    @Test
    void noneWaitsForItsRule() {
        assertEquals(List.of(), us.stream().filter(p -> p.noRule().contains("not yet")).map(Provision::id).toList());
    }

    @Test
    void eachRecognisedOneHasAFlaggedFixtureAndANearMiss() {
        Set<String> flagged = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        for (Fixture f : FixtureReader.read(Pack.embeddedFixtures())) {
            flagged.addAll(f.flagged().keySet());
            missed.addAll(f.notFlagged());
            missed.addAll(f.considered().keySet());
        }
        assertEquals(List.of(), us.stream().map(Provision::id)
                .filter(id -> recognised.contains(id) && law.provision(id).kind() != ProvisionKind.PROCEDURAL && !(flagged.contains(id) && missed.contains(id))).toList());
    }
}
