package org.sanctionsscreener.rulecheck.validate;

/** Rule files that the parser cannot read. */
final class DrlSyntax implements Check {
    @Override
    public String id() { return "drl-syntax"; }

    @Override
    public String title() { return "a rule file that is not valid DRL"; }

    @Override
    public void run(Subject subject, Found found) {
        subject.drl().forEach(file -> file.errors().forEach(e -> {
            // Behind the first error of a file the parser has lost its way.
            if (e.equals(file.errors().get(0))) {
                found.at(file.path(), Math.max(1, e.line()), e.line() > 0 ? e.column() : 1, e.message(), "mend the syntax at this place, or just before it");
            }
        }));
    }
}
