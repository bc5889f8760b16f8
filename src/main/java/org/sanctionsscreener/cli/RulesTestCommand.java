package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureFiles;
import org.sanctionsscreener.rulecheck.FixtureReader;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.suite.Shuffle;
import org.sanctionsscreener.rulecheck.suite.Suite;
import org.sanctionsscreener.screen.Screener;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the fixtures of a rule pack. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Runs the fixtures of a rule pack: all of them, or those whose name contains a word. What is not as expected is shown beside what was found; "
                + "for a finding that is missing, the first condition that was not met and the values it saw.",
        footer = {"", "Examples:", "  screener rules test un/dprk", "  screener rules test --rules rules --shuffle 3 --format junit -o fixtures.xml",
                "  screener rules test --rules rules --update        then read the difference before you keep it", "",
                "Exit codes: 0 all as expected, 2 usage, 4 the rule pack does not load, 5 a fixture failed or cannot be read, 6 nothing was run"})
final class RulesTestCommand implements Callable<Integer> {
    private final Streams streams;
    private final Engine.Loader loader;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--shuffle", paramLabel = "N", defaultValue = "0", description = "Also run each fixture with facts, files, rules and cards in N other orders; the findings must be the same.")
    int shuffle;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Which orders --shuffle takes. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--update", description = "Rewrite the expectations of failing fixtures in place to what was found. For a person to review.")
    boolean update;

    @Option(names = {"-j", "--threads"}, paramLabel = "N", description = "Fixtures run at a time. Default: one for each processor.")
    Integer threads;

    @Option(names = {"-v", "--verbose"}, description = "Also name each fixture that passes, in text.")
    boolean verbose;

    @Option(names = "--quiet", hidden = true, description = "As without --verbose.")
    boolean quiet;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only fixtures whose file or name contains it.")
    String word;

    @Mixin ReportOptions report;
    @Spec CommandSpec spec;

    RulesTestCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        if (report.listChecks) {
            return SharedReportOptions.list(Suite.CHECKS, streams);
        }
        int at = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (at < 1 || at > 256 || shuffle < 0) {
            throw new ParameterException(spec.commandLine(), shuffle < 0 ? "Invalid value for option '--shuffle': " + shuffle + " is less than nothing"
                    : "Invalid value for option '--threads': " + at + " is not between 1 and 256");
        }
        Path folder = Fixtures.folder(rules, fixtures);
        if (update && folder == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--update rewrites files: name the fixtures' directory by --fixtures, or the pack's by --rules");
        }
        Pack files = Fixtures.pack(rules, fixtures);
        FixtureFiles all = files == null ? new FixtureFiles(List.of(), List.of()) : FixtureReader.readAll(files);
        List<Fixture> wanted = all.fixtures().stream().filter(this::wanted).toList();
        List<CardException> broken = all.broken().stream().filter(b -> (word == null || b.file().contains(word)) && (report.only == null || SharedReportOptions.glob(report.only).test(b.file()))).toList();
        if (wanted.isEmpty() && broken.isEmpty()) {
            streams.err().println("screener: nothing was run: " + (all.fixtures().isEmpty() ? "the rule pack has no fixtures; name their directory by --fixtures"
                    : "no fixture's name " + (word != null ? "contains '" + word + "'" : "matches '" + report.only + "'")));
            return report.finish(new Report("rules test", "fixtures", Version.number(), Suite.CHECKS, List.of()), "", streams);
        }
        ScreeningOptions options = new ScreeningOptions();
        options.rules = rules;
        Screener screener = loader.load(options).screener();
        Suite suite = new Suite(screener, LongStream.range(0, shuffle).mapToObj(i -> new Shuffle(screener.reasoner().rules(), seed + i)).toList());
        List<Suite.Ran> ran = new ArrayList<>();
        Pipeline.run(wanted.iterator(), suite::run, at, ran::add);
        if (update) {
            ran = rewritten(suite, ran, files, folder, at);
            files = Fixtures.pack(rules, fixtures);
        }
        if (verbose && report.output == null && report.format() == org.sanctionsscreener.rulecheck.report.ReportFormat.text) {
            StringBuilder each = new StringBuilder();
            ran.forEach(r -> each.append(String.format("%-5s %s", r.order().isEmpty() ? r.result().outcome() : "FAIL", r.result().fixture().id())).append('\n'));
            streams.out().write(each.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return report.finish(suite.report(ran, broken, files, Version.number()), SharedReportOptions.folder(folder), streams);
    }

    private boolean wanted(Fixture f) {
        Predicate<String> glob = SharedReportOptions.glob(report.only);
        return (word == null || f.id().contains(word)) && (report.only == null || glob.test(f.id()) || glob.test(f.file())
                || glob.test(f.id().substring(f.id().indexOf('#') + 1)) || f.provisions().stream().anyMatch(glob));
    }

    /** Writes the new expectations and runs the rewritten fixtures again. */
    private List<Suite.Ran> rewritten(Suite suite, List<Suite.Ran> ran, Pack files, Path folder, int at) throws IOException {
        Map<String, String> updated = suite.updated(ran, files);
        for (Map.Entry<String, String> file : updated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
            streams.err().println("screener: rewrote " + folder.resolve(file.getKey()));
        }
        List<Fixture> again = FixtureReader.readAll(Fixtures.pack(rules, fixtures)).fixtures().stream().filter(f -> updated.containsKey(f.file()) && wanted(f)).toList();
        List<Suite.Ran> all = new ArrayList<>(ran.stream().filter(r -> !updated.containsKey(r.result().fixture().file())).toList());
        Pipeline.run(again.iterator(), suite::run, at, all::add);
        return all;
    }
}
