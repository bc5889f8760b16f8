package org.sanctionsscreener.document;

/** The part of an article in which a sentence stands: a headline restates, it is not a second source. */
public enum Zone { TITLE, DECK, BYLINE, CAPTION, BODY }
