package org.sanctionsscreener.extract.act;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Arguments;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.extract.parse.Graph;
import org.sanctionsscreener.extract.parse.Token;
import org.sanctionsscreener.extract.parse.VerbGroup;

/** The graph of a sentence with the questions that the reading of acts asks of it. Words are token indices, -1 is none. */
final class Grammar {
    private static final Set<String> CHARGED_WITH = Set.of("of", "for", "with", "to", "in");
    private static final Set<String> CLAIMS = Set.of("charges", "charge", "count", "counts", "allegations", "allegation", "claims", "plan", "plans", "effort", "efforts", "conspiracy", "risk", "way");

    final Graph graph;
    final Arguments arguments;

    Grammar(List<Token> tokens) {
        this.graph = Graph.of(tokens);
        this.arguments = graph.arguments();
    }

    int size() { return graph.size(); }

    Token token(int at) { return graph.token(at); }

    String form(int at) { return graph.token(at).form().toLowerCase(Locale.ROOT); }

    String lemma(int at) { return graph.token(at).lemma(); }

    String pos(int at) { return graph.token(at).pos(); }

    Edge edge(int at) { return graph.edge(at); }

    int governor(int at) { return graph.governor(at); }

    /**
     * The word above, looking past the object where a parser hung there what the verb says of it: "convicted him | of selling",
     * "found guilty | of selling".
     */
    int above(int at) {
        int up = governor(at);
        boolean hung = up >= 0 && edge(at) == Edge.OPEN_CLAUSE && CHARGED_WITH.contains(preposition(at)) && !verb(up)
                && Set.of(Edge.OBJECT, Edge.PASSIVE_SUBJECT, Edge.PREDICATE, Edge.AGENT, Edge.SUBJECT).contains(edge(up));
        return hung && governor(up) >= 0 && verb(governor(up)) && !CLAIMS.contains(form(up)) ? governor(up) : up;
    }

    /** "The chiefs of staff: X launched a missile": the verb's own subject where a speaker and a colon stand before it, which the parser took for one too. */
    Optional<Integer> labelled(int verb) {
        List<Integer> subjects = graph.children(verb, Edge.SUBJECT).stream().filter(s -> s < verb).toList();
        if (subjects.size() < 2) {
            return Optional.empty();
        }
        int last = subjects.get(subjects.size() - 1);
        return java.util.stream.IntStream.range(subjects.get(0), last).anyMatch(i -> form(i).equals(":")) ? Optional.of(last) : Optional.empty();
    }

    String preposition(int at) { return graph.arc(at).preposition(); }

    boolean verb(int at) { return graph.isVerb(at); }

    boolean noun(int at) { return graph.isNoun(at); }

    VerbGroup group(int verb) { return VerbGroup.of(graph, verb); }

    int child(int at, Edge... edges) {
        return graph.children(at, edges).stream().findFirst().orElse(-1);
    }

    List<Integer> children(int at, Edge... edges) { return graph.children(at, edges); }

    List<Arc> arcs(int at, Edge... edges) { return graph.arcsBelow(at, edges); }

    static int or(Optional<Integer> found) { return found.orElse(-1); }

    /** Whether the word has one of the forms, or its dictionary form is one of them. */
    boolean isOne(int at, Collection<String> words) {
        return words.contains(form(at)) || words.contains(lemma(at));
    }

    /** Whether any word in the subtree of {@code at} has one of these forms. */
    boolean mentions(int at, Set<String> words) {
        return graph.subtree(at).stream().anyMatch(w -> words.contains(form(w)));
    }

    /** The word in which a stretch of clean text hangs together: the one whose governor lies outside it; -1 if no word is inside. */
    int headOf(int start, int end) {
        int fallback = -1;
        for (Token token : graph.tokens()) {
            if (token.start() < end && start < token.end()) {
                int up = graph.governor(token.index());
                boolean top = up < 0 || graph.token(up).start() >= end || graph.token(up).end() <= start;
                Edge edge = graph.edge(token.index());
                if (top && edge != Edge.MARKER && edge != Edge.DETERMINER && edge != Edge.PUNCTUATION) {
                    return token.index();
                }
                fallback = top || fallback < 0 ? token.index() : fallback;
            }
        }
        return fallback;
    }

    /** The noun phrase round a noun, prepositional phrases of "of" and "for" included, as start and end in the clean text. */
    int[] phrase(int noun) {
        return graph.nounPhrase(noun, false);
    }
}
