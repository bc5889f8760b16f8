package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Facts;

/**
 * Puts a document's facts beside the law and reads off what may have been breached, and what was considered and was not.
 *
 * <p>One session a document over the shared rules, several for a very long one; thread-safe.
 */
public final class Reasoner {
    /**
     * More firings than any facts need, to begin with and for each act under each provision (the default pack takes fewer than 900 for one
     * act); a rule set that reaches the limit does not come to rest. Much more would fill the memory where a reason grows each time.
     */
    private static final int FIRINGS = 2_000;
    private static final int FIRINGS_FOR_ACT_AND_PROVISION = 2;

    private final RuleSet rules;
    private final AgendaFilter filter;

    public Reasoner(RuleSet rules) { this(rules, null); }

    /**
     * A reasoner that lets only some rules fire: for tests of the rules themselves.
     *
     * @param filter asked before each firing; null lets every rule fire
     */
    public Reasoner(RuleSet rules, AgendaFilter filter) {
        this.rules = rules;
        this.filter = filter;
    }

    /** The rules it reasons with. */
    public RuleSet rules() { return rules; }

    /**
     * Reasons about one document.
     *
     * @throws IllegalStateException if the rules do not come to rest
     */
    public Findings reason(Facts facts) {
        if (facts.acts().isEmpty()) {
            return new Findings(List.of(), List.of());
        }
        List<Finding> all = new ArrayList<>();
        for (Batches.Batch batch : Batches.of(facts)) {
            run(batch.facts(), session -> all.addAll(new Assembly(rules, batch.facts(), new Conclusions(session)).findings(batch.own())));
        }
        all.sort(new Order(facts));
        return Findings.of(all);
    }

    /** Every shared notion that the rules derived about the acts of a document, for explanations; sorted. */
    public List<Characterisation> characterisations(Facts facts) {
        List<Characterisation> all = new ArrayList<>();
        for (Batches.Batch batch : Batches.of(facts)) {
            run(batch.facts(), session -> all.addAll(new Conclusions(session).characterisations().stream().filter(c -> batch.own().contains(c.act())).toList()));
        }
        all.sort(Comparator.comparing(Characterisation::act));
        return all;
    }

    /** @param rest everything that stands when the rules have come to rest, in no order */
    public record Rested(Findings findings, List<Object> rest) { }

    /** The findings with all that they rest on, in one session. */
    public Rested rested(Facts facts) {
        Set<String> acts = facts.acts().stream().map(Act::id).collect(Collectors.toSet());
        return run(facts, session -> {
            List<Finding> all = new ArrayList<>(new Assembly(rules, facts, new Conclusions(session)).findings(acts));
            all.sort(new Order(facts));
            return new Rested(Findings.of(all), new ArrayList<Object>(session.getObjects()));
        });
    }

    /** Everything that stands when the rules have come to rest: what was given and what was derived. In no order. */
    public List<Object> atRest(Facts facts) {
        return run(facts, session -> new ArrayList<Object>(session.getObjects()));
    }

    private <T> T run(Facts facts, Function<KieSession, T> then) {
        KieSession session = rules.base().newKieSession();
        try {
            session.setGlobal("law", rules.law());
            for (Object fact : inOrder(facts)) {
                session.insert(fact);
            }
            int limit = FIRINGS + FIRINGS_FOR_ACT_AND_PROVISION * facts.acts().size() * rules.law().provisions().size();
            if (session.fireAllRules(filter, limit) >= limit) {
                throw new IllegalStateException("the rules do not come to rest: a rule keeps firing on its own conclusion");
            }
            return then.apply(session);
        } finally {
            session.dispose();
        }
    }

    private static Collection<Object> inOrder(Facts facts) {
        List<Object> all = new ArrayList<>();
        all.addAll(facts.parties());
        all.addAll(facts.affiliations());
        all.addAll(facts.items());
        all.addAll(facts.acts());
        all.addAll(facts.assertions());
        all.addAll(facts.circumstances());
        all.addAll(facts.disagreements());
        return all;
    }
}
