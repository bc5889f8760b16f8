package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.Borrowed;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.coverage.Coverage;
import org.sanctionsscreener.rulecheck.coverage.CoverageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows which rules, conditions, element states and days no fixture exercises. */
@Command(name = "coverage", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Shows what no fixture exercises: rules that never fire, conditions never seen true or false, element states, days that decide.",
        footer = {"", "Example: screener rules coverage --min-rules 100 --min-conditions 95", "Example: screener rules coverage --format html -o coverage.html", "",
                "Exit codes: 0 the thresholds are reached, 2 usage, 4 the rule pack does not load, 5 a threshold is not reached, 6 there are no fixtures"})
final class RulesCoverageCommand implements Callable<Integer> {
    enum Form { text, json, html }

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

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write there instead of standard output.")
    Path output;

    RulesCoverageCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        List<Fixture> given = GivenFacts.of(Fixtures.of(rules, fixtures), rules, loader);
        RuleSet pack = Packs.rules(rules, null);
        Coverage coverage = Coverage.of(pack, given, Borrowed.in(pack.pack()).negate());
        CoverageReport report = new CoverageReport(coverage);
        try (Output out = Output.to(output, streams.out())) {
            out.writer().write(switch (form) {
                case text -> report.text();
                case json -> report.json();
                case html -> report.html(pack.pack());
            });
            out.commit();
        }
        boolean enough = coverage.ruleShare() >= minRules && coverage.conditionShare() >= minConditions && coverage.elementShare() >= minElements
                && coverage.dayShare() >= minDays;
        return given.isEmpty() ? 6 : enough ? 0 : 5;
    }
}
