package org.sanctionsscreener.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.FailingFixturesException;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureFiles;
import org.sanctionsscreener.rulecheck.FixtureReader;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.Problem;
import org.sanctionsscreener.rulecheck.report.Severity;

/**
 * A pack with fixtures that give their facts, for commands that run fixtures many times.
 *
 * @param rules    the pack
 * @param fixtures those that count: all that are not marked todo
 * @param broken   a case for each fixture that cannot be read; nothing can be measured until they are mended
 */
record FixtureRun(RuleSet rules, List<Fixture> fixtures, List<Case> broken) {
    static FixtureRun of(Path directory, Path named, Engine.Loader loader) {
        RuleSet rules = Packs.rules(directory, null);
        Pack files = Fixtures.pack(directory, named);
        FixtureFiles all = files == null ? new FixtureFiles(List.of(), List.of()) : FixtureReader.readAll(files);
        List<Case> broken = new ArrayList<>();
        for (CardException wrong : all.broken()) {
            broken.add(broken(wrong.file(), wrong.line() > 0 ? "line " + wrong.line() : "the file", "broken-fixture", wrong.line(), wrong.getMessage().substring(wrong.getMessage().indexOf(": ") + 2)));
        }
        List<Fixture> given = GivenFacts.of(all.fixtures().stream().filter(f -> f.todo().isEmpty()).toList(), directory, loader);
        return new FixtureRun(rules, given, broken);
    }

    /** A case for each fixture that fails on the pack as it is. */
    static List<Case> failing(FailingFixturesException failed) {
        return failed.results().stream().map(r -> broken(r.fixture().file(), r.fixture().id(), "expectation", r.fixture().line(),
                "the fixture fails on the pack as it is: " + r.problems().get(0))).toList();
    }

    private static Case broken(String file, String name, String check, int line, String message) {
        return new Case("fixtures/" + file, name, Case.Status.ERROR, List.of(new Problem(check, Severity.ERROR, "fixtures/" + file, line, 0, message, "mend it first; 'rules test' shows more")));
    }
}
