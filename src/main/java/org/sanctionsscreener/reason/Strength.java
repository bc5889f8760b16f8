package org.sanctionsscreener.reason;

/** How strongly the text indicates what was flagged; from the pack's strength table, strongest last so that {@code compareTo} orders it. */
public enum Strength { VERY_LOW, LOW, MEDIUM, HIGH }
