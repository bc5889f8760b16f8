package org.sanctionsscreener.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.Zone;
import org.sanctionsscreener.evaluate.EvaluationError.Guess;
import org.sanctionsscreener.evaluate.EvaluationError.Type;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.screen.ScreenedDocument;

/** Puts an error into a row that a person can work down: the sentence, what was found, and where the cause probably lies. */
final class Explain {
    private static final int LONGEST = 400;

    private final Labelled labelled;
    private final ScreenedDocument.Screened screened;
    private final LawBook law;

    Explain(Labelled labelled, ScreenedDocument.Screened screened, LawBook law) {
        this.labelled = labelled;
        this.screened = screened;
        this.law = law;
    }

    /** An expected provision that was not flagged. */
    EvaluationError missed(String id) {
        List<Finding> considered = screened.findings().considered().stream().filter(f -> Judge.id(f).equals(id)).toList();
        Finding nearest = considered.isEmpty() ? null : considered.get(0);
        String found = nearest != null ? "considered: " + words(nearest.kind()) + ": " + nearest.reason() + notMet(nearest) : "not considered; " + acts();
        Guess guess = nearest != null ? Guesses.considered(nearest) : notConsidered(id);
        return new EvaluationError(labelled.id(), Type.MISSED, guess, id, "flagged" + why(), found, nearest == null ? sentence() : sentence(nearest.act()));
    }

    private Guess notConsidered(String id) {
        Provision card = law.provision(id);
        if (!card.noRule().isEmpty()) {
            return Guess.NO_RULE;
        }
        List<Act> acts = screened.facts().acts();
        if (acts.isEmpty()) {
            return Guess.NO_ACT;
        }
        if (acts.stream().allMatch(a -> a.actor().isEmpty() && a.counterparty().isEmpty())) {
            return Guess.PARTY;
        }
        boolean regimeReached = all().anyMatch(f -> f.provision() != null && Regimes.name(f.provision()).equals(Regimes.name(card)));
        return regimeReached ? Guess.ACT_TYPE : Guess.PARTY;
    }

    /** A provision that was flagged and should not have been, or was not expected. */
    EvaluationError extra(String id, Type type, Labelled.Provisions p) {
        Finding finding = screened.findings().flagged().stream().filter(f -> Judge.id(f).equals(id)).findFirst().orElseThrow();
        Guess guess = Guesses.extra(finding, p, law);
        String open = finding.elements().stream().filter(e -> e.state() == State.UNKNOWN).map(ElementResult::name).collect(Collectors.joining(", "));
        String found = words(finding.kind()) + ", " + finding.status() + ", " + finding.strength() + (open.isEmpty() ? "" : ", open: " + open)
                + "; " + act(finding.act());
        return new EvaluationError(labelled.id(), type, guess, id, type == Type.FORBIDDEN ? "not flagged" + why() : "not expected" + wanted(p), found, sentence(finding.act()));
    }

    /** The reason that the person who wrote the case gave. */
    private String why() {
        return labelled.label() instanceof Labelled.Provisions p && !p.why().isEmpty() ? " (" + p.why() + ")" : "";
    }

    private static String wanted(Labelled.Provisions p) { return p.expected().isEmpty() ? " (nothing is)" : " (expected: " + String.join(", ", p.expected()) + ")"; }

    /** An outcome that does not carry the status that was expected. */
    EvaluationError status(String word, StatusMeaning meaning, List<Finding> wanted) {
        String found = wanted.isEmpty() ? "nothing flagged; considered: " + kinds() : wanted.stream().map(f -> f.status() + " " + words(f.kind()))
                .distinct().sorted().collect(Collectors.joining(", "));
        Guess guess = Guesses.status(word, meaning, wanted, screened.facts().acts().isEmpty());
        return new EvaluationError(labelled.id(), Type.STATUS, guess, "", word + why(), found, wanted.isEmpty() ? sentence() : sentence(wanted.get(0).act()));
    }

    /** A document whose weak label the outcome contradicts. */
    EvaluationError document(Type type, String expected) {
        List<Finding> flagged = screened.findings().flagged();
        Finding closest = closest().orElse(null);
        String near = closest == null ? "considered: " + kinds()
                : "closest: " + Judge.id(closest) + ": " + words(closest.kind()) + ": " + closest.reason() + notMet(closest);
        String found = flagged.isEmpty() ? "nothing flagged; " + near + "; " + acts()
                : flagged.stream().map(Judge::id).distinct().limit(8).collect(Collectors.joining(", "));
        Guess guess = type == Type.FLAGGED_NEUTRAL ? Guess.ATTRIBUTION : type == Type.WRONG_REGIME ? Guess.PARTY : missedDocument();
        return new EvaluationError(labelled.id(), type, guess, flagged.isEmpty() ? "" : Judge.id(flagged.get(0)), expected, found,
                !flagged.isEmpty() ? sentence(flagged.get(0).act()) : closest == null ? sentence() : sentence(closest.act()));
    }

    private Guess missedDocument() {
        List<String> regimes = labelled.label() instanceof Labelled.Weak w ? w.regimes() : List.of();
        List<Provision> cards = law.provisions().stream().filter(p -> regimes.stream().anyMatch(r -> Regimes.matches(r, p))).toList();
        if (!cards.isEmpty() && cards.stream().noneMatch(p -> p.noRule().isEmpty())) {
            return Guess.NO_RULE;
        }
        if (screened.facts().acts().isEmpty()) {
            return Guess.NO_ACT;
        }
        return closest().map(Guesses::considered).orElse(Guess.PARTY);
    }

    /** What came closest to a finding says most; that a speech is no conduct says nothing. */
    private Optional<Finding> closest() {
        List<String> regimes = labelled.label() instanceof Labelled.Weak w ? w.regimes() : List.of();
        return screened.findings().considered().stream().filter(f -> f.provision() != null)
                .max(Comparator.<Finding>comparingInt(f -> regimes.stream().anyMatch(r -> Regimes.matches(r, f.provision())) ? 1 : 0)
                        .thenComparingInt(Explain::closeness).thenComparing(Finding::id, Comparator.reverseOrder()));
    }

    private static int closeness(Finding f) {
        return switch (f.kind()) {
            case ELEMENT_NOT_MET -> 4;
            case OUTSIDE_TEMPORAL_SCOPE -> 3;
            case EXEMPT -> 2;
            case NOT_CONDUCT -> 0;
            default -> 1;
        };
    }

    private java.util.stream.Stream<Finding> all() {
        return java.util.stream.Stream.concat(screened.findings().flagged().stream(), screened.findings().considered().stream());
    }

    private String kinds() {
        String kinds = screened.findings().considered().stream().map(f -> words(f.kind())).distinct().sorted().collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "nothing" : kinds;
    }

    private String acts() {
        String acts = screened.facts().acts().stream().limit(6).map(this::words).collect(Collectors.joining("; "));
        return acts.isEmpty() ? "no acts" : "acts: " + acts;
    }

    private String act(String id) {
        return screened.facts().acts().stream().filter(a -> a.id().equals(id)).map(this::words).findFirst().orElse("no act");
    }

    private String words(Act a) {
        String from = names(a.actor());
        String to = names(a.counterparty());
        String what = a.items().stream().map(this::item).collect(Collectors.joining(", "));
        String when = Objects.toString(a.time().earliest(), "") + ".." + Objects.toString(a.time().latest(), "");
        return a.type() + " by " + (from.isEmpty() ? "nobody named" : from) + (to.isEmpty() ? "" : " toward " + to) + (what.isEmpty() ? "" : " of " + what) + ", " + when;
    }

    private String names(List<String> ids) {
        return ids.isEmpty() ? "" : ids.stream().map(id -> screened.facts().parties().stream().filter(p -> p.id().equals(id))
                .map(p -> p.name() + " (" + id + ")").findFirst().orElse(id)).collect(Collectors.joining(", "));
    }

    private String item(String id) {
        return screened.facts().items().stream().filter(i -> i.id().equals(id)).map(i -> "\u201c" + i.name() + "\u201d").findFirst().orElse(id);
    }

    private static String notMet(Finding f) {
        String names = f.elements().stream().filter(e -> e.state() == State.NOT_MET).map(ElementResult::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " (not met: " + names + ")";
    }

    private static String words(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT).replace('_', ' '); }

    /** The sentence where the act's first evidence stands. */
    private String sentence(String actId) {
        Act act = screened.facts().acts().stream().filter(a -> a.id().equals(actId)).findFirst().orElse(null);
        if (act == null || act.evidence().isEmpty()) {
            return sentence();
        }
        Span at = act.evidence().get(0);
        return screened.document().sentences().stream().filter(s -> s.span().covers(at) || s.span().overlaps(at)).map(Sentence::text).map(Explain::shorten)
                .findFirst().orElseGet(this::sentence);
    }

    /** The sentence with the first act, else the first of the article; a short text whole. */
    private String sentence() {
        if (labelled.text().length() <= LONGEST) {
            return shorten(labelled.text());
        }
        if (!screened.facts().acts().isEmpty()) {
            return sentence(screened.facts().acts().get(0).id());
        }
        return screened.document().sentences().stream().filter(s -> s.zone() == Zone.BODY).map(Sentence::text).map(Explain::shorten)
                .findFirst().orElseGet(() -> shorten(labelled.text()));
    }

    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
