package org.sanctionsscreener.reason;

/**
 * A provision that a lawyer would weigh for an act: its conduct and its regime link match.
 *
 * @param limb the limb of the provision that matches, "" if it has none
 */
public record Candidate(String provision, String act, String limb) { }
