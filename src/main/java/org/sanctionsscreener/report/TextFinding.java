package org.sanctionsscreener.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Remark;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** One act of the memo: what is said, the sentences that say it, the provisions by regime, and what to find out. */
final class TextFinding {
    private static final int COLUMN = 12;
    private final Paper paper;
    private final DocumentView view;
    private final Quotes quotes;
    private final ActWords words;
    private int number;

    TextFinding(Paper paper, DocumentView view, Quotes quotes) {
        this.paper = paper;
        this.view = view;
        this.quotes = quotes;
        this.words = new ActWords(view);
    }

    /** Writes the act and everything flagged for it. */
    void act(Act act, List<Finding> flagged) throws IOException {
        paper.blank();
        paper.rule('─');
        paper.line(0, ++number + ". " + words.what(act), Style.bold);
        paper.item(3, "When", COLUMN, ActWords.when(act.time()) + quotes.refs(act.time().evidence()), Style.faint);
        paper.item(3, "Who says so", COLUMN, words.whoSays(act) + quotes.refs(view.assertions(act.id()).stream().flatMap(a -> a.evidence().stream()).toList()), Style.faint);
        quotes.refs(act.evidence());
        List<Remark> shared = Verdict.shared(flagged);
        for (Remark against : shared) {
            paper.item(3, "Against", COLUMN, against.text() + quotes.refs(against.evidence()), Style.fg_yellow);
        }
        flagged.forEach(f -> f.elements().forEach(e -> quotes.refs(e.evidence())));
        flagged.forEach(f -> f.contrary().forEach(e -> quotes.refs(e.evidence())));
        fresh();
        List<String> questions = flagged.stream().flatMap(f -> f.toConfirm().stream()).distinct().toList();
        Set<List<String>> reasons = new HashSet<>();
        for (Map.Entry<String, List<Finding>> regime : Verdict.leads(flagged).entrySet()) {
            paper.blank();
            paper.line(3, regime.getKey(), Style.bold, Style.underline);
            for (Finding lead : regime.getValue()) {
                finding(lead, flagged, shared, questions, reasons);
            }
        }
        questions(questions, flagged);
        fresh();
    }

    private void finding(Finding finding, List<Finding> all, List<Remark> shared, List<String> questions, Set<List<String>> reasons) throws IOException {
        Provision law = finding.provision();
        paper.blank();
        paper.line(3, law.cite() + " — " + law.title() + "  (" + law.id() + ")", Style.bold);
        paper.line(5, Labels.kind(finding.kind()) + ", indication " + Labels.words(finding.strength()), TextReport.color(finding.kind()), Style.bold);
        if (reasons.add(List.of(finding.reason()))) {
            paper.item(5, "Why", COLUMN, finding.reason(), Style.faint);
        }
        boolean first = reasons.add(finding.strengthSteps());
        paper.item(5, "Strength", COLUMN, first ? String.join("; ", finding.strengthSteps()) : Labels.words(finding.strength()) + ", by the same steps as above", Style.faint);
        if (!finding.contested().isEmpty()) {
            paper.item(5, "Contested", COLUMN, "the law in force on that day is contested by " + String.join(", ", finding.contested()), Style.fg_yellow);
        }
        finding.duties().forEach((party, duty) -> Unchecked.run(() -> paper.item(5, "Bound", COLUMN, words.name(party) + ": " + duty, Style.faint)));
        for (ElementResult element : finding.elements()) {
            paper.row(5, Labels.state(element.state()), COLUMN, Labels.element(element.name()), 26, element.reason() + quotes.refs(element.evidence()), color(element.state()));
        }
        for (Remark against : finding.contrary()) {
            if (!shared.contains(against)) {
                paper.item(5, "Against", COLUMN, against.text() + quotes.refs(against.evidence()), Style.fg_yellow);
            }
        }
        for (Remark exception : finding.exceptionsConsidered()) {
            paper.item(5, "Exception", COLUMN, exception.text() + quotes.refs(exception.evidence()), Style.faint);
        }
        if (!finding.toConfirm().isEmpty()) {
            paper.item(5, "To confirm", COLUMN, finding.toConfirm().stream().map(q -> "Q" + (questions.indexOf(q) + 1)).collect(Collectors.joining(", ")), Style.faint);
        }
        if (!law.verified()) {
            paper.item(5, "Law", COLUMN, "paragraph number not checked against the text", Style.fg_yellow);
        }
        for (Finding sub : all) {
            if (finding.id().equals(sub.under())) {
                paper.item(5, "Also", COLUMN, sub.provision().cite() + " — " + sub.provision().title() + " (" + sub.provision().id() + "): "
                        + Labels.kind(sub.kind()) + ", " + Labels.words(sub.strength()) + open(sub), Style.faint);
            }
        }
    }

    private static String open(Finding finding) {
        List<String> unknown = finding.elements().stream().filter(e -> e.state() == State.UNKNOWN).map(e -> Labels.element(e.name())).toList();
        return unknown.isEmpty() ? "" : "; open: " + String.join(", ", unknown);
    }

    private void questions(List<String> questions, List<Finding> flagged) throws IOException {
        if (questions.isEmpty()) {
            return;
        }
        paper.blank();
        paper.line(3, "To find out", Style.bold, Style.underline);
        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i);
            List<String> forWhich = flagged.stream().filter(f -> f.toConfirm().contains(question)).map(f -> f.provision().id()).distinct().toList();
            String decides = forWhich.size() == flagged.size() && flagged.size() > 1 ? " (all)" : " (" + String.join(", ", forWhich) + ")";
            paper.item(5, "Q" + (i + 1), 5, question + decides);
        }
    }

    private void fresh() throws IOException {
        Map<Integer, String> fresh = quotes.fresh();
        if (!fresh.isEmpty()) {
            for (Map.Entry<Integer, String> quote : fresh.entrySet()) {
                paper.item(3, "[" + quote.getKey() + "]", 5, "“" + quote.getValue() + "”", Style.fg_cyan);
            }
        }
    }

    static IStyle color(State state) {
        return switch (state) {
            case MET -> Style.fg_green;
            case UNKNOWN -> Style.fg_yellow;
            case NOT_MET -> Style.fg_red;
        };
    }
}
