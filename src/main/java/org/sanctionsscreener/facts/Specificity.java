package org.sanctionsscreener.facts;

/** How exactly a text says what the thing is: "critical components", "maraging steel", "ECCN 1C216". */
public enum Specificity { GENERIC, NAMED, CODED }
