package org.sanctionsscreener.rulecheck;

/**
 * A place in a file of a pack.
 *
 * @param file   path in the pack
 * @param line   from 1
 * @param column in UTF-16 units, from 1; 0 if the whole line is meant
 */
public record Place(String file, int line, int column) { }
