package org.sanctionsscreener.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.reason.Finding;

/** The links between the article and the findings: sentences are numbered in reading order, each knows who relies on it. */
final class Anchors {
    private record Use(String anchor, String words) { }

    private final String id;
    private final Document document;
    private final TreeMap<Integer, Span> sentences = new TreeMap<>();
    private final Map<Span, Integer> numbers = new LinkedHashMap<>();
    private final Map<Span, List<Use>> uses = new LinkedHashMap<>();
    private final TreeSet<Span> flagged = new TreeSet<>();
    private final TreeSet<Span> contrary = new TreeSet<>();
    private final TreeSet<Span> considered = new TreeSet<>();

    Anchors(DocumentView view, String id) {
        this.id = id;
        this.document = view.document();
        document.sentences().stream().map(Sentence::span).forEach(s -> sentences.merge(s.start(), s, (a, b) -> a.end() >= b.end() ? a : b));
        view.flagged().forEach(f -> {
            contrary.addAll(f.contrary().stream().flatMap(r -> r.evidence().stream()).toList());
            flagged.addAll(supporting(f));
        });
        Verdict.acts(view).keySet().forEach(act -> {
            flagged.addAll(act.evidence());
            flagged.addAll(act.time().evidence());
            view.assertions(act.id()).forEach(a -> flagged.addAll(a.evidence()));
        });
        view.considered().forEach(f -> {
            considered.addAll(supporting(f));
            considered.addAll(f.contrary().stream().flatMap(r -> r.evidence().stream()).toList());
            if (view.act(f.act()) != null) {
                considered.addAll(view.act(f.act()).evidence());
            }
        });
        considered.removeAll(flagged);
        considered.removeAll(contrary);
        all().map(this::sentence).sorted().distinct().forEach(s -> numbers.put(s, numbers.size() + 1));
    }

    /** Every span that anything rests on, in text order, without empty ones. */
    Stream<Span> all() {
        TreeSet<Span> all = new TreeSet<>(flagged);
        all.addAll(contrary);
        all.addAll(considered);
        return all.stream().filter(s -> s.end() > s.start());
    }

    /** How a span is marked: contrary before flagged before considered. */
    String css(Span span) {
        return contrary.contains(span) ? "contra" : flagged.contains(span) ? "flag" : "seen";
    }

    String anchor(Span span) { return id + "-s" + span.start() + "-" + span.end(); }

    /** The number of a sentence that something rests on, null if nothing does. */
    Integer number(Span sentence) { return numbers.get(sentence); }

    String source(int number) { return id + "-n" + number; }

    /** Links "[3] [5]" to the marked words, one a sentence; the sentence remembers where they are used. */
    String links(List<Span> evidence, String usedAt, String usedFor) {
        StringBuilder links = new StringBuilder();
        Set<Span> seen = new HashSet<>();
        for (Span span : evidence.stream().filter(s -> s.end() > s.start()).distinct().sorted().toList()) {
            Span sentence = sentence(span);
            if (!seen.add(sentence)) {
                continue;
            }
            links.append(" <a class=\"number\" href=\"#").append(anchor(span)).append("\">[").append(numbers.get(sentence)).append("]</a>");
            List<Use> by = uses.computeIfAbsent(sentence, s -> new ArrayList<>());
            Use use = new Use(usedAt, usedFor);
            if (!by.contains(use)) {
                by.add(use);
            }
        }
        return links.toString();
    }

    /** The list of sentences relied on, each with links to where. */
    void sources(Html html) {
        if (uses.isEmpty()) {
            return;
        }
        html.raw("<details class=\"sources\"><summary>Sentences relied on, and for what</summary>\n<ol>\n");
        numbers.forEach((sentence, number) -> {
            List<Use> by = uses.getOrDefault(sentence, List.of());
            html.raw("<li value=\"" + number + "\" id=\"" + source(number) + "\"><blockquote>").text(shortened(sentence.slice(document.text()))).raw("</blockquote>");
            for (Use use : by) {
                html.raw(" · <a href=\"#" + use.anchor() + "\">").text(use.words()).raw("</a>");
            }
            html.raw("</li>\n");
        });
        html.raw("</ol></details>\n");
    }

    private Span sentence(Span evidence) {
        var at = sentences.floorEntry(evidence.start());
        return at != null && at.getValue().covers(evidence) ? at.getValue() : evidence;
    }

    private static List<Span> supporting(Finding finding) {
        return Stream.concat(finding.elements().stream().flatMap(e -> e.evidence().stream()),
                finding.exceptionsConsidered().stream().flatMap(e -> e.evidence().stream())).toList();
    }

    private static String shortened(String words) {
        String clean = Paper.clean(words);
        return clean.length() <= 160 ? clean : clean.substring(0, Character.isHighSurrogate(clean.charAt(158)) ? 158 : 159) + "…";
    }
}
