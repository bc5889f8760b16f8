package org.sanctionsscreener.reason.drl;

/**
 * Something in a rule file that a pack must not do.
 *
 * @param kind    what sort of thing
 * @param offset  into the file
 * @param message what it is, without the place
 */
public record Refusal(Kind kind, int offset, String message) {
    /**
     * CODE: code of the pack's own choosing (I/O, reflection, threads, functions, statements, types outside the allow-list).
     * CLOCK: the clock or the calendar of the machine. RANDOM: what differs from run to run.
     * ENGINE: working memory changed otherwise than by conclusions that lose their support with their reasons.
     */
    public enum Kind { CODE, CLOCK, RANDOM, ENGINE }
}
