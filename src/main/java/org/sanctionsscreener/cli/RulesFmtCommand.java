package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.fmt.Layout;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.CheckInfo;
import org.sanctionsscreener.rulecheck.report.Problem;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.report.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives cards, lexicon files and fixtures their one layout. */
@Command(name = "fmt", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lays out cards, lexicon files and fixtures in one way: order of keys, indentation, blank lines, blanks in brackets. Words, quotes and comments stay "
                + "as they are, and what a file says does not change.",
        footer = {"", "Examples:", "  screener rules fmt --rules rules", "  screener rules fmt --rules rules --check --format github", "",
                "Exit codes: 0 laid out, or nothing to do; 2 usage; 4 there is no pack; 5 with --check: a file is not laid out so, or is no YAML; 6 there was no file"})
final class RulesFmtCommand implements Callable<Integer> {
    private static final List<CheckInfo> CHECKS = List.of(new CheckInfo("layout", Severity.ERROR, "a file that is not in the one layout", ""));

    private final Streams streams;

    @Option(names = "--rules", paramLabel = "DIR", required = true, description = "The rule pack.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--check", description = "Write nothing; name the files that would change.")
    boolean check;

    @Mixin ReportOptions report;

    RulesFmtCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        if (report.listChecks) {
            return SharedReportOptions.list(CHECKS, streams);
        }
        List<Case> cases = new ArrayList<>(cases(Packs.pack(rules), rules));
        Pack tests = Fixtures.pack(rules, fixtures);
        if (tests != null) {
            cases.addAll(cases(tests, Fixtures.folder(rules, fixtures)));
        }
        return report.finish(new Report("rules fmt", "files", Version.number(), CHECKS, cases), "", streams);
    }

    private List<Case> cases(Pack pack, Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String file : pack.list("", ".yaml")) {
            String name = SharedReportOptions.folder(folder) + file;
            if (report.only == null || SharedReportOptions.glob(report.only).test(file)) {
                cases.add(new Case("rules fmt", name, Case.Status.PASS, List.of()));
                Problem wrong = laid(pack, file, name, folder.resolve(file));
                if (wrong != null) {
                    cases.set(cases.size() - 1, Case.of("rules fmt", name, List.of(wrong)));
                }
            }
        }
        return cases;
    }

    private Problem laid(Pack pack, String file, String name, Path at) throws IOException {
        String text = Files.readString(at, StandardCharsets.UTF_8);
        try {
            String laid = Layout.of(file, pack.text(file));
            if (laid.equals(text)) {
                return null;
            }
            if (!check) {
                Files.writeString(at, laid);
                streams.err().println("screener: laid out " + name);
                return null;
            }
            return new Problem("layout", Severity.ERROR, name, firstDifference(text, laid), 0, "not in the one layout", "run 'screener rules fmt --rules " + rules + "'");
        } catch (CardException broken) {
            return new Problem("layout", Severity.ERROR, name, broken.line(), 0, broken.getMessage().substring(broken.getMessage().indexOf(": ") + 2), "");
        }
    }

    private static int firstDifference(String a, String b) {
        List<String> left = a.lines().toList();
        List<String> right = b.lines().toList();
        int line = 0;
        while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
            line++;
        }
        return Math.min(line + 1, Math.max(1, left.size()));
    }
}
