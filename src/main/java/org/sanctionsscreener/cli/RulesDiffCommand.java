package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.rulecheck.diff.DiffFormat;
import org.sanctionsscreener.rulecheck.diff.DiffResult;
import org.sanctionsscreener.rulecheck.diff.DiffRun;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.screen.Screener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a change of a rule pack does to what is flagged. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Runs two rule packs over the same documents and shows which findings appear, vanish or change, and which changed card, rule or lexicon file is "
                + "responsible. The cause is found by experiment: each change is tried by itself.",
        footer = {"", "A pack is a directory with a pack.yaml, a git revision (HEAD~3, main, v1.2:packs/own), or built-in.", "",
                "Examples:", "  screener rules diff main rules --corpus articles/", "  screener rules diff HEAD~1 HEAD --format markdown -o comment.md",
                "  screener rules diff built-in my-pack/rules --corpus news.jsonl --fail-on-change", "",
                "Exit codes: 0 compared, 2 usage, 4 a pack does not load, 5 something differs and --fail-on-change is given, 6 there was no document"})
final class RulesDiffCommand implements Callable<Integer> {
    private final Streams streams;
    private final Engine.Loader loader;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older pack.")
    String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer pack.")
    String after;

    @Option(names = "--corpus", paramLabel = "PATH", arity = "1..*",
            description = "Articles (files, folders, .jsonl), or a folder of fixtures. Default: the folder fixtures beside NEW, or the built-in fixtures.")
    List<Path> corpus = List.of();

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication where a document does not state one, as 2020-09-21.")
    LocalDate published;

    @Option(names = "--only", paramLabel = "GLOB", description = "Only findings of these provisions; * stands for any letters of an id.")
    String only;

    @Option(names = "--considered", description = "Also show what changed among findings that neither pack flags.")
    boolean considered;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    DiffFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write there instead of standard output.")
    Path output;

    @Option(names = "--fail-on-change", description = "Exit with 5 if a finding differs.")
    boolean failOnChange;

    @Option(names = {"-j", "--threads"}, paramLabel = "N", description = "Documents compared at a time. Default: one for each processor.")
    Integer threads;

    @Spec CommandSpec spec;

    RulesDiffCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        int at = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (at < 1 || at > 256) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--threads': " + at + " is not between 1 and 256");
        }
        for (Path path : corpus) {
            if (!Files.exists(path)) {
                throw new Oneline.UserException("the corpus " + path + " is not there; name a file or a folder by --corpus", null);
            }
        }
        DiffRun run = new DiffRun(before, screener(pack(before)), after, screener(pack(after)), this::screener);
        try (Corpus documents = new Corpus(corpus, corpus.isEmpty() ? fixtures() : null, ReadOptions.published(published))) {
            Pipeline.run(documents.documents(), run::compare, at, run::add);
        }
        DiffResult result = run.result(SharedReportOptions.glob(only), considered);
        try (Output out = Output.to(output, streams.out())) {
            out.writer().write(format.write(result));
            out.commit();
        }
        return result.documents() == 0 ? Report.NOTHING : failOnChange && !result.changes().isEmpty() ? Report.FAILED : Report.FINE;
    }

    private static Pack pack(String name) {
        if (name.equals("built-in")) {
            return Pack.embedded();
        }
        Path directory = Path.of(name);
        return Files.isDirectory(directory) ? Packs.pack(directory) : new GitPack(Path.of("").toAbsolutePath()).at(name);
    }

    private Pack fixtures() {
        Path newer = Path.of(after);
        return Files.isDirectory(newer) ? Fixtures.pack(newer, null) : Files.isRegularFile(Path.of("fixtures", "pack.yaml")) ? Fixtures.pack(null, Path.of("fixtures")) : Pack.embeddedFixtures();
    }

    private Screener screener(Pack pack) {
        ScreeningOptions options = new ScreeningOptions();
        options.pack = pack;
        return loader.load(options).screener();
    }
}
