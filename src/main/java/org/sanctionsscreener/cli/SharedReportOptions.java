package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sanctionsscreener.rulecheck.report.Baseline;
import org.sanctionsscreener.rulecheck.report.CheckInfo;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.report.ReportFormat;
import org.sanctionsscreener.rulecheck.report.Severity;
import picocli.CommandLine.Option;

/** The options by which every command about rule packs reports, and what they do; which formats there are is the command's own. */
abstract class SharedReportOptions {
    /** The severities as a user writes them. */
    enum Level {
        error, warning;

        Severity severity() { return this == error ? Severity.ERROR : Severity.WARNING; }
    }

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write there instead of standard output.")
    Path output;

    @Option(names = "--fail-level", paramLabel = "LEVEL", defaultValue = "error", description = "Fail from this severity on: ${COMPLETION-CANDIDATES}. Default: error.")
    Level failLevel;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Problems that are known and do not fail, one a line; a line that matches nothing fails.")
    Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write what is found as a baseline, and do not fail.")
    Path newBaseline;

    @Option(names = "--only", paramLabel = "GLOB", description = "Only the checks, tests or files whose name matches: 'lexicon-*'.")
    String only;

    @Option(names = "--list-checks", description = "List what is checked, and do nothing else.")
    boolean listChecks;

    /** The format that was asked for. */
    abstract ReportFormat format();

    /**
     * Writes the report and gives the exit code.
     *
     * @param path makes of a path in the pack what the reader knows, as {@link #paths} gives it
     * @throws Oneline.UserException if the baseline cannot be read
     */
    int finish(Report found, UnaryOperator<String> path, Streams streams) throws IOException { return finish(found, path, null, streams); }

    /** The same with another text than the report's, such as a page; null for the report's. */
    int finish(Report found, UnaryOperator<String> path, String page, Streams streams) throws IOException {
        if (newBaseline != null) {
            write(newBaseline, streams, Baseline.text(found));
            return Report.FINE;
        }
        Report report = baseline == null ? found.at(path)
                : Baseline.of(baseline.toString().replace('\\', '/'), read(baseline)).apply(found, path);
        write(output, streams, page != null ? page : format().write(report, failLevel.severity()));
        return report.exit(failLevel.severity());
    }

    /** The list of checks that {@code --list-checks} prints. */
    static int list(List<CheckInfo> checks, Streams streams) throws IOException {
        int wide = checks.stream().mapToInt(c -> c.id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        checks.forEach(c -> text.append(String.format("%-" + wide + "s  %-7s  %s", c.id(), c.severity().word(), c.title())).append('\n'));
        write(null, streams, text.toString());
        return Report.FINE;
    }

    /**
     * Paths as the reader of a report knows them: relative to the working directory, so that code hosts find the files; as they are in
     * the pack if that lies elsewhere or is the built-in one. Fixtures are those that start with {@code fixtures/}.
     */
    static UnaryOperator<String> paths(Path rules, Path fixtures) {
        String pack = folder(rules);
        String beside = rules == null && fixtures == null ? "" : folder(fixtures != null ? fixtures : rules.toAbsolutePath().normalize().resolveSibling("fixtures"));
        return file -> file.startsWith("fixtures/") && !beside.isEmpty() ? beside + file.substring("fixtures/".length()) : file.startsWith("fixtures/") ? file : pack + file;
    }

    /** The same where all files lie in one folder. @param folder before the path of each file, as {@link #folder} gives it */
    int finish(Report found, String folder, Streams streams) throws IOException { return finish(found, file -> folder + file, streams); }

    /** A folder as its reader knows it, ended by a slash: relative to the working directory if it lies below it, else "". */
    static String folder(Path directory) {
        if (directory == null) {
            return "";
        }
        Path here = Path.of("").toAbsolutePath();
        Path there = directory.toAbsolutePath().normalize();
        String relative = there.startsWith(here) ? here.relativize(there).toString().replace('\\', '/') : "";
        return relative.isEmpty() ? "" : relative + "/";
    }

    /** Whether a name matches a glob of * and ?; null matches all. */
    static Predicate<String> glob(String glob) {
        if (glob == null) {
            return name -> true;
        }
        StringBuilder regex = new StringBuilder();
        glob.chars().forEach(c -> regex.append(c == '*' ? ".*" : c == '?' ? "." : java.util.regex.Pattern.quote(Character.toString(c))));
        return java.util.regex.Pattern.compile(regex.toString()).asMatchPredicate();
    }

    /** Prints a text as it is. */
    static void print(String text, Streams streams) throws IOException { write(null, streams, text); }

    private static void write(Path file, Streams streams, String text) throws IOException {
        try (Output out = Output.to(file, streams.out())) {
            Writer writer = out.writer();
            writer.write(text);
            out.commit();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new Oneline.UserException("the baseline " + file + " cannot be read (" + Output.reason(failed) + "); write one by --write-baseline", failed);
        }
    }
}
