package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;

/** Puts what the engine concluded about each candidate together into a finding. It decides nothing that a rule or the strength table could. */
final class Assembly {
    private final RuleSet rules;
    private final Facts facts;
    private final Conclusions conclusions;
    private final Map<String, Act> acts;
    private final Map<String, List<Element>> elements;
    private final Map<String, List<ExceptionState>> exceptions;
    private final Map<String, List<Disposition>> dispositions;
    private final Map<String, List<Contrary>> contraries;
    private final Map<String, List<Standing>> standings;
    private final BoundParties bound;

    Assembly(RuleSet rules, Facts facts, Conclusions conclusions) {
        this.rules = rules;
        this.facts = facts;
        this.conclusions = conclusions;
        this.acts = facts.acts().stream().collect(Collectors.toMap(Act::id, a -> a, (a, b) -> a, LinkedHashMap::new));
        this.elements = conclusions.elements().stream().collect(Collectors.groupingBy(e -> key(e.provision(), e.act(), e.limb())));
        this.exceptions = conclusions.exceptions().stream().collect(Collectors.groupingBy(e -> key(e.provision(), e.act(), e.limb())));
        this.dispositions = conclusions.dispositions().stream().collect(Collectors.groupingBy(d -> key(d.provision(), d.act(), d.limb())));
        this.contraries = conclusions.contraries().stream().collect(Collectors.groupingBy(Contrary::act));
        this.standings = conclusions.standings().stream().collect(Collectors.groupingBy(Standing::act));
        this.bound = new BoundParties(facts, conclusions.characterisations());
    }

    /** What is found about some acts, in no order. @param own ids of the acts */
    List<Finding> findings(Set<String> own) {
        Map<String, List<Finding>> byProvisionAndAct = new TreeMap<>();
        for (Candidate c : conclusions.candidates()) {
            Provision card = rules.law().provision(c.provision());
            Disposition said = card == null || !own.contains(c.act()) ? null : disposition(dispositions.getOrDefault(key(c.provision(), c.act(), c.limb()), List.of()));
            if (said != null) {
                byProvisionAndAct.computeIfAbsent(key(c.provision(), c.act(), ""), k -> new ArrayList<>()).add(finding(c, card, said));
            }
        }
        List<Finding> all = new ArrayList<>();
        byProvisionAndAct.values().forEach(limbs -> all.add(limbs.stream().min(CLOSEST_LIMB).orElseThrow()));
        for (Disposition d : conclusions.dispositions()) {
            if (d.provision().isEmpty() && own.contains(d.act())) {
                all.add(statement(d));
            }
        }
        return Grouping.under(all);
    }

    /** When both limbs of a provision match an act, the memo shows the one that says more. */
    private static final Comparator<Finding> CLOSEST_LIMB = Comparator.comparing((Finding f) -> !f.kind().flagged())
            .thenComparing(f -> f.elements().stream().filter(e -> e.state() == State.NOT_MET).count())
            .thenComparing(f -> f.elements().stream().filter(e -> e.state() == State.UNKNOWN).count())
            .thenComparing(f -> f.elements().toString());

    private static Disposition disposition(List<Disposition> all) {
        return all.stream().min(Comparator.comparing((Disposition d) -> Precedence.of(d.kind())).thenComparing(Disposition::toString)).orElse(null);
    }

    private Finding finding(Candidate c, Provision card, Disposition said) {
        Act act = acts.get(c.act());
        String key = key(c.provision(), c.act(), c.limb());
        List<Element> derived = elements.getOrDefault(key, List.of());
        List<ElementResult> results = results(card, c.limb(), derived);
        List<Contrary> against = contraries.getOrDefault(c.act(), List.of());
        List<InForce> contestedLaw = card.inForce().stream()
                .filter(i -> i.standing() == InForce.Standing.CONTESTED && act.time().touches(i.from(), i.to())).toList();
        Standing standing = standing(c.act());
        boolean flagged = said.kind().flagged();
        StrengthTable.Result strength = flagged ? strength(act, standing, results, against, !contestedLaw.isEmpty(), said.kind()) : null;
        List<Remark> remarks = against.stream().map(x -> new Remark(x.text(), x.evidence())).distinct().toList();
        SortedMap<String, String> duties = bound.duties(act, card);
        Trace trace = new Trace(conclusions.justifications());
        trace.conclude(said);
        derived.forEach(trace::conclude);
        exceptions.getOrDefault(key, List.of()).forEach(trace::conclude);
        against.forEach(trace::conclude);
        return new Finding(c.act() + "/" + c.provision(), card, c.act(), said.kind(), said.reason(),
                flagged ? strength.strength() : null, flagged ? strength.steps() : List.of(), standing == null ? unasserted(c.act()) : standing.status(),
                contestedLaw.stream().flatMap(i -> i.contestedBy().stream()).distinct().sorted().toList(),
                bound.parties(act, duties), duties, results, remarks, questions(c.act(), card, c.limb(), results),
                considered(exceptions.getOrDefault(key, List.of())), null, trace.steps());
    }

    private Finding statement(Disposition d) {
        Act act = acts.get(d.act());
        Trace trace = new Trace(conclusions.justifications());
        trace.conclude(d);
        SortedMap<String, List<String>> parties = bound.roles(act);
        return new Finding(d.act() + "/-", null, d.act(), d.kind(), d.reason(), null, List.of(), unasserted(d.act()), List.of(), parties,
                new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), null, trace.steps());
    }

    /** The status of what nobody asserts in the end: the furthest, and what clears of it goes furthest; never merely the first that is told. */
    private String unasserted(String act) {
        return facts.assertions().stream().filter(a -> a.act().equals(act)).map(Assertion::status).max(Comparator.naturalOrder()).orElse(Assertion.Status.REPORTED).name();
    }

    private Standing standing(String act) {
        return standings.getOrDefault(act, List.of()).stream()
                .min(Comparator.comparing((Standing s) -> !s.modality().equals("FACT")).thenComparing(Standing::toString)).orElse(null);
    }

    /** The elements in the order of the card, then the time; of several facts for one element the most telling. */
    private static List<ElementResult> results(Provision card, String limb, List<Element> derived) {
        Map<String, List<Element>> byName = derived.stream().collect(Collectors.groupingBy(Element::name));
        List<ElementResult> results = new ArrayList<>();
        for (ElementSpec spec : card.elements()) {
            if (!spec.limb().isEmpty() && !spec.limb().equals(limb)) {
                continue;
            }
            results.add(result(spec.name(), spec.test(), byName.get(spec.name()), spec));
        }
        results.add(result("time", "the act lies inside the time in which the provision applied", byName.get("time"), null));
        return results;
    }

    private static ElementResult result(String name, String test, List<Element> facts, ElementSpec spec) {
        if (facts == null) {
            State state = spec == null ? State.UNKNOWN : spec.silence();
            return new ElementResult(name, state, test, spec == null ? "the text does not say" : spec.silenceWords(), List.of());
        }
        State state = Stream.of(State.NOT_MET, State.MET, State.UNKNOWN).filter(s -> facts.stream().anyMatch(e -> e.state() == s)).findFirst().orElseThrow();
        List<Element> telling = facts.stream().filter(e -> e.state() == state).toList();
        return new ElementResult(name, state, test, telling.stream().map(Element::reason).distinct().limit(2).collect(Collectors.joining("; ")),
                telling.stream().flatMap(e -> e.evidence().stream()).distinct().sorted().toList());
    }

    private StrengthTable.Result strength(Act act, Standing standing, List<ElementResult> results, List<Contrary> against, boolean contested, FindingKind kind) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("UNKNOWN_ELEMENTS", (int) results.stream().filter(e -> e.state() == State.UNKNOWN).count());
        against.forEach(c -> counts.merge(c.weight(), 1, Integer::sum));
        counts.put("LAW_CONTESTED", contested ? 1 : 0);
        counts.put("WEAK_SIGNAL", kind == FindingKind.RED_FLAG ? 1 : 0);
        counts.put("HEADLINE_ONLY", act.headline() ? 1 : 0);
        counts.put("NOT_COMPLETED", act.phase() == Phase.COMPLETED || act.phase() == Phase.ONGOING ? 0 : 1);
        List<Standing> all = standings.getOrDefault(act.id(), List.of());
        counts.put("POSSIBLE_ONLY", all.stream().noneMatch(s -> s.modality().equals("FACT")) ? 1 : 0);
        counts.put("ALLEGED_BY_UNNAMED", all.stream().allMatch(s -> s.status().equals("ALLEGED") && s.source().startsWith("UNNAMED")) ? 1 : 0);
        return rules.strength().of(standing.status(), counts);
    }

    private List<String> questions(String act, Provision card, String limb, List<ElementResult> results) {
        LinkedHashSet<String> questions = new LinkedHashSet<>();
        for (ElementResult r : results) {
            if (r.state() != State.UNKNOWN) {
                continue;
            }
            String ask = card.elements().stream().filter(s -> s.name().equals(r.name()) && (s.limb().isEmpty() || s.limb().equals(limb)))
                    .map(ElementSpec::ask).findFirst().orElse("");
            questions.add(!ask.isEmpty() ? ask : r.name().equals("time") ? "When did the act take place?" : "What shows this: " + r.test() + "?");
        }
        conclusions.questions().stream().filter(q -> q.act().equals(act)).forEach(q -> questions.add(q.text()));
        return List.copyOf(questions);
    }

    private static List<Remark> considered(List<ExceptionState> exceptions) {
        return exceptions.stream().map(x -> new Remark(x.name() + ": " + x.reason()
                + (x.state() == State.MET ? " (applies)" : " (nothing in the text; not excluded)"), x.evidence())).distinct().toList();
    }

    private static String key(String provision, String act, String limb) {
        return provision + '\u0000' + act + '\u0000' + limb;
    }
}
