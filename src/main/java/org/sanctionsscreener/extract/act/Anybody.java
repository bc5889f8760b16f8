package org.sanctionsscreener.extract.act;

import java.util.stream.IntStream;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.extract.parse.VerbGroup;

/** What a rule or a plan says of people of some sort, whoever they are, which tells of nobody's conduct. */
final class Anybody {
    private final SourceLexicon lexicon;
    private final Grammar grammar;

    Anybody(SourceLexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    /** "people who trade", "anyone supplying": what a plan or rule speaks of, not what somebody did. */
    boolean present(int verb) {
        String pos = grammar.pos(verb);
        VerbGroup group = grammar.group(verb);
        boolean now = (pos.equals("VBP") || pos.equals("VBZ") || pos.equals("VBG")) && !group.perfect() && !group.past();
        int noun = grammar.governor(verb);
        return now && noun >= 0 && grammar.children(noun, Edge.DETERMINER, Edge.POSSESSIVE).isEmpty() && !grammar.pos(noun).startsWith("NNP");
    }

    /** "Firms that sell arms must register": a bare plural of which a modal verb says what follows is anybody of that sort. */
    boolean ruleOf(int noun, int clause) {
        int verb = grammar.governor(noun);
        return grammar.verb(clause) && present(clause) && grammar.pos(noun).equals("NNS") && verb >= 0 && grammar.verb(verb)
                && (grammar.edge(noun) == Edge.SUBJECT || grammar.edge(noun) == Edge.PASSIVE_SUBJECT) && grammar.group(verb).modal().isPresent();
    }

    /**
     * "A firm that exports arms without a licence faces a fine": what a rule holds out for anybody. Read off the order of the words, for
     * parsers disagree on which of the two verbs is the main one.
     */
    boolean heldOut(int verb) {
        int noun = verb - 2;
        boolean anybody = noun >= 0 && grammar.form(verb - 1).matches("that|which|who") && grammar.noun(noun) && !grammar.pos(noun).startsWith("NNP")
                && grammar.children(noun, Edge.DETERMINER, Edge.POSSESSIVE).stream().allMatch(d -> grammar.form(d).matches("an?|any|every"));
        return anybody && grammar.pos(verb).matches("VB[ZP]") && IntStream.range(verb + 1, grammar.size())
                .anyMatch(w -> lexicon.consequences.contains(grammar.form(w)) && grammar.pos(w).matches("VB[ZP]?"));
    }

    /** "those", "any firm". */
    boolean generic(int noun) {
        return lexicon.generics.contains(grammar.form(noun)) || grammar.children(noun, Edge.DETERMINER).stream().anyMatch(d -> grammar.form(d).equals("any"));
    }
}
