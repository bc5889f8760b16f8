package org.sanctionsscreener.rulecheck.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureResult;
import org.sanctionsscreener.rulecheck.FixtureRunner;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;
import org.sanctionsscreener.rulecheck.drl.ExtraRules;
import org.sanctionsscreener.rulecheck.drl.Firings;
import org.sanctionsscreener.rulecheck.drl.Watch;

/**
 * Changes a pack in many small ways and asks whether its fixtures notice.
 *
 * <p>Cards are changed without compiling anything. The changed rules stand beside the originals in one KieBase. One pass over the
 * fixtures writes down which provisions each reaches, and what each changed rule would match beside its original; a mutant is then
 * tried only on the fixtures where the two differ, closest first, until one fails.
 */
public final class MutationRun {
    /** Changed rules in one KieBase: more make each session slow, fewer make more compilations. */
    private static final int AT_ONCE = 250;

    private final RuleSet rules;
    private final List<Fixture> fixtures;
    private final MutationOptions options;
    private final long deadline;
    private final Map<String, List<Integer>> reached = new HashMap<>();
    private final Map<String, List<Integer>> differs = new HashMap<>();
    private final Map<Integer, SortedMap<String, String>> outlines = new HashMap<>();

    private MutationRun(RuleSet rules, List<Fixture> fixtures, MutationOptions options) {
        this.rules = rules;
        this.fixtures = fixtures;
        this.options = options;
        this.deadline = options.budgetSeconds() <= 0 ? Long.MAX_VALUE : System.nanoTime() + options.budgetSeconds() * 1_000_000_000L;
    }

    /** Every mutant of a pack that the options ask for, in the order of files and lines; a sample is drawn by content, so it is the same each time. */
    public static List<Mutant> mutants(RuleSet rules, MutationOptions options) {
        List<Mutant> all = new ArrayList<>(CardMutants.of(rules.pack(), rules.law()));
        all.addAll(RowMutants.of(rules.pack(), rules.law()));
        for (DrlRule rule : DrlRules.of(rules.pack())) {
            all.addAll(DrlMutants.of(rule));
        }
        List<Mutant> wanted = all.stream().filter(options.wanted()).collect(Collectors.toMap(Mutant::id, m -> m, (a, b) -> a, LinkedHashMap::new))
                .values().stream().sorted(Comparator.comparing((Mutant m) -> MutationCache.digest(options.seed() == 0 ? m.id() : options.seed() + " " + m.id())))
                .limit(options.sample() <= 0 ? Long.MAX_VALUE : options.sample()).toList();
        return wanted.stream().sorted(Comparator.comparing(Mutant::file).thenComparing(Mutant::line).thenComparing(Mutant::id)).toList();
    }

    /**
     * Runs them. Fixtures must give their facts (an article's are extracted before).
     *
     * @throws IllegalStateException if a fixture fails on the unchanged pack
     */
    public static List<MutantResult> run(RuleSet rules, List<Fixture> fixtures, List<Mutant> mutants, MutationOptions options) {
        return new MutationRun(rules, fixtures.stream().filter(f -> f.todo().isEmpty()).toList(), options).run(mutants);
    }

    private List<MutantResult> run(List<Mutant> mutants) {
        MutationCache cache = MutationCache.read(options.cache(), rules, fixtures);
        Map<String, MutantResult> known = new HashMap<>();
        mutants.forEach(m -> cache.find(m).ifPresent(r -> known.put(m.id(), r)));
        List<Mutant> open = mutants.stream().filter(m -> !known.containsKey(m.id())).toList();
        Set<String> rejected = open.isEmpty() ? Set.of() : watch(open);
        MutantResult[] results = new MutantResult[open.size()];
        List<Integer> changedRules = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            (open.get(i) instanceof Mutant.OfRule r && !r.text().isEmpty() && !rejected.contains(DrlMutants.safe(r.id())) && !worth(r).isEmpty() ? changedRules : rest).add(i);
        }
        // The parallel streams follow the machine; two threads suffice for what a rule author waits for.
        rest.parallelStream().forEach(i -> results[i] = rejected.contains(DrlMutants.safe(open.get(i).id()))
                ? new MutantResult(open.get(i), MutantResult.Outcome.INVALID, "", List.of(), "") : tried(open.get(i), rules.base()));
        for (int from = 0; from < changedRules.size(); from += AT_ONCE) {
            List<Integer> some = changedRules.subList(from, Math.min(changedRules.size(), from + AT_ONCE));
            KieBase base = System.nanoTime() > deadline ? null : ExtraRules.compile(rules.pack(), extras(some.stream().map(open::get).toList())).base();
            some.parallelStream().forEach(i -> results[i] = tried(open.get(i), base));
        }
        Arrays.stream(results).forEach(r -> known.put(r.mutant().id(), r));
        List<MutantResult> all = mutants.stream().map(m -> known.get(m.id())).toList();
        cache.write(all);
        return all;
    }

    private static List<ExtraRules.Extra> extras(List<Mutant> mutants) {
        return mutants.stream().filter(m -> m instanceof Mutant.OfRule r && !r.text().isEmpty()).map(m -> (Mutant.OfRule) m)
                .map(m -> new ExtraRules.Extra(DrlMutants.safe(m.id()), m.file(), m.text())).toList();
    }

    /** The one pass over the unchanged pack. Gives the names of the changed rules that do not compile. */
    private Set<String> watch(List<Mutant> open) {
        boolean ofRules = open.stream().anyMatch(Mutant.OfRule.class::isInstance);
        ExtraRules.Compiled compiled = ofRules ? ExtraRules.compile(rules.pack(), extras(open)) : new ExtraRules.Compiled(rules.base(), Set.of());
        Watch watch = new Watch(rules, compiled.base());
        Reasoner reasoner = new Reasoner(rules);
        List<Seen> seen = Stream.iterate(0, i -> i < fixtures.size(), i -> i + 1).parallel().map(i -> {
            Fixture fixture = fixtures.get(i);
            Findings found = reasoner.reason(fixture.facts());
            FixtureResult result = FixtureRunner.judge(fixture, found);
            if (result.outcome() != FixtureResult.Outcome.PASS) {
                throw new IllegalStateException(fixture.file() + ":" + fixture.line() + ": the fixture fails on the pack as it is; mend it first (rules test shows it)");
            }
            Set<String> provisions = Stream.concat(found.flagged().stream(), found.considered().stream()).filter(f -> f.provision() != null)
                    .map(f -> f.provision().id()).collect(Collectors.toSet());
            List<String> other = List.of();
            if (ofRules) {
                Firings firings = watch.at(fixture.facts());
                other = open.stream().filter(m -> m instanceof Mutant.OfRule r && differs(r, firings)).map(Mutant::id).toList();
            }
            return new Seen(i, provisions, other, Outline.of(found));
        }).toList();
        for (Seen one : seen) {
            outlines.put(one.fixture(), one.outline());
            one.provisions().forEach(p -> reached.computeIfAbsent(p, k -> new ArrayList<>()).add(one.fixture()));
            one.differing().forEach(m -> differs.computeIfAbsent(m, k -> new ArrayList<>()).add(one.fixture()));
        }
        return compiled.rejected();
    }

    private record Seen(int fixture, Set<String> provisions, List<String> differing, SortedMap<String, String> outline) { }

    private static boolean differs(Mutant.OfRule mutant, Firings firings) {
        if (mutant.kind().equals("conclusion")) {
            return !firings.of(mutant.rule()).isEmpty();
        }
        return !firings.of(mutant.rule()).equals(mutant.text().isEmpty() ? Set.of() : firings.of(DrlMutants.safe(mutant.id())));
    }

    /** @param base holds the changed rule; null if there was no time to compile it */
    private MutantResult tried(Mutant mutant, KieBase base) {
        List<Integer> worth = worth(mutant);
        if (worth.isEmpty()) {
            return new MutantResult(mutant, MutantResult.Outcome.NOT_REACHED, "", List.of(), "");
        }
        if (base == null) {
            return new MutantResult(mutant, MutantResult.Outcome.NOT_RUN, "", List.of(), "");
        }
        RuleSet changed = mutant instanceof Mutant.OfCard card ? rules.with(card.law().get()) : rules.with(base);
        Predicate<String> acts = mutant instanceof Mutant.OfRule rule ? acts(rule) : null;
        String unasked = "";
        for (int i : worth) {
            if (System.nanoTime() > deadline) {
                return new MutantResult(mutant, MutantResult.Outcome.NOT_RUN, "", List.of(), "");
            }
            Findings found = found(changed, acts, fixtures.get(i));
            if (found == null && mutant instanceof Mutant.OfRule && changed.base() == base) {
                // Many rules that share parts can break the engine where one of them alone does not.
                changed = rules.with(ExtraRules.compile(rules.pack(), extras(List.of(mutant))).base());
                found = found(changed, acts, fixtures.get(i));
            }
            if (found == null || FixtureRunner.judge(fixtures.get(i), found).outcome() != FixtureResult.Outcome.PASS) {
                return new MutantResult(mutant, MutantResult.Outcome.KILLED, fixtures.get(i).id(), List.of(), "");
            }
            if (unasked.isEmpty()) {
                unasked = Outline.wouldTell(fixtures.get(i).id(), outlines.get(i), Outline.of(found));
            }
        }
        return new MutantResult(mutant, MutantResult.Outcome.SURVIVED, "", worth.stream().limit(3).map(i -> fixtures.get(i).id()).toList(), unasked);
    }

    private static Predicate<String> acts(Mutant.OfRule mutant) {
        String own = DrlMutants.safe(mutant.id());
        return name -> !name.equals(mutant.rule()) && (name.equals(own) || !MutationOptions.isMutant(name));
    }

    /** The fixtures that can tell the mutant from the original, those that speak of its provision first. */
    private List<Integer> worth(Mutant mutant) {
        if (mutant instanceof Mutant.OfRule) {
            return differs.getOrDefault(mutant.id(), List.of());
        }
        List<Integer> here = reached.getOrDefault(mutant.subject(), List.of());
        Stream<Integer> candidates = here.stream();
        if (((Mutant.OfCard) mutant).loosens()) {
            candidates = Stream.concat(candidates, Stream.iterate(0, i -> i < fixtures.size(), i -> i + 1)
                    .filter(i -> fixtures.get(i).provisions().contains(mutant.subject()) || fixtures.get(i).only()));
        }
        return candidates.distinct().sorted(Comparator.comparing((Integer i) -> !fixtures.get(i).provisions().contains(mutant.subject()))
                .thenComparing(i -> !fixtures.get(i).only()).thenComparing(i -> i)).toList();
    }

    /** What a changed pack makes of a fixture; null if it breaks on it. */
    private static Findings found(RuleSet rules, Predicate<String> acts, Fixture fixture) {
        try {
            Reasoner reasoner = acts == null ? new Reasoner(rules) : new Reasoner(rules, match -> acts.test(match.getRule().getName()));
            return reasoner.reason(fixture.facts());
        } catch (RuntimeException broken) {
            return null;
        }
    }
}
