package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.evaluate.Evaluation;
import org.sanctionsscreener.evaluate.EvaluationJson;
import org.sanctionsscreener.evaluate.EvaluationResult;
import org.sanctionsscreener.evaluate.EvaluationText;
import org.sanctionsscreener.evaluate.LabelException;
import org.sanctionsscreener.evaluate.Labelled;
import org.sanctionsscreener.evaluate.LabelledReader;
import org.sanctionsscreener.facts.Consultation;
import org.sanctionsscreener.screen.ScreenedDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program on labelled cases and documents. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Runs labelled cases and documents through the program and says how often it is right, and where not.",
        footer = {"", "CASES are .json files {\"cases\": [{\"id\", \"article_date\", \"text\", \"expected\", \"expected_not\", \"expected_status\"}]}, .jsonl files with one "
                + "document a line {\"id\", \"date\", \"text\", \"weak_label\"}, or folders of them.", "", "Example: screener evaluate cases/un.json --only 'UN-T*' --errors 10", "",
                "Exit codes: 0 measured, 2 usage or a file of cases cannot be read, 3 measured, but a text could not be screened, 4 the rule pack does not load"})
final class EvaluateCommand implements Callable<Integer> {
    enum Form { text, json }

    private final Streams streams;
    private final Engine.Loader loader;

    @Parameters(arity = "1..*", paramLabel = "CASES", description = "Files or folders.")
    List<Path> cases;

    @Option(names = "--only", paramLabel = "GLOB", defaultValue = "*", description = "Only cases whose id fits, as 'UN-T*'.")
    String only;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "50", description = "How many errors are listed; the figures count all. Default: ${DEFAULT-VALUE}.")
    int errors;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form;

    @Option(names = "--threads", paramLabel = "N", description = "Texts screened at a time. Default: one for each processor.")
    Integer threads;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Mixin SecondReaderOptions second;

    @Spec CommandSpec spec;

    EvaluateCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int at = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (at < 1 || at > 256) {
            throw wrong("--threads", at + " is not between 1 and 256");
        }
        if (errors < 0) {
            throw wrong("--errors", errors + " is less than nothing");
        }
        List<Labelled> texts = texts();
        ScreeningOptions options = new ScreeningOptions();
        options.rules = rules;
        options.second = second;
        Engine engine = loader.load(options);
        Queue<Consultation> troubled = new ConcurrentLinkedQueue<>();
        Evaluation evaluation = new Evaluation(document -> screened(engine, document, troubled), engine.screener().reasoner().rules().law(), engine.ruleSet());
        EvaluationResult result = evaluation.run(texts, at);
        Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        out.write(form == Form.json ? EvaluationJson.of(result, errors) : EvaluationText.of(result, errors));
        out.flush();
        if (!troubled.isEmpty()) {
            streams.err().println("screener: the second reader was not heard in full on " + troubled.size() + " of the texts, as: " + troubled.peek().trouble());
        }
        return result.failed() == 0 ? 0 : ExitCodes.NOT_SCREENED;
    }

    private ParameterException wrong(String option, String why) {
        return new CommandLine.ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + why);
    }

    private List<Labelled> texts() {
        try {
            List<Labelled> all = Evaluation.only(new LabelledReader().read(cases), only);
            if (all.isEmpty()) {
                throw new Oneline.UserException("no case's id fits '" + only + "'", null);
            }
            return all;
        } catch (LabelException unreadable) {
            throw new Oneline.UserException(unreadable.getMessage(), unreadable);
        }
    }

    /** One text that the program chokes on is one figure, and the others are measured. */
    private static ScreenedDocument screened(Engine engine, Document document, Queue<Consultation> troubled) {
        try {
            ScreenedDocument.Screened screened = engine.screener().screen(document);
            if (screened.consulted() != null && !screened.consulted().trouble().isEmpty()) {
                troubled.add(screened.consulted());
            }
            return screened;
        } catch (RuntimeException | StackOverflowError failed) {
            return new ScreenedDocument.Failed(document.id(), document.path(), 0, Oneline.of(failed));
        }
    }
}
