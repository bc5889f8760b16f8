package org.sanctionsscreener.facts;

/** How far an act got, as the text tells it. */
public enum Phase { COMPLETED, ONGOING, ATTEMPTED, CONSPIRED, AGREED, OFFERED, INTERDICTED, REFUSED, CANCELLED }
