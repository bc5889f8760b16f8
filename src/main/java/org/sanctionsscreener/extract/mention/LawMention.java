package org.sanctionsscreener.extract.mention;

/**
 * A body of law that a sentence names.
 *
 * @param sentence index of the sentence
 * @param start    first character in the sentence's clean text, UTF-16
 * @param end      the character after the last
 * @param code     code of the law in {@code lexicon/laws.yaml}; behind a colon the section, where the text cites one
 * @param name     whether the words are a name, whose parts name nobody; false for "the embargo on X"
 */
public record LawMention(int sentence, int start, int end, String code, boolean name) { }
