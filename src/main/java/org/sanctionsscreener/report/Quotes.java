package org.sanctionsscreener.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;

/** The sentences that a memo rests on, each numbered once in the order in which the memo first needs it. */
final class Quotes {
    private static final int LONGEST = 420;
    private final Document document;
    private final TreeMap<Integer, Span> sentences = new TreeMap<>();
    private final Map<Span, Integer> numbers = new LinkedHashMap<>();
    private int printed;

    Quotes(Document document) {
        this.document = document;
        document.sentences().stream().map(Sentence::span).forEach(s -> sentences.merge(s.start(), s, (a, b) -> a.end() >= b.end() ? a : b));
    }

    /** " [1][3]" for these places, "" for none; new sentences get the next numbers. */
    String refs(List<Span> evidence) {
        return evidence.stream().map(this::number).distinct().sorted(Comparator.naturalOrder())
                .reduce("", (all, n) -> all + (all.isEmpty() ? " " : "") + "[" + n + "]", String::concat);
    }

    /** The quotes numbered since the last call: number to the sentence's words. */
    Map<Integer, String> fresh() {
        Map<Integer, String> fresh = new LinkedHashMap<>();
        new ArrayList<>(numbers.entrySet()).stream().skip(printed).forEach(e -> fresh.put(e.getValue(), text(e.getKey())));
        printed = numbers.size();
        return fresh;
    }

    private int number(Span evidence) {
        return numbers.computeIfAbsent(sentence(evidence), s -> numbers.size() + 1);
    }

    private Span sentence(Span evidence) {
        var at = sentences.floorEntry(evidence.start());
        Span around = at != null && at.getValue().covers(evidence) ? at.getValue() : evidence;
        if (around.end() - around.start() <= LONGEST) {
            return around;
        }
        return evidence.end() - evidence.start() <= LONGEST ? evidence : new Span(evidence.start(), evidence.start() + LONGEST);
    }

    private String text(Span span) {
        boolean cutBefore = sentences.floorEntry(span.start()) != null && sentences.floorEntry(span.start()).getValue().start() < span.start()
                && sentences.floorEntry(span.start()).getValue().end() > span.start();
        boolean cutAfter = sentences.floorEntry(span.start()) != null && sentences.floorEntry(span.start()).getValue().end() > span.end();
        String words = Paper.clean(span.slice(document.text()));
        return (cutBefore ? "… " : "") + words + (cutAfter ? " …" : "");
    }
}
