package org.sanctionsscreener.reason;

/** What a finding is; the last ones are recorded non-findings. */
public enum FindingKind {
    POSSIBLE_VIOLATION(true), POSSIBLE_LICENCE_BREACH(true), SANCTIONABLE_CONDUCT(true), RED_FLAG(true),
    OUTSIDE_TEMPORAL_SCOPE(false), NOT_CONDUCT(false), EXEMPT(false), CONTESTED(false), NOT_BINDING(false), ELEMENT_NOT_MET(false);

    private final boolean flagged;

    FindingKind(boolean flagged) { this.flagged = flagged; }

    /** Whether it is put to the reader as flagged; the others were looked at and not flagged. */
    public boolean flagged() { return flagged; }
}
