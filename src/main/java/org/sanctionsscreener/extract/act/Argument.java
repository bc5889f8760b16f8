package org.sanctionsscreener.extract.act;

/** A word in a grammatical relation to a trigger: the frame says what role that makes it. */
record Argument(String slot, int token) { }
