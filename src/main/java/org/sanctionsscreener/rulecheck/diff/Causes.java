package org.sanctionsscreener.rulecheck.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.reason.TraceStep;
import org.sanctionsscreener.screen.ScreenedDocument;
import org.sanctionsscreener.screen.Screener;

/**
 * Which change of a pack is responsible for a changed finding, found by experiment: each change is put into the older pack by itself,
 * and taken out of the newer one by itself. The finding's proof says what to try first.
 */
final class Causes {
    private static final int TRIED = 80;

    private final RuleSet before;
    private final RuleSet after;
    private final List<Unit> units;
    private final Function<Pack, Screener> loader;
    private final Map<String, Optional<Reasoner>> reasoners = new HashMap<>();
    private final Map<String, Optional<Screener>> readers = new HashMap<>();
    private final Map<String, Optional<Facts>> readings = new HashMap<>();

    /** @param loader makes a pack ready to read and weigh */
    Causes(RuleSet before, RuleSet after, List<Unit> units, Function<Pack, Screener> loader) {
        this.before = before;
        this.after = after;
        this.units = units;
        this.loader = loader;
    }

    FindingChange explain(Comparison.Compared document, FindingChange change) {
        List<Unit> traced = traced(document, change);
        FindingChange found = tried(document, change, traced);
        if (found != null) {
            return found;
        }
        List<Unit> others = units.stream().filter(u -> !traced.contains(u)).toList();
        if (units.size() > TRIED) {
            return change.because(traced, FindingChange.How.TRACED);
        }
        found = tried(document, change, others.isEmpty() ? units : Stream.concat(traced.stream(), others.stream()).toList());
        return found != null ? found : change.because(traced, FindingChange.How.UNKNOWN);
    }

    /** The changes of the pack that stand in the proof of the finding, before or after. */
    private List<Unit> traced(Comparison.Compared document, FindingChange change) {
        Set<String> rules = Stream.of(change.before(), change.after()).filter(Objects::nonNull).flatMap(f -> f.trace().stream()).map(TraceStep::rule).collect(Collectors.toSet());
        boolean readOtherwise = !document.before().equals(document.after());
        return units.stream().filter(u -> switch (u.type()) {
            case CARD -> u.name().equals(change.provision());
            case RULE -> rules.contains(u.name());
            case WORDS -> readOtherwise;
            case TABLE -> change.kind() == FindingChange.Kind.STRONGER || change.kind() == FindingChange.Kind.WEAKER;
            case DECLARATIONS -> false;
        }).toList();
    }

    private FindingChange tried(Comparison.Compared document, FindingChange change, List<Unit> some) {
        List<Unit> alone = some.stream().filter(u -> outcome(document, change, u, true).filter(f -> FindingChange.same(f.orElse(null), change.after())).isPresent()).toList();
        if (!alone.isEmpty()) {
            return change.because(alone, FindingChange.How.ALONE);
        }
        List<Unit> needed = some.stream().filter(u -> outcome(document, change, u, false).filter(f -> !FindingChange.same(f.orElse(null), change.after())).isPresent()).toList();
        return needed.isEmpty() || needed.size() == 1 && units.size() > 1 && some.size() < units.size() ? null : change.because(needed, FindingChange.How.TOGETHER);
    }

    /**
     * The finding when the change is put into the older pack ({@code forward}) or taken out of the newer one.
     *
     * @return empty if that makes no working pack; else the finding, itself empty if there is none
     */
    private Optional<Optional<Finding>> outcome(Comparison.Compared document, FindingChange change, Unit unit, boolean forward) {
        RuleSet base = forward ? before : after;
        RuleSet donor = forward ? after : before;
        Facts facts = forward ? document.before() : document.after();
        if (unit.type() == Unit.Type.WORDS) {
            Optional<Facts> read = document.document().facts() != null ? Optional.of(facts) : reading(document, unit, forward, base, donor);
            return read.map(f -> Optional.ofNullable(Comparison.find(document.document(), new Reasoner(base), f, change)));
        }
        Optional<Reasoner> reasoner = reasoners.computeIfAbsent(key(unit, forward), k -> {
            try {
                return Optional.of(new Reasoner(Hybrid.rules(base, donor, unit)));
            } catch (CardException apart) {
                return Optional.empty();
            }
        });
        return reasoner.map(r -> Optional.ofNullable(Comparison.find(document.document(), r, facts, change)));
    }

    private Optional<Facts> reading(Comparison.Compared document, Unit unit, boolean forward, RuleSet base, RuleSet donor) {
        return readings.computeIfAbsent(key(unit, forward) + document.document().name(), k -> readers.computeIfAbsent(key(unit, forward), r -> {
            try {
                return Optional.of(loader.apply(Hybrid.pack(base.pack(), donor.pack(), unit)));
            } catch (RuntimeException apart) {
                return Optional.empty();
            }
        }).flatMap(s -> s.screen(document.document().text().get()) instanceof ScreenedDocument.Screened read ? Optional.of(read.facts()) : Optional.empty()));
    }

    private static String key(Unit unit, boolean forward) { return unit.type() + " " + unit.name() + " " + forward + " "; }

    /** The changes that no finding of the corpus hangs on. */
    static List<Unit> without(List<Unit> units, List<FindingChange> changes) {
        Set<Unit> used = changes.stream().flatMap(c -> c.because().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return new ArrayList<>(units.stream().filter(u -> !used.contains(u)).toList());
    }
}
