package org.sanctionsscreener.law;

/** Three-valued truth: missing information is UNKNOWN, never false. */
public enum State { MET, NOT_MET, UNKNOWN }
