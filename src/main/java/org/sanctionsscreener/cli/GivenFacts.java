package org.sanctionsscreener.cli;

import java.nio.file.Path;
import java.util.List;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureRunner;
import org.sanctionsscreener.screen.Screener;

/** Turns article fixtures into fixtures that give their facts, so that an article is read once and not for every change of a rule. */
final class GivenFacts {
    private GivenFacts() { }

    static List<Fixture> of(List<Fixture> fixtures, Path rules, Engine.Loader loader) {
        if (fixtures.stream().allMatch(f -> f.facts() != null)) {
            return fixtures;
        }
        ScreeningOptions options = new ScreeningOptions();
        options.rules = rules;
        Screener screener = loader.load(options).screener();
        return fixtures.stream().map(f -> f.facts() != null ? f : read(f, screener)).toList();
    }

    private static Fixture read(Fixture f, Screener screener) {
        try {
            Document document = FixtureRunner.document(f);
            return f.quoting(document.text()).giving(screener.screen(document).facts());
        } catch (UnreadableDocumentException broken) {
            throw new Oneline.UserException(f.file() + ":" + f.line() + ": " + broken.getMessage(), broken);
        }
    }
}
