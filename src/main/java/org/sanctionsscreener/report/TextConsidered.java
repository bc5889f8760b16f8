package org.sanctionsscreener.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import picocli.CommandLine.Help.Ansi.Style;

/** What was weighed and not flagged, by the kind of reason: one entry an act, or one a reason where no provision is in question. */
final class TextConsidered {
    private static final int SNIPPET = 150;
    private final Paper paper;
    private final DocumentView view;
    private final ActWords words;

    TextConsidered(Paper paper, DocumentView view) {
        this.paper = paper;
        this.view = view;
        this.words = new ActWords(view);
    }

    void write() throws IOException {
        if (view.considered().isEmpty()) {
            return;
        }
        paper.blank();
        paper.rule('─');
        paper.line(0, "CONSIDERED AND NOT FLAGGED", Style.bold);
        Map<FindingKind, List<Finding>> kinds = new EnumMap<>(FindingKind.class);
        view.considered().forEach(f -> kinds.computeIfAbsent(f.kind(), k -> new ArrayList<>()).add(f));
        for (Map.Entry<FindingKind, List<Finding>> kind : kinds.entrySet()) {
            String head = Labels.kind(kind.getKey());
            paper.line(2, Character.toUpperCase(head.charAt(0)) + head.substring(1), Style.underline);
            provisions(kind.getValue().stream().filter(f -> f.provision() != null).toList());
            statements(kind.getValue().stream().filter(f -> f.provision() == null).toList());
        }
    }

    /** An act once, then its reasons, each with the provisions that it keeps out. */
    private void provisions(List<Finding> findings) throws IOException {
        Map<String, Map<String, List<String>>> acts = new LinkedHashMap<>();
        findings.forEach(f -> acts.computeIfAbsent(f.act(), a -> new LinkedHashMap<>()).computeIfAbsent(f.reason(), r -> new ArrayList<>()).add(f.provision().id()));
        for (Map.Entry<String, Map<String, List<String>>> act : acts.entrySet()) {
            Act of = view.act(act.getKey());
            List<String> reasons = List.copyOf(act.getValue().keySet());
            String common = common(reasons);
            String each = act.getValue().entrySet().stream().map(r -> r.getKey().substring(common.length()) + " (" + String.join(", ", r.getValue()) + ")").collect(Collectors.joining("; "));
            paper.item(4, "·", 2, (of == null ? "" : words.what(of) + ", " + ActWords.when(of.time()) + ": ") + common + each);
        }
    }

    /** A reason once, then the statements it disposes of, in the article's words. */
    private void statements(List<Finding> findings) throws IOException {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Act act = view.act(finding.act());
            List<String> quotes = reasons.computeIfAbsent(finding.reason(), r -> new ArrayList<>());
            if (act != null) {
                String quote = snippet(act.evidence().get(0));
                if (!quotes.contains(quote)) {
                    quotes.add(quote);
                }
            }
        }
        for (Map.Entry<String, List<String>> reason : reasons.entrySet()) {
            paper.item(4, "·", 2, Character.toUpperCase(reason.getKey().charAt(0)) + reason.getKey().substring(1) + (reason.getValue().isEmpty() ? "." : ":"));
            for (String quote : reason.getValue()) {
                paper.item(6, "–", 2, "“" + quote + "”");
            }
        }
    }

    private String snippet(Span span) {
        String text = Paper.clean(span.slice(view.document().text()));
        if (text.length() <= SNIPPET) {
            return text;
        }
        int cut = text.lastIndexOf(' ', SNIPPET);
        return text.substring(0, cut > SNIPPET / 2 ? cut : SNIPPET) + " …";
    }

    /** What all reasons begin with, in whole words; "" for a single one. */
    static String common(List<String> reasons) {
        if (reasons.size() < 2) {
            return "";
        }
        String first = reasons.get(0);
        int same = first.length();
        for (String reason : reasons) {
            int i = 0;
            while (i < Math.min(same, reason.length()) && reason.charAt(i) == first.charAt(i)) {
                i++;
            }
            same = i;
        }
        return first.substring(0, first.lastIndexOf(' ', Math.max(0, same - 1)) + 1);
    }
}
