package org.sanctionsscreener.rulecheck;

import java.util.List;
import org.sanctionsscreener.law.CardException;

/**
 * The fixtures of a pack with what of them cannot be read: one broken fixture takes no other with it.
 *
 * @param fixtures in file order
 * @param broken   a fixture or a file that cannot be read, each with file and line
 */
public record FixtureFiles(List<Fixture> fixtures, List<CardException> broken) {
    public FixtureFiles {
        fixtures = List.copyOf(fixtures);
        broken = List.copyOf(broken);
    }
}
