package org.sanctionsscreener.rulecheck.validate;

import org.sanctionsscreener.reason.drl.Refusal;

/** Rules that ask what time it is. */
final class WallClock extends Refused {
    WallClock() { super(Refusal.Kind.CLOCK, "compare the time of the act with a day that is written down"); }

    @Override
    public String id() { return "wall-clock"; }

    @Override
    public String title() { return "a rule whose answer hangs on the clock of the machine"; }
}
