package org.sanctionsscreener.reason;

/** A question about an act itself that would have to be settled whatever the provision; derived by the shared rules. */
public record Question(String act, String text) { }
