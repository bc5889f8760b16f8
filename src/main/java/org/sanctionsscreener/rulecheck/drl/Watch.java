package org.sanctionsscreener.rulecheck.drl;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;

/**
 * What rules would match of facts on which a pack has come to rest. They only look: nothing is concluded or taken back, so any number
 * of rules may look at once, and a match that held for a moment only while conclusions were coming in does not count.
 */
public final class Watch {
    private final RuleSet pack;
    private final Reasoner reasoner;
    private final KieBase looking;

    /** @param looking the rules that look */
    public Watch(RuleSet pack, KieBase looking) {
        this.pack = pack;
        this.reasoner = new Reasoner(pack);
        this.looking = looking;
    }

    /** What the looking rules match of a document's facts and of all that the pack derives from them. */
    public Firings at(Facts facts) { return at(reasoner.atRest(facts)); }

    /** The same of what was derived before. */
    public Firings at(List<Object> rest) {
        Firings firings = new Firings(name -> false);
        KieSession session = looking.newKieSession();
        try {
            session.setGlobal("law", pack.law());
            rest.forEach(session::insert);
            session.fireAllRules(firings);
            return firings;
        } finally {
            session.dispose();
        }
    }
}
