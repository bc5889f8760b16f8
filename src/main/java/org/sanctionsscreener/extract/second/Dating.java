package org.sanctionsscreener.extract.second;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.time.TimeFinder;
import org.sanctionsscreener.extract.time.TimeMention;
import org.sanctionsscreener.facts.ActTime;

/** Resolves the words that the second reader quotes as the time of an act. The days come from the calendar rules, never from the model. */
final class Dating {
    private final Document document;
    private final TimeFinder times = new TimeFinder();

    Dating(Document document) { this.document = document; }

    /** The time that stands at that place; empty if the rules read none there. */
    Optional<ActTime> at(Span quote) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().overlaps(quote)) {
                Optional<TimeMention> best = times.find(sentence, document.published().date()).stream()
                        .filter(t -> t.role() == TimeMention.Role.WHEN || t.role() == TimeMention.Role.FUTURE)
                        .filter(t -> span(sentence, t).overlaps(quote)).max(Comparator.comparingInt(t -> t.end() - t.start()));
                if (best.isPresent()) {
                    TimeMention t = best.get();
                    return Optional.of(new ActTime(t.earliest(), t.latest(), t.basis(), sentence.text().substring(t.start(), t.end()), List.of(span(sentence, t))));
                }
            }
        }
        return Optional.empty();
    }

    private static Span span(Sentence sentence, TimeMention t) { return sentence.original(t.start(), t.end()); }
}
