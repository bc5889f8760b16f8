package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.io.OutputStreamWriter;
import org.sanctionsscreener.law.CardException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The top command: shows help, and turns whatever goes wrong into one line and an exit code. */
@Command(name = "screener", versionProvider = Version.class, mixinStandardHelpOptions = true,
        description = "Reads articles and writes the memo of a careful sanctions lawyer: which UN Security Council and US export-control or "
                + "sanctions provisions the conduct in them may have breached, element by element.",
        footer = {"", "Example: screener check article.html --published 2020-09-21", "",
                "Exit codes of check: 0 nothing flagged, 1 something flagged, 2 usage, 3 a document could not be screened, 4 the rule pack does not load"},
        synopsisSubcommandLabel = "COMMAND")
final class ScreenerCommand implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces and what the libraries log.")
    boolean debug;

    @Spec CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The command line over these streams. */
    static CommandLine commandLine(Streams streams, Engine.Loader loader) {
        ScreenerCommand top = new ScreenerCommand();
        CommandLine line = new CommandLine(top)
                .addSubcommand(new CheckCommand(streams, loader))
                .addSubcommand(new ExplainCommand(streams, loader))
                .addSubcommand(new CommandLine(new RulesCommand()).addSubcommand(new RulesListCommand(streams)).addSubcommand(new RulesValidateCommand(streams)).addSubcommand(new RulesShowCommand(streams))
                        .addSubcommand(new RulesDocsCommand(streams)).addSubcommand(new RulesTestCommand(streams, loader))
                        .addSubcommand(new RulesDiffCommand(streams, loader)).addSubcommand(new RulesNewCommand(streams)).addSubcommand(new RulesFmtCommand(streams))
                        .addSubcommand(new RulesMutateCommand(streams, loader)).addSubcommand(new RulesCoverageCommand(streams, loader)))
                .addSubcommand(new EvaluateCommand(streams, loader))
                .addSubcommand(new SchemaCommand(streams));
        line.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(streams.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(streams.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(false);
        Convert.register(line);
        line.setParameterExceptionHandler((wrong, args) -> {
            CommandLine at = wrong.getCommandLine();
            at.getErr().println("screener: " + wrong.getMessage().lines().findFirst().orElse("wrong usage"));
            at.getErr().println("Try: " + at.getCommandSpec().qualifiedName() + " --help");
            if (top.debug) {
                wrong.printStackTrace(at.getErr());
            }
            return ExitCodes.USAGE;
        });
        line.setExecutionExceptionHandler((failed, at, parsed) -> {
            if (failed instanceof IOException gone && Output.closedPipe(gone)) {
                return ExitCodes.NOTHING_FLAGGED;
            }
            if (failed instanceof CardException rules) {
                rules.getMessage().lines().forEach(l -> at.getErr().println("screener: rule pack: " + l));
            } else {
                at.getErr().println("screener: " + Oneline.of(failed));
            }
            if (top.debug) {
                failed.printStackTrace(at.getErr());
            }
            return failed instanceof CardException || failed instanceof Engine.PackException ? ExitCodes.RULES : ExitCodes.USAGE;
        });
        return line;
    }
}
