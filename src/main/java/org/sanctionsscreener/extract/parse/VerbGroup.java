package org.sanctionsscreener.extract.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A verb with its auxiliaries: "could not have been sold".
 *
 * @param head       the main verb
 * @param modal      "may", "could", "will", "must", lower case and spelled out ("ca" of "can't" is "can")
 * @param negated    "not" or "never" on the verb or, for a member of "not A or B", on the first; or a subject or object with
 *                   "no", "neither" or "none"
 * @param passive    the subject undergoes the act; a participle on a noun included ("parts made in Japan")
 * @param perfect    "has sold", "to have sold"
 * @param continuous "is selling"
 * @param infinitive "to sell"
 * @param past       the finite verb of the group stands in the past ("sold", "was sold", "had been selling", "did not sell")
 */
public record VerbGroup(int head, Optional<String> modal, boolean negated, boolean passive, boolean perfect, boolean continuous,
                        boolean infinitive, boolean past) {
    private static final Set<String> NO = Set.of("no", "neither", "none", "nobody", "nothing");

    /** @return the group of that verb */
    public static VerbGroup of(Graph graph, int verb) {
        // "were sold and shipped": the second member borrows the auxiliaries of the first, unless it has a subject of its own.
        int lender = lender(graph, verb);
        List<Integer> auxiliaries = graph.children(lender, Edge.AUXILIARY, Edge.PASSIVE_AUXILIARY);
        String pos = graph.token(verb).pos();
        boolean borrowed = lender != verb && agree(pos, graph.token(lender).pos());
        List<Integer> own = borrowed || lender == verb ? auxiliaries : List.of();
        boolean participleOfNoun = pos.equals("VBN") && own.isEmpty() && graph.edge(verb) == Edge.NOUN_CLAUSE;
        boolean passive = participleOfNoun || graph.has(verb, Edge.PASSIVE_SUBJECT) || graph.has(verb, Edge.AGENT)
                || own.stream().anyMatch(a -> graph.edge(a) == Edge.PASSIVE_AUXILIARY)
                || borrowed && (graph.has(lender, Edge.PASSIVE_SUBJECT) || of(graph, lender).passive());
        boolean negated = denies(graph, verb)
                || lender != verb && graph.coordinator(verb).filter(c -> c.equals("or") || c.equals("nor")).isPresent() && denies(graph, lender);
        return new VerbGroup(verb,
                own.stream().filter(a -> graph.token(a).pos().equals("MD")).map(a -> spelled(graph.token(a))).findFirst(),
                negated, passive,
                own.stream().anyMatch(a -> graph.token(a).lemma().equals("have")),
                pos.equals("VBG") && own.stream().anyMatch(a -> graph.edge(a) == Edge.AUXILIARY && graph.token(a).lemma().equals("be")),
                own.stream().anyMatch(a -> graph.token(a).pos().equals("TO")),
                isPast(graph, own, pos, passive));
    }

    /** By the first auxiliary; a lone participle that is no passive is a past tense which the tagger took for one. */
    private static boolean isPast(Graph graph, List<Integer> auxiliaries, String pos, boolean passive) {
        return auxiliaries.isEmpty() ? pos.equals("VBD") || pos.equals("VBN") && !passive
                : auxiliaries.stream().map(a -> graph.token(a).pos()).anyMatch(p -> p.equals("VBD"));
    }

    private static int lender(Graph graph, int verb) {
        boolean ownGroup = !graph.children(verb, Edge.AUXILIARY, Edge.PASSIVE_AUXILIARY, Edge.SUBJECT, Edge.PASSIVE_SUBJECT).isEmpty();
        int head = graph.governor(verb);
        if (ownGroup || head < 0 || graph.edge(verb) != Edge.CONJUNCT || !graph.isVerb(head)) {
            return verb;
        }
        return lender(graph, head);
    }

    /** Whether a form can share the auxiliaries of another: "has sold and shipped", not "was sold and reached". */
    private static boolean agree(String pos, String first) {
        return pos.equals(first) || pos.equals("VBD") && first.equals("VBN");
    }

    private static boolean denies(Graph graph, int verb) {
        return graph.has(verb, Edge.NEGATION)
                || graph.children(verb, Edge.SUBJECT, Edge.PASSIVE_SUBJECT, Edge.OBJECT).stream().anyMatch(n -> isNone(graph, n));
    }

    private static boolean isNone(Graph graph, int noun) {
        return NO.contains(graph.token(noun).form().toLowerCase(Locale.ROOT))
                || graph.children(noun, Edge.DETERMINER, Edge.COORDINATOR, Edge.NEGATION).stream()
                        .anyMatch(d -> NO.contains(graph.token(d).form().toLowerCase(Locale.ROOT)));
    }

    private static String spelled(Token modal) {
        String form = modal.form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "ca" -> "can";
            case "wo", "'ll", "’ll" -> "will";
            case "sha" -> "shall";
            case "'d", "’d" -> "would";
            default -> form;
        };
    }
}
