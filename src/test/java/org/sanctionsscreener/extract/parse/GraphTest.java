package org.sanctionsscreener.extract.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphTest {
    private static final Parser PARSER = ParserLoader.get();

    /** Actor, undergoer and recipient of one verb; "-" where the sentence does not say. */
    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
        The broker shipped two pumps to Yemen.                                    | shipped   | broker   | pumps    | -
        Two pumps were shipped to Yemen by the broker.                            | shipped   | broker   | pumps    | -
        The broker sold Iran two pumps.                                           | sold      | broker   | pumps    | Iran
        The firm handed the rebels a map.                                         | handed    | firm     | map      | rebels
        The broker gave two pumps to Iran.                                        | gave      | broker   | pumps    | -
        The engineer was given a laptop.                                          | given     | -        | laptop   | engineer
        The pumps were bought and shipped last May.                               | shipped   | -        | pumps    | -
        The agent bought and shipped the pumps.                                   | bought    | agent    | pumps    | -
        The agent bought the pumps and hid them.                                  | hid       | agent    | them     | -
        She agreed to buy the pumps.                                              | buy       | She      | pumps    | -
        She helped the firm to buy the pumps.                                     | buy       | firm     | pumps    | -
        He promised the firm to buy the pumps.                                    | buy       | He       | pumps    | -
        The firm was told to return the pumps.                                    | return    | firm     | pumps    | -
        The trader is accused of selling the pumps.                               | selling   | trader   | pumps    | -
        The man pleaded guilty to exporting the pumps.                            | exporting | man      | pumps    | -
        The firm that sold the pumps has closed.                                  | sold      | firm     | pumps    | -
        The pumps, which the agent bought, were lost.                             | bought    | agent    | pumps    | -
        The pumps the agent bought were lost.                                     | bought    | agent    | pumps    | -
        Parts made by the firm were found.                                        | made      | firm     | Parts    | -
        A ship carrying the pumps sank.                                           | carrying  | ship     | pumps    | -
        The state announced its plan to sell the pumps.                           | sell      | its      | pumps    | -
        Before leaving the port, the captain burned the papers.                   | leaving   | captain  | port     | -
        He is believed to have brokered the sale.                                 | brokered  | He       | sale     | -
        The broker was accused of shipping drones to the rebels.                  | shipping  | broker   | drones   | -
        Instead of returning the barge, the carrier sold it to a broker.          | returning | carrier  | barge    | -
        The firm used a shell company to buy parts.                               | buy       | firm     | parts    | -
        A judge sentenced Park, 41, to two years in prison for exporting lenses.  | sentenced | judge    | Park     | -
        The army intends to try to obtain the pumps.                              | obtain    | army     | pumps    | -
        """)
    void argumentsOfVerbs(String sentence, String verb, String actor, String undergoer, String recipient) {
        Graph graph = graph(sentence);
        int at = find(graph, verb);
        Arguments arguments = graph.arguments();
        assertEquals(actor, form(graph, arguments.actor(at)));
        assertEquals(undergoer, form(graph, arguments.undergoer(at)));
        assertEquals(recipient, form(graph, arguments.recipient(at)));
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
        They did not sell it.                           | sell      | NEGATED PAST
        They never sold or shipped the pumps.           | shipped   | NEGATED PAST
        They never sold the pumps and later moved them. | moved     | PAST
        No pumps were delivered.                        | delivered | NEGATED PASSIVE PAST
        Neither the bank nor its owner has been charged.| charged   | NEGATED PASSIVE PERFECT
        The pumps may have been sold.                   | sold      | may PASSIVE PERFECT
        They could not have known it.                   | known     | could NEGATED PERFECT
        They can't leave.                               | leave     | can NEGATED
        The firm is selling the pumps.                  | selling   | CONTINUOUS
        They had been selling pumps.                    | selling   | PERFECT CONTINUOUS PAST
        She wants to sell them.                         | sell      | INFINITIVE
        Parts made in Japan were found.                 | made      | PASSIVE
        The pumps were bought and shipped.              | shipped   | PASSIVE PAST
        It will be shipped next month.                  | shipped   | will PASSIVE
        """)
    void verbGroups(String sentence, String verb, String expected) {
        Graph graph = graph(sentence);
        VerbGroup group = VerbGroup.of(graph, find(graph, verb));
        String text = String.join(" ", group.modal().orElse(""), group.negated() ? "NEGATED" : "", group.passive() ? "PASSIVE" : "",
                group.perfect() ? "PERFECT" : "", group.continuous() ? "CONTINUOUS" : "", group.infinitive() ? "INFINITIVE" : "",
                group.past() ? "PAST" : "");
        assertEquals(expected, text.trim().replaceAll(" +", " "));
    }

    @Test
    void nounsHaveTheirComplementsWithConjuncts() {
        Graph graph = graph("Cooperation between Mali and Chad on fuel has resumed.");
        assertEquals(List.of("Mali", "Chad"), forms(graph, graph.complements(find(graph, "Cooperation"), "between")));
        graph = graph("Its transfer of gyroscopes and valves to the army was illegal.");
        int transfer = find(graph, "transfer");
        assertEquals(List.of("gyroscopes", "valves"), forms(graph, graph.complements(transfer, "of")));
        assertEquals(List.of("army"), forms(graph, graph.complements(transfer, "to")));
        assertEquals(List.of("Its"), forms(graph, graph.children(transfer, Edge.POSSESSIVE)));
    }

    @Test
    void prepositionsAreJoinedAndBecomeMarkers() {
        Graph graph = graph("According to the indictment, the men moved parts out of Finland.");
        int indictment = find(graph, "indictment");
        assertEquals("according to", graph.arc(indictment).preposition());
        assertEquals(find(graph, "moved"), graph.governor(indictment));
        assertEquals("out of", graph.arc(find(graph, "Finland")).preposition());
        assertEquals(Edge.MARKER, graph.edge(find(graph, "According")));
    }

    @Test
    void aGerundAfterAPrepositionIsAnOpenClause() {
        Graph graph = graph("The trader was charged with exporting the valves.");
        Arc arc = graph.arc(find(graph, "exporting"));
        assertEquals(new Arc(find(graph, "charged"), find(graph, "exporting"), Edge.OPEN_CLAUSE, "with"), arc);
        assertEquals(List.of(), graph.complements(find(graph, "charged"), "with"));
    }

    @Test
    void pathsSpansAndCoordination() {
        String text = "Officials said the firm, a front for the army, had sold engines, pumps and valves.";
        Graph graph = graph(text);
        assertEquals(List.of("sold", "said"), forms(graph, graph.pathToRoot(find(graph, "sold"))));
        assertEquals(List.of("engines", "pumps", "valves"), forms(graph, graph.coordination(find(graph, "pumps"))));
        assertEquals(Optional.of("and"), graph.coordinator(find(graph, "valves")));
        assertEquals("the firm, a front for the army", slice(text, graph.span(find(graph, "firm"))));
        assertEquals("the firm", slice(text, graph.nounPhrase(find(graph, "firm"), true)));
        assertEquals("a front for the army", slice(text, graph.nounPhrase(find(graph, "front"), true)));
        assertEquals("a front", slice(text, graph.nounPhrase(find(graph, "front"), false)));
        assertTrue(graph.isBelow(find(graph, "army"), find(graph, "said")));
        assertFalse(graph.isBelow(find(graph, "said"), find(graph, "army")));
    }

    @Test
    void everyWordHasOneGovernorAndAWayUp() {
        for (String text : List.of("From whom and to what port did it sail?", "To be or not to be, with or without a licence, that is it.",
                "Under fire from within, after it was to be sold by and for them, they left.", "Of.", "By and to the bank of the")) {
            Graph graph = graph(text);
            for (int i = 0; i < graph.size(); i++) {
                List<Integer> path = graph.pathToRoot(i);
                assertEquals(-1, graph.governor(path.get(path.size() - 1)), text + " " + i);
            }
            assertEquals(graph.size(), graph.roots().stream().mapToInt(r -> graph.subtree(r).size()).sum(), text);
        }
    }

    private static Graph graph(String sentence) {
        return Graph.of(PARSER.parse(sentence));
    }

    private static int find(Graph graph, String form) {
        return graph.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow().index();
    }

    private static String form(Graph graph, Optional<Integer> word) {
        return word.map(w -> graph.token(w).form()).orElse("-");
    }

    private static List<String> forms(Graph graph, List<Integer> words) {
        return words.stream().map(w -> graph.token(w).form()).toList();
    }

    private static String slice(String text, int[] span) {
        return text.substring(span[0], span[1]);
    }
}
