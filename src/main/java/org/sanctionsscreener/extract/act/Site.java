package org.sanctionsscreener.extract.act;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/**
 * Whose a test or a launch is of which the text names nobody: a rocket that rose from a range near a town, a charge that went off at a
 * site, gas fed into machines at a plant are the doing of the state where that place lies. Where a rocket came down says nothing.
 */
final class Site {
    /** Which prepositions introduce the place, by the act's type. */
    private static final Map<String, Set<String>> WHERE = Map.of("LAUNCH_TEST", Set.of("from", "out of"), "NUCLEAR_TEST", Set.of("at", "in", "near", "under"),
            "ENRICH", Set.of("at", "in", "inside", "near"), "DEVELOP", Set.of("at", "in", "near", "outside"));
    /** Of what stands somewhere and cannot be elsewhere: a place told anywhere in the sentence is its own. */
    private static final Set<String> STANDING = Set.of("ENRICH", "NUCLEAR_TEST");
    private static final int NEAR = 5;

    private final Reading reading;
    private final PartyResolver parties;
    private final ActLexicon lexicon;

    Site(ActLexicon lexicon, Reading reading, PartyResolver parties) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
    }

    /** The state of the place, empty for another act or where none is told. */
    Optional<Party> of(TriggerHit hit) {
        Set<String> where = WHERE.get(hit.trigger().act());
        if (where == null) {
            return Optional.empty();
        }
        Grammar grammar = reading.tree;
        for (int word = 0; word < grammar.size(); word++) {
            boolean told = grammar.edge(word) == Edge.PREP && where.contains(grammar.preposition(word)) && (grammar.graph.isBelow(word, hit.head()) || standing(hit));
            Optional<Party> state = told ? state(word) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        if (hit.trigger().act().equals("LAUNCH_TEST") && !hit.nominal() && lexicon.roleWords("rising").contains(grammar.lemma(hit.head()))) {
            return java.util.stream.IntStream.range(0, grammar.size()).filter(w -> grammar.edge(w) == Edge.PREP && Set.of("off", "at", "near").contains(grammar.preposition(w)) && grammar.graph.isBelow(w, hit.head()))
                    .mapToObj(this::state).flatMap(Optional::stream).findFirst();
        }
        return Optional.empty();
    }

    private static boolean standing(TriggerHit hit) { return STANDING.contains(hit.trigger().act()); }

    /** "from Semnan", "from the Semnan desert", "from a range east of Semnan". */
    private Optional<Party> state(int place) {
        return reading.tree.graph.subtree(place).stream().filter(w -> Math.abs(w - place) <= NEAR).map(reading::party)
                .filter(m -> m != null && (m.kind() == PartyMention.Kind.METONYM || m.kind() == PartyMention.Kind.NAME)).map(parties::of).flatMap(Optional::stream)
                .filter(p -> p.kind() == PartyKind.STATE).findFirst();
    }
}
