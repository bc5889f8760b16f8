package org.sanctionsscreener.rulecheck.validate;

import org.sanctionsscreener.reason.drl.Refusal;

/** Code of the pack's own choosing. */
final class UnsafeCode extends Refused {
    UnsafeCode() { super(Refusal.Kind.CODE, "write it as conditions over facts and as conclusions; see the list of what a rule may name"); }

    @Override
    public String id() { return "unsafe-code"; }

    @Override
    public String title() { return "a rule that could run code: I/O, reflection, threads, functions, statements, types that are not for rules"; }
}
