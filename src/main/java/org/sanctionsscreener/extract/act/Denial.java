package org.sanctionsscreener.extract.act;

import java.util.Set;

/**
 * A denial as a sentence tells it.
 *
 * @param voice  who denies, with the words that say so
 * @param by     ids of the parties that deny or for whom the speaker speaks, empty if the text does not say
 * @param states codes of the states for which the speaker speaks
 * @param kind   what is denied
 */
record Denial(Stance.Voice voice, Set<String> by, Set<String> states, Kind kind) {

    /** What is denied: a claim that others made, the conduct itself in the speaker's own words, a charge before a court. */
    enum Kind { CLAIM, CONDUCT, CHARGE }

    /** The same denial spoken by those who spoke the one before: "he said", "we". */
    Denial spokenAs(Denial before) {
        return new Denial(new Stance.Voice(before.voice().source(), before.voice().name(), voice.status(), voice.where()), before.by(), before.states(), kind);
    }
}
