package org.sanctionsscreener.extract.act;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/**
 * Who speaks, and for whom: "a spokesman for the company", "state media in Pyongyang".
 *
 * @param name   the speaker's words, "" for nobody
 * @param party  the party that the speaker's noun stands for
 * @param by     ids of all parties that the phrase says are spoken for
 * @param states codes of the states for which the speaker speaks
 */
record Speaker(String name, Optional<Party> party, Set<String> by, Set<String> states) {
    private static final Set<String> ELSEWHERE = Set.of("in", "at", "to", "on", "into", "near");
    private static final Speaker NOBODY = new Speaker("", Optional.empty(), Set.of(), Set.of());

    /** @param noun the speaker's noun, -1 for nobody */
    static Speaker of(int noun, Reading reading, PartyResolver parties) {
        if (noun < 0) {
            return NOBODY;
        }
        Set<String> by = new LinkedHashSet<>();
        Set<String> states = new TreeSet<>();
        // A state's own media speak for the state in which they sit; anybody else's place says nothing.
        boolean ofState = reading.tree.children(noun, Edge.MODIFIER, Edge.COMPOUND).stream().anyMatch(m -> reading.tree.form(m).equals("state"));
        spokenFor(noun, reading.tree, ofState).forEach(at -> {
            for (PartyMention mention : new PartyMention[] {reading.party(at), reading.adjective(at)}) {
                parties.of(mention).ifPresent(p -> {
                    by.add(p.id());
                    if (p.state() != null && (p.kind() == PartyKind.STATE || p.is("GOVERNMENT"))) {
                        states.add(p.state());
                    }
                });
            }
        });
        Optional<Party> party = parties.party(noun);
        party.ifPresent(p -> by.add(p.id()));
        return new Speaker(reading.words(noun), party, by, states);
    }

    /** The words of a speaker's phrase that say for whom he speaks. */
    private static Set<Integer> spokenFor(int noun, Grammar grammar, boolean ofState) {
        Set<Integer> all = new LinkedHashSet<>();
        all.add(noun);
        for (Arc arc : grammar.arcs(noun)) {
            boolean clause = arc.edge() == Edge.RELATIVE_CLAUSE || arc.edge() == Edge.NOUN_CLAUSE;
            if (!clause && (!ELSEWHERE.contains(arc.preposition()) || ofState && arc.preposition().equals("in"))) {
                all.addAll(spokenFor(arc.dependent(), grammar, ofState));
            }
        }
        return all;
    }
}
