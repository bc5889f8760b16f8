package org.sanctionsscreener.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.evaluate.EvaluationError.Type;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.screen.ScreenedDocument;

/** Holds what the program found against what a label expects. */
final class Judge {
    private static final Labelled.Provisions NOTHING = new Labelled.Provisions(List.of(), List.of(), List.of(), List.of(), "", "", new TreeSet<>());

    private final LawBook law;

    Judge(LawBook law) { this.law = law; }

    Judged judge(Labelled labelled, ScreenedDocument outcome) {
        if (outcome instanceof ScreenedDocument.Failed failed) {
            return failed(labelled, failed.message());
        }
        ScreenedDocument.Screened screened = (ScreenedDocument.Screened) outcome;
        return labelled.label() instanceof Labelled.Provisions p ? provisions(labelled, p, screened)
                : weak(labelled, (Labelled.Weak) labelled.label(), screened);
    }

    private Judged provisions(Labelled labelled, Labelled.Provisions p, ScreenedDocument.Screened screened) {
        List<Finding> flagged = screened.findings().flagged();
        Set<String> found = ids(flagged.stream());
        List<String> hits = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (String id : new LinkedHashSet<>(p.expected())) {
            (law.provision(id) == null ? outside : found.contains(id) ? hits : misses).add(id);
        }
        for (List<String> group : p.anyOf()) {
            List<String> held = group.stream().filter(id -> law.provision(id) != null).toList();
            if (held.isEmpty()) {
                outside.addAll(group);
            } else {
                String hit = held.stream().filter(found::contains).findFirst().orElse(null);
                (hit == null ? misses : hits).add(hit == null ? held.get(0) : hit);
            }
        }
        Set<String> allowed = Stream.of(p.expected().stream(), p.either().stream(), p.anyOf().stream().flatMap(List::stream))
                .flatMap(s -> s).collect(Collectors.toSet());
        List<String> unexpected = ids(flagged.stream().filter(f -> f.under() == null)).stream().filter(id -> !allowed.contains(id)).toList();
        Set<String> bodies = p.scope().stream().map(law::provision).filter(card -> card != null).map(Provision::body).collect(Collectors.toSet());
        List<String> extra = unexpected.stream().filter(id -> bodies.isEmpty() || bodies.contains(law.provision(id).body())).toList();
        List<String> beyond = unexpected.stream().filter(id -> !extra.contains(id)).toList();
        List<String> forbidden = p.notExpected().stream().filter(found::contains).distinct().sorted().toList();

        StatusMeaning meaning = StatusMeaning.of(p.status());
        // A case about one body of law says nothing of what another makes of the same act.
        Findings spoken = new Findings(spoken(flagged, bodies), spoken(screened.findings().considered(), bodies));
        List<Finding> named = spoken.flagged().stream().filter(f -> allowed.contains(id(f))).toList();
        List<Finding> wanted = named.isEmpty() ? spoken.flagged() : named;
        Boolean status = meaning == null ? null : meaning.fits(wanted, spoken);

        List<EvaluationError> errors = new ArrayList<>();
        Explain explain = new Explain(labelled, screened, law);
        misses.forEach(id -> errors.add(explain.missed(id)));
        forbidden.forEach(id -> errors.add(explain.extra(id, Type.FORBIDDEN, p)));
        extra.stream().filter(id -> !forbidden.contains(id)).forEach(id -> errors.add(explain.extra(id, Type.EXTRA, p)));
        if (Boolean.FALSE.equals(status)) {
            errors.add(explain.status(p.status(), meaning, wanted));
        }
        return new Judged(labelled, hits, misses, extra, beyond, forbidden, outside, status, !flagged.isEmpty(), null, null, errors);
    }

    private static List<Finding> spoken(List<Finding> findings, Set<String> bodies) {
        return findings.stream().filter(f -> bodies.isEmpty() || f.provision() == null || bodies.contains(f.provision().body())).toList();
    }

    private Judged weak(Labelled labelled, Labelled.Weak weak, ScreenedDocument.Screened screened) {
        List<Finding> flagged = screened.findings().flagged().stream().filter(f -> f.provision() != null).toList();
        List<EvaluationError> errors = new ArrayList<>();
        Explain explain = new Explain(labelled, screened, law);
        List<String> known = weak.regimes().stream().filter(r -> Regimes.known(r, law.provisions())).toList();
        Boolean regime = weak.kind() != Labelled.Kind.POSITIVE || known.isEmpty() ? null
                : flagged.stream().anyMatch(f -> known.stream().anyMatch(r -> Regimes.matches(r, f.provision())));
        List<String> forbidden = flagged.stream().filter(f -> weak.notRegimes().stream().anyMatch(r -> Regimes.matches(r, f.provision())))
                .map(Judge::id).distinct().sorted().toList();
        Boolean status = null;
        if (weak.kind() == Labelled.Kind.POSITIVE && flagged.isEmpty()) {
            errors.add(explain.document(Type.MISSED_DOCUMENT, String.join(", ", weak.regimes())));
        } else if (Boolean.FALSE.equals(regime)) {
            errors.add(explain.document(Type.WRONG_REGIME, String.join(", ", known)));
        } else if (weak.kind() == Labelled.Kind.NEGATIVE && !flagged.isEmpty()) {
            errors.add(explain.document(Type.FLAGGED_NEUTRAL, "nothing flagged"));
        }
        if (weak.kind() == Labelled.Kind.POSITIVE) {
            forbidden.forEach(id -> errors.add(explain.extra(id, Type.FORBIDDEN, NOTHING)));
        }
        if (weak.kind() == Labelled.Kind.POSITIVE && !weak.statuses().isEmpty() && !flagged.isEmpty()) {
            status = weak.statuses().stream().map(StatusMeaning::of).anyMatch(m -> m != null && m.fits(flagged, screened.findings()));
            if (!status) {
                errors.add(explain.status(String.join(" or ", weak.statuses()), StatusMeaning.of(weak.statuses().get(0)), flagged));
            }
        }
        return new Judged(labelled, List.of(), List.of(), List.of(), List.of(), forbidden, List.of(), status, !flagged.isEmpty(), regime, null,
                weak.kind() == Labelled.Kind.SKIPPED ? List.of() : errors);
    }

    private Judged failed(Labelled labelled, String message) {
        List<String> misses = labelled.label() instanceof Labelled.Provisions p ? Stream.concat(p.expected().stream(),
                p.anyOf().stream().map(g -> g.get(0))).filter(id -> law.provision(id) != null).distinct().toList() : List.of();
        boolean named = labelled.label() instanceof Labelled.Provisions p && StatusMeaning.of(p.status()) != null;
        boolean regimes = labelled.label() instanceof Labelled.Weak w && w.kind() == Labelled.Kind.POSITIVE
                && w.regimes().stream().anyMatch(r -> Regimes.known(r, law.provisions()));
        return new Judged(labelled, List.of(), misses, List.of(), List.of(), List.of(), List.of(), named ? Boolean.FALSE : null, false, regimes ? Boolean.FALSE : null,
                message, List.of(new EvaluationError(labelled.id(), Type.NOT_SCREENED, EvaluationError.Guess.DOCUMENT, "", "a readable text", message,
                        Explain.shorten(labelled.text()))));
    }

    static String id(Finding f) { return f.provision() == null ? "" : f.provision().id(); }

    private static Set<String> ids(Stream<Finding> findings) {
        return findings.map(Finding::provision).filter(p -> p != null).map(Provision::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
