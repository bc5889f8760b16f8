package org.sanctionsscreener.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.sanctionsscreener.document.DocumentSource;
import org.sanctionsscreener.document.PendingDocument;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.report.DocumentView;
import org.sanctionsscreener.report.ExplainReport;
import org.sanctionsscreener.report.WhyNot;
import org.sanctionsscreener.screen.ScreenedDocument;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the proof of findings: the law, the facts, the rules in logical order, what was missing. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Shows the proof, to be read beside the law: the card, the facts, the rules that fired in logical order, and what was missing.",
        footer = {"", "Examples:", "  screener explain article.html", "  screener explain article.html --finding act:1/PROVISION",
                "  screener explain article.html --why-not PROVISION", "",
                "Exit codes: 0 explained, 2 usage or unknown id, 3 the document could not be screened, 4 the rule pack does not load"})
final class ExplainCommand implements Callable<Integer> {
    /** How many ids an error names. */
    private static final int NEAR = 8;

    /** One thing to explain; without it everything flagged is. */
    static final class Question {
        @Option(names = "--finding", paramLabel = "ID", description = "Explain this finding: an id of the JSON output or of explain itself.")
        String finding;

        @Option(names = "--why-not", paramLabel = "PROVISION", description = "Say why this provision was not flagged.")
        String whyNot;
    }

    private final Streams streams;
    private final Engine.Loader loader;

    @ParentCommand ScreenerCommand top;
    @Mixin ScreeningOptions screening;
    @ArgGroup(exclusive = true) Question question = new Question();

    @Parameters(paramLabel = "PATH", description = "A file, or - for standard input.")
    String path;

    ExplainCommand(Streams streams, Engine.Loader loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = loader.load(screening);
        LawBook law = engine.screener().reasoner().rules().law();
        if (question.whyNot != null && law.provision(question.whyNot) == null) {
            throw new Oneline.UserException("the rule pack has no provision " + question.whyNot + "; 'screener rules list' names them all", null);
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        int exit = 0;
        try (DocumentSource source = new DocumentSource(List.of(path), streams.in(), screening.reading())) {
            Function<PendingDocument, ScreenedDocument> screen = engine.guarded(top.debug ? streams.err() : null);
            while (source.hasNext()) {
                exit = Math.max(exit, explain(new DocumentView(screen.apply(source.next()), null), engine, out));
            }
            out.flush();
        } catch (IOException failed) {
            if (!Output.closedPipe(failed)) {
                throw failed;
            }
        }
        return exit;
    }

    /** Those that the user may have meant: of the same provision or the same act; else the first. */
    private static String instead(List<String> ids, String wanted) {
        if (ids.isEmpty()) {
            return "it has none";
        }
        int slash = wanted.indexOf('/');
        String act = slash < 0 ? wanted : wanted.substring(0, slash);
        String provision = wanted.substring(slash + 1);
        List<String> near = ids.stream().filter(id -> id.endsWith("/" + provision)).toList();
        if (near.isEmpty()) {
            near = ids.stream().filter(id -> id.startsWith(act + "/")).toList();
        }
        List<String> shown = (near.isEmpty() ? ids : near).stream().limit(NEAR).toList();
        return "it has " + String.join(", ", shown) + (ids.size() > shown.size() ? " and " + (ids.size() - shown.size()) + " more (check --format json names them all)" : "");
    }

    private int explain(DocumentView view, Engine engine, Writer out) throws IOException {
        if (view.failed() != null) {
            streams.err().println("screener: " + view.path() + (view.failed().line() > 0 ? ":" + view.failed().line() : "") + ": " + view.failed().message());
            return ExitCodes.NOT_SCREENED;
        }
        new SecondReaderWarnings(streams.err()).warn(view.path(), view.consulted());
        ExplainReport report = new ExplainReport(out, view, Terminal.width(streams.terminal()), streams.colour());
        if (question.finding != null) {
            Finding finding = report.finding(question.finding).orElse(null);
            if (finding == null) {
                streams.err().println("screener: " + view.path() + " has no finding " + question.finding + "; " + instead(report.ids(), question.finding));
                return ExitCodes.USAGE;
            }
            report.title();
            report.explain(finding);
        } else if (question.whyNot != null) {
            report.title();
            whyNot(report, view, engine);
        } else {
            report.title();
            if (view.flagged().isEmpty()) {
                report.say("Nothing is flagged" + (view.considered().isEmpty() ? " and no provision was weighed." : "; what was weighed:"));
            }
            for (Finding finding : view.flagged().isEmpty() ? view.considered() : view.flagged()) {
                report.explain(finding);
            }
        }
        return 0;
    }

    private void whyNot(ExplainReport report, DocumentView view, Engine engine) throws IOException {
        List<Finding> weighed = report.of(question.whyNot);
        if (weighed.isEmpty()) {
            report.say(question.whyNot + " was weighed against no act of this document.");
            Reasoner reasoner = engine.screener().reasoner();
            LawBook law = reasoner.rules().law();
            for (String reason : new WhyNot(view, law, reasoner.characterisations(view.facts())).reasons(law.provision(question.whyNot))) {
                report.say(reason);
            }
            report.card(law.provision(question.whyNot));
            return;
        }
        if (weighed.stream().anyMatch(f -> f.kind().flagged())) {
            report.say(question.whyNot + " is flagged:");
        }
        for (Finding finding : weighed) {
            report.explain(finding);
        }
    }
}
