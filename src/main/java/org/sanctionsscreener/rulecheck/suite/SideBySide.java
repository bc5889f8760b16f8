package org.sanctionsscreener.rulecheck.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.rulecheck.Fixture;

/** What a fixture expects beside what was found, a row for each expectation; a row that differs begins with {@code ≠}. */
final class SideBySide {
    private record Row(boolean same, String what, String expected, String found) { }

    private final Findings found;
    private final List<Row> rows = new ArrayList<>();

    private SideBySide(Findings found) { this.found = found; }

    static String of(Fixture fixture, Findings found) {
        SideBySide table = new SideBySide(found);
        fixture.flagged().forEach((id, kind) -> table.row(id, "flagged", kind, true));
        fixture.considered().forEach((id, kind) -> table.row(id, "considered", kind, false));
        fixture.notFlagged().stream().filter(id -> !fixture.considered().containsKey(id))
                .forEach(id -> table.rows.add(new Row(table.kinds(true, id).isEmpty(), id, "not flagged", table.words(id))));
        fixture.notConsidered().forEach(id -> table.rows.add(new Row(table.all(id).findAny().isEmpty(), id, "not weighed", table.words(id))));
        if (fixture.only()) {
            found.flagged().stream().map(f -> f.provision().id()).filter(id -> !fixture.flagged().containsKey(id)).distinct().sorted()
                    .forEach(id -> table.rows.add(new Row(false, id, "nothing else flagged", table.words(id))));
        }
        fixture.elements().forEach((id, states) -> states.forEach((name, state) -> table.element(id, name, state)));
        if (!fixture.status().isEmpty()) {
            fixture.flagged().keySet().forEach(id -> table.status(id, fixture.status()));
        }
        return table.text();
    }

    private void row(String id, String expected, FindingKind kind, boolean flagged) {
        List<FindingKind> kinds = kinds(flagged, id);
        boolean same = !kinds.isEmpty() && (kind == null || kinds.contains(kind));
        rows.add(new Row(same, id, expected + (kind == null ? "" : " " + kind), words(id)));
    }

    private void element(String id, String name, String state) {
        List<String> seen = all(id).flatMap(f -> f.elements().stream()).filter(e -> e.name().equals(name)).map(e -> e.state().name()).distinct().toList();
        rows.add(new Row(seen.contains(state), "  " + id + " " + name, state, seen.isEmpty() ? "no such element" : String.join(", ", seen)));
    }

    private void status(String id, String status) {
        List<String> seen = found.flagged().stream().filter(f -> f.provision().id().equals(id)).map(Finding::status).distinct().sorted().toList();
        if (!seen.isEmpty()) {
            rows.add(new Row(seen.contains(status), "  " + id + " status", status, String.join(", ", seen)));
        }
    }

    private String words(String id) {
        List<FindingKind> flagged = kinds(true, id);
        List<FindingKind> considered = kinds(false, id);
        return flagged.isEmpty() && considered.isEmpty() ? "not weighed" : flagged.isEmpty() ? "considered " + join(considered) : "flagged " + join(flagged);
    }

    private List<FindingKind> kinds(boolean flagged, String id) {
        return all(id).map(Finding::kind).filter(k -> k.flagged() == flagged).distinct().sorted().toList();
    }

    private Stream<Finding> all(String id) {
        return Stream.concat(found.flagged().stream(), found.considered().stream()).filter(f -> f.provision() != null && f.provision().id().equals(id));
    }

    private String text() {
        List<Row> all = new ArrayList<>(List.of(new Row(true, "", "expected", "found")));
        all.addAll(rows);
        int what = width(all.stream().map(Row::what));
        int expected = width(all.stream().map(Row::expected));
        return all.stream().map(r -> ((r.same() ? "  " : "≠ ") + pad(r.what(), what) + "  " + pad(r.expected(), expected) + "  " + r.found()).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static int width(Stream<String> words) { return words.mapToInt(String::length).max().orElse(0); }

    private static String pad(String words, int width) { return words + " ".repeat(width - words.length()); }

    private static String join(List<FindingKind> kinds) { return kinds.stream().map(FindingKind::name).collect(Collectors.joining(", ")); }
}
