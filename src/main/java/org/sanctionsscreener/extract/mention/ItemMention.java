package org.sanctionsscreener.extract.mention;

/**
 * One place where an item is named.
 *
 * @param sentence index of the sentence
 * @param start    first character in the sentence's clean text
 * @param end      the character after the last
 * @param item     id of the {@link org.sanctionsscreener.facts.Item}
 */
public record ItemMention(int sentence, int start, int end, String item) { }
