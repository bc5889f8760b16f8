package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One id for two things. */
final class DuplicateId implements Check {
    @Override
    public String id() { return "duplicate-id"; }

    @Override
    public String title() { return "a provision id, element name, exception name or fixture name that stands twice"; }

    @Override
    public void run(Subject subject, Found found) {
        Map<String, Yaml> ids = new HashMap<>();
        for (Card card : subject.cards()) {
            if (!card.id().isEmpty()) {
                once(ids, card.id(), card.place(), "the provision id '" + card.id() + "'", found);
            }
            Map<String, Yaml> names = new HashMap<>();
            card.elements().stream().filter(e -> e.get("name") != null).forEach(e -> once(names, "element " + e.text("limb") + " " + e.text("name"), e.get("name"),
                    "the element '" + e.text("name") + "'" + (e.text("limb").isEmpty() ? "" : " of limb '" + e.text("limb") + "'"), found));
            card.exceptions().stream().filter(e -> e.get("name") != null).forEach(e -> once(names, "exception " + e.text("name"), e.get("name"),
                    "the exception '" + e.text("name") + "'", found));
        }
        Map<String, Yaml> fixtures = new HashMap<>();
        Stream<Yaml> all = subject.fixtures();
        all.filter(f -> f.get("name") != null).forEach(f -> once(fixtures, f.file() + " " + f.text("name"), f.get("name"), "the fixture '" + f.text("name") + "'", found));
    }

    private static void once(Map<String, Yaml> seen, String key, Yaml at, String what, Found found) {
        Yaml first = seen.putIfAbsent(key, at);
        if (first != null) {
            found.at(at, what + " stands already at " + first.file() + ":" + first.line(), "give each its own name, or merge the two");
        }
    }
}
