package org.sanctionsscreener.extract.act;

import java.util.Set;
import org.sanctionsscreener.extract.parse.Edge;

/**
 * A verb that tells whether what hangs on it took place: who is kept from selling, or refrains from it, does not sell; whom nothing keeps
 * from it, or who does not hesitate to, sells.
 *
 * @param verb   that verb, -1 for none
 * @param held   whether it kept the act from happening; otherwise the words say that the act took place
 */
record Holding(int verb, boolean held) {
    private static final Holding NONE = new Holding(-1, false);
    private static final Set<String> FROM = Set.of("from", "out of", "short of", "at", "in");
    private static final Set<Edge> LINKS = Set.of(Edge.OPEN_CLAUSE, Edge.PREP, Edge.NOUN_CLAUSE, Edge.ADVERBIAL_CLAUSE);
    private static final Set<String> VAIN = Set.of("nothing", "little", "unable", "powerless", "insufficient", "enough", "vain");

    /** The holding verb above an act's words. */
    static Holding above(int act, Grammar grammar, SourceLexicon lexicon) {
        int clause = act;
        while (clause >= 0 && grammar.edge(clause) == Edge.CONJUNCT && grammar.child(clause, Edge.SUBJECT, Edge.PASSIVE_SUBJECT) < 0) {
            clause = grammar.governor(clause);
        }
        int up = clause < 0 || !LINKS.contains(grammar.edge(clause)) ? -1 : grammar.governor(clause);
        // "keep [a maker from selling]": the parser may hang the clause on whom it holds.
        up = up >= 0 && !grammar.verb(up) && FROM.contains(grammar.preposition(clause)) && grammar.edge(up) == Edge.OBJECT ? grammar.governor(up) : up;
        if (up < 0 || !grammar.verb(up)) {
            return NONE;
        }
        boolean from = FROM.contains(grammar.preposition(clause));
        boolean holds = from && (lexicon.holds(grammar.form(up)) || lexicon.holds(grammar.lemma(up)));
        boolean forgoes = (from || grammar.verb(clause)) && (lexicon.forgoes(grammar.form(up)) || lexicon.forgoes(grammar.lemma(up)));
        return !holds && !forgoes ? NONE : new Holding(up, !grammar.group(up).negated() && !inVain(up, grammar));
    }

    /** "did nothing to stop him from", "failed to keep them from", "was powerless to". */
    private static boolean inVain(int verb, Grammar grammar) {
        if (!grammar.group(verb).infinitive()) {
            return false;
        }
        int up = grammar.governor(verb);
        return up >= 0 && (grammar.form(up).startsWith("fail") || VAIN.contains(grammar.form(up))
                || grammar.children(up, Edge.OBJECT, Edge.PREDICATE).stream().anyMatch(o -> VAIN.contains(grammar.form(o))));
    }
}
