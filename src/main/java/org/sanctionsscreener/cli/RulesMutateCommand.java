package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.sanctionsscreener.rulecheck.Borrowed;
import org.sanctionsscreener.rulecheck.FailingFixturesException;
import org.sanctionsscreener.rulecheck.mutate.Mutant;
import org.sanctionsscreener.rulecheck.mutate.MutationOptions;
import org.sanctionsscreener.rulecheck.mutate.MutationReport;
import org.sanctionsscreener.rulecheck.mutate.MutationRun;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes the pack in many small ways and shows which changes its fixtures do not notice. */
@Command(name = "mutate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Changes cards and rules in many small ways and shows which changes no fixture notices, each with the fixture that would. "
                + "--only takes files (un/dprk/*), provisions (ids, * for any letters), rules, groups of states or sorts of change (shift-*).",
        footer = {"", "Example: screener rules mutate --sample 500 --min-score 85 --cache target/mutants.tsv",
                "Example: screener rules mutate --only 'un/mali/*' --fail-level warning --baseline survivors.txt", "",
                "Exit codes: 0 the score is reached, 2 usage, 4 the rule pack does not load, 5 the score is not reached or a fixture fails, 6 nothing was tried"})
final class RulesMutateCommand implements Callable<Integer> {
    private final Streams streams;
    private final Engine.Loader loader;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--sample", paramLabel = "N", defaultValue = "0", description = "Only N mutants, the same N each time.")
    int sample;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "0", description = "Which sample. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--budget", paramLabel = "SECONDS", defaultValue = "0", description = "Try no further mutant after this time.")
    long budget;

    @Option(names = "--cache", paramLabel = "FILE", description = "Keep results here, and try again only what a change of the pack or of a fixture can have altered.")
    Path cache;

    @Option(names = "--min-score", paramLabel = "PERCENT", defaultValue = "0", description = "Fail below this share of killed mutants.")
    double minScore;

    @Mixin ReportOptions report;

    RulesMutateCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        if (report.listChecks) {
            return SharedReportOptions.list(MutationReport.CHECKS, streams);
        }
        FixtureRun given = FixtureRun.of(rules, fixtures, loader);
        return report.finish(given.broken().isEmpty() ? measured(given) : unmeasured(given.broken()), SharedReportOptions.paths(rules, fixtures), streams);
    }

    private Report measured(FixtureRun given) {
        Predicate<String> own = Borrowed.in(given.rules().pack()).negate();
        MutationOptions options = new MutationOptions(report.only == null ? m -> own.test(m.file()) : MutationOptions.matching(SharedReportOptions.glob(report.only)),
                sample, seed, budget, cache);
        List<Mutant> mutants = MutationRun.mutants(given.rules(), options);
        try {
            return new MutationReport(MutationRun.run(given.rules(), given.fixtures(), mutants, options)).report(Version.number(), minScore);
        } catch (FailingFixturesException failed) {
            return unmeasured(FixtureRun.failing(failed));
        }
    }

    private static Report unmeasured(List<Case> broken) { return new Report("rules mutate", "mutants", Version.number(), MutationReport.CHECKS, broken); }
}
