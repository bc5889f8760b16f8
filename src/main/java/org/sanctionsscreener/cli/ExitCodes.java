package org.sanctionsscreener.cli;

/** What the exit code says; the README has the table. */
final class ExitCodes {
    static final int NOTHING_FLAGGED = 0;
    static final int FLAGGED = 1;
    /** An option or argument is wrong, or the output cannot be written. */
    static final int USAGE = 2;
    /** At least one document could not be screened; the others were. */
    static final int NOT_SCREENED = 3;
    /** The rule pack does not load. */
    static final int RULES = 4;

    private ExitCodes() { }
}
