package org.sanctionsscreener.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Remark;
import org.sanctionsscreener.reason.Strength;

/** How a memo orders and sums up what is flagged; the same for every form of it. */
final class Verdict {
    private Verdict() { }

    static String title(DocumentView view) {
        return view.document() == null || view.document().title().isEmpty() ? view.path() : view.document().title();
    }

    /** "5 provisions: UN DPRK 3 (up to medium), UN IRAN 2 (low)": provisions of one kind; empty if none is flagged. Kinds are never mixed. */
    static Optional<String> byRegime(DocumentView view, FindingKind kind) {
        Map<String, List<Finding>> regimes = view.flagged().stream().filter(f -> f.kind() == kind).collect(Collectors.groupingBy(
                f -> Labels.regime(f.provision()), LinkedHashMap::new, Collectors.toList()));
        List<String> said = new ArrayList<>();
        regimes.forEach((regime, of) -> {
            long provisions = of.stream().map(f -> f.provision().id()).distinct().count();
            TreeSet<Strength> strengths = of.stream().map(Finding::strength).collect(Collectors.toCollection(TreeSet::new));
            said.add(regime + " " + provisions + " (" + (strengths.size() > 1 ? "up to " : "") + Labels.words(strengths.last()) + ")");
        });
        long all = view.flagged().stream().filter(f -> f.kind() == kind).map(f -> f.provision().id()).distinct().count();
        return said.isEmpty() ? Optional.empty() : Optional.of(Labels.count((int) all, "provision") + ": " + String.join(", ", said));
    }

    /** The acts with something flagged: the strongest first, of equals the one with more that is so strong. */
    static Map<Act, List<Finding>> acts(DocumentView view) {
        Map<Act, List<Finding>> acts = new LinkedHashMap<>();
        view.flaggedByAct().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Finding>>, Strength>comparing(e -> strongest(e.getValue()), Comparator.reverseOrder())
                        .thenComparing(e -> e.getValue().stream().filter(f -> f.strength() == strongest(e.getValue())).count(), Comparator.reverseOrder()))
                .forEach(e -> acts.put(view.act(e.getKey()), e.getValue()));
        return acts;
    }

    /**
     * Whether a memo tells a finding element by element. The weakest are only named, with what is open, where the same act has
     * something stronger; so are grounds for sanctions and warning signs where the act may be a breach that is shown as strongly.
     */
    static boolean inFull(Finding finding, List<Finding> ofAct) {
        boolean weak = finding.strength() == Strength.VERY_LOW && strongest(ofAct) != Strength.VERY_LOW;
        boolean lesser = !breach(finding) && ofAct.stream().anyMatch(f -> breach(f) && f.strength().compareTo(finding.strength()) >= 0);
        return !weak && !lesser;
    }

    static boolean breach(Finding finding) {
        return finding.kind() == FindingKind.POSSIBLE_VIOLATION || finding.kind() == FindingKind.POSSIBLE_LICENCE_BREACH;
    }

    private static Strength strongest(List<Finding> findings) {
        return findings.stream().map(Finding::strength).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Findings that stand for themselves, by regime, strongest first: those listed under none, or under one that is not shown. */
    static Map<String, List<Finding>> leads(List<Finding> flagged) {
        Set<String> ids = flagged.stream().map(Finding::id).collect(Collectors.toSet());
        return flagged.stream().filter(f -> f.under() == null || !ids.contains(f.under()))
                .sorted(Comparator.comparing(Finding::strength, Comparator.reverseOrder()))
                .collect(Collectors.groupingBy(f -> Labels.regime(f.provision()), LinkedHashMap::new, Collectors.toList()));
    }

    /** What is listed under a finding, and under those in turn, in the order of the reasoner. */
    static List<Finding> under(Finding lead, List<Finding> flagged) {
        Set<String> over = new HashSet<>(Set.of(lead.id()));
        while (flagged.stream().filter(f -> over.contains(f.under())).map(Finding::id).anyMatch(id -> !over.contains(id))) {
            flagged.stream().filter(f -> over.contains(f.under())).map(Finding::id).forEach(over::add);
        }
        over.remove(lead.id());
        return flagged.stream().filter(f -> over.contains(f.id())).toList();
    }

    /** What speaks against every finding of an act, to be said once. */
    static List<Remark> shared(List<Finding> flagged) {
        List<Remark> shared = new ArrayList<>(flagged.get(0).contrary());
        flagged.forEach(f -> shared.retainAll(f.contrary()));
        return shared;
    }

    /** The answer "nothing here" must be defended like any other: what was looked at. */
    static String nothing(DocumentView view) {
        int acts = view.facts().acts().size();
        return "Looked at: " + Labels.count(view.document().sentences().size(), "sentence") + ", in which " + (acts == 0
                ? "no act was found that the rules speak of."
                : Labels.count(acts, "act") + " could matter" + (view.considered().isEmpty()
                        ? "; none of them meets both the conduct and the party, place or item of any provision."
                        : "; what was weighed and not flagged is below, with the reason."));
    }
}
