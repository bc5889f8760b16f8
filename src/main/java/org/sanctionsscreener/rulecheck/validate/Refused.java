package org.sanctionsscreener.rulecheck.validate;

import org.sanctionsscreener.reason.drl.Refusal;

/** A check over what the boundary around rule packs refuses, one for each sort of thing. */
abstract class Refused implements Check {
    private final Refusal.Kind kind;
    private final String help;

    Refused(Refusal.Kind kind, String help) {
        this.kind = kind;
        this.help = help;
    }

    @Override
    public void run(Subject subject, Found found) {
        subject.refusals().forEach((file, refusals) -> refusals.stream()
                .filter(r -> r.kind() == kind && !subject.unknowns().at(file, r.offset()) && !r.message().startsWith(NextParser.ANNOTATIONS))
                .forEach(r -> found.at(file, r.offset(), r.message(), help)));
    }
}
