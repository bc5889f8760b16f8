package org.sanctionsscreener.facts;

/** Who read a fact out of the text: the grammar and word rules, a language model asked as second reader, or both. */
public enum Reader { RULES, MODEL, BOTH }
