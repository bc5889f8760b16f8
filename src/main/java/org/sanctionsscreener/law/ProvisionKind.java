package org.sanctionsscreener.law;

/** What a provision does, and so what a breach or a match of it may be called. */
public enum ProvisionKind {
    /** Forbids conduct; a match is a possible violation. */
    PROHIBITION,
    /** Forbids conduct unless licensed; a match is a possible licence breach. */
    LICENCE_REQUIREMENT,
    /** Lets a government impose consequences; a match is sanctionable conduct, never a violation. */
    SANCTIONS_AUTHORITY,
    /** Makes a breach of another rule a crime. */
    CRIMINAL,
    /** Requires an authority or a firm to act (inspect, report, freeze). */
    DUTY,
    /** Calls upon, urges, demands without binding; a match is at most inconsistent with it. */
    CALLED_UPON,
    /** Procedure, scope or definition: nothing that conduct can breach by itself. */
    PROCEDURAL,
    /** A warning sign, never a violation. */
    RED_FLAG
}
