package org.sanctionsscreener.rulecheck.mutate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.Candidate;
import org.sanctionsscreener.reason.Characterisation;
import org.sanctionsscreener.reason.Element;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.Outline;

/**
 * What of the law a fixture's facts come to when the unchanged rules have come to rest: enough to tell that a change of a card cannot
 * make a difference to it. A value that stands nowhere in the facts cannot be missed; an interval's end moved by a day is seen only by
 * an act whose first or last possible day then lies on its other side.
 *
 * @param fixture  its number
 * @param weighed  provisions that an act is weighed against
 * @param values   every value of a fact, alone and with its notion ({@code RECIPIENT:KP})
 * @param states   provision and element ({@code ID/name}) to the states that rules concluded
 * @param silent   provision and element of which no rule concluded anything, so that the card's silence is the answer
 * @param asked    provision and element of which the fixture expects something
 * @param times    when the acts took place
 * @param outline  what the fixture could expect
 */
record Reach(int fixture, Set<String> weighed, Set<String> values, Map<String, Set<State>> states, Set<String> silent, Set<String> asked, List<ActTime> times,
             SortedSet<String> outline) {

    static Reach of(int number, Fixture fixture, Reasoner.Rested rested, LawBook law) {
        List<Object> rest = rested.rest();
        Findings found = rested.findings();
        Set<String> weighed = new HashSet<>();
        Set<String> values = new HashSet<>();
        Map<String, Set<State>> states = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Object fact : rest) {
            if (fact instanceof Characterisation c) {
                values.add(c.value());
                values.add(c.notion() + ":" + c.value());
            } else if (fact instanceof Element e) {
                states.computeIfAbsent(e.provision() + "/" + e.name(), k -> EnumSet.noneOf(State.class)).add(e.state());
                told.add(e.provision() + "/" + e.name() + "/" + e.act() + "/" + e.limb());
            } else if (fact instanceof Candidate c) {
                weighed.add(c.provision());
            } else {
                given(fact, values);
            }
        }
        Set<String> silent = new HashSet<>();
        rest.stream().filter(Candidate.class::isInstance).map(Candidate.class::cast).forEach(c -> {
            for (ElementSpec e : law.elements(c.provision())) {
                if (!told.contains(c.provision() + "/" + e.name() + "/" + c.act() + "/" + c.limb())) {
                    silent.add(c.provision() + "/" + e.name());
                }
            }
        });
        Stream.concat(found.flagged().stream(), found.considered().stream()).filter(f -> f.provision() != null).forEach(f -> weighed.add(f.provision().id()));
        Set<String> asked = new HashSet<>();
        fixture.elements().forEach((id, elements) -> elements.keySet().forEach(e -> asked.add(id + "/" + e)));
        return new Reach(number, weighed, values, states, silent, asked, rest.stream().filter(Act.class::isInstance).map(a -> ((Act) a).time()).distinct().toList(), Outline.of(found));
    }

    private static void given(Object fact, Set<String> values) {
        if (fact instanceof Act a) {
            values.add(a.type());
            values.addAll(a.origin());
            values.addAll(a.destination());
        } else if (fact instanceof Party p && p.state() != null) {
            values.add(p.state());
        } else if (fact instanceof Item i) {
            values.addAll(i.families());
        } else if (fact instanceof Circumstance c) {
            values.add(c.kind());
            values.add(c.value());
        }
    }

    boolean has(List<String> any) { return any.stream().anyMatch(values::contains); }

    /** Whether a rule concluded this state of an element, or nothing, so that what its card says of silence counts. */
    boolean concluded(String provision, String element, State state) {
        String key = provision + "/" + element;
        return silent.contains(key) || states.getOrDefault(key, Set.of()).contains(state);
    }

    /** Whether an element is anything but MET, or the fixture expects something of it. */
    boolean open(String provision, String element) {
        String key = provision + "/" + element;
        return asked.contains(key) || silent.contains(key) || states.getOrDefault(key, Set.of()).stream().anyMatch(s -> s != State.MET);
    }

    /** Whether an act lies otherwise to the second interval than to the first. */
    boolean tells(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return times.stream().anyMatch(t -> !sides(t, from, to).equals(sides(t, otherFrom, otherTo)));
    }

    /** Everything that a rule can ask of a time and an interval. */
    private static List<Boolean> sides(ActTime t, LocalDate from, LocalDate to) {
        return List.of(t.within(from, to), t.touches(from, to), before(t.earliest(), from), before(t.latest(), from), before(to, t.earliest()), before(to, t.latest()),
                t.earliest() != null && t.earliest().equals(from), t.latest() != null && t.latest().equals(to));
    }

    private static boolean before(LocalDate one, LocalDate other) { return one != null && other != null && one.isBefore(other); }

    /** Whether a card's mutant can make a difference to the fixture. */
    static Predicate<Reach> weighs(String provision) { return r -> r.weighed.contains(provision); }
}
