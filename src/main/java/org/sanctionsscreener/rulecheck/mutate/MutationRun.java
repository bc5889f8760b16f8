package org.sanctionsscreener.rulecheck.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.FailingFixturesException;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureResult;
import org.sanctionsscreener.rulecheck.FixtureRunner;
import org.sanctionsscreener.rulecheck.Outline;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;
import org.sanctionsscreener.rulecheck.drl.ExtraRules;
import org.sanctionsscreener.rulecheck.drl.Firings;
import org.sanctionsscreener.rulecheck.validate.OpenAnyway;
import org.sanctionsscreener.rulecheck.validate.Redundant;

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
    private final boolean everywhere;
    private final List<Reach> reaches = new ArrayList<>();
    private final Map<String, List<Integer>> differs = new HashMap<>();
    /** Changed rules on which the engine breaks, with the first fixture on which it did. */
    private final Map<String, Integer> breaks = new ConcurrentHashMap<>();

    private MutationRun(RuleSet rules, List<Fixture> fixtures, MutationOptions options, boolean everywhere) {
        this.everywhere = everywhere;
        this.rules = rules;
        this.fixtures = fixtures;
        this.options = options;
        this.deadline = options.budgetSeconds() <= 0 ? Long.MAX_VALUE : System.nanoTime() + options.budgetSeconds() * 1_000_000_000L;
    }

    /** Every mutant of a pack that the options ask for, in the order of files and lines; a sample is drawn by content, so it is the same each time. */
    public static List<Mutant> mutants(RuleSet rules, MutationOptions options) {
        List<Mutant> all = new ArrayList<>(CardMutants.of(rules));
        all.addAll(RowMutants.of(rules.pack(), rules.law()));
        RuleHints hints = new RuleHints(rules.law());
        Redundant redundant = Redundant.of(rules.pack());
        OpenAnyway open = OpenAnyway.of(rules.pack(), rules.law());
        for (DrlRule rule : DrlRules.of(rules.pack())) {
            all.addAll(DrlMutants.of(rule, hints, redundant, open, rules.law()));
        }
        List<Mutant> wanted = all.stream().filter(options.wanted()).collect(Collectors.toMap(Mutant::id, m -> m, (a, b) -> a, LinkedHashMap::new))
                .values().stream().sorted(Comparator.comparing((Mutant m) -> MutationCache.digest(options.seed() == 0 ? m.id() : options.seed() + " " + m.id())))
                .limit(options.sample() <= 0 ? Long.MAX_VALUE : options.sample()).toList();
        return wanted.stream().sorted(Comparator.comparing(Mutant::file).thenComparing(Mutant::line).thenComparing(Mutant::id)).toList();
    }

    /**
     * Runs them. Fixtures must give their facts (an article's are extracted before).
     *
     * @throws FailingFixturesException if fixtures fail on the unchanged pack
     */
    public static List<MutantResult> run(RuleSet rules, List<Fixture> fixtures, List<Mutant> mutants, MutationOptions options) {
        return new MutationRun(rules, fixtures.stream().filter(f -> f.todo().isEmpty()).toList(), options, false).run(mutants);
    }

    /** The same with every mutant tried on every fixture: much slower, and with the same outcome but for what is told of survivors. */
    static List<MutantResult> runEverywhere(RuleSet rules, List<Fixture> fixtures, List<Mutant> mutants, MutationOptions options) {
        return new MutationRun(rules, fixtures.stream().filter(f -> f.todo().isEmpty()).toList(), options, true).run(mutants);
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
            (open.get(i) instanceof Mutant.OfRule r && !r.text().isEmpty() && !breaks.containsKey(r.id()) && !rejected.contains(DrlMutants.safe(r.id())) && !worth(r).isEmpty() ? changedRules : rest).add(i);
        }
        shared(rest, i -> results[i] = rejected.contains(DrlMutants.safe(open.get(i).id()))
                ? new MutantResult(open.get(i), MutantResult.Outcome.INVALID, "", List.of(), "") : tried(open.get(i), rules.base()));
        for (int from = 0; from < changedRules.size(); from += AT_ONCE) {
            List<Integer> some = changedRules.subList(from, Math.min(changedRules.size(), from + AT_ONCE));
            KieBase base = System.nanoTime() > deadline ? null : ExtraRules.compile(rules.pack(), extras(some.stream().map(open::get).toList())).base();
            shared(some, i -> results[i] = tried(open.get(i), base));
        }
        Arrays.stream(results).forEach(r -> known.put(r.mutant().id(), r));
        List<MutantResult> all = mutants.stream().map(m -> known.get(m.id())).toList();
        cache.write(all);
        return all;
    }

    /** Does work on every processor from one queue: some mutants take a thousand times as long as others, so none is dealt out beforehand. */
    private static void shared(List<Integer> numbers, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(worker -> {
            for (int at = next.getAndIncrement(); at < numbers.size(); at = next.getAndIncrement()) {
                work.accept(numbers.get(at));
            }
        });
    }

    private static List<ExtraRules.Extra> extras(List<? extends Mutant> mutants) {
        return mutants.stream().filter(m -> m instanceof Mutant.OfRule r && !r.text().isEmpty()).map(m -> (Mutant.OfRule) m)
                .map(m -> new ExtraRules.Extra(DrlMutants.safe(m.id()), m.file(), m.text())).toList();
    }

    /** The one pass over the unchanged pack. Gives the names of the changed rules that do not compile. */
    private Set<String> watch(List<Mutant> open) {
        List<Mutant.OfRule> changed = open.stream().filter(Mutant.OfRule.class::isInstance).map(Mutant.OfRule.class::cast).toList();
        Looking looking = new Looking(rules, changed, this::beside, breaks);
        Reasoner reasoner = new Reasoner(rules);
        List<FixtureResult> failing = Collections.synchronizedList(new ArrayList<>());
        List<Seen> seen = Stream.iterate(0, i -> i < fixtures.size(), i -> i + 1).parallel().map(i -> {
            Reasoner.Rested rested = reasoner.rested(fixtures.get(i).facts());
            FixtureResult result = FixtureRunner.judge(fixtures.get(i), rested.findings(), reasoner::reason);
            if (result.outcome() != FixtureResult.Outcome.PASS) {
                failing.add(result);
            }
            Firings firings = looking.at(i, rested.rest());
            List<String> other = changed.stream().filter(m -> differs(m, firings)).map(Mutant::id).toList();
            return new Seen(Reach.of(i, fixtures.get(i), rested, rules.law()), other);
        }).toList();
        if (!failing.isEmpty()) {
            throw new FailingFixturesException(failing);
        }
        for (Seen one : seen) {
            reaches.add(one.reach());
            one.differing().forEach(m -> differs.computeIfAbsent(m, k -> new ArrayList<>()).add(one.reach().fixture()));
        }
        return looking.rejected();
    }

    private record Seen(Reach reach, List<String> differing) { }

    /** The changed rules with the originals that they are held against. */
    private List<ExtraRules.Extra> beside(List<Mutant.OfRule> changed) {
        Set<String> originals = changed.stream().map(Mutant.OfRule::rule).collect(Collectors.toSet());
        return Stream.concat(DrlRules.of(rules.pack()).stream().filter(r -> originals.contains(r.name())).map(r -> new ExtraRules.Extra(r.name(), r.file(), r.text())),
                extras(changed).stream()).toList();
    }

    private static boolean differs(Mutant.OfRule mutant, Firings firings) {
        if (mutant.kind().equals("conclusion")) {
            return !firings.of(mutant.rule()).isEmpty();
        }
        return !firings.of(mutant.rule()).equals(mutant.text().isEmpty() ? Set.of() : firings.of(DrlMutants.safe(mutant.id())));
    }

    /** @param base holds the changed rule; null if there was no time to compile it */
    private MutantResult tried(Mutant mutant, KieBase base) {
        if (breaks.containsKey(mutant.id())) {
            return new MutantResult(mutant, MutantResult.Outcome.KILLED, fixtures.get(breaks.get(mutant.id())).id(), List.of(), "");
        }
        List<Integer> worth = worth(mutant);
        if (worth.isEmpty()) {
            return unnoticed(mutant, MutantResult.Outcome.NOT_REACHED, near(mutant), "");
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
            Reasoner reasoner = reasoner(changed, acts);
            Findings found = found(reasoner, fixtures.get(i));
            if (found == null && mutant instanceof Mutant.OfRule && changed.base() == base) {
                // Many rules that share parts can break the engine where one of them alone does not.
                changed = rules.with(ExtraRules.compile(rules.pack(), extras(List.of(mutant))).base());
                reasoner = reasoner(changed, acts);
                found = found(reasoner, fixtures.get(i));
            }
            if (found == null || !passes(mutant, fixtures.get(i), found, reasoner)) {
                return new MutantResult(mutant, MutantResult.Outcome.KILLED, fixtures.get(i).id(), List.of(), "");
            }
            if (unasked.isEmpty()) {
                unasked = Outline.wouldTell(fixtures.get(i).id(), mutant.subject(), reaches.get(i).outline(), Outline.of(found));
            }
        }
        return unnoticed(mutant, MutantResult.Outcome.SURVIVED, worth.stream().limit(3).map(i -> fixtures.get(i).id()).toList(), unasked);
    }

    /** A survivor, or a mutant that says the same: it must be so by its making, and no fixture may have shown a difference. */
    private static MutantResult unnoticed(Mutant mutant, MutantResult.Outcome outcome, List<String> nearest, String unasked) {
        boolean same = unasked.isEmpty() && !mutant.same().isEmpty();
        return new MutantResult(mutant, same ? MutantResult.Outcome.EQUIVALENT : outcome, "", same ? List.of() : nearest, unasked);
    }

    private static Predicate<String> acts(Mutant.OfRule mutant) {
        String own = DrlMutants.safe(mutant.id());
        return name -> !name.equals(mutant.rule()) && (name.equals(own) || !MutationOptions.isMutant(name));
    }

    /** The fixtures that can tell the mutant from the original, those that speak of its provision first. */
    private List<Integer> worth(Mutant mutant) {
        if (everywhere) {
            return reaches.stream().map(Reach::fixture).toList();
        }
        if (mutant instanceof Mutant.OfRule) {
            return differs.getOrDefault(mutant.id(), List.of()).stream().sorted(Comparator.comparing((Integer i) -> -asked(fixtures.get(i))).thenComparing(i -> i)).toList();
        }
        return reaches.stream().filter(((Mutant.OfCard) mutant).matters()).map(Reach::fixture)
                .sorted(Comparator.comparing((Integer i) -> !fixtures.get(i).provisions().contains(mutant.subject())).thenComparing(i -> !fixtures.get(i).only()).thenComparing(i -> i)).toList();
    }

    /** Fixtures to start from where none can tell the mutant: those that weigh its provision, one that flags it first. */
    private List<String> near(Mutant mutant) {
        return reaches.stream().filter(r -> r.weighed().contains(mutant.subject())).map(r -> fixtures.get(r.fixture()))
                .sorted(Comparator.comparing((Fixture f) -> !f.flagged().containsKey(mutant.subject())).thenComparing(f -> !f.provisions().contains(mutant.subject()))
                        .thenComparing(Fixture::id)).limit(3).map(Fixture::id).toList();
    }

    /** How much a fixture asks for: one that asks for more notices more. */
    private static int asked(Fixture f) {
        return f.flagged().size() + f.notFlagged().size() + f.considered().size() + f.notConsidered().size() + f.elements().values().stream().mapToInt(Map::size).sum() + f.pinned().size() + (f.only() ? 3 : 0);
    }

    /** Whether a fixture does not notice. No card can let one act say something of another, so that acts are told apart for rules only. */
    private static boolean passes(Mutant mutant, Fixture fixture, Findings found, Reasoner reasoner) {
        try {
            FixtureResult result = mutant instanceof Mutant.OfCard ? FixtureRunner.judge(fixture, found) : FixtureRunner.judge(fixture, found, reasoner::reason);
            return result.outcome() == FixtureResult.Outcome.PASS;
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private static Reasoner reasoner(RuleSet rules, Predicate<String> acts) {
        return acts == null ? new Reasoner(rules) : new Reasoner(rules, match -> acts.test(match.getRule().getName()));
    }

    /** What a changed pack makes of a fixture; null if it breaks on it. */
    private static Findings found(Reasoner reasoner, Fixture fixture) {
        try {
            return reasoner.reason(fixture.facts());
        } catch (RuntimeException broken) {
            return null;
        }
    }
}
