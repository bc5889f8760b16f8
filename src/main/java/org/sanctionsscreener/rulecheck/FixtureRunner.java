package org.sanctionsscreener.rulecheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.screen.Screener;

/** Runs fixtures: given facts straight through the reasoner, articles through the whole program. All are run; none stops the others. Thread-safe. */
public final class FixtureRunner {
    private final Screener screener;

    public FixtureRunner(Screener screener) { this.screener = screener; }

    /** Runs one fixture. */
    public FixtureResult run(Fixture fixture) {
        try {
            if (fixture.facts() != null) {
                return judge(fixture, screener.reasoner().reason(fixture.facts()), screener.reasoner()::reason);
            }
            Document document = document(fixture);
            FixtureResult result = judge(fixture.quoting(document.text()), screener.screen(document).findings());
            return new FixtureResult(fixture, result.outcome(), result.problems());
        } catch (UnreadableDocumentException | RuntimeException broken) {
            return new FixtureResult(fixture, FixtureResult.Outcome.ERROR, List.of(String.valueOf(broken.getMessage())));
        }
    }

    /** Holds what was found to what a fixture expects. */
    public static FixtureResult judge(Fixture fixture, Findings found) { return judged(fixture, compare(fixture, found)); }

    /** The same, and of a fixture that tells others in one document also that all comes out as it does alone. @param alone what is found of facts */
    public static FixtureResult judge(Fixture fixture, Findings found, Function<Facts, Findings> alone) {
        List<String> problems = compare(fixture, found);
        return judged(fixture, problems.isEmpty() ? AsAlone.problems(fixture, found, alone) : problems);
    }

    private static FixtureResult judged(Fixture fixture, List<String> problems) {
        if (fixture.todo().isEmpty()) {
            return new FixtureResult(fixture, problems.isEmpty() ? FixtureResult.Outcome.PASS : FixtureResult.Outcome.FAIL, problems);
        }
        return problems.isEmpty()
                ? new FixtureResult(fixture, FixtureResult.Outcome.FAIL, List.of("marked todo (" + fixture.todo() + ") but it passes; remove the mark"))
                : new FixtureResult(fixture, FixtureResult.Outcome.TODO, problems);
    }

    /** What the pack makes of a fixture. @throws UnreadableDocumentException if its article cannot be read */
    public Findings findings(Fixture fixture) throws UnreadableDocumentException {
        if (fixture.facts() != null) {
            return screener.reasoner().reason(fixture.facts());
        }
        return screener.screen(document(fixture)).findings();
    }

    /** The article of a fixture, read as a file of its kind. @throws UnreadableDocumentException if it cannot be read */
    public static Document document(Fixture fixture) throws UnreadableDocumentException {
        if (fixture.article().isEmpty()) {
            return new DocumentReader(ReadOptions.defaults()).read(fixture.id(), fixture.file(), fixture.title(), fixture.published(), "", fixture.text());
        }
        byte[] bytes = fixture.text().getBytes(StandardCharsets.UTF_8);
        return new DocumentReader(ReadOptions.published(fixture.published())).read(bytes, fixture.id(), fixture.article());
    }

    private static List<String> compare(Fixture fixture, Findings found) {
        List<String> problems = new ArrayList<>();
        for (Fixture.Part part : fixture.parts()) {
            compare(part.fixture(), found.about(part.acts())).forEach(p -> problems.add("of the acts of '" + part.fixture().id() + "': " + p));
        }
        if (!fixture.parts().isEmpty()) {
            return problems;
        }
        fixture.flagged().forEach((id, kind) -> {
            List<Finding> flagged = of(found.flagged(), id);
            if (flagged.isEmpty()) {
                problems.add("expected " + id + " to be flagged" + (kind == null ? "" : " as " + kind) + "; found " + instead(found, id));
            } else if (kind != null && flagged.stream().noneMatch(f -> f.kind() == kind)) {
                problems.add("expected " + id + " as " + kind + "; found " + flagged.get(0).kind());
            } else if (!fixture.status().isEmpty() && flagged.stream().noneMatch(f -> f.status().equals(fixture.status()))) {
                problems.add("expected " + id + " with status " + fixture.status() + "; found " + flagged.get(0).status());
            }
        });
        fixture.notFlagged().stream().filter(id -> !of(found.flagged(), id).isEmpty())
                .forEach(id -> problems.add("expected " + id + " not to be flagged; found " + of(found.flagged(), id).get(0).kind()));
        fixture.considered().forEach((id, kind) -> {
            List<Finding> considered = of(found.considered(), id);
            if (considered.isEmpty() || kind != null && considered.stream().noneMatch(f -> f.kind() == kind)) {
                problems.add("expected " + id + " to be considered" + (kind == null ? "" : " as " + kind) + "; found "
                        + (of(found.flagged(), id).isEmpty() ? instead(found, id) : "it flagged"));
            }
        });
        fixture.notConsidered().forEach(id -> Stream.concat(of(found.flagged(), id).stream(), of(found.considered(), id).stream()).findFirst()
                .ifPresent(f -> problems.add("expected that no act is weighed against " + id + "; found " + f.kind())));
        if (fixture.only()) {
            found.flagged().stream().map(f -> f.provision().id()).filter(id -> !fixture.flagged().containsKey(id)).distinct().sorted()
                    .forEach(id -> problems.add("expected nothing but " + fixture.flagged().keySet() + " to be flagged; found " + id));
        }
        fixture.elements().forEach((id, states) -> elements(found, id, states, problems));
        problems.addAll(fixture.pinned().problems(found, fixture.text()));
        return problems;
    }

    private static void elements(Findings found, String id, Map<String, String> states, List<String> problems) {
        List<Finding> all = Stream.concat(of(found.flagged(), id).stream(), of(found.considered(), id).stream()).toList();
        states.forEach((name, state) -> {
            List<State> seen = all.stream().flatMap(f -> f.elements().stream()).filter(e -> e.name().equals(name)).map(ElementResult::state).distinct().toList();
            if (seen.stream().noneMatch(s -> s.name().equals(state))) {
                problems.add("expected element " + name + " of " + id + " to be " + state + "; found " + (seen.isEmpty() ? "no such element" : seen));
            }
        });
    }

    private static String instead(Findings found, String id) {
        List<Finding> considered = of(found.considered(), id);
        if (!considered.isEmpty()) {
            return considered.stream().map(f -> f.kind() + " (" + f.reason() + ")").distinct().collect(Collectors.joining("; "));
        }
        return "that no act was weighed against it; flagged are " + found.flagged().stream().map(f -> f.provision().id()).distinct().sorted().toList();
    }

    private static List<Finding> of(List<Finding> findings, String provision) {
        return findings.stream().filter(f -> f.provision() != null && f.provision().id().equals(provision))
                .sorted(java.util.Comparator.comparing(Finding::id)).toList();
    }
}
