package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Strength;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The memo for a terminal: first what is flagged and who is said to have done what, then each act with the law it may have
 * breached, then what was weighed and not flagged.
 */
public final class TextReport implements Report {
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
        acts(view).forEach((act, flagged) -> Unchecked.run(() -> findings.act(act, flagged)));
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
        paper.blank();
    }

    private void verdict(DocumentView view) throws IOException {
        if (view.flagged().isEmpty()) {
            nothing(view);
            return;
        }
        for (FindingKind kind : FindingKind.values()) {
            List<Finding> of = view.flagged().stream().filter(f -> f.kind() == kind).toList();
            if (!of.isEmpty()) {
                paper.item(0, Labels.kind(kind).toUpperCase(java.util.Locale.ROOT), 26,
                        byRegime(of) + (Labels.meaning(kind).isEmpty() ? "" : " (" + Labels.meaning(kind) + ")"), Style.bold, color(kind));
            }
        }
        ActWords words = new ActWords(view);
        for (Act act : acts(view).keySet()) {
            paper.item(0, "Who did what", 26, words.what(act) + "; " + ActWords.when(act.time()) + "; " + words.whoSays(act) + ".");
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
        int acts = view.facts().acts().size();
        int sentences = view.document().sentences().size();
        String looked = "Looked at: " + Labels.count(sentences, "sentence") + ", in which " + (acts == 0
                ? "no act was found that the rules of " + run.ruleSet().name() + " speak of."
                : Labels.count(acts, "act") + " could matter" + (view.considered().isEmpty()
                        ? "; none of them meets both the conduct and the party, place or item of any provision."
                        : "; each is below, with the reason why it is not flagged."));
        paper.line(0, looked);
        if (acts > 0 && view.considered().isEmpty()) {
            ActWords words = new ActWords(view);
            for (Act act : view.facts().acts()) {
                paper.item(2, "·", 2, words.what(act) + "; " + ActWords.when(act.time()) + "; " + words.whoSays(act) + ".");
            }
        }
    }

    /** "UN DPRK 3 (up to medium), UN IRAN 2 (low)". */
    private static String byRegime(List<Finding> findings) {
        Map<String, List<Finding>> regimes = findings.stream().collect(Collectors.groupingBy(
                f -> Labels.regime(f.provision()), LinkedHashMap::new, Collectors.toList()));
        List<String> said = new ArrayList<>();
        regimes.forEach((regime, of) -> {
            long provisions = of.stream().map(f -> f.provision().id()).distinct().count();
            TreeSet<Strength> strengths = of.stream().map(Finding::strength).collect(Collectors.toCollection(TreeSet::new));
            said.add(regime + " " + provisions + " (" + (strengths.size() > 1 ? "up to " : "") + Labels.words(strengths.last()) + ")");
        });
        return String.join(", ", said);
    }

    /** The acts with something flagged, the strongest first. */
    private static Map<Act, List<Finding>> acts(DocumentView view) {
        Map<Act, List<Finding>> acts = new LinkedHashMap<>();
        view.flaggedByAct().entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().stream().map(Finding::strength).max(Comparator.naturalOrder()).orElseThrow(),
                        Comparator.reverseOrder()))
                .forEach(e -> acts.put(view.act(e.getKey()), e.getValue()));
        return acts;
    }

    private void parties(DocumentView view) throws IOException {
        if (view.facts().parties().isEmpty()) {
            return;
        }
        Map<String, List<String>> byKind = new TreeMap<>();
        view.facts().parties().forEach(p -> byKind.computeIfAbsent(Labels.words(p.kind()), k -> new ArrayList<>())
                .add(p.name() + (p.state() == null || p.id().equals("state:" + p.state()) ? "" : " (" + p.state() + ")")));
        paper.blank();
        paper.line(0, "PARTIES NAMED", Style.bold);
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
