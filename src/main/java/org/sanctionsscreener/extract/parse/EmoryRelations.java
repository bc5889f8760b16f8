package org.sanctionsscreener.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the relations of the Emory (Clear) style, which NLP4J gives, into ours, and lifts the noun of a prepositional phrase
 * onto the word which the phrase belongs to, so that "shipped to a broker" is one arc.
 */
final class EmoryRelations {
    private static final Map<String, Edge> EDGES = Map.ofEntries(
            Map.entry("root", Edge.ROOT),
            Map.entry("nsubj", Edge.SUBJECT), Map.entry("csubj", Edge.SUBJECT),
            Map.entry("nsubjpass", Edge.PASSIVE_SUBJECT), Map.entry("csubjpass", Edge.PASSIVE_SUBJECT),
            Map.entry("dobj", Edge.OBJECT), Map.entry("dative", Edge.INDIRECT_OBJECT), Map.entry("agent", Edge.AGENT),
            Map.entry("prep", Edge.PREP), Map.entry("pobj", Edge.PREP), Map.entry("pcomp", Edge.OPEN_CLAUSE),
            Map.entry("compound", Edge.COMPOUND), Map.entry("poss", Edge.POSSESSIVE),
            Map.entry("relcl", Edge.RELATIVE_CLAUSE), Map.entry("acl", Edge.NOUN_CLAUSE),
            Map.entry("conj", Edge.CONJUNCT), Map.entry("appos", Edge.APPOSITION), Map.entry("neg", Edge.NEGATION),
            Map.entry("aux", Edge.AUXILIARY), Map.entry("auxpass", Edge.PASSIVE_AUXILIARY),
            Map.entry("ccomp", Edge.CLAUSE), Map.entry("xcomp", Edge.OPEN_CLAUSE),
            Map.entry("attr", Edge.PREDICATE), Map.entry("acomp", Edge.PREDICATE), Map.entry("oprd", Edge.PREDICATE),
            Map.entry("advcl", Edge.ADVERBIAL_CLAUSE),
            Map.entry("advmod", Edge.ADVERBIAL), Map.entry("npadvmod", Edge.ADVERBIAL),
            Map.entry("nmod", Edge.MODIFIER), Map.entry("qmod", Edge.MODIFIER),
            Map.entry("det", Edge.DETERMINER), Map.entry("predet", Edge.DETERMINER),
            Map.entry("prt", Edge.PARTICLE), Map.entry("mark", Edge.MARKER), Map.entry("case", Edge.MARKER),
            Map.entry("cc", Edge.COORDINATOR), Map.entry("preconj", Edge.COORDINATOR),
            Map.entry("punct", Edge.PUNCTUATION));

    private final List<Token> tokens;
    private final Arc[] arcs;

    private EmoryRelations(List<Token> tokens) {
        this.tokens = tokens;
        this.arcs = new Arc[tokens.size()];
    }

    /** @return one arc a token, in the tokens' order */
    static List<Arc> arcs(List<Token> tokens) {
        EmoryRelations relations = new EmoryRelations(tokens);
        for (Token token : tokens) {
            Edge edge = token.head() < 0 ? Edge.ROOT : EDGES.getOrDefault(token.relation(), Edge.OTHER);
            relations.arcs[token.index()] = new Arc(token.head(), token.index(), edge, "");
        }
        tokens.stream().filter(relations::isPreposition).forEach(relations::lift);
        tokens.forEach(relations::splitObjects);
        tokens.forEach(relations::relative);
        return List.of(relations.arcs);
    }

    /** The preposition's noun (or clause) takes its place, and it becomes the noun's marker. */
    private void lift(Token preposition) {
        List<Token> complements = complements(preposition);
        if (complements.isEmpty()) {
            if (children(preposition).stream().noneMatch(this::isPreposition)) {
                arcs[preposition.index()] = new Arc(preposition.head(), preposition.index(),
                        preposition.head() < 0 ? Edge.ROOT : Edge.ADVERBIAL, preposition.form().toLowerCase(Locale.ROOT));
            }
            return;
        }
        Token first = preposition;
        String words = preposition.form().toLowerCase(Locale.ROOT);
        List<Token> markers = new ArrayList<>(List.of(preposition));
        // "out of", "according to": prepositions without a noun of their own join the one that has it.
        while (first.head() >= 0 && isPreposition(tokens.get(first.head()))) {
            Token above = tokens.get(first.head());
            if (complements(above).isEmpty()) {
                words = above.form().toLowerCase(Locale.ROOT) + " " + words;
                markers.add(above);
            } else if (!first.relation().equals("conj")) {
                break;
            }
            first = above;
        }
        Edge own = first.relation().equals("agent") ? Edge.AGENT : first.relation().equals("dative") ? Edge.INDIRECT_OBJECT : Edge.PREP;
        for (Token complement : complements) {
            Edge edge = first.head() < 0 ? Edge.ROOT : complement.relation().equals("pcomp") ? Edge.OPEN_CLAUSE : own;
            arcs[complement.index()] = new Arc(first.head(), complement.index(), edge, words);
        }
        for (Token marker : markers) {
            arcs[marker.index()] = new Arc(complements.get(0).index(), marker.index(), Edge.MARKER, "");
        }
    }

    /** "sold Iran two pumps": the parser often calls both objects direct; a verb has one, and it stands last. */
    private void splitObjects(Token verb) {
        List<Token> objects = children(verb).stream()
                .filter(t -> t.index() > verb.index() && arcs[t.index()].edge() == Edge.OBJECT).toList();
        for (Token object : objects.subList(0, Math.max(0, objects.size() - 1))) {
            arcs[object.index()] = new Arc(verb.index(), object.index(), Edge.INDIRECT_OBJECT, "");
        }
    }

    /**
     * "boilers that a firm sold", "boilers a firm sold": a clause on a noun with a relative pronoun, or a past tense taken for a participle
     * with a subject of its own, is a relative clause, whatever the parser took it for.
     */
    private void relative(Token verb) {
        Arc above = arcs[verb.index()];
        if (above.edge() == Edge.NOUN_CLAUSE && (hasPronoun(verb, above) || hasSubject(verb))) {
            arcs[verb.index()] = new Arc(above.governor(), verb.index(), Edge.RELATIVE_CLAUSE, above.preposition());
        }
    }

    private boolean hasPronoun(Token verb, Arc above) {
        return tokens.stream().anyMatch(t -> t.index() > above.governor() && t.index() < verb.index() && arcs[t.index()].governor() == verb.index()
                && (t.pos().equals("WDT") || t.pos().equals("WP")));
    }

    private boolean hasSubject(Token verb) {
        List<Token> own = children(verb);
        return (verb.pos().equals("VBN") || verb.pos().equals("VBD")) && own.stream().anyMatch(t -> "nsubj".equals(t.relation()) && t.index() < verb.index())
                && own.stream().noneMatch(t -> "auxpass".equals(t.relation()) || "mark".equals(t.relation()));
    }

    private boolean isPreposition(Token token) {
        return switch (token.relation() == null ? "" : token.relation()) {
            case "prep", "agent" -> true;
            case "dative" -> token.pos().equals("IN") || token.pos().equals("TO");
            case "root" -> token.pos().equals("IN") && !complements(token).isEmpty();
            case "conj" -> token.head() >= 0 && (token.pos().equals("IN") || token.pos().equals("TO")) && isPreposition(tokens.get(token.head()));
            default -> false;
        };
    }

    private List<Token> complements(Token preposition) {
        return children(preposition).stream().filter(t -> t.relation().equals("pobj") || t.relation().equals("pcomp")).toList();
    }

    private List<Token> children(Token token) {
        return tokens.stream().filter(t -> t.head() == token.index()).toList();
    }
}
