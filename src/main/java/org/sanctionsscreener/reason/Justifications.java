package org.sanctionsscreener.reason;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.util.LinkedListEntry;
import org.drools.tms.LogicalDependency;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Asks the engine's truth maintenance why a derived fact holds: the rule that inserted it and the facts that it matched.
 *
 * <p>The one place that touches this internal API of Drools 10.2 ({@code drools-tms}).
 */
final class Justifications {
    /**
     * The fact as the session holds it (an equal one may stand in a match), the rule's name, the file it stands in and its line (0 if unknown), and
     * the facts it matched in pattern order.
     */
    record Why(Object fact, String rule, String file, int line, List<Object> matched) { }

    private final KieSession session;
    /** By identity, for to compare whole records takes longer than to ask the engine. */
    private final Map<Object, Optional<Why>> known = new IdentityHashMap<>();
    private final Map<Object, String> words = new IdentityHashMap<>();

    Justifications(KieSession session) { this.session = session; }

    /** Why a fact holds, or null if it was given and not derived. */
    Why of(Object fact) { return known.computeIfAbsent(fact, f -> Optional.ofNullable(ask(f))).orElse(null); }

    /** The fact in a few words. */
    String words(Object fact) { return words.computeIfAbsent(fact, Describe::fact); }

    private Why ask(Object fact) {
        if (!(session.getFactHandle(fact) instanceof InternalFactHandle handle)
                || !(handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key) || key.getBeliefSet() == null
                || key.getBeliefSet().isEmpty()) {
            return null;
        }
        if (!(key.getBeliefSet().getFirst() instanceof LinkedListEntry<?, ?> entry) || !(entry.getObject() instanceof LogicalDependency<?> dependency)) {
            return null;
        }
        Match match = dependency.getJustifier();
        var rule = (org.drools.base.definitions.rule.impl.RuleImpl) match.getRule();
        String file = rule.getResource() == null || rule.getResource().getSourcePath() == null ? "" : rule.getResource().getSourcePath();
        return new Why(handle.getObject(), rule.getName(), file, 0, List.copyOf(match.getObjects()));
    }
}
