package org.sanctionsscreener.rulecheck.validate;

/** Fields and members that a type does not have. */
final class UnknownField implements Check {
    @Override
    public String id() { return "unknown-field"; }

    @Override
    public String title() { return "a condition on a field or member that the type does not have"; }

    @Override
    public void run(Subject subject, Found found) {
        subject.unknowns().names().stream().filter(n -> !n.type())
                .forEach(n -> found.at(n.file(), n.offset(), "'" + n.in() + "' has no '" + n.name() + "'", "mend the spelling, or ask for what it has"));
    }
}
