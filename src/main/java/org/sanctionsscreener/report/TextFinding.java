package org.sanctionsscreener.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    /** Follows the id of a provision whose paragraph was not checked. */
    private static final String UNCHECKED = " †";
    private final Paper paper;
    private final DocumentView view;
    private final Quotes quotes;
    private final ActWords words;
    private int number;
    private boolean unchecked;

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
        if (!SecondReaderWords.reader(view, act).isEmpty()) {
            paper.item(3, "Read by", COLUMN, SecondReaderWords.reader(view, act), Style.faint);
        }
        paper.item(3, "When", COLUMN, ActWords.when(act.time()) + quotes.refs(act.time().evidence()), Style.faint);
        paper.item(3, "Who says so", COLUMN, words.whoSays(act) + quotes.refs(view.assertions(act.id()).stream().flatMap(a -> a.evidence().stream()).toList()), Style.faint);
        quotes.refs(act.evidence());
        List<Remark> shared = Verdict.shared(flagged);
        for (Remark against : shared) {
            paper.item(3, "Against", COLUMN, against.text() + quotes.refs(against.evidence()), Style.fg_yellow);
        }
        flagged.stream().filter(f -> Verdict.inFull(f, flagged)).forEach(f -> {
            f.elements().forEach(e -> quotes.refs(e.evidence()));
            f.contrary().forEach(e -> quotes.refs(e.evidence()));
        });
        fresh();
        // What is only named under another leaves its questions to the proof: a reader must not look for the first three among thirty.
        Set<Finding> leading = Verdict.leads(flagged).values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<String> questions = flagged.stream().filter(leading::contains).flatMap(f -> f.toConfirm().stream()).distinct().toList();
        Set<List<String>> said = new HashSet<>();
        for (Map.Entry<String, List<Finding>> regime : Verdict.leads(flagged).entrySet()) {
            paper.blank();
            paper.line(3, regime.getKey(), Style.bold, Style.underline);
            for (Finding lead : regime.getValue()) {
                if (Verdict.inFull(lead, flagged)) {
                    finding(lead, flagged, shared, questions, said);
                } else {
                    brief("Also", lead);
                    under(lead, flagged);
                }
            }
        }
        questions(questions, flagged);
        if (unchecked) {
            paper.line(3, "†  paragraph number not checked against the text", Style.fg_yellow);
            unchecked = false;
        }
    }

    private void finding(Finding finding, List<Finding> all, List<Remark> shared, List<String> questions, Set<List<String>> said) throws IOException {
        paper.line(3, title(finding), Style.bold);
        String steps = said.add(finding.strengthSteps()) ? " (" + String.join("; ", finding.strengthSteps()) + ")" : "";
        paper.line(5, Labels.kind(finding.kind()) + ", indication " + Labels.words(finding.strength()) + steps, TextReport.color(finding.kind()));
        if (said.add(List.of(finding.reason()))) {
            paper.item(5, "Why", COLUMN, finding.reason(), Style.faint);
        }
        if (!finding.contested().isEmpty()) {
            paper.item(5, "Contested", COLUMN, "the law in force on that day is contested by " + ActWords.and(finding.contested()), Style.fg_yellow);
        }
        if (!finding.duties().isEmpty()) {
            paper.item(5, "Bound", COLUMN, finding.duties().entrySet().stream().map(d -> words.name(d.getKey()) + " " + d.getValue()).collect(Collectors.joining("; ")), Style.faint);
        }
        elements(finding);
        for (Remark against : finding.contrary()) {
            if (!shared.contains(against)) {
                paper.item(5, "Against", COLUMN, against.text() + quotes.refs(against.evidence()), Style.fg_yellow);
            }
        }
        exceptions(finding);
        if (!finding.toConfirm().isEmpty()) {
            paper.item(5, "To confirm", COLUMN, finding.toConfirm().stream().map(q -> "Q" + (questions.indexOf(q) + 1)).collect(Collectors.joining(", ")), Style.faint);
        }
        under(finding, all);
    }

    /** What is met is said in one breath; what is open, or not met, has its own line: that is what a reader must see. */
    private void elements(Finding finding) throws IOException {
        String met = finding.elements().stream().filter(e -> e.state() == State.MET)
                .map(e -> finding.provision().words(e.name()) + ": " + e.reason() + quotes.refs(e.evidence())).collect(Collectors.joining("; "));
        if (!met.isEmpty()) {
            paper.item(5, Labels.state(State.MET), COLUMN, met, color(State.MET));
        }
        for (ElementResult element : finding.elements()) {
            if (element.state() != State.MET) {
                paper.item(5, Labels.state(element.state()), COLUMN, finding.provision().words(element.name()) + ": " + element.reason() + quotes.refs(element.evidence()), color(element.state()));
            }
        }
    }

    /** An exception that the text speaks to is told; the others are named. */
    private void exceptions(Finding finding) throws IOException {
        for (Remark exception : Exceptions.told(finding)) {
            paper.item(5, "Exception", COLUMN, Labels.exception(exception.text()) + quotes.refs(exception.evidence()), Style.faint);
        }
        List<String> silent = Exceptions.silent(finding);
        if (!silent.isEmpty()) {
            paper.item(5, "Exceptions", COLUMN, "the text says nothing for or against: " + String.join("; ", silent), Style.faint);
        }
    }

    /** What is listed under a finding: the same conduct before a wider or an earlier law. One line a kind and strength; the open elements are in the proof. */
    private void under(Finding lead, List<Finding> all) throws IOException {
        Map<String, List<Finding>> kinds = Verdict.under(lead, all).stream().collect(Collectors.groupingBy(
                f -> Labels.kind(f.kind()) + ", " + Labels.words(f.strength()) + (f.contested().isEmpty() ? "" : ", contested by " + ActWords.and(f.contested())),
                LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Finding>> kind : kinds.entrySet()) {
            paper.item(5, "Under it", COLUMN, kind.getKey() + ": " + kind.getValue().stream().map(this::brief).collect(Collectors.joining("; ")), Style.faint);
        }
    }

    private String brief(Finding finding) {
        Provision law = finding.provision();
        unchecked |= !law.verified();
        return law.id() + (law.verified() ? "" : UNCHECKED) + " " + law.title();
    }

    private void brief(String label, Finding finding) throws IOException {
        List<String> open = finding.elements().stream().filter(e -> e.state() == State.UNKNOWN).map(e -> finding.provision().words(e.name())).toList();
        String contested = finding.contested().isEmpty() ? "" : "; contested by " + ActWords.and(finding.contested());
        paper.item(5, label, COLUMN, title(finding) + ": " + Labels.kind(finding.kind()) + ", " + Labels.words(finding.strength())
                + (open.isEmpty() ? "" : "; open: " + String.join(", ", open)) + contested, Style.faint);
    }

    private String title(Finding finding) {
        Provision law = finding.provision();
        unchecked |= !law.verified();
        return law.cite() + " — " + law.title() + " (" + law.id() + ")" + (law.verified() ? "" : UNCHECKED);
    }

    private void questions(List<String> questions, List<Finding> flagged) throws IOException {
        if (questions.isEmpty()) {
            return;
        }
        paper.blank();
        paper.line(3, "To find out", Style.bold, Style.underline);
        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i);
            List<String> decides = flagged.stream().filter(f -> f.toConfirm().contains(question)).map(f -> f.provision().id()).distinct().toList();
            String of = flagged.size() > 1 && decides.size() == flagged.size() ? "all" : decides.size() > 3
                    ? String.join(", ", decides.subList(0, 3)) + " and " + (decides.size() - 3) + " more" : String.join(", ", decides);
            paper.item(5, "Q" + (i + 1), 5, question + " (" + of + ")");
        }
        long others = flagged.stream().flatMap(f -> f.toConfirm().stream()).distinct().filter(q -> !questions.contains(q)).count();
        if (others > 0) {
            paper.item(5, "", 5, "and " + others + " more about what is listed under these; explain shows them.", Style.faint);
        }
    }

    private void fresh() throws IOException {
        for (Map.Entry<Integer, String> quote : quotes.fresh().entrySet()) {
            paper.item(3, "[" + quote.getKey() + "]", 5, "“" + quote.getValue() + "”", Style.fg_cyan);
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
