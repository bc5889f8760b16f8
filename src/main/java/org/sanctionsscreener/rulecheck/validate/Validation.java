package org.sanctionsscreener.rulecheck.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.CheckInfo;
import org.sanctionsscreener.rulecheck.report.Problem;
import org.sanctionsscreener.rulecheck.report.Report;

/** Runs the checks over a pack. */
public final class Validation {
    /** Name of the command in reports. */
    public static final String COMMAND = "rules validate";

    private Validation() { }

    /** Every check, by id. */
    public static List<CheckInfo> checks() { return Checks.ALL.stream().map(Validation::info).sorted(java.util.Comparator.comparing(CheckInfo::id)).toList(); }

    /**
     * Validates a pack.
     *
     * @param fixtures its fixtures, null if it has none
     * @param only     which checks run, by id
     * @param version  of the program, for the report
     */
    public static Report run(Pack pack, Pack fixtures, Predicate<String> only, String version) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), task -> {
            Thread worker = new Thread(task, "check");
            worker.setDaemon(true);
            return worker;
        });
        try {
            // To compile takes longest, so it begins at once, on a reading of its own: the compiler changes what it is given.
            CompletableFuture<List<RuleSet.CompileError>> compiled = only.test(DrlCompile.ID)
                    ? CompletableFuture.supplyAsync(() -> RuleSet.errors(DrlFile.of(pack)), workers) : CompletableFuture.completedFuture(List.of());
            Subject subject = new Subject(pack, fixtures, compiled);
            List<Check> chosen = Checks.ALL.stream().filter(c -> only.test(c.id()) && c.applies(subject)).toList();
            List<CompletableFuture<Case>> running = chosen.stream().map(check -> CompletableFuture.supplyAsync(() -> {
                Found found = new Found(check);
                check.run(subject, found);
                return Case.of(COMMAND, check.id(), found.problems());
            }, workers)).toList();
            return new Report(COMMAND, "checks", version, chosen.stream().map(Validation::info).toList(), running.stream().map(CompletableFuture::join).toList());
        } finally {
            workers.shutdownNow();
        }
    }

    /** The problems of a pack by all checks. */
    static List<Problem> problems(Pack pack, Pack fixtures) { return run(pack, fixtures, id -> true, "").problems(); }

    private static CheckInfo info(Check check) { return new CheckInfo(check.id(), check.severity(), check.title(), page(check.id())); }

    /** The page of a check in Markdown; "" if there is none of this name. */
    public static String page(String id) {
        try (InputStream in = Validation.class.getResourceAsStream("/checks/" + id + ".md")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
