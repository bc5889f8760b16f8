package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.util.Set;

/**
 * What became of conduct that was told before, in words of its own: a verdict, a plea, a settlement, an agency's finding, the
 * doer's own word.
 *
 * @param voice  who says so, and what the conduct's status is thereby
 * @param by     ids of the parties whose conduct it is; empty if the text speaks of the case alone
 * @param states codes of the states whose conduct it is
 * @param kind   how it finds the conduct that it concerns
 * @param types  types of act one of which the conduct must be; empty for any
 * @param word   the verb that tells it, as token of its sentence
 * @param on     the last day on which it can have come about, null if the text does not say; conduct after it is other conduct
 */
record Outcome(Stance.Voice voice, Set<String> by, Set<String> states, Kind kind, Set<String> types, int word, LocalDate on) {

    /**
     * A court's or agency's word about somebody; the same about conduct that its own sentence tells and that the text may go on to tell;
     * about a case; a finding about what was just told; the doer's own word.
     */
    enum Kind { PERSON, ONWARD, CASE, FINDING, OWN }
}
