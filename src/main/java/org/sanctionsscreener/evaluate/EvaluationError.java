package org.sanctionsscreener.evaluate;

/**
 * One thing that came out wrong, as a person works it down.
 *
 * @param caseId    the case or document
 * @param type      what is wrong
 * @param guess     where the cause probably lies, guessed from what the program recorded
 * @param provision the provision concerned, "" if none
 * @param expected  what was expected, in words
 * @param found     what came out, in words, with the program's own reason where it gave one
 * @param sentence  the sentence concerned
 */
public record EvaluationError(String caseId, Type type, Guess guess, String provision, String expected, String found, String sentence) {

    /** MISSED: expected and not flagged; FORBIDDEN: flagged though the case says it must not be; EXTRA: flagged though not expected. */
    public enum Type { MISSED, FORBIDDEN, EXTRA, STATUS, MISSED_DOCUMENT, WRONG_REGIME, FLAGGED_NEUTRAL, NOT_SCREENED }

    /** Where the cause probably lies. */
    public enum Guess {
        DOCUMENT("document"), NO_ACT("no act extracted"), ACT_TYPE("act type"), PARTY("party or alias"), ROLE("role"), TIME("time"), ATTRIBUTION("attribution"),
        MODALITY("modality"), ITEM("item class"), EXCEPTION("exception"), LAW("law"), NO_RULE("no rule");

        private final String words;

        Guess(String words) { this.words = words; }

        /** In words for the table. */
        public String words() { return words; }
    }
}
