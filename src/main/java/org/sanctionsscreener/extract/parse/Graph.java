package org.sanctionsscreener.extract.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The grammar of one sentence as a tree of typed edges that name no parser's own relations. Words are token indices, from 0.
 * Prepositional nouns hang directly on what the phrase belongs to: "shipped to a broker" is PREP(shipped, broker, "to").
 */
public final class Graph {
    private final List<Token> tokens;
    private final List<Arc> arcs;
    private final List<List<Arc>> below;

    private Graph(List<Token> tokens, List<Arc> arcs) {
        this.tokens = tokens;
        this.arcs = arcs;
        this.below = new ArrayList<>();
        tokens.forEach(t -> below.add(new ArrayList<>()));
        arcs.stream().filter(a -> a.governor() >= 0).forEach(a -> below.get(a.governor()).add(a));
    }

    /**
     * @param tokens a sentence as the parser gave it, in order
     * @return its graph; each token has one governor or is a root
     */
    public static Graph of(List<Token> tokens) {
        return new Graph(List.copyOf(tokens), EmoryRelations.arcs(tokens));
    }

    /** @return the words in order */
    public List<Token> tokens() {
        return tokens;
    }

    /** @return how many words */
    public int size() {
        return tokens.size();
    }

    /** @return the word at the index */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** @return the arc above the word */
    public Arc arc(int index) {
        return arcs.get(index);
    }

    /** @return the word's edge to its governor */
    public Edge edge(int index) {
        return arcs.get(index).edge();
    }

    /** @return the governing word, or -1 at the root */
    public int governor(int index) {
        return arcs.get(index).governor();
    }

    /** @return the arcs below the word, in the order of the words; of these edges only, if any are named */
    public List<Arc> arcsBelow(int index, Edge... edges) {
        List<Edge> wanted = Arrays.asList(edges);
        return below.get(index).stream().filter(a -> wanted.isEmpty() || wanted.contains(a.edge())).toList();
    }

    /** @return the words below the word, in order; by these edges only, if any are named */
    public List<Integer> children(int index, Edge... edges) {
        return arcsBelow(index, edges).stream().map(Arc::dependent).toList();
    }

    /** @return the first word below by that edge */
    public Optional<Integer> child(int index, Edge edge) {
        return children(index, edge).stream().findFirst();
    }

    /** @return whether a word hangs below by that edge */
    public boolean has(int index, Edge edge) {
        return child(index, edge).isPresent();
    }

    /**
     * The nouns below the word by one of the prepositions, whatever the edge: "of", "between", "from", "to" of a noun or verb,
     * the indirect object and the agent ("by") included; each with its conjuncts ("between X and Y" gives both).
     */
    public List<Integer> complements(int index, String... prepositions) {
        List<String> wanted = Arrays.asList(prepositions);
        return below.get(index).stream().filter(a -> a.edge() != Edge.OPEN_CLAUSE && a.edge() != Edge.ADVERBIAL && wanted.contains(a.preposition()))
                .flatMap(a -> withConjuncts(a.dependent()).stream()).toList();
    }

    /** @return the word, its governor and so on up to the root */
    public List<Integer> pathToRoot(int index) {
        List<Integer> path = new ArrayList<>();
        for (int at = index; at >= 0 && !path.contains(at); at = governor(at)) {
            path.add(at);
        }
        return path;
    }

    /** @return whether the word stands somewhere below the other, or is it */
    public boolean isBelow(int index, int ancestor) {
        return pathToRoot(index).contains(ancestor);
    }

    /** @return the word and what was coordinated with it after it, in order: "pumps" of "pumps and valves" gives both */
    public List<Integer> withConjuncts(int index) {
        Collection<Integer> found = new TreeSet<>();
        collectConjuncts(index, found);
        return List.copyOf(found);
    }

    /** @return the whole coordination that the word belongs to, in order; the word alone if none */
    public List<Integer> coordination(int index) {
        return withConjuncts(firstConjunct(index));
    }

    /** @return the first member of the coordination that the word belongs to */
    public int firstConjunct(int index) {
        int at = index;
        while (edge(at) == Edge.CONJUNCT && governor(at) >= 0) {
            at = governor(at);
        }
        return at;
    }

    /** @return the word that joins the conjunct to those before it ("and", "or", "nor", "but"), lower case */
    public Optional<String> coordinator(int conjunct) {
        int head = governor(conjunct);
        // In "A, B or C" the "or" hangs on B or further down: the nearest one before the conjunct is meant, else the one after.
        List<Integer> found = head < 0 ? List.of() : coordination(conjunct).stream()
                .flatMap(member -> children(member, Edge.COORDINATOR).stream()).sorted().toList();
        Optional<Integer> before = found.stream().filter(c -> c < conjunct).reduce((a, b) -> b);
        return before.or(() -> found.stream().findFirst()).map(c -> token(c).form().toLowerCase(Locale.ROOT));
    }

    /** @return every word in the word's subtree, itself included, in order */
    public List<Integer> subtree(int index) {
        Collection<Integer> found = new TreeSet<>();
        collect(index, found);
        return List.copyOf(found);
    }

    /**
     * The characters of a noun with what belongs to its name: modifiers, compounds, owners and prepositional phrases, without
     * relative and other clauses, appositions, conjuncts and punctuation at the edges.
     *
     * @param phrases whether prepositional phrases belong ("the Bank of X")
     * @return start and end in the sentence's text
     */
    public int[] nounPhrase(int index, boolean phrases) {
        Collection<Integer> words = new TreeSet<>();
        collectPhrase(index, phrases, words);
        // Only the unbroken run round the noun: a stray modifier from across the sentence is not its name.
        int first = index;
        while (words.contains(first - 1)) {
            first--;
        }
        int last = index;
        while (words.contains(last + 1)) {
            last++;
        }
        return new int[] {token(first).start(), token(last).end()};
    }

    /** @return start and end, in the sentence's text, of the word's subtree without punctuation at its edges */
    public int[] span(int index) {
        List<Integer> words = subtree(index).stream().filter(w -> w == index || edge(w) != Edge.PUNCTUATION).toList();
        return new int[] {token(words.get(0)).start(), token(words.get(words.size() - 1)).end()};
    }

    /** @return whether the word is a verb, by its part of speech */
    public boolean isVerb(int index) {
        return token(index).pos().startsWith("VB");
    }

    /** @return whether the word is a noun, name or pronoun, by its part of speech */
    public boolean isNoun(int index) {
        String pos = token(index).pos();
        return pos.startsWith("NN") || pos.equals("PRP") || pos.equals("CD") || pos.startsWith("W") && !pos.equals("WRB");
    }

    /** @return the roots, in order; one unless the parser split the sentence */
    public List<Integer> roots() {
        return IntStream.range(0, size()).filter(i -> governor(i) < 0).boxed().toList();
    }

    /** @return who does what to whom, for verbs of this sentence */
    public Arguments arguments() {
        return new Arguments(this);
    }

    private void collectConjuncts(int index, Collection<Integer> found) {
        if (found.add(index)) {
            children(index, Edge.CONJUNCT).forEach(c -> collectConjuncts(c, found));
        }
    }

    private void collect(int index, Collection<Integer> found) {
        if (found.add(index)) {
            below.get(index).forEach(a -> collect(a.dependent(), found));
        }
    }

    private void collectPhrase(int index, boolean phrases, Collection<Integer> found) {
        found.add(index);
        for (Arc arc : below.get(index)) {
            boolean belongs = switch (arc.edge()) {
                case MODIFIER, COMPOUND, POSSESSIVE, DETERMINER -> true;
                case MARKER -> token(arc.dependent()).pos().equals("POS") || edge(index) == Edge.PREP && found.size() > 1;
                case PREP -> phrases;
                case PUNCTUATION -> token(arc.dependent()).pos().equals("HYPH");
                default -> false;
            };
            if (belongs) {
                collectPhrase(arc.dependent(), phrases, found);
            }
        }
    }
}
