package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.sanctionsscreener.rulecheck.Borrowed;
import org.sanctionsscreener.rulecheck.FailingFixturesException;
import org.sanctionsscreener.rulecheck.coverage.Coverage;
import org.sanctionsscreener.rulecheck.coverage.CoverageCases;
import org.sanctionsscreener.rulecheck.coverage.CoveragePage;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which rules, conditions, element states and days no fixture exercises. */
@Command(name = "coverage", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Shows what no fixture exercises: rules that never fire, conditions never seen true or false, element states, days that decide. "
                + "--only takes files (un/dprk/*), provisions (ids, * for any letters), rules or checks (condition-*).",
        footer = {"", "Example: screener rules coverage --min-rules 100 --min-conditions 95", "Example: screener rules coverage --format html -o coverage.html", "",
                "Exit codes: 0 the thresholds are reached, 2 usage, 4 the rule pack does not load, 5 a threshold is not reached or a fixture fails, 6 there are no fixtures"})
final class RulesCoverageCommand implements Callable<Integer> {
    private final Streams streams;
    private final Engine.Loader loader;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--min-rules", paramLabel = "PERCENT", defaultValue = "0", description = "Fail below this share of rules that fire.")
    double minRules;

    @Option(names = "--min-conditions", paramLabel = "PERCENT", defaultValue = "0", description = "Fail below this share of conditions seen true and false.")
    double minConditions;

    @Option(names = "--min-elements", paramLabel = "PERCENT", defaultValue = "0", description = "Fail below this share of element states seen.")
    double minElements;

    @Option(names = "--min-days", paramLabel = "PERCENT", defaultValue = "0", description = "Fail below this share of days that decide with a fixture on them.")
    double minDays;

    @Mixin CoverageOptions report;

    RulesCoverageCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        if (report.listChecks) {
            return SharedReportOptions.list(CoverageCases.CHECKS, streams);
        }
        FixtureRun given = FixtureRun.of(rules, fixtures, loader);
        if (given.fixtures().isEmpty() || !given.broken().isEmpty()) {
            return unmeasured(given.broken());
        }
        try {
            Coverage coverage = Coverage.of(given.rules(), given.fixtures(), Borrowed.in(given.rules().pack()).negate());
            Predicate<String> only = SharedReportOptions.glob(report.only);
            Report found = new CoverageCases(coverage, given.rules(), only).report(Version.number(), minRules, minConditions, minElements, minDays);
            return report.finish(found, SharedReportOptions.paths(rules, fixtures), report.page() ? CoveragePage.html(coverage, given.rules().pack()) : null, streams);
        } catch (FailingFixturesException failed) {
            return unmeasured(FixtureRun.failing(failed));
        }
    }

    private int unmeasured(List<Case> broken) throws IOException {
        return report.finish(new Report("rules coverage", "cases", Version.number(), CoverageCases.CHECKS, broken), SharedReportOptions.paths(rules, fixtures), streams);
    }
}
