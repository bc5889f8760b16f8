package org.sanctionsscreener.rulecheck.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.CardPlaces;
import org.sanctionsscreener.rulecheck.Place;
import org.sanctionsscreener.rulecheck.report.Case;
import org.sanctionsscreener.rulecheck.report.CheckInfo;
import org.sanctionsscreener.rulecheck.report.Problem;
import org.sanctionsscreener.rulecheck.report.Report;
import org.sanctionsscreener.rulecheck.report.Severity;
import org.sanctionsscreener.rulecheck.report.Summary;

/** Coverage as a report: a case for each rule, condition, element state and day that decides; what no fixture exercises is a warning at its place. */
public final class CoverageCases {
    /** What a run refuses. */
    public static final List<CheckInfo> CHECKS = List.of(
            new CheckInfo("rule-never-fires", Severity.WARNING, "a rule that fires in no fixture", ""),
            new CheckInfo("condition-never-reached", Severity.WARNING, "a condition before which no fixture's facts come", ""),
            new CheckInfo("condition-never-true", Severity.WARNING, "a condition that holds in no fixture", ""),
            new CheckInfo("condition-never-false", Severity.WARNING, "a condition that fails in no fixture", ""),
            new CheckInfo("element-state-unseen", Severity.WARNING, "a state of an element that no fixture has", ""),
            new CheckInfo("day-untried", Severity.WARNING, "a day at an end of an interval on which no fixture has an act", ""),
            new CheckInfo("coverage-share", Severity.ERROR, "a share below the one asked for", ""));

    private final Coverage coverage;
    private final RuleSet pack;
    private final CardPlaces places;
    private final Predicate<String> only;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, int[]> shares = new LinkedHashMap<>();

    /** @param only which files, provisions, rules and checks count, by name */
    public CoverageCases(Coverage coverage, RuleSet pack, Predicate<String> only) {
        this.coverage = coverage;
        this.pack = pack;
        this.places = new CardPlaces(pack.pack());
        this.only = only;
        List.of("rules", "conditions", "element states", "days that decide").forEach(s -> shares.put(s, new int[2]));
        coverage.rules().forEach(r -> add("rules", r.rule().name(), r.rule().name(), "rule-never-fires",
                new Place(r.rule().file(), r.rule().line(), r.rule().columnOf(r.rule().start())), r.fixtures() > 0, "rule never fires: " + r.rule().name(), "write a fixture on which it fires"));
        coverage.conditions().forEach(this::condition);
        pack.law().provisions().stream().filter(p -> p.noRule().isEmpty()).forEach(this::card);
    }

    private void condition(Coverage.ConditionSeen c) {
        Condition at = c.condition();
        String check = c.held() == 0 && c.failed() == 0 ? "condition-never-reached" : c.held() == 0 ? "condition-never-true" : "condition-never-false";
        add("conditions", at.rule(), at.rule() + " " + at.line() + ":" + at.column(), check, new Place(at.file(), at.line(), at.column()), c.both(),
                check.replace("condition-never-", "condition never ").replaceAll("(true|false)$", "seen $1") + ": " + at.text() + " (" + at.rule() + ")",
                c.held() == 0 ? "write a fixture whose facts meet all before it, and it" : "write a fixture whose facts meet all before it, and not it");
    }

    private void card(Provision card) {
        for (int i = 0; i < card.elements().size(); i++) {
            ElementSpec e = card.elements().get(i);
            Set<State> seen = coverage.elements().getOrDefault(card.id() + "/" + e.name(), Set.of());
            boolean twice = card.elements().subList(0, i).stream().anyMatch(x -> x.name().equals(e.name()));
            for (State state : twice ? new State[0] : State.values()) {
                add("element states", card.id(), card.id() + " " + e.name() + " " + state, "element-state-unseen", places.of(card, "elements", i, "", ""), seen.contains(state),
                        card.id() + ": no fixture in which " + e.name() + " is " + state, "expect elements: {" + card.id() + ": {" + e.name() + ": " + state + "}}");
            }
        }
        for (LocalDate day : Coverage.days(card)) {
            boolean tried = !coverage.days().getOrDefault(card.id(), new TreeSet<>()).contains(day);
            add("days that decide", card.id(), card.id() + " " + day, "day-untried", at(card, day), tried, card.id() + ": no fixture with an act on " + day,
                    "write a fixture that speaks of it, with an act on that day");
        }
    }

    /** The end of an interval that makes a day decide. */
    private Place at(Provision card, LocalDate day) {
        for (int i = 0; i < card.inForce().size(); i++) {
            InForce interval = card.inForce().get(i);
            if (day.equals(interval.from()) || day.equals(interval.from().minusDays(1))) {
                return places.of(card, "inForce", i, "from", "");
            }
            if (interval.to() != null && (day.equals(interval.to()) || day.equals(interval.to().plusDays(1)))) {
                return places.of(card, "inForce", i, "to", "");
            }
        }
        return new Place(card.file(), card.line(), 0);
    }

    private void add(String share, String subject, String name, String check, Place place, boolean seen, String message, String help) {
        if (only.test(place.file()) || only.test(subject) || only.test(check)) {
            shares.get(share)[seen ? 0 : 1]++;
            cases.add(Case.of(place.file(), name, seen ? List.of() : List.of(new Problem(check, Severity.WARNING, place.file(), place.line(), place.column(), message, help))));
        }
    }

    /** @param least the lowest shares that are fine, in percent: of rules, conditions, element states, days that decide */
    public Report report(String version, double... least) {
        List<Case> all = new ArrayList<>(cases);
        Map<String, Double> figures = new TreeMap<>();
        List<Problem> low = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, int[]> share : shares.entrySet()) {
            double percent = percent(share.getValue());
            figures.put(share.getKey(), Math.round(percent * 10) / 10.0);
            if (percent < least[i++]) {
                low.add(new Problem("coverage-share", Severity.ERROR, "pack.yaml", 0, 0,
                        String.format(Locale.ROOT, "%s: %.1f %% are exercised, fewer than %.1f %%", share.getKey(), percent, least[i - 1]), "write the fixtures that are wanting"));
            }
        }
        if (!cases.isEmpty() && !low.isEmpty()) {
            all.add(Case.of("pack.yaml", "coverage-share", low));
        }
        String text = shares.entrySet().stream().map(s -> String.format(Locale.ROOT, "%s %.1f %% of %d", s.getKey(), percent(s.getValue()), s.getValue()[0] + s.getValue()[1]))
                .collect(Collectors.joining(", ", "", "\n"));
        return new Report("rules coverage", "cases", version, CHECKS, all, new Summary(new TreeMap<>(figures), text));
    }

    private static double percent(int[] seenAndNot) { return seenAndNot[0] + seenAndNot[1] == 0 ? 100 : 100.0 * seenAndNot[0] / (seenAndNot[0] + seenAndNot[1]); }
}
