package org.sanctionsscreener.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sanctionsscreener.evaluate.EvaluationError.Guess;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;

/** Guesses where the cause of an error lies, from what the program recorded about it. A guess sorts the work; it proves nothing. */
final class Guesses {
    private static final Set<String> PLANS = Set.of("watch", "PLANNED", "none", "process", "NOT_CONDUCT");
    private static final Set<String> LAWFUL = Set.of("lawful_exempt", "LICENSED");
    private static final Set<String> PAST_LAW = Set.of("out_of_temporal_scope");

    private Guesses() { }

    /** Why a provision that was looked at was not flagged. */
    static Guess considered(Finding f) {
        return switch (f.kind()) {
            case OUTSIDE_TEMPORAL_SCOPE -> Guess.TIME;
            case NOT_CONDUCT -> Guess.MODALITY;
            case EXEMPT -> Guess.EXCEPTION;
            case ELEMENT_NOT_MET -> f.elements().stream().filter(e -> e.state() == State.NOT_MET).findFirst()
                    .or(() -> f.elements().stream().filter(e -> e.state() == State.UNKNOWN).findFirst()).map(Guesses::element).orElse(Guess.LAW);
            default -> Guess.LAW;
        };
    }

    private static Guess element(ElementResult e) {
        String words = (e.name() + " " + e.test()).toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(item|goods|object|commodity|technology|listed item|eccn|material|arms)\\b.*")) {
            return Guess.ITEM;
        }
        if (words.matches(".*\\b(time|date|force|period|day)\\b.*")) {
            return Guess.TIME;
        }
        if (words.matches(".*\\b(licen[cs]e|exception|approval|notif\\w*)\\b.*")) {
            return Guess.EXCEPTION;
        }
        return words.matches(".*\\b(actor|party|person|supplier|recipient|bound|nexus|national|counterparty|destination|end[- ]user)\\b.*") ? Guess.ROLE : Guess.LAW;
    }

    /** Why a provision was flagged that should not have been. */
    static Guess extra(Finding f, Labelled.Provisions p, LawBook law) {
        if (PAST_LAW.contains(p.status())) {
            return Guess.TIME;
        }
        if (LAWFUL.contains(p.status())) {
            return Guess.EXCEPTION;
        }
        if (p.status().equals("ACQUITTED")) {
            return Guess.ATTRIBUTION;
        }
        if (PLANS.contains(p.status())) {
            return Guess.MODALITY;
        }
        String regime = Regimes.name(f.provision());
        boolean regimeWanted = java.util.stream.Stream.concat(p.expected().stream(), p.anyOf().stream().flatMap(List::stream))
                .map(law::provision).anyMatch(card -> card != null && Regimes.name(card).equals(regime));
        if (!regimeWanted && !p.expected().isEmpty()) {
            return f.elements().stream().anyMatch(e -> e.state() == State.UNKNOWN && element(e) == Guess.ROLE) ? Guess.ROLE : Guess.LAW;
        }
        return f.elements().stream().filter(e -> e.state() == State.UNKNOWN).map(Guesses::element).filter(g -> g != Guess.LAW).findFirst().orElse(Guess.LAW);
    }

    /** Why an outcome carries the wrong status. */
    static Guess status(String word, StatusMeaning meaning, List<Finding> wanted, boolean noActs) {
        boolean wantsFlag = meaning != null && Boolean.TRUE.equals(meaning.flagged());
        if (wanted.isEmpty()) {
            return noActs ? Guess.NO_ACT : wantsFlag ? Guess.LAW : PAST_LAW.contains(word) ? Guess.TIME : LAWFUL.contains(word) ? Guess.EXCEPTION : Guess.LAW;
        }
        return wantsFlag ? Guess.ATTRIBUTION : PAST_LAW.contains(word) ? Guess.TIME : LAWFUL.contains(word) ? Guess.EXCEPTION : Guess.MODALITY;
    }
}
