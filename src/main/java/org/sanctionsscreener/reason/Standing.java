package org.sanctionsscreener.reason;

/** The assertion that carries an act: the furthest tested status among those that assert it, and the weakest modality that holds. */
public record Standing(String act, String status, String modality, String source) { }
