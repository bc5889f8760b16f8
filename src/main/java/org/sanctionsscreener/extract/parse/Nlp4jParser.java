package org.sanctionsscreener.extract.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * NLP4J behind our own interface: its tokenizer, then its components (lexica, tagger, lemmas, dependencies) in order.
 * The components keep all that changes in the nodes and in a state per sentence, so one parser serves all threads.
 */
public final class Nlp4jParser implements Parser {
    private final Tokenizer tokenizer;
    private final List<NLPComponent<NLPNode>> components;

    /**
     * @param tokenizer  splits a sentence into words
     * @param components what is run over the words, in this order; the last must be the dependency parser
     */
    public Nlp4jParser(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
        this.tokenizer = tokenizer;
        this.components = List.copyOf(components);
    }

    @Override
    public List<Token> parse(String sentence) {
        if (sentence.isBlank()) {
            return List.of();
        }
        NLPNode[] nodes = nodes(sentence);
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        return tokens(sentence, nodes);
    }

    private NLPNode[] nodes(String sentence) {
        List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words = tokenizer.tokenize(sentence);
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < words.size(); i++) {
            NLPNode node = new NLPNode();
            node.setWordForm(words.get(i).getWordForm());
            node.setStartOffset(words.get(i).getStartOffset());
            node.setID(i + 1);
            nodes[i + 1] = node;
        }
        return nodes;
    }

    private static List<Token> tokens(String sentence, NLPNode[] nodes) {
        List<Token> tokens = new ArrayList<>(nodes.length - 1);
        int from = 0;
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String form = node.getWordForm();
            int start = start(sentence, form, node.getStartOffset(), from);
            // Brackets merged round a word ("( 5 )") drop the spaces of the text: the span then ends where the text does.
            int end = sentence.startsWith(form, start) ? start + form.length() : endSkippingSpaces(sentence, form, start);
            NLPNode head = node.getDependencyHead();
            String lemma = node.getLemma() == null ? form.toLowerCase(Locale.ROOT) : node.getLemma();
            tokens.add(new Token(i - 1, start, end, sentence.substring(start, end), lemma, node.getPartOfSpeechTag(),
                    head == null ? -1 : head.getID() - 1, node.getDependencyLabel()));
            from = end;
        }
        return List.copyOf(tokens);
    }

    /** NLP4J's own offsets drift after some splits, so they are a hint: the word is looked for from the last one's end. */
    private static int start(String sentence, String form, int hint, int from) {
        if (hint >= from && sentence.startsWith(form, hint) && sentence.substring(from, hint).isBlank()) {
            return hint;
        }
        int start = from;
        while (start < sentence.length() - 1 && isSpace(sentence.charAt(start))) {
            start++;
        }
        return Math.min(start, sentence.length());
    }

    private static int endSkippingSpaces(String sentence, String form, int start) {
        int at = start;
        for (int i = 0; i < form.length() && at < sentence.length(); i++, at++) {
            while (at < sentence.length() - 1 && isSpace(sentence.charAt(at)) && !isSpace(form.charAt(i))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
