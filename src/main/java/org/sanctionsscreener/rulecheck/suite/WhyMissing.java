package org.sanctionsscreener.rulecheck.suite;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.Characterisation;
import org.sanctionsscreener.reason.Describe;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;
import org.sanctionsscreener.rulecheck.drl.ExtraRules;
import org.sanctionsscreener.rulecheck.drl.Firings;

/**
 * Why a provision was not flagged: the first condition that was not met and the values it saw, asked of the engine itself by running
 * each rule that could have recognised the provision one condition at a time.
 */
public final class WhyMissing {
    private static final int VALUES = 8;
    private final RuleSet rules;
    private final Map<String, List<RuleSteps>> byProvision = new TreeMap<>();
    private RuleSet stepped;

    /**
     * Compiles the steps once for all provisions that will be asked about.
     *
     * @param provisions ids; one that the pack does not know is answered so
     */
    public WhyMissing(RuleSet rules, Collection<String> provisions) {
        this.rules = rules;
        List<DrlRule> makers = DrlRules.of(rules.pack()).stream().filter(r -> r.text().contains("new Candidate(")).toList();
        List<ExtraRules.Extra> extras = new ArrayList<>();
        for (String provision : new TreeSet<>(provisions)) {
            Set<String> calls = rules.law().shapes().stream().filter(s -> s.provision().equals(provision))
                    .map(s -> "law.shapes(\"" + s.shape() + "\"").collect(Collectors.toSet());
            List<RuleSteps> all = makers.stream().filter(r -> r.text().contains("\"" + provision + "\"") || calls.stream().anyMatch(r.text()::contains))
                    .map(r -> new RuleSteps(r, provision)).toList();
            all.forEach(s -> extras.addAll(s.extras()));
            byProvision.put(provision, all);
        }
        if (!extras.isEmpty()) {
            stepped = rules.with(ExtraRules.compile(rules.pack(), extras).base());
        }
    }

    /** The reasons, one line each, the first being the one to look at; never empty. */
    public List<String> lines(String provision, Facts facts, Findings found) {
        Provision card = rules.law().provision(provision);
        if (card == null) {
            return List.of("the pack has no provision " + provision + "; 'rules list' names them all");
        }
        if (!card.noRule().isEmpty()) {
            return List.of("no rule flags it: " + card.noRule());
        }
        if (facts.acts().isEmpty()) {
            return List.of("the text tells of no act that the rules know");
        }
        List<Finding> weighed = found.considered().stream().filter(f -> f.provision() != null && f.provision().id().equals(provision)).toList();
        return weighed.isEmpty() ? notWeighed(provision, facts) : weighed.stream().flatMap(f -> weighed(card, f, facts).stream()).distinct().toList();
    }

    /** It was weighed and an element, or the time, ended it. */
    private List<String> weighed(Provision card, Finding f, Facts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("weighed against " + f.act() + " and " + f.kind() + ": " + f.reason());
        for (State state : List.of(State.NOT_MET, State.UNKNOWN)) {
            for (ElementResult e : f.elements()) {
                ElementSpec spec = card.elements().stream().filter(s -> s.name().equals(e.name())).findFirst().orElse(null);
                if (e.state() == state && lines.size() == 1 && (state == State.NOT_MET || spec != null && spec.gate())) {
                    lines.add("first condition not met: element " + e.name() + " is " + state + ": " + e.reason() + (spec == null ? "" : asked(card, spec, f.act(), facts)));
                }
            }
        }
        return lines;
    }

    private String asked(Provision card, ElementSpec spec, String act, Facts facts) {
        List<String> values = new Reasoner(rules).characterisations(facts).stream().filter(c -> c.act().equals(act) && c.notion().equals(spec.notion()))
                .map(c -> c.value() + (c.state() == State.MET ? "" : " (" + c.state() + ")")).distinct().sorted().toList();
        return " (" + card.file() + ":" + card.line() + " asks " + spec.notion() + (spec.oneOf().isEmpty() ? "" : " one of " + spec.oneOf())
                + (spec.noneOf().isEmpty() ? "" : " none of " + spec.noneOf()) + "; saw " + (values.isEmpty() ? "none" : values) + ")";
    }

    private record Reach(RuleSteps of, int met) { }

    private List<String> notWeighed(String provision, Facts facts) {
        List<RuleSteps> all = byProvision.getOrDefault(provision, List.of());
        if (all.isEmpty()) {
            return List.of("no rule makes it a candidate: its card has no 'recognised' that a rule asks for, and no rule names it");
        }
        Firings firings = new Firings(name -> !name.startsWith("step "));
        List<Characterisation> read = new Reasoner(stepped, firings).characterisations(facts);
        List<Reach> reached = all.stream().map(s -> new Reach(s, (int) s.steps().stream().takeWhile(x -> !firings.of(x.name()).isEmpty()).count()))
                .sorted(Comparator.comparingInt((Reach r) -> r.met() - r.of().steps().size()).reversed().thenComparing(r -> r.of().rule().name())).toList();
        List<String> lines = new ArrayList<>();
        Reach best = reached.stream().max(Comparator.comparingInt(Reach::met)).orElseThrow();
        for (Reach reach : reached) {
            if (reach.met() == best.met() && reach.met() < reach.of().steps().size() && lines.size() < 4) {
                RuleSteps.Step failed = reach.of().steps().get(reach.met());
                lines.add("no act was weighed against it; rule \"" + reach.of().rule().name() + "\" came " + (lines.isEmpty() ? "closest" : "as close"));
                lines.add("first condition not met: " + reach.of().rule().file() + ":" + failed.line() + ": " + failed.text() + "; saw " + saw(failed, firings, provision));
            }
        }
        String asked = reached.stream().filter(r -> r.met() == best.met()).map(r -> r.of().rule().text()).collect(Collectors.joining());
        Map<String, Set<String>> known = new TreeMap<>();
        read.stream().filter(c -> c.state() != State.NOT_MET && asked.contains("\"" + c.notion() + "\""))
                .forEach(c -> known.computeIfAbsent(c.act() + " " + c.notion(), n -> new TreeSet<>()).add(c.value()));
        lines.add("what that rule asks about was read as: " + (known.isEmpty() ? "nothing that the shared rules know" : known.entrySet().stream()
                .map(e -> e.getKey() + " " + join(e.getValue())).collect(Collectors.joining("; "))));
        return lines;
    }

    /** The values that a failed condition was held to. */
    private String saw(RuleSteps.Step failed, Firings firings, String provision) {
        Map<String, Set<String>> values = new TreeMap<>();
        for (List<Object> match : firings.of(failed.seen())) {
            for (int i = 0; i < match.size(); i += 2) {
                String id = String.valueOf(match.get(i));
                if (match.get(i + 1) instanceof Record fact && (id.equals("$seen") || mentions(failed.text(), id))) {
                    if (failed.forbids()) {
                        put(values, "there was", Describe.fact(fact));
                    } else {
                        fields(fact, failed.text(), values);
                    }
                } else if (mentions(failed.text(), id)) {
                    put(values, id, String.valueOf(match.get(i + 1)));
                }
            }
        }
        String words = values.isEmpty() ? "nothing of that kind" : values.entrySet().stream().map(e -> e.getKey() + (failed.forbids() ? " " : " = ") + join(e.getValue()))
                .collect(Collectors.joining(", "));
        return failed.text().contains("law.shapes") ? words + "; the card is linked to " + rules.law().shapes().stream().filter(s -> s.provision().equals(provision))
                .map(Shape::toward).flatMap(List::stream).distinct().sorted().toList() : words;
    }

    /** The fields of a fact of which a condition speaks. */
    private static void fields(Record fact, String condition, Map<String, Set<String>> values) {
        for (RecordComponent field : fact.getClass().getRecordComponents()) {
            if (Pattern.compile("(?<![\\w.$\"])" + field.getName() + "\\b(?!\\s*\")").matcher(condition).find()) {
                try {
                    put(values, field.getName(), String.valueOf(field.getAccessor().invoke(fact)));
                } catch (ReflectiveOperationException unseen) {
                    throw new IllegalStateException(unseen);
                }
            }
        }
    }

    private static void put(Map<String, Set<String>> values, String name, String value) { values.computeIfAbsent(name, n -> new TreeSet<>()).add(value); }

    private static String join(Set<String> values) {
        return values.stream().limit(VALUES).collect(Collectors.joining(" | ")) + (values.size() > VALUES ? " | and " + (values.size() - VALUES) + " more" : "");
    }

    private static boolean mentions(String text, String id) { return Pattern.compile(Pattern.quote(id) + "(?!\\w)").matcher(text).find(); }
}
