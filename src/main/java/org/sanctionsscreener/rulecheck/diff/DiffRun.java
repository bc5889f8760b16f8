package org.sanctionsscreener.rulecheck.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.screen.Screener;

/** Compares two packs over a corpus: first every document by both, then the causes of what differs. */
public final class DiffRun {
    private final String beforeName;
    private final String afterName;
    private final RuleSet before;
    private final RuleSet after;
    private final List<Unit> units;
    private final Comparison comparison;
    private final Function<Pack, Screener> loader;
    private final List<Comparison.Compared> different = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int documents;

    /**
     * @param before older pack, made ready
     * @param after  newer pack, made ready
     * @param loader makes a further pack ready, to try one change of words by itself
     */
    public DiffRun(String beforeName, Screener before, String afterName, Screener after, Function<Pack, Screener> loader) {
        this.beforeName = beforeName;
        this.afterName = afterName;
        this.before = before.reasoner().rules();
        this.after = after.reasoner().rules();
        this.units = PackDiff.of(this.before, this.after);
        this.comparison = new Comparison(before, after, units.stream().noneMatch(u -> u.type() == Unit.Type.WORDS) && links(this.before).equals(links(this.after)));
        this.loader = loader;
    }

    /** What the reading of a text takes from the cards: which parties and places are worth looking for. */
    private static Set<String> links(RuleSet rules) { return rules.law().shapes().stream().flatMap(s -> s.toward().stream()).collect(Collectors.toSet()); }

    /** Compares one document; on any thread. The result goes to {@link #add}. */
    public Comparison.Compared compare(CorpusDocument document) { return comparison.compare(document); }

    /** Takes what {@link #compare} gave, in any order, on one thread. */
    public void add(Comparison.Compared one) {
        documents++;
        if (!one.failure().isEmpty()) {
            failures.add(one.document().name() + ": " + one.failure());
        } else if (!one.changes().isEmpty()) {
            different.add(one);
        }
    }

    /**
     * The result, with causes.
     *
     * @param wanted     provisions to report
     * @param considered whether to report also what changed among what is not flagged
     */
    public DiffResult result(Predicate<String> wanted, boolean considered) {
        Causes causes = new Causes(before, after, units, loader);
        List<FindingChange> changes = different.stream().flatMap(d -> d.changes().stream().filter(c -> wanted.test(c.provision()))
                        .filter(c -> considered || c.kind() != FindingChange.Kind.CONSIDERED).map(c -> causes.explain(d, c)))
                .sorted(Comparator.comparing(FindingChange::document).thenComparing(FindingChange::provision).thenComparing(FindingChange::act)).toList();
        return new DiffResult(beforeName, afterName, units, documents, changes, failures.stream().sorted().toList());
    }
}
