package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;

/**
 * One act on many days: every provision that rules recognise is put through the engine with an act that engages it, on the day before each
 * of its intervals, the first day, the last day and the day after. The answer must follow the card's intervals.
 */
class EffectiveDatesTest {
    private static final int FIXTURES = 4;
    private static final String NOT_ENGAGED = " is not engaged on ";

    /** Where more than the card's interval decides, and what. */
    private static final Map<String, String> MORE_THAN_THE_INTERVAL = new TreeMap<>(Map.of(
            "UNSCR-2397-8", "the duty to send workers home could be breached only after its last day, 22 December 2019"));

    static {
        // The rule whose breach they presuppose began later for the goods and places of their fixtures.
        Stream.of("EAR-734.16", "EAR-736.2-b-10", "EAR-736.2-b-3", "EAR-736.2-b-5", "EAR-736.2-b-6",
                "EAR-764.2-c", "EAR-764.2-e", "USC-18-1956", "USC-18-371")
                .forEach(id -> MORE_THAN_THE_INTERVAL.put(id, "the rule whose breach it presupposes began later"));
    }

    private static final Reasoner REASONER = new Reasoner(RuleSet.load(Pack.embedded()));
    private static final LawBook LAW = REASONER.rules().law();

    @TestFactory
    Stream<DynamicTest> theAnswerFollowsTheIntervals() {
        SortedMap<String, List<Fixture>> engaging = engaging();
        assertNotEquals(0, engaging.size());
        return engaging.entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            List<String> problems = problems(LAW.provision(e.getKey()), e.getValue());
            if (MORE_THAN_THE_INTERVAL.containsKey(e.getKey())) {
                assertNotEquals(List.of(), problems, () -> e.getKey() + ": nothing but the interval decides any more; take it off the list");
                problems = problems.stream().filter(p -> !p.contains(NOT_ENGAGED)).toList();
            }
            assertEquals(List.of(), problems);
        }));
    }

    /** Fixtures that give their facts and expect a provision to be engaged, a few for each. */
    static SortedMap<String, List<Fixture>> engaging() {
        SortedMap<String, List<Fixture>> engaging = new TreeMap<>();
        for (Fixture f : FixtureReader.read(Pack.embeddedFixtures())) {
            if (f.facts() == null || !f.todo().isEmpty()) {
                continue;
            }
            f.flagged().keySet().forEach(p -> add(engaging, p, f));
            f.considered().forEach((p, kind) -> {
                if (kind == FindingKind.NOT_BINDING) {
                    add(engaging, p, f);
                }
            });
        }
        return engaging;
    }

    private static void add(SortedMap<String, List<Fixture>> engaging, String provision, Fixture f) {
        List<Fixture> some = engaging.computeIfAbsent(provision, k -> new ArrayList<>());
        if (some.size() < FIXTURES) {
            some.add(f);
        }
    }

    private static List<String> problems(Provision law, List<Fixture> fixtures) {
        List<String> problems = new ArrayList<>();
        for (LocalDate day : days(law)) {
            InForce.Standing standing = standing(law, day);
            boolean applies = standing == InForce.Standing.SETTLED || standing == InForce.Standing.CONTESTED;
            List<Fixture> engaged = fixtures.stream().filter(f -> Redated.engaged(REASONER, f, law.id(), day)).limit(1).toList();
            if (applies && engaged.isEmpty()) {
                problems.add(law.id() + NOT_ENGAGED + day + ", a day on which it applied, by the acts of " + fixtures.stream().map(Fixture::id).toList());
            }
            if (!applies && !engaged.isEmpty()) {
                problems.add(law.id() + " is engaged on " + day + ", a day on which it did not apply, by the acts of " + engaged.stream().map(Fixture::id).toList());
            }
            if (standing == InForce.Standing.CLAIMED && fixtures.stream().noneMatch(f -> Redated.considered(REASONER, f, law.id(), day, FindingKind.CONTESTED))) {
                problems.add(law.id() + " is not shown as claimed and contested on " + day);
            }
        }
        return problems;
    }

    /** The day before each interval, its first, its last, and the day after. */
    private static SortedSet<LocalDate> days(Provision law) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (InForce i : law.inForce()) {
            days.add(i.from().minusDays(1));
            days.add(i.from());
            if (i.to() != null) {
                days.add(i.to());
                days.add(i.to().plusDays(1));
            }
        }
        return days;
    }

    /** The standing of the card's law on a day; null if it has none. */
    static InForce.Standing standing(Provision law, LocalDate day) {
        return law.inForce().stream().filter(i -> !day.isBefore(i.from()) && (i.to() == null || !day.isAfter(i.to()))).map(InForce::standing).findFirst().orElse(null);
    }
}
