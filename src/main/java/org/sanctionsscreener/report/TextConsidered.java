package org.sanctionsscreener.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import picocli.CommandLine.Help.Ansi.Style;

/** What was weighed and not flagged, by the kind of reason; several provisions with one reason are one line. */
final class TextConsidered {
    private record Why(String act, String reason) { }

    private final Paper paper;
    private final DocumentView view;

    TextConsidered(Paper paper, DocumentView view) {
        this.paper = paper;
        this.view = view;
    }

    void write() throws IOException {
        if (view.considered().isEmpty()) {
            return;
        }
        Map<FindingKind, Map<Why, List<String>>> kinds = new EnumMap<>(FindingKind.class);
        for (Finding finding : view.considered()) {
            List<String> provisions = kinds.computeIfAbsent(finding.kind(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(new Why(finding.act(), finding.reason()), w -> new ArrayList<>());
            if (finding.provision() != null) {
                provisions.add(finding.provision().id());
            }
        }
        paper.blank();
        paper.rule('─');
        paper.line(0, "CONSIDERED AND NOT FLAGGED", Style.bold);
        ActWords words = new ActWords(view);
        for (Map.Entry<FindingKind, Map<Why, List<String>>> kind : kinds.entrySet()) {
            String head = Labels.kind(kind.getKey());
            paper.line(2, Character.toUpperCase(head.charAt(0)) + head.substring(1), Style.underline);
            for (Map.Entry<Why, List<String>> why : kind.getValue().entrySet()) {
                Act act = why.getKey().act() == null ? null : view.act(why.getKey().act());
                String what = act == null ? "" : words.what(act) + ", " + ActWords.when(act.time()) + ": ";
                String provisions = why.getValue().isEmpty() ? "" : " (" + String.join(", ", why.getValue()) + ")";
                paper.item(4, "·", 2, what + why.getKey().reason() + provisions);
            }
        }
    }
}
