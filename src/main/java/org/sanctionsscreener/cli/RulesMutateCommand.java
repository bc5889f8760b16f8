package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.Borrowed;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.mutate.Mutant;
import org.sanctionsscreener.rulecheck.mutate.MutationOptions;
import org.sanctionsscreener.rulecheck.mutate.MutationReport;
import org.sanctionsscreener.rulecheck.mutate.MutationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes the pack in many small ways and shows which changes its fixtures do not notice. */
@Command(name = "mutate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Changes cards and rules in many small ways and shows which changes no fixture notices, each with the fixture that would.",
        footer = {"", "Example: screener rules mutate --sample 500 --min-score 85 --cache target/mutants.tsv", "",
                "Exit codes: 0 the score is reached, 2 usage, 4 the rule pack does not load, 5 the score is not reached, 6 nothing was tried"})
final class RulesMutateCommand implements Callable<Integer> {
    enum Form { text, json }

    private final Streams streams;
    private final Engine.Loader loader;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--only", paramLabel = "GLOB", defaultValue = "", description = "Only files (un/dprk/*), provisions (EAR-744*) or rules whose name matches.")
    String only;

    @Option(names = "--sample", paramLabel = "N", defaultValue = "0", description = "Only N mutants, the same N each time.")
    int sample;

    @Option(names = "--budget", paramLabel = "SECONDS", defaultValue = "0", description = "Try no further mutant after this time.")
    long budget;

    @Option(names = "--cache", paramLabel = "FILE", description = "Keep results here, and try again only what a change of the pack or of a fixture can have altered.")
    Path cache;

    @Option(names = "--min-score", paramLabel = "PERCENT", defaultValue = "0", description = "Fail below this share of killed mutants.")
    double minScore;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write there instead of standard output.")
    Path output;

    RulesMutateCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        List<Fixture> given = GivenFacts.of(Fixtures.of(rules, fixtures), rules, loader);
        RuleSet pack = Packs.rules(rules, null);
        MutationOptions options = new MutationOptions(only, sample, budget, cache, Borrowed.in(pack.pack()).negate());
        List<Mutant> mutants = MutationRun.mutants(pack, options);
        MutationReport report = new MutationReport(MutationRun.run(pack, given, mutants, options));
        try (Output out = Output.to(output, streams.out())) {
            out.writer().write(form == Form.json ? report.json() : report.text());
            out.commit();
        }
        return report.tried() == 0 ? 6 : report.score() < minScore ? 5 : 0;
    }
}
