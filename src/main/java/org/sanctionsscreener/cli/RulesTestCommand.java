package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureResult;
import org.sanctionsscreener.rulecheck.FixtureRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the fixtures of a rule pack. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Runs the fixtures of a rule pack: all of them, or those whose name contains a word.",
        footer = {"", "Example: screener rules test un/dprk", "",
                "Exit codes: 0 all as expected, 1 some are not, 2 usage, 4 the rule pack or a fixture file does not load"})
final class RulesTestCommand implements Callable<Integer> {
    private final Streams streams;
    private final Engine.Loader loader;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--quiet", description = "Only what is not as expected, and the count.")
    boolean quiet;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only fixtures whose file or name contains it.")
    String word;

    RulesTestCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        List<Fixture> wanted = Fixtures.of(rules, fixtures).stream().filter(f -> word == null || f.id().contains(word)).toList();
        if (wanted.isEmpty()) {
            throw new Oneline.UserException(word == null ? "the rule pack has no fixtures; name their directory by --fixtures" : "no fixture's name contains '" + word + "'", null);
        }
        ScreeningOptions options = new ScreeningOptions();
        options.rules = rules;
        FixtureRunner runner = new FixtureRunner(loader.load(options).screener());
        Map<FixtureResult.Outcome, Integer> counts = new EnumMap<>(FixtureResult.Outcome.class);
        Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        Pipeline.run(wanted.iterator(), runner::run, Runtime.getRuntime().availableProcessors(), result -> {
            counts.merge(result.outcome(), 1, Integer::sum);
            if (!quiet || result.outcome() == FixtureResult.Outcome.FAIL || result.outcome() == FixtureResult.Outcome.ERROR) {
                out.write(String.format("%-5s %s%n", result.outcome(), result.fixture().id()));
                for (String problem : result.problems()) {
                    out.write("      " + result.fixture().file() + ":" + result.fixture().line() + ": " + problem + "\n");
                }
            }
        });
        int failed = counts.getOrDefault(FixtureResult.Outcome.FAIL, 0) + counts.getOrDefault(FixtureResult.Outcome.ERROR, 0);
        out.write(wanted.size() + " fixtures: " + counts.getOrDefault(FixtureResult.Outcome.PASS, 0) + " as expected, " + failed + " not, "
                + counts.getOrDefault(FixtureResult.Outcome.TODO, 0) + " known not to pass yet\n");
        out.flush();
        return failed == 0 ? 0 : 1;
    }
}
