package org.sanctionsscreener.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    /** How many provisions a line names; JSON and HTML have them all. */
    private static final int MOST = 6;
    private final Paper paper;
    private final DocumentView view;
    private final ActWords words;
    /** Acts that the memo has told already, by the number that it gave them. */
    private final Map<String, Integer> numbers = new HashMap<>();

    TextConsidered(Paper paper, DocumentView view) {
        Verdict.acts(view).keySet().forEach(act -> numbers.put(act.id(), numbers.size() + 1));
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
        Map<String, List<Finding>> acts = findings.stream().collect(Collectors.groupingBy(Finding::act, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Finding>> act : acts.entrySet()) {
            Act of = view.act(act.getKey());
            List<String> whys = of != null && act.getValue().get(0).kind() == FindingKind.OUTSIDE_TEMPORAL_SCOPE
                    ? Outside.lines(of.time(), act.getValue(), MOST) : reasons(act.getValue());
            String what = of == null ? "" : numbers.containsKey(act.getKey()) ? "Act " + numbers.get(act.getKey()) + " above (" + words.what(of) + ")"
                    : words.what(of) + ", " + ActWords.when(of.time());
            if (whys.size() == 1) {
                paper.item(4, "·", 2, (of == null ? "" : what + ": ") + whys.get(0));
                continue;
            }
            paper.item(4, "·", 2, what);
            for (String why : whys) {
                paper.item(6, "–", 2, why);
            }
        }
    }

    private static List<String> reasons(List<Finding> findings) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        findings.forEach(f -> reasons.computeIfAbsent(f.reason(), r -> new ArrayList<>()).add(f.provision().id()));
        return reasons.entrySet().stream().map(r -> r.getKey() + " (" + ids(r.getValue()) + ")").toList();
    }

    private static String ids(List<String> ids) {
        return String.join(", ", ids.subList(0, Math.min(MOST, ids.size()))) + (ids.size() > MOST ? " and " + (ids.size() - MOST) + " more" : "");
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
}
