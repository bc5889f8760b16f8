package org.sanctionsscreener.extract.parse;

/**
 * One word of a parsed sentence.
 *
 * @param index    position in the sentence, from 0
 * @param start    first character in the sentence's clean text, UTF-16
 * @param end      the character after the last
 * @param form     as written
 * @param lemma    dictionary form, lower case
 * @param pos      Penn Treebank part of speech
 * @param head     index of the governing token, -1 for the root
 * @param relation dependency relation to the head, in the parser's own names
 */
public record Token(int index, int start, int end, String form, String lemma, String pos, int head, String relation) { }
