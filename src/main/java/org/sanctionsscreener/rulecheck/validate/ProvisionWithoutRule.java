package org.sanctionsscreener.rulecheck.validate;

/** Cards that nothing recognises, and cards that say so although something does. */
final class ProvisionWithoutRule implements Check {
    @Override
    public String id() { return "provision-without-rule"; }

    @Override
    public String title() { return "a provision that no rule recognises, and whose card does not say why"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Card card : subject.cards()) {
            boolean ruled = recognised(subject, card);
            Yaml why = card.node().get("noRule");
            if (!ruled && (why == null || why.text().isEmpty()) && !card.id().isEmpty()) {
                found.at(card.place(), "no rule recognises " + card.id(), "add 'recognised' to the card, write its rule, or say in 'noRule' why there is none");
            } else if (ruled && why != null && !why.text().isEmpty()) {
                found.at(why, card.id() + " says why it has no rule, and has one", "remove 'noRule', or what recognises the provision");
            }
        }
    }

    /** Whether a shared rule or one of its own recognises a provision. */
    static boolean recognised(Subject subject, Card card) {
        return !card.shapes().isEmpty() || subject.candidates().contains(card.id());
    }
}
