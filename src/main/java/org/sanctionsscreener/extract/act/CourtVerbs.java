package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion.Status;

/** What courts and agencies do about conduct, in the words above it, and to whom. */
final class CourtVerbs {
    private static final Set<String> TOLD = Set.of("to", "on", "against", "upon");

    private final SourceLexicon lexicon;
    private final Grammar grammar;
    private final PartyResolver parties;

    CourtVerbs(SourceLexicon lexicon, Grammar grammar, PartyResolver parties) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.parties = parties;
    }

    /** The words of a court or an agency that the step from a word to the one above it goes through: "charged with", "convicted of". */
    Optional<SourceLexicon.Court> above(int at, int from) {
        Edge edge = grammar.edge(from);
        // "to find X guilty of getting": the person is the subject of what he is found.
        boolean found = edge == Edge.CLAUSE && lexicon.courts().stream().anyMatch(c -> c.forms().contains(grammar.form(at)) && c.rest().equals(grammar.form(from)));
        if (!found && edge != Edge.OPEN_CLAUSE && edge != Edge.PREP && edge != Edge.OBJECT && edge != Edge.ADVERBIAL_CLAUSE && edge != Edge.NOUN_CLAUSE && edge != Edge.AGENT) {
            return Optional.empty();
        }
        // "charged the firm": the object of a court's verb is the person, unless it is the conduct's own noun.
        if (edge == Edge.OBJECT && lexicon.courts().stream().noneMatch(c -> c.forms().contains(grammar.form(at)) && c.status() == Status.SETTLED)) {
            return Optional.empty();
        }
        return lexicon.courts().stream().filter(c -> c.forms().contains(grammar.form(at)) && rest(c, at, from)).findFirst();
    }

    /** Who was charged, or pleads, or settles, or is told of a penalty: looked for from the word upwards; -1 for nobody. */
    int accused(int word) {
        for (int at = word, steps = 0; at >= 0 && steps < 4; at = grammar.governor(at), steps++) {
            if (grammar.verb(at)) {
                boolean own = grammar.form(at).matches("plead.*|pled|agree.*|settl.*|fac.*|remit.*|pay|pays|paid|paying");
                List<Integer> persons = new ArrayList<>(grammar.children(at, Edge.PASSIVE_SUBJECT));
                (own ? grammar.arguments.subject(at) : grammar.arguments.undergoer(at)).ifPresent(persons::add);
                grammar.arcs(at, Edge.PREP, Edge.INDIRECT_OBJECT).stream().filter(a -> a.edge() == Edge.INDIRECT_OBJECT || TOLD.contains(a.preposition())).map(Arc::dependent).forEach(persons::add);
                grammar.children(at, Edge.CLAUSE).stream().filter(c -> grammar.form(c).equals("guilty")).forEach(c -> persons.addAll(grammar.children(c, Edge.SUBJECT)));
                Optional<Integer> person = persons.stream().filter(p -> parties.party(grammar.arguments.antecedent(p)).isPresent()).findFirst();
                if (person.isPresent()) {
                    return person.get();
                }
            }
        }
        return -1;
    }

    private boolean rest(SourceLexicon.Court court, int at, int from) {
        if (court.rest().isEmpty()) {
            return true;
        }
        for (String word : court.rest().split(" ")) {
            boolean there = word.equals("to") || word.equals(grammar.preposition(from))
                    || grammar.graph.children(at).stream().anyMatch(c -> grammar.form(c).equals(word));
            if (!there) {
                return false;
            }
        }
        return true;
    }
}
