package org.sanctionsscreener.rulecheck.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.rulecheck.Fixture;

/** A fixture's expectations turned into what was found: the same provisions and elements are spoken of, and what holds of them is said as it is. */
final class Expectations {
    private final Fixture fixture;
    private final Findings found;
    private final Map<String, FindingKind> flagged = new LinkedHashMap<>();
    private final Set<String> notFlagged = new LinkedHashSet<>();
    private final Map<String, FindingKind> considered = new LinkedHashMap<>();

    private Expectations(Fixture fixture, Findings found) {
        this.fixture = fixture;
        this.found = found;
    }

    /** Keys of the fixture's {@code expect} that change, with their new value in YAML flow style, "" for a key that goes. */
    static Map<String, String> changed(Fixture fixture, Findings found) { return new Expectations(fixture, found).changed(); }

    private Map<String, String> changed() {
        fixture.flagged().forEach(this::settle);
        fixture.considered().forEach(this::settle);
        fixture.notFlagged().forEach(id -> {
            if (kinds(true, id).isEmpty()) {
                notFlagged.add(id);
            } else {
                settle(id, kinds(true, id).get(0));
            }
        });
        List<String> unweighed = fixture.notConsidered().stream().filter(id -> all(id).findAny().isEmpty()).toList();
        fixture.notConsidered().stream().filter(id -> !unweighed.contains(id)).forEach(id -> settle(id, null));
        if (fixture.only()) {
            found.flagged().forEach(f -> flagged.putIfAbsent(f.provision().id(), f.kind()));
        }
        Map<String, String> changed = new LinkedHashMap<>();
        put(changed, "flagged", flagged.equals(fixture.flagged()), kinds(flagged));
        put(changed, "notFlagged", new LinkedHashSet<>(fixture.notFlagged()).equals(notFlagged), notFlagged.isEmpty() ? "" : "[" + String.join(", ", notFlagged) + "]");
        put(changed, "considered", considered.equals(fixture.considered()), kinds(considered));
        put(changed, "notConsidered", unweighed.equals(fixture.notConsidered()), unweighed.isEmpty() ? "" : "[" + String.join(", ", unweighed) + "]");
        Map<String, Map<String, String>> elements = new LinkedHashMap<>();
        fixture.elements().forEach((id, states) -> states.forEach((name, state) -> {
            List<String> seen = all(id).flatMap(f -> f.elements().stream()).filter(e -> e.name().equals(name)).map(e -> e.state().name()).distinct().toList();
            if (!seen.isEmpty()) {
                elements.computeIfAbsent(id, i -> new LinkedHashMap<>()).put(name, seen.contains(state) ? state : seen.get(0));
            }
        }));
        put(changed, "elements", elements.equals(fixture.elements()), elements.isEmpty() ? "" : elements.entrySet().stream()
                .map(e -> e.getKey() + ": " + map(e.getValue())).collect(Collectors.joining(", ", "{", "}")));
        List<String> statuses = flagged.keySet().stream().flatMap(id -> all(id)).filter(f -> f.kind().flagged()).map(Finding::status).distinct().toList();
        put(changed, "status", fixture.status().isEmpty() || statuses.contains(fixture.status()), statuses.isEmpty() ? "" : statuses.get(0));
        return changed;
    }

    /** Puts a provision where what was found belongs; a kind that still fits, or that was left open, stays. */
    private void settle(String id, FindingKind kind) {
        boolean wasFlagged = fixture.flagged().containsKey(id);
        for (boolean as : wasFlagged || kinds(false, id).isEmpty() ? new boolean[] {true, false} : new boolean[] {false, true}) {
            List<FindingKind> kinds = kinds(as, id);
            if (!kinds.isEmpty()) {
                boolean stays = as == wasFlagged && (kind == null || kinds.contains(kind));
                (as ? flagged : considered).put(id, stays ? kind : kinds.get(0));
                return;
            }
        }
        notFlagged.add(id);
    }

    private static void put(Map<String, String> changed, String key, boolean same, String value) {
        if (!same) {
            changed.put(key, value);
        }
    }

    private static String kinds(Map<String, FindingKind> kinds) {
        if (kinds.isEmpty()) {
            return "";
        }
        if (kinds.values().stream().allMatch(java.util.Objects::isNull)) {
            return "[" + String.join(", ", kinds.keySet()) + "]";
        }
        Map<String, String> words = new LinkedHashMap<>();
        kinds.forEach((id, kind) -> words.put(id, String.valueOf(kind)));
        return map(words);
    }

    private static String map(Map<String, String> of) {
        return of.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining(", ", "{", "}"));
    }

    private List<FindingKind> kinds(boolean asFlagged, String id) {
        return all(id).map(Finding::kind).filter(k -> k.flagged() == asFlagged).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private Stream<Finding> all(String id) {
        return Stream.concat(found.flagged().stream(), found.considered().stream()).filter(f -> f.provision() != null && f.provision().id().equals(id));
    }
}
