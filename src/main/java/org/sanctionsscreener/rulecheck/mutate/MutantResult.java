package org.sanctionsscreener.rulecheck.mutate;

import java.util.List;

/**
 * What became of a mutant.
 *
 * @param fixture the fixture that noticed it, "" if none did
 * @param nearest of a survivor, fixtures that come closest, at most three: those that reach the changed place, else those that weigh the same provision
 * @param unasked an expectation that would notice it in a fixture that there is already, "" if the findings of none change
 */
public record MutantResult(Mutant mutant, Outcome outcome, String fixture, List<String> nearest, String unasked) {
    /** KILLED: a fixture failed. SURVIVED: fixtures reach the place and none failed. NOT_REACHED: no fixture can tell it from the original. INVALID: it does not compile. EQUIVALENT: it says the same. NOT_RUN: out of time. */
    public enum Outcome { KILLED, SURVIVED, NOT_REACHED, INVALID, EQUIVALENT, NOT_RUN }

    public MutantResult {
        nearest = List.copyOf(nearest);
    }

    /** Whether no fixture noticed it. */
    public boolean survived() { return outcome == Outcome.SURVIVED || outcome == Outcome.NOT_REACHED; }
}
