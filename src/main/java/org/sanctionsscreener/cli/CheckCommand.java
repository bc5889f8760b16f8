package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanctionsscreener.document.DocumentSource;
import org.sanctionsscreener.reason.Strength;
import org.sanctionsscreener.report.DocumentView;
import org.sanctionsscreener.report.Proofs;
import org.sanctionsscreener.report.Report;
import org.sanctionsscreener.report.RunInfo;
import org.sanctionsscreener.screen.ScreenedDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Screens documents and writes the report. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Screens articles: .txt .html .md .pdf .docx .eml .json .jsonl, directories of them, or - for standard input.",
        footer = {"", "Examples:", "  screener check article.html --published 2020-09-21", "  screener check news/ --format jsonl -o out.jsonl --threads 4", "",
                "Exit codes: 0 nothing flagged, 1 something flagged, 2 usage, 3 a document could not be screened, 4 the rule pack does not load"})
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final Engine.Loader loader;

    @ParentCommand ScreenerCommand top;
    @Spec CommandSpec spec;
    @Mixin ScreeningOptions screening;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, directories, or - for standard input.")
    List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.", defaultValue = "text")
    Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to this file, whole or not at all.")
    Path output;

    @Option(names = "--min-strength", paramLabel = "LEVEL", description = "Show and count only what is at least so strong: very-low, low, medium, high.")
    Strength minStrength;

    @Option(names = "--proofs", paramLabel = "WHICH", defaultValue = "all",
            description = "Whose proofs (trace) JSON and JSONL carry: ${COMPLETION-CANDIDATES}. They are most of the output; explain gives each again. Default: all.")
    Proofs proofs;

    @Option(names = "--threads", paramLabel = "N", description = "Documents screened at a time. Default: one for each processor.")
    Integer threads;

    @Option(names = "--quiet", description = "No progress bar and no summary line.")
    boolean quiet;

    CheckCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        if (threads != null && (threads < 1 || threads > 256)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Invalid value for option '--threads': " + threads + " is not between 1 and 256");
        }
        Engine engine = loader.load(screening);
        Tally tally = new Tally();
        SecondReaderWarnings warnings = new SecondReaderWarnings(streams.err());
        boolean memoOnScreen = output == null && format == Format.text && streams.terminal();
        try (Output target = Output.to(output, streams.out());
                DocumentSource source = new DocumentSource(paths, streams.in(), screening.reading());
                Progress progress = Progress.over(paths, screening.reading(), streams, quiet)) {
            Writer out = target.writer();
            Report report = format.report(out, new RunInfo(Version.number(), engine.ruleSet()), Terminal.width(output == null && streams.terminal()),
                    output == null && streams.colour());
            Pipeline.run(source, engine.guarded(top.debug ? streams.err() : null), threads == null ? Runtime.getRuntime().availableProcessors() : threads, document -> {
                DocumentView view = new DocumentView(document, minStrength, proofs);
                tally.add(view);
                progress.aside(() -> {
                    report.add(view);
                    if (view.failed() != null && !memoOnScreen) {
                        streams.err().println("screener: " + failure(view.failed()));
                    }
                    warnings.warn(view.path(), memoOnScreen ? null : view.consulted());
                });
                progress.step();
            });
            report.close();
            target.commit();
        } catch (IOException | UncheckedIOException failed) {
            return written(failed, tally);
        }
        if (!quiet && tally.documents() > 1) {
            streams.err().println("screener: " + tally.words());
        }
        return tally.exitCode();
    }

    /** A reader that went away (a closed pipe) ends the run and is no error; everything else is. */
    private int written(Exception failed, Tally tally) {
        IOException cause = failed instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) failed;
        if (output == null && Output.closedPipe(cause)) {
            return tally.exitCode();
        }
        throw new Oneline.UserException("the report cannot be written" + (output == null ? "" : " to " + output) + ": " + Output.reason(cause), failed);
    }

    private static String failure(ScreenedDocument.Failed failed) {
        return failed.path() + (failed.line() > 0 ? ":" + failed.line() : "") + ": " + failed.message();
    }
}
