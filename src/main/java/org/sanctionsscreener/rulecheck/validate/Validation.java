package org.sanctionsscreener.rulecheck.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sanctionsscreener.pack.Pack;
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
        Subject subject = new Subject(pack, fixtures);
        List<CheckInfo> ran = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        List<Check> chosen = Checks.ALL.stream().filter(c -> only.test(c.id()) && c.applies(subject)).toList();
        chosen.parallelStream().map(check -> {
            Found found = new Found(check);
            check.run(subject, found);
            return Case.of(COMMAND, check.id(), found.problems());
        }).forEachOrdered(cases::add);
        chosen.forEach(c -> ran.add(info(c)));
        return new Report(COMMAND, "checks", version, ran, cases);
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
