package org.sanctionsscreener.rulecheck.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.FailingFixturesException;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureResult;
import org.sanctionsscreener.rulecheck.FixtureRunner;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;
import org.sanctionsscreener.rulecheck.drl.ExtraRules;
import org.sanctionsscreener.rulecheck.drl.Firings;
import org.sanctionsscreener.rulecheck.drl.Watch;

/**
 * What the fixtures of a pack exercise.
 *
 * @param rules      every rule and how many fixtures made it fire, in file order
 * @param conditions every condition and in how many fixtures it was seen to hold and to fail
 * @param elements   provision and element ({@code PROVISION/item_listed}) to the states seen
 * @param days       provision to the days that decide (the first day, the day before, the last day, the day after) on which no fixture has an act
 * @param allDays    number of days that decide, over all provisions
 * @param notAsked   conditions that cannot be turned round in DRL and are in none of the counts
 */
public record Coverage(List<RuleSeen> rules, List<ConditionSeen> conditions, SortedMap<String, Set<State>> elements,
                       SortedMap<String, SortedSet<LocalDate>> days, int allDays, List<Condition> notAsked) {
    /** How many probes stand in one KieBase: more make each session slow, fewer make more passes. */
    private static final int PROBES_AT_ONCE = 4000;

    /** @param fixtures number of fixtures in which it fired */
    public record RuleSeen(DrlRule rule, int fixtures) { }

    /** @param held number of fixtures in which it was reached and held; @param failed in which it was reached and did not hold */
    public record ConditionSeen(Condition condition, int held, int failed) {
        /** Whether it was seen both ways. */
        public boolean both() { return held > 0 && failed > 0; }
    }

    /** Runs the fixtures (which give their facts) and looks at every rule. @throws FailingFixturesException if fixtures fail */
    public static Coverage of(RuleSet pack, List<Fixture> fixtures) { return of(pack, fixtures, file -> true); }

    /** The same for the rules of some files, by path. */
    public static Coverage of(RuleSet pack, List<Fixture> fixtures, Predicate<String> counted) {
        List<DrlRule> rules = DrlRules.of(pack.pack()).stream().filter(r -> counted.test(r.file())).toList();
        List<Condition> conditions = new ArrayList<>();
        List<ExtraRules.Extra> probes = new ArrayList<>();
        rules.forEach(r -> new Probes(r, conditions, probes).write());
        Map<String, Integer> fired = new TreeMap<>();
        SortedMap<String, Set<State>> elements = new TreeMap<>();
        SortedMap<String, SortedSet<LocalDate>> acted = new TreeMap<>();
        List<FixtureResult> failing = Collections.synchronizedList(new ArrayList<>());
        List<Ran> first = fixtures.parallelStream().map(f -> ran(pack, f, failing)).toList();
        if (!failing.isEmpty()) {
            throw new FailingFixturesException(failing);
        }
        for (int i = 0; i < first.size(); i++) {
            Ran ran = first.get(i);
            ran.rules().forEach(r -> fired.merge(r, 1, Integer::sum));
            ran.elements().forEach((e, states) -> elements.computeIfAbsent(e, k -> EnumSet.noneOf(State.class)).addAll(states));
            ran.acted().forEach((p, days) -> acted.computeIfAbsent(p, k -> new TreeSet<>()).addAll(days));
        }
        Map<String, Integer> matched = new TreeMap<>();
        Set<String> rejected = new TreeSet<>();
        for (int from = 0; from < probes.size(); from += PROBES_AT_ONCE) {
            ExtraRules.Compiled compiled = ExtraRules.alone(pack.pack(), probes.subList(from, Math.min(probes.size(), from + PROBES_AT_ONCE)));
            rejected.addAll(compiled.rejected());
            Watch watch = new Watch(pack, compiled.base());
            first.parallelStream().map(ran -> watch.at(ran.rest()).rules()).toList().forEach(seen -> seen.forEach(n -> matched.merge(n, 1, Integer::sum)));
        }
        List<ConditionSeen> seen = conditions.stream().filter(c -> !rejected.contains(c.held()) && !rejected.contains(c.failed()))
                .map(c -> new ConditionSeen(c, matched.getOrDefault(c.held(), 0), matched.getOrDefault(c.failed(), 0))).toList();
        SortedMap<String, SortedSet<LocalDate>> missing = new TreeMap<>();
        int allDays = 0;
        for (Provision p : pack.law().provisions()) {
            if (p.noRule().isEmpty()) {
                elementsOf(p, elements);
                SortedSet<LocalDate> days = days(p);
                allDays += days.size();
                days.removeAll(acted.getOrDefault(p.id(), new TreeSet<>()));
                if (!days.isEmpty()) {
                    missing.put(p.id(), days);
                }
            }
        }
        return new Coverage(rules.stream().map(r -> new RuleSeen(r, fired.getOrDefault(r.name(), 0))).toList(), seen, elements, missing, allDays,
                conditions.stream().filter(c -> rejected.contains(c.held()) || rejected.contains(c.failed())).toList());
    }

    /** What is kept of a fixture's run: its findings with their proofs would fill the memory, so only what is counted of them stays. */
    private record Ran(Set<String> rules, Map<String, Set<State>> elements, Map<String, Set<LocalDate>> acted, List<Object> rest) { }

    private static Ran ran(RuleSet pack, Fixture fixture, List<FixtureResult> failing) {
        Firings firings = new Firings(n -> true);
        Reasoner.Rested rested = new Reasoner(pack, firings).rested(fixture.facts());
        Findings found = rested.findings();
        FixtureResult result = FixtureRunner.judge(fixture, found, new Reasoner(pack)::reason);
        if (result.outcome() != FixtureResult.Outcome.PASS) {
            failing.add(result);
        }
        Map<String, Set<State>> elements = new TreeMap<>();
        Map<String, Set<LocalDate>> acted = new TreeMap<>();
        Stream.concat(found.flagged().stream(), found.considered().stream()).filter(f -> f.provision() != null).forEach(f -> {
            f.elements().stream().filter(e -> !e.name().equals("time"))
                    .forEach(e -> elements.computeIfAbsent(f.provision().id() + "/" + e.name(), k -> EnumSet.noneOf(State.class)).add(e.state()));
            if (fixture.provisions().contains(f.provision().id())) {
                day(fixture, f).forEach(d -> acted.computeIfAbsent(f.provision().id(), k -> new TreeSet<>()).add(d));
            }
        });
        return new Ran(firings.rules(), elements, acted, rested.rest());
    }

    private static List<LocalDate> day(Fixture fixture, Finding finding) {
        return fixture.facts().acts().stream().filter(a -> a.id().equals(finding.act())).map(Act::time)
                .filter(t -> t.earliest() != null && t.earliest().equals(t.latest())).map(t -> t.earliest()).toList();
    }

    private static void elementsOf(Provision p, SortedMap<String, Set<State>> elements) {
        p.elements().forEach(e -> elements.computeIfAbsent(p.id() + "/" + e.name(), k -> EnumSet.noneOf(State.class)));
    }

    /** The days on which the answer changes. */
    static SortedSet<LocalDate> days(Provision p) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (InForce i : p.inForce()) {
            days.add(i.from().minusDays(1));
            days.add(i.from());
            if (i.to() != null) {
                days.add(i.to());
                days.add(i.to().plusDays(1));
            }
        }
        return days;
    }

    /** Share of the rules that fired, in percent. */
    public double ruleShare() { return share(rules.stream().filter(r -> r.fixtures() > 0).count(), rules.size()); }

    /** Share of the conditions seen both to hold and to fail, in percent. */
    public double conditionShare() { return share(conditions.stream().filter(ConditionSeen::both).count(), conditions.size()); }

    /** Share of (element, state) pairs seen, in percent. */
    public double elementShare() { return share(elements.values().stream().mapToLong(Set::size).sum(), elements.size() * 3L); }

    /** Share of the days that decide on which a fixture has an act, in percent. */
    public double dayShare() { return share(allDays - days.values().stream().mapToLong(SortedSet::size).sum(), allDays); }

    private static double share(long part, long whole) { return whole == 0 ? 100 : 100.0 * part / whole; }
}
