package org.sanctionsscreener.rulecheck.validate;

/** Types that do not exist or are not imported. */
final class UnknownType implements Check {
    @Override
    public String id() { return "unknown-type"; }

    @Override
    public String title() { return "a rule that asks for or concludes a type that does not exist or is not imported"; }

    @Override
    public void run(Subject subject, Found found) {
        subject.unknowns().names().stream().filter(Unknowns.Name::type)
                .forEach(n -> found.at(n.file(), n.offset(), "there is no type '" + n.name() + "' here", "import it by its full name, or mend the spelling"));
    }
}
