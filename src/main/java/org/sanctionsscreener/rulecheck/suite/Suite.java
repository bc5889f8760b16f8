package org.sanctionsscreener.rulecheck.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureResult;
import org.sanctionsscreener.rulecheck.FixtureResult.Outcome;
import org.sanctionsscreener.rulecheck.FixtureRunner;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.CheckInfo;
import org.sanctionsscreener.rulecheck.report.Problem;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.report.Severity;
import org.sanctionsscreener.screen.Screener;

/** Runs the fixtures of a pack, each by itself, and reports what is not as expected and why. */
public final class Suite {
    /** What a run of fixtures refuses. */
    public static final List<CheckInfo> CHECKS = List.of(
            new CheckInfo("broken-fixture", Severity.ERROR, "a fixture or fixture file that cannot be read or run", ""),
            new CheckInfo("expectation", Severity.ERROR, "an expectation that is not met", ""),
            new CheckInfo("order", Severity.ERROR, "findings that hang on the order of facts, files, rules or cards", ""),
            new CheckInfo("todo", Severity.WARNING, "a fixture that is known not to pass yet", ""),
            new CheckInfo("todo-passes", Severity.ERROR, "a fixture marked todo that passes", ""));

    /** How a fixture came out. @param order what other orders change, one line each */
    public record Ran(FixtureResult result, List<String> order) { }

    private final Screener screener;
    private final FixtureRunner runner;
    private final List<Shuffle> shuffles;

    /** @param shuffles other orders in which every fixture must find the same */
    public Suite(Screener screener, List<Shuffle> shuffles) {
        this.screener = screener;
        this.runner = new FixtureRunner(screener);
        this.shuffles = List.copyOf(shuffles);
    }

    /** Runs one fixture; thread-safe. */
    public Ran run(Fixture fixture) {
        FixtureResult result = runner.run(fixture);
        List<String> order = new ArrayList<>();
        if (result.outcome() != Outcome.ERROR && !shuffles.isEmpty()) {
            try {
                Facts facts = facts(fixture);
                shuffles.forEach(s -> order.addAll(s.differences(facts)));
            } catch (UnreadableDocumentException | RuntimeException broken) {
                order.add(String.valueOf(broken.getMessage()));
            }
        }
        return new Ran(result, order.stream().distinct().toList());
    }

    /**
     * Puts a run into a report, with the first condition not met for each finding that is missing.
     *
     * @param ran    in any order
     * @param broken what could not be read
     * @param source the files of the fixtures, for lines and columns
     */
    public Report report(List<Ran> ran, List<CardException> broken, Pack source, String version) {
        Map<Fixture, Findings> failed = findings(ran);
        List<String> missing = failed.entrySet().stream().flatMap(e -> missing(e.getKey(), e.getValue()).stream()).distinct().toList();
        WhyMissing why = missing.isEmpty() ? null : new WhyMissing(screener.reasoner().rules(), missing);
        List<Case> cases = new ArrayList<>();
        for (CardException wrong : broken) {
            String message = wrong.getMessage().substring(wrong.getMessage().indexOf(": ") + 2);
            cases.add(new Case(wrong.file(), wrong.line() > 0 ? "line " + wrong.line() : "the file", Case.Status.ERROR,
                    List.of(new Problem("broken-fixture", Severity.ERROR, wrong.file(), wrong.line(), 0, message, ""))));
        }
        Map<String, FixtureSource> sources = new TreeMap<>();
        for (Ran one : ran) {
            Fixture f = one.result().fixture();
            String name = f.id().substring(f.id().indexOf('#') + 1);
            List<Problem> problems = new ArrayList<>();
            if (one.result().outcome() != Outcome.PASS) {
                FixtureSource file = sources.computeIfAbsent(f.file(), path -> new FixtureSource(source.text(path)));
                problems.addAll(problems(one.result(), name, file, failed.get(f), why));
            }
            one.order().forEach(line -> problems.add(new Problem("order", Severity.ERROR, f.file(), f.line(), 0, name + ": " + line,
                    "make the rules say which of the facts counts; the engine promises no order")));
            cases.add(new Case(f.file(), name, one.order().isEmpty() ? status(one.result().outcome()) : Case.Status.FAIL, problems));
        }
        return new Report("rules test", "fixtures", version, CHECKS, cases);
    }

    /** Fixture files rewritten to what was found: path to new text, only those that change. TODO fixtures are left as they are. */
    public Map<String, String> updated(List<Ran> ran, Pack source) {
        Map<Fixture, Findings> failed = findings(ran);
        Map<String, List<Fixture>> byFile = failed.keySet().stream().collect(Collectors.groupingBy(Fixture::file, TreeMap::new, Collectors.toList()));
        Map<String, String> updated = new TreeMap<>();
        byFile.forEach((file, fixtures) -> {
            String text = Update.of(source.text(file), fixtures.stream().collect(Collectors.toMap(f -> f, failed::get)));
            if (!text.equals(source.text(file))) {
                updated.put(file, text);
            }
        });
        return updated;
    }

    private Map<Fixture, Findings> findings(List<Ran> ran) {
        Map<Fixture, Findings> failed = new java.util.LinkedHashMap<>();
        for (Ran one : ran) {
            if (one.result().outcome() == Outcome.FAIL) {
                try {
                    failed.put(one.result().fixture(), runner.findings(one.result().fixture()));
                } catch (UnreadableDocumentException gone) {
                    throw new IllegalStateException(gone);
                }
            }
        }
        return failed;
    }

    private List<Problem> problems(FixtureResult result, String name, FixtureSource file, Findings found, WhyMissing why) {
        Fixture f = result.fixture();
        String check = switch (result.outcome()) {
            case TODO -> "todo";
            case ERROR -> "broken-fixture";
            default -> f.todo().isEmpty() ? "expectation" : "todo-passes";
        };
        if (result.outcome() == Outcome.TODO) {
            return List.of(new Problem(check, Severity.WARNING, f.file(), f.line(), 0, name + ": known not to pass yet (" + f.todo() + ")", ""));
        }
        List<Problem> problems = new ArrayList<>();
        for (String message : result.problems()) {
            String expected = message.contains("; found ") ? message.substring(0, message.indexOf("; found ")) : message;
            List<String> words = new ArrayList<>(List.of(expected.replaceAll("[\\[\\],]", " ").trim().split("\\s+")));
            java.util.Collections.reverse(words);
            int[] place = check.equals("expectation") ? file.place(name, words.stream().filter(w -> named(f, w)).toList()) : new int[] {f.line(), 0};
            StringBuilder detail = new StringBuilder(problems.isEmpty() && found != null && check.equals("expectation") ? SideBySide.of(f, found) : "");
            if (why != null && found != null && !expected.contains(" element ")) {
                missing(f, found).stream().filter(words::contains).forEach(id -> detail.append(detail.isEmpty() ? "" : "\n").append("why not ").append(id).append(":\n")
                        .append(String.join("\n", lines(why, id, f, found)).indent(2).stripTrailing()));
            }
            problems.add(new Problem(check, Severity.ERROR, f.file(), place[0], place[1], name + ": " + message, "", detail.toString()));
        }
        return problems;
    }

    private List<String> lines(WhyMissing why, String id, Fixture fixture, Findings found) {
        try {
            return why.lines(id, facts(fixture), found);
        } catch (UnreadableDocumentException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean named(Fixture f, String word) {
        return f.provisions().contains(word) || f.elements().values().stream().anyMatch(e -> e.containsKey(word)) || word.equals(f.status());
    }

    private static List<String> missing(Fixture fixture, Findings found) {
        return fixture.flagged().keySet().stream().filter(id -> found.flagged().stream().noneMatch(f -> f.provision().id().equals(id))).toList();
    }

    private Facts facts(Fixture fixture) throws UnreadableDocumentException {
        return fixture.facts() != null ? fixture.facts() : screener.screen(FixtureRunner.document(fixture)).facts();
    }

    private static Case.Status status(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Case.Status.PASS;
            case FAIL -> Case.Status.FAIL;
            case ERROR -> Case.Status.ERROR;
            case TODO -> Case.Status.SKIPPED;
        };
    }
}
