package org.sanctionsscreener.reason;

import org.sanctionsscreener.law.ElementSpec;

/** An element that a candidate needs; derived from the card, one fact for each, so that the element rules join on the notion. */
public record Required(String provision, String act, String limb, String notion, ElementSpec spec) { }
