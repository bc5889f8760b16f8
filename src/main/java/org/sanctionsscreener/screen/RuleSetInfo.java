package org.sanctionsscreener.screen;

/** Which rules spoke: name and version of the pack, and the SHA-256 of its files. */
public record RuleSetInfo(String name, String version, String sha256) { }
