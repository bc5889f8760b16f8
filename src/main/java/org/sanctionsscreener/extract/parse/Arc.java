package org.sanctionsscreener.extract.parse;

/**
 * One edge of the graph.
 *
 * @param governor    index of the governing token, -1 for the root
 * @param dependent   index of the governed token
 * @param edge        what it is
 * @param preposition the preposition it hangs by, lower case ("to", "out of"); empty for none
 */
public record Arc(int governor, int dependent, Edge edge, String preposition) { }
