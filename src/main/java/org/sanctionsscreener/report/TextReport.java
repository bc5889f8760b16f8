package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Reader;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Remark;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The memo for a terminal: first what is flagged and who is said to have done what, then each act with the law it may have
 * breached, then what was weighed and not flagged.
 */
public final class TextReport implements Report {
    /** How many acts the opening names: an analyst reads three lines first, not thirty. */
    private static final int MOST = 4;
    private final Paper paper;
    private final RunInfo run;
    private int written;

    /**
     * @param width  columns of a line; brought between 60 and 120
     * @param colour whether to use the terminal's colours
     */
    public TextReport(Writer out, RunInfo run, int width, boolean colour) {
        this.paper = new Paper(out, width, colour);
        this.run = run;
    }

    @Override
    public void add(DocumentView view) throws IOException {
        if (written++ > 0) {
            paper.blank();
            paper.rule('═');
            paper.blank();
        }
        if (view.failed() != null) {
            String line = view.failed().line() > 0 ? ":" + view.failed().line() : "";
            paper.item(0, "NOT SCREENED", 14, view.path() + line + ": " + view.failed().message(), Style.bold, Style.fg_red);
            paper.flush();
            return;
        }
        head(view);
        verdict(view);
        TextFinding findings = new TextFinding(paper, view, new Quotes(view.document()));
        Verdict.acts(view).forEach((act, flagged) -> Unchecked.run(() -> findings.act(act, flagged)));
        new TextConsidered(paper, view).write();
        parties(view);
        limits(view);
        paper.flush();
    }

    @Override
    public void close() throws IOException {
        paper.flush();
    }

    private void head(DocumentView view) throws IOException {
        Document document = view.document();
        paper.line(0, document.title().isEmpty() ? view.path() : document.title(), Style.bold);
        String where = document.title().isEmpty() ? "" : view.path() + " · ";
        paper.line(0, where + Labels.published(document.published()) + " · " + Labels.language(document.language())
                + " · " + Labels.count(document.sentences().size(), "sentence"), Style.faint);
        if (view.consulted() != null) {
            paper.line(0, SecondReaderWords.line(view), view.consulted().trouble().isEmpty() ? Style.faint : Style.fg_yellow);
        }
        paper.blank();
    }

    private void verdict(DocumentView view) throws IOException {
        if (view.flagged().isEmpty()) {
            nothing(view);
            return;
        }
        for (FindingKind kind : FindingKind.values()) {
            Verdict.byRegime(view, kind).ifPresent(words -> Unchecked.run(() -> paper.item(0, Labels.kind(kind).toUpperCase(Locale.ROOT), 26,
                    words + " – " + Labels.meaning(kind), Style.bold, color(kind))));
        }
        ActWords words = new ActWords(view);
        Map<Act, List<Finding>> acts = Verdict.acts(view);
        for (Act act : acts.keySet().stream().limit(MOST).toList()) {
            paper.item(0, "Who did what", 26, words.what(act) + "; " + ActWords.when(act.time()) + "; " + words.whoSays(act)
                    + (act.reader() == Reader.MODEL ? "; read by " + SecondReaderWords.reader(view, act) : "") + ".");
        }
        if (acts.size() > MOST) {
            paper.item(0, "", 26, "and " + Labels.count(acts.size() - MOST, "more act") + ", below.");
        }
        List<String> against = acts.entrySet().stream().filter(a -> a.getKey().reader() != Reader.MODEL).flatMap(a -> Verdict.shared(a.getValue()).stream()).map(Remark::text).distinct().limit(MOST).toList();
        if (!against.isEmpty()) {
            paper.item(0, "Against", 26, against.stream().map(a -> a.replaceAll("\\.$", "")).collect(Collectors.joining("; ")) + ".");
        }
        weaker(view);
    }

    private void weaker(DocumentView view) throws IOException {
        if (view.weaker() > 0) {
            paper.item(0, "Not shown", 26, Labels.count(view.weaker(), "weaker finding") + " below --min-strength");
        }
    }

    /** The answer "nothing here" must be defended like any other: it says what was looked at. */
    private void nothing(DocumentView view) throws IOException {
        paper.line(0, view.weaker() > 0 ? "Nothing flagged at the strength asked for." : "Nothing flagged.", Style.bold);
        weaker(view);
        paper.line(0, Verdict.nothing(view));
        if (view.considered().isEmpty()) {
            ActWords words = new ActWords(view);
            for (Act act : view.facts().acts()) {
                paper.item(2, "·", 2, words.what(act) + "; " + ActWords.when(act.time()) + "; " + words.whoSays(act) + ".");
            }
        }
    }

    private void parties(DocumentView view) throws IOException {
        Set<String> acting = view.facts().acts().stream().flatMap(a -> Stream.of(a.actor(), a.counterparty(), a.via(), a.beneficiary(), a.origin(), a.destination()))
                .flatMap(List::stream).collect(Collectors.toSet());
        Map<String, List<String>> byKind = new TreeMap<>();
        view.facts().parties().stream().filter(p -> acting.contains(p.id())).forEach(p -> byKind.computeIfAbsent(Labels.words(p.kind()), k -> new ArrayList<>())
                .add(p.name() + (p.state() == null || p.id().equals("state:" + p.state()) ? "" : " (" + p.state() + ")")));
        if (byKind.isEmpty()) {
            return;
        }
        paper.blank();
        paper.line(0, "PARTIES TO THESE ACTS", Style.bold);
        for (Map.Entry<String, List<String>> kind : byKind.entrySet()) {
            paper.item(2, kind.getKey(), 14, String.join(", ", kind.getValue().stream().distinct().toList()), Style.faint);
        }
    }

    private void limits(DocumentView view) throws IOException {
        paper.blank();
        paper.line(0, Labels.LIMITS, Style.faint);
        paper.line(0, "Sanctions Screener " + run.engineVersion() + ", rules " + run.ruleSet().name() + " " + run.ruleSet().version()
                + " (" + run.ruleSet().sha256().substring(0, 12) + ")"
                + (view.flagged().isEmpty() && view.considered().isEmpty() ? "" : ". The proof: screener explain " + view.path()), Style.faint);
    }

    static Style color(FindingKind kind) {
        return switch (kind) {
            case POSSIBLE_VIOLATION, POSSIBLE_LICENCE_BREACH -> Style.fg_red;
            case SANCTIONABLE_CONDUCT -> Style.fg_magenta;
            default -> Style.fg_yellow;
        };
    }
}
