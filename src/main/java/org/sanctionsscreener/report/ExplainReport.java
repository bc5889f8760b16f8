package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.law.BoundSpec;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.ExceptionSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Remark;
import org.sanctionsscreener.reason.TraceStep;
import picocli.CommandLine.Help.Ansi.Style;

/** The proof of a finding, to be read beside the law: the card, the facts, the rules in logical order, and what was missing. */
public final class ExplainReport {
    private static final int COLUMN = 12;
    private final Paper paper;
    private final DocumentView view;
    private final Quotes quotes;
    private final ActWords words;

    /** @param width columns of a line, @param colour whether to use the terminal's colours */
    public ExplainReport(Writer out, DocumentView view, int width, boolean colour) {
        this.paper = new Paper(out, width, colour);
        this.view = view;
        this.quotes = new Quotes(view.document());
        this.words = new ActWords(view);
    }

    /** Every finding, flagged or considered, of this id. */
    public Optional<Finding> finding(String id) {
        return all().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Ids that {@link #finding} knows. */
    public List<String> ids() { return all().map(Finding::id).toList(); }

    /** What was found of a provision, flagged or considered, in the order of the reasoner. */
    public List<Finding> of(String provision) {
        return all().filter(f -> f.provision() != null && f.provision().id().equals(provision)).toList();
    }

    /** Says which document the following is about. */
    public void title() throws IOException {
        paper.line(0, Verdict.title(view), Style.bold);
        paper.line(0, view.path() + " · " + Labels.published(view.document().published()), Style.faint);
    }

    /** Writes a line of ours between the proofs. */
    public void say(String line) throws IOException {
        paper.blank();
        paper.line(0, line);
        paper.flush();
    }

    /** Writes the whole proof of one finding. */
    public void explain(Finding finding) throws IOException {
        paper.blank();
        paper.rule('─');
        paper.line(0, finding.id(), Style.bold);
        String strength = finding.strength() == null ? "" : ", indication " + Labels.words(finding.strength());
        paper.line(0, Labels.kind(finding.kind()) + strength + ": " + finding.reason(), TextReport.color(finding.kind()));
        if (finding.provision() != null) {
            card(finding.provision());
        }
        facts(view.act(finding.act()));
        elements(finding);
        trace(finding);
        if (!finding.strengthSteps().isEmpty()) {
            head("Strength");
            for (String step : finding.strengthSteps()) {
                paper.item(3, "·", 2, step);
            }
        }
        paper.flush();
    }

    /** Writes a card alone: the law in our words, with its file and line. */
    public void card(Provision law) throws IOException {
        head("The law, in our words (" + law.file() + (law.line() > 0 ? ":" + law.line() : "") + ")");
        paper.line(3, law.cite() + " — " + law.title() + (law.verified() ? "" : "  [paragraph number not checked against the text]"), Style.bold);
        paper.line(3, law.summary());
        if (!law.notCovered().isEmpty()) {
            paper.item(3, "Not covered", COLUMN + 2, law.notCovered(), Style.faint);
        }
        for (BoundSpec bound : law.bound()) {
            paper.item(3, "Binds", COLUMN + 2, Labels.words(bound.role()) + " " + bound.who() + ": " + bound.duty(), Style.faint);
        }
        for (InForce interval : law.inForce()) {
            paper.item(3, "In force", COLUMN + 2, interval(interval), Style.faint);
        }
        for (ElementSpec element : law.elements()) {
            paper.item(3, "Element", COLUMN + 2, (element.limb().isEmpty() ? "" : "[" + element.limb() + "] ") + law.words(element.name()) + ": " + element.test()
                    + (element.gate() ? " (must be shown)" : ""), Style.faint);
        }
        for (ExceptionSpec exception : law.exceptions()) {
            paper.item(3, "Exception", COLUMN + 2, Labels.exception(exception.name()) + ": " + exception.text(), Style.faint);
        }
    }

    private void facts(Act act) throws IOException {
        if (act == null) {
            return;
        }
        head("The facts, as the article has them");
        paper.item(3, act.id(), COLUMN, words.what(act) + quotes.refs(act.evidence()), Style.bold);
        if (!SecondReaderWords.reader(view, act).isEmpty()) {
            paper.item(3, "Read by", COLUMN, SecondReaderWords.reader(view, act), Style.faint);
        }
        paper.item(3, "When", COLUMN, ActWords.when(act.time()) + quotes.refs(act.time().evidence()), Style.faint);
        paper.item(3, "Who says so", COLUMN, words.whoSays(act) + quotes.refs(view.assertions(act.id()).stream().flatMap(a -> a.evidence().stream()).toList()), Style.faint);
        for (String id : Stream.of(act.actor(), act.counterparty(), act.via(), act.beneficiary(), act.origin(), act.destination()).flatMap(List::stream).distinct().toList()) {
            if (view.party(id) != null) {
                var party = view.party(id);
                paper.item(3, "Party", COLUMN, party.name() + " (" + id + ", " + Labels.words(party.kind()) + (party.state() == null ? "" : ", " + party.state())
                        + (party.traits().isEmpty() ? "" : "; " + String.join(", ", party.traits().stream().map(Labels::words).toList())) + ")", Style.faint);
            }
        }
        for (String id : act.items()) {
            if (view.item(id) != null) {
                var item = view.item(id);
                paper.item(3, "Item", COLUMN, "“" + item.name() + "” (" + id + ", " + Labels.words(item.specificity())
                        + (item.families().isEmpty() ? "" : "; " + String.join(", ", item.families().stream().map(Labels::words).toList())) + ")"
                        + quotes.refs(item.mentions().subList(0, 1)), Style.faint);
            }
        }
        for (Circumstance circumstance : Stream.concat(view.circumstances(act.id()).stream(), view.circumstances("*").stream()).toList()) {
            paper.item(3, "Also said", COLUMN, Labels.words(circumstance.kind()) + (circumstance.value().isEmpty() ? "" : ": " + circumstance.value())
                    + quotes.refs(circumstance.evidence()), Style.faint);
        }
        sentences();
    }

    private void elements(Finding finding) throws IOException {
        if (finding.elements().isEmpty()) {
            return;
        }
        head("Element by element");
        for (ElementResult element : finding.elements()) {
            paper.row(3, Labels.state(element.state()), 10, finding.provision().words(element.name()), 26, element.reason() + quotes.refs(element.evidence()), TextFinding.color(element.state()));
        }
        for (Remark against : finding.contrary()) {
            paper.item(3, "Against", 10, against.text() + quotes.refs(against.evidence()), Style.fg_yellow);
        }
        for (Remark exception : finding.exceptionsConsidered()) {
            paper.item(3, "Exception", 10, exception.text() + quotes.refs(exception.evidence()), Style.faint);
        }
        sentences();
        List<String> missing = finding.elements().stream().filter(e -> e.state() != State.MET)
                .map(e -> finding.provision().words(e.name()) + " (" + Labels.state(e.state()).toLowerCase(java.util.Locale.ROOT) + ")").toList();
        if (!missing.isEmpty()) {
            paper.item(3, "Missing", 10, String.join(", ", missing), Style.bold);
        }
        for (String question : finding.toConfirm()) {
            paper.item(3, "Ask", 10, question, Style.faint);
        }
    }

    private void trace(Finding finding) throws IOException {
        if (finding.trace().isEmpty()) {
            return;
        }
        head("The rules that fired, each after those it rests on");
        for (TraceStep step : finding.trace()) {
            String rests = step.restsOn().isEmpty() ? "" : "  ← " + step.restsOn().stream().map(String::valueOf).collect(Collectors.joining(", "));
            paper.item(3, step.step() + ".", 5, step.concluded(), Style.bold);
            paper.line(8, "by “" + step.rule() + "” (" + step.source() + ")" + rests, Style.faint);
            paper.line(8, "from " + String.join("; ", step.matched()), Style.faint);
        }
    }

    private void sentences() throws IOException {
        for (var quote : quotes.fresh().entrySet()) {
            paper.item(3, "[" + quote.getKey() + "]", 5, "“" + quote.getValue() + "”", Style.fg_cyan);
        }
    }

    private void head(String words) throws IOException {
        paper.blank();
        paper.line(0, words, Style.underline);
    }

    static String interval(InForce interval) {
        return "from " + interval.from() + (interval.to() == null ? "" : " to " + interval.to())
                + (interval.standing() == InForce.Standing.SETTLED ? "" : ", " + Labels.words(interval.standing())
                        + (interval.contestedBy().isEmpty() ? "" : " by " + String.join(", ", interval.contestedBy())))
                + (interval.note().isEmpty() ? "" : ": " + interval.note());
    }

    private Stream<Finding> all() {
        return Stream.concat(view.flagged().stream(), view.considered().stream());
    }
}
