package org.sanctionsscreener.extract.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what to whom, where the grammar says so but not with an edge: subjects shared by coordinated verbs, controlled by
 * another verb ("agreed to pay", "helped the firm to buy"), or standing before a relative clause or a participle.
 * Answers are the noun itself; use {@link Graph#withConjuncts} for "X and Y".
 */
public final class Arguments {
    /** Verbs whose own subject, not their object, is to do what is said: "promised him to pay", "used a shell company to buy". */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "threaten", "pledge", "use");
    /** Prepositions by which a verb's object does what follows: "accused them of selling", not "burned them before leaving". */
    private static final Set<String> OBJECT_CONTROL = Set.of("", "of", "with", "from", "for", "into", "to", "in", "against");
    private static final int DEPTH = 12;

    private final Graph graph;

    Arguments(Graph graph) {
        this.graph = graph;
    }

    /**
     * Who does the act: the subject of an active verb, the agent of a passive one.
     *
     * @return empty when the sentence does not say
     */
    public Optional<Integer> actor(int verb) {
        if (VerbGroup.of(graph, verb).passive()) {
            return graph.child(verb, Edge.AGENT);
        }
        return subject(verb);
    }

    /**
     * What undergoes the act: the object, or the subject of a passive without an object ("the engineer was given a laptop"
     * undergoes nothing: the laptop does).
     *
     * @return empty when the sentence does not say
     */
    public Optional<Integer> undergoer(int verb) {
        Optional<Integer> object = graph.child(verb, Edge.OBJECT).map(this::antecedent);
        if (object.isPresent()) {
            return object;
        }
        if (VerbGroup.of(graph, verb).passive()) {
            return subject(verb);
        }
        return relativeGap(verb).or(() -> sharedObject(verb));
    }

    /**
     * To whom: the indirect object, or the passive subject beside an object ("was given a laptop").
     *
     * @return empty when the sentence does not say so; "to X" of other verbs is among {@link Graph#complements}
     */
    public Optional<Integer> recipient(int verb) {
        Optional<Integer> recipient = graph.child(verb, Edge.INDIRECT_OBJECT).map(this::antecedent);
        if (recipient.isEmpty() && graph.has(verb, Edge.OBJECT) && VerbGroup.of(graph, verb).passive()) {
            return subject(verb);
        }
        return recipient;
    }

    /**
     * The grammatical subject, of a passive too, wherever it stands.
     *
     * @return empty when there is none or the text leaves it open
     */
    public Optional<Integer> subject(int verb) {
        return subject(verb, DEPTH);
    }

    /** @return the noun a relative pronoun stands for; any other word itself */
    public int antecedent(int word) {
        String pos = graph.token(word).pos();
        if (!pos.equals("WDT") && !pos.equals("WP") && !isRelativeThat(word)) {
            return word;
        }
        for (int at : graph.pathToRoot(word)) {
            if (graph.edge(at) == Edge.RELATIVE_CLAUSE) {
                return graph.governor(at);
            }
        }
        return word;
    }

    private boolean isRelativeThat(int word) {
        return graph.token(word).lemma().equals("that") && graph.governor(word) >= 0
                && graph.edge(graph.governor(word)) == Edge.RELATIVE_CLAUSE && graph.token(word).pos().equals("IN");
    }

    private Optional<Integer> subject(int verb, int depth) {
        Optional<Integer> own = graph.children(verb, Edge.SUBJECT, Edge.PASSIVE_SUBJECT).stream().findFirst();
        if (own.isPresent()) {
            return own.map(this::antecedent);
        }
        int governor = graph.governor(verb);
        if (governor < 0 || depth == 0) {
            return Optional.empty();
        }
        return switch (graph.edge(verb)) {
            case CONJUNCT -> graph.isVerb(governor) ? subject(governor, depth - 1) : Optional.empty();
            case OPEN_CLAUSE -> controller(verb, governor, depth);
            case ADVERBIAL_CLAUSE -> graph.isVerb(governor) ? subject(governor, depth - 1) : Optional.empty();
            case NOUN_CLAUSE -> ofNounClause(verb, governor, depth);
            case RELATIVE_CLAUSE -> Optional.of(governor);
            default -> Optional.empty();
        };
    }

    /** Who controls a clause without a subject: the object of the verb above if it has one, else its subject. */
    private Optional<Integer> controller(int verb, int governor, int depth) {
        if (graph.isVerb(governor)) {
            boolean bySubject = SUBJECT_CONTROL.contains(graph.token(governor).lemma()) || VerbGroup.of(graph, governor).passive()
                    || !OBJECT_CONTROL.contains(graph.arc(verb).preposition());
            Optional<Integer> object = bySubject ? Optional.empty()
                    : graph.child(governor, Edge.INDIRECT_OBJECT).or(() -> graph.child(governor, Edge.OBJECT))
                            .filter(o -> o < verb).map(this::antecedent);
            return object.or(() -> subject(governor, depth - 1));
        }
        Optional<Integer> owner = graph.child(governor, Edge.POSSESSIVE);
        if (owner.isPresent()) {
            return owner;
        }
        // "pleaded guilty to exporting", "on charges of exporting": the subject of the clause that the word stands in.
        return graph.pathToRoot(governor).stream().skip(1).filter(graph::isVerb).findFirst().flatMap(v -> subject(v, depth - 1));
    }

    private Optional<Integer> ofNounClause(int verb, int noun, int depth) {
        if (VerbGroup.of(graph, verb).infinitive()) {
            return controller(verb, noun, depth);
        }
        return graph.has(verb, Edge.MARKER) ? Optional.empty() : Optional.of(noun);
    }

    /** "The missiles (that) it tested": the noun before a relative clause which has a subject and lacks an object. */
    private Optional<Integer> relativeGap(int verb) {
        boolean relative = graph.edge(verb) == Edge.RELATIVE_CLAUSE || graph.edge(verb) == Edge.NOUN_CLAUSE
                && graph.children(verb, Edge.MARKER).stream().anyMatch(m -> graph.token(m).pos().equals("WDT"));
        boolean gap = relative
                && graph.children(verb, Edge.SUBJECT).stream().anyMatch(s -> antecedent(s) == s)
                && graph.arcsBelow(verb).stream().noneMatch(a -> graph.token(a.dependent()).pos().equals("WRB")
                        || !a.preposition().isEmpty() && antecedent(a.dependent()) != a.dependent());
        return gap ? Optional.of(graph.governor(verb)) : Optional.empty();
    }

    /** "bought and shipped the pumps": an object after the last of coordinated verbs belongs to those before it, without one. */
    private Optional<Integer> sharedObject(int verb) {
        return graph.children(verb, Edge.CONJUNCT).stream()
                .filter(c -> graph.isVerb(c) && graph.children(c, Edge.SUBJECT, Edge.PASSIVE_SUBJECT).isEmpty() && adjacent(verb, c))
                .findFirst().flatMap(c -> graph.child(c, Edge.OBJECT).or(() -> sharedObject(c)));
    }

    /** Only a coordinator, commas and adverbs between: nothing that would fill the first verb's place. */
    private boolean adjacent(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            Edge edge = graph.edge(i);
            if (edge != Edge.COORDINATOR && edge != Edge.PUNCTUATION && edge != Edge.ADVERBIAL && edge != Edge.CONJUNCT) {
                return false;
            }
        }
        return true;
    }

    /** @return all verbs of the sentence, in order */
    public List<Integer> verbs() {
        return graph.tokens().stream().map(Token::index).filter(graph::isVerb)
                .filter(v -> graph.edge(v) != Edge.AUXILIARY && graph.edge(v) != Edge.PASSIVE_AUXILIARY).toList();
    }
}
