package org.sanctionsscreener.cli;

import java.nio.file.Path;
import java.util.List;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.rulecheck.Fixture;
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
            DocumentReader reader = new DocumentReader(ReadOptions.defaults());
            Facts facts = screener.screen(reader.read(f.id(), f.file(), f.title(), f.published(), "", f.text())).facts();
            return new Fixture(f.id(), f.file(), f.line(), facts, null, f.title(), f.published(), f.flagged(), f.notFlagged(), f.considered(), f.only(),
                    f.elements(), f.status(), f.todo());
        } catch (UnreadableDocumentException broken) {
            throw new Oneline.UserException(f.file() + ":" + f.line() + ": " + broken.getMessage(), broken);
        }
    }
}
