package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.Borrowed;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Refuses a rule pack that is broken, unsafe, untested or not what it seems. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks a rule pack without running it: rules, cards, words; each problem with its file, line and column.",
        footer = {"", "Example: screener rules validate --rules my-pack --format sarif -o validate.sarif", "",
                "Exit codes: 0 nothing is wrong, 2 usage, 4 there is no pack to read, 5 a check failed, 6 nothing was checked"})
final class RulesValidateCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--explain", paramLabel = "CHECK", description = "Print the page of a check: what it refuses, why, and how to mend it.")
    String explain;

    @Mixin ReportOptions report;

    RulesValidateCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        if (report.listChecks) {
            return SharedReportOptions.list(Validation.checks(), streams);
        }
        if (explain != null) {
            String page = Validation.page(explain);
            if (page.isEmpty()) {
                throw new Oneline.UserException("there is no check '" + explain + "'; --list-checks lists them", null);
            }
            SharedReportOptions.print(page, streams);
            return Report.FINE;
        }
        Pack pack = Packs.pack(rules);
        Pack tests = Fixtures.pack(rules, fixtures);
        Predicate<String> only = SharedReportOptions.glob(report.only);
        boolean files = Validation.checks().stream().noneMatch(c -> only.test(c.id()))
                && (pack.list("", "").stream().anyMatch(only) || tests != null && tests.list("", "").stream().anyMatch(f -> only.test("fixtures/" + f)));
        Report found = Validation.run(pack, tests, files ? check -> true : only, Version.number()).in(Borrowed.in(pack).negate());
        return report.finish(files ? found.in(only) : found, SharedReportOptions.paths(rules, fixtures), streams);
    }
}
