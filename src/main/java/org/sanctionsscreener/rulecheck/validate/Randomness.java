package org.sanctionsscreener.rulecheck.validate;

import org.sanctionsscreener.reason.drl.Refusal;

/** Rules whose answer differs from run to run. */
final class Randomness extends Refused {
    Randomness() { super(Refusal.Kind.RANDOM, "let the answer follow from the facts alone"); }

    @Override
    public String id() { return "randomness"; }

    @Override
    public String title() { return "a rule whose answer differs from run to run: random numbers, generated ids, identity hashes"; }
}
