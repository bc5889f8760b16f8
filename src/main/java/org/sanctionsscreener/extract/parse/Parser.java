package org.sanctionsscreener.extract.parse;

import java.util.List;

/** Reads the grammar of one English sentence: tokens, parts of speech, lemmas and dependencies. Implementations are thread-safe. */
public interface Parser {
    /**
     * @param sentence clean text of one sentence
     * @return its tokens in order; empty for blank text
     */
    List<Token> parse(String sentence);
}
