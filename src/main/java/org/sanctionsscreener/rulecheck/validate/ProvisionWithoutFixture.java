package org.sanctionsscreener.rulecheck.validate;

import java.util.Set;
import java.util.TreeSet;

/** Provisions that rules recognise and fixtures do not hold to anything. */
final class ProvisionWithoutFixture implements Check {
    /** Kinds of which a match is put forward to the analyst. */
    private static final Set<String> FLAGGED = Set.of("PROHIBITION", "LICENCE_REQUIREMENT", "SANCTIONS_AUTHORITY", "CRIMINAL", "DUTY", "RED_FLAG");

    @Override
    public String id() { return "provision-without-fixture"; }

    @Override
    public String title() { return "a provision with a rule and without a fixture that is flagged and one like it that is not"; }

    @Override
    public void run(Subject subject, Found found) {
        Set<String> flagged = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        subject.expectations().forEach(e -> {
            flagged.addAll(ids(e, "flagged"));
            missed.addAll(ids(e, "notFlagged"));
            missed.addAll(ids(e, "considered"));
            missed.addAll(ids(e, "notConsidered"));
        });
        for (Card card : subject.cards()) {
            if (card.id().isEmpty() || !ProvisionWithoutRule.recognised(subject, card) || !card.node().text("noRule").isEmpty()) {
                continue;
            }
            boolean puts = FLAGGED.contains(card.node().text("kind"));
            if (puts && !flagged.contains(card.id())) {
                found.at(card.place(), "no fixture flags " + card.id(), "write one whose 'expect' has it under 'flagged'");
            }
            if (!missed.contains(card.id())) {
                found.at(card.place(), "no fixture comes near " + card.id() + " and is not flagged", "write one like the flagged one, with one element changed, that has it under 'notFlagged' or 'considered'");
            }
        }
    }

    private static Set<String> ids(Yaml expect, String key) {
        Set<String> ids = new TreeSet<>();
        Yaml named = expect.get(key);
        if (named != null) {
            named.entries().forEach(e -> ids.add(e.key().text()));
            if (!named.isMap()) {
                expect.values(key).forEach(v -> ids.add(v.text()));
            }
        }
        return ids;
    }
}
