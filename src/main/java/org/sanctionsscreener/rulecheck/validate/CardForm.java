package org.sanctionsscreener.rulecheck.validate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.ProvisionKind;
import org.sanctionsscreener.law.State;

/** The form of a mapping in a card file: its keys, which must be there, and what each may hold. */
final class CardForm {
    /** What a key may hold. */
    private enum Holds { TEXT, TEXTS, FLAG, DAY, ANY, CONSTANT, FORMS }

    private record Key(boolean needed, Holds holds, Set<String> constants, CardForm form) { }

    private static final CardForm INTERVAL = new CardForm().needs("from", Holds.DAY).may("to", Holds.DAY).constant("standing", false, names(InForce.Standing.class))
            .may("contestedBy", Holds.TEXTS).may("note", Holds.TEXT);
    private static final CardForm BOUND = new CardForm().constant("role", true, Set.of("SUPPLIER", "RECIPIENT", "ACTOR", "PARTICIPANT", "VIA")).needs("who", Holds.TEXT)
            .needs("duty", Holds.TEXT);
    private static final CardForm ELEMENT = new CardForm().needs("name", Holds.TEXT).needs("is", Holds.TEXT).may("limb", Holds.TEXT).may("oneOf", Holds.TEXTS)
            .may("noneOf", Holds.TEXTS).may("gate", Holds.FLAG).constant("silence", false, names(State.class)).may("test", Holds.TEXT).may("unknownIf", Holds.TEXT)
            .may("ask", Holds.TEXT);
    private static final CardForm EXCEPTION = new CardForm().needs("name", Holds.TEXT).needs("text", Holds.TEXT).may("is", Holds.TEXT).may("oneOf", Holds.TEXTS);
    private static final CardForm SHAPE = new CardForm().needs("shape", Holds.TEXT).needs("toward", Holds.TEXTS).may("limb", Holds.TEXT).may("items", Holds.TEXTS)
            .may("conduct", Holds.TEXTS).may("stated", Holds.TEXTS);
    private static final CardForm CARD = new CardForm().needs("id", Holds.TEXT).needs("cite", Holds.TEXT).needs("title", Holds.TEXT).needs("summary", Holds.TEXT)
            .constant("kind", true, names(ProvisionKind.class)).forms("inForce", true, INTERVAL).may("regime", Holds.TEXT).may("notCovered", Holds.TEXT)
            .forms("bound", false, BOUND).forms("elements", false, ELEMENT).forms("exceptions", false, EXCEPTION).forms("recognised", false, SHAPE)
            .may("under", Holds.TEXTS).may("noRule", Holds.TEXT).may("verified", Holds.FLAG).may("verifiedScope", Holds.TEXT)
            .constant("confidence", false, Set.of("high", "medium", "low")).may("notes", Holds.TEXT).may("sources", Holds.TEXTS);
    private static final CardForm ROW = new CardForm().needs("state", Holds.TEXT).needs("from", Holds.DAY).may("to", Holds.DAY).may("doubtful", Holds.FLAG);
    private static final CardForm GROUP = new CardForm().needs("group", Holds.TEXT).may("about", Holds.TEXT).forms("states", true, ROW);

    /** A file of cards. */
    static final CardForm FILE = new CardForm().needs("instrument", Holds.TEXT).needs("body", Holds.TEXT).may("regime", Holds.TEXT).may("title", Holds.TEXT)
            .may("adopted", Holds.ANY).may("notes", Holds.TEXT).may("sources", Holds.TEXTS).may("verified", Holds.FLAG).forms("provisions", true, CARD)
            .forms("memberships", false, GROUP);
    /** A file of groups of states. */
    static final CardForm GROUPS = new CardForm().may("instrument", Holds.TEXT).may("body", Holds.TEXT).may("title", Holds.TEXT).may("notes", Holds.TEXT)
            .may("sources", Holds.TEXTS).may("verified", Holds.FLAG).forms("memberships", true, GROUP);

    private final Map<String, Key> keys = new LinkedHashMap<>();

    private CardForm needs(String key, Holds holds) {
        keys.put(key, new Key(true, holds, Set.of(), null));
        return this;
    }

    private CardForm may(String key, Holds holds) {
        keys.put(key, new Key(false, holds, Set.of(), null));
        return this;
    }

    private CardForm constant(String key, boolean needed, Set<String> constants) {
        keys.put(key, new Key(needed, Holds.CONSTANT, constants, null));
        return this;
    }

    private CardForm forms(String key, boolean needed, CardForm form) {
        keys.put(key, new Key(needed, Holds.FORMS, Set.of(), form));
        return this;
    }

    private static Set<String> names(Class<? extends Enum<?>> type) { return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet()); }

    /** Reports everything about a mapping that does not fit. */
    void check(Yaml node, Found found) {
        if (!node.isMap()) {
            found.at(node, "a mapping of keys is expected here", "write 'key: value' lines");
            return;
        }
        for (Yaml.Entry entry : node.entries()) {
            Key key = keys.get(entry.key().text());
            if (key == null) {
                found.at(entry.key(), "unknown key '" + entry.key().text() + "'", nearest(entry.key().text()));
            } else {
                value(entry, key, found);
            }
        }
        keys.forEach((name, key) -> {
            if (key.needed() && node.get(name) == null) {
                found.at(node, "the key '" + name + "' is missing", "add it");
            }
        });
    }

    private void value(Yaml.Entry entry, Key key, Found found) {
        Yaml value = entry.value();
        String name = entry.key().text();
        if (value.isNull()) {
            if (key.needed()) {
                found.at(entry.key(), "'" + name + "' has no value", "write one");
            }
            return;
        }
        switch (key.holds()) {
            case TEXT -> expect(value.isText(), value, "'" + name + "' holds a single text", found);
            case TEXTS -> {
                expect(value.isText() || value.isList(), value, "'" + name + "' holds a text or a list of texts", found);
                value.items().forEach(item -> expect(item.isText(), item, "'" + name + "' holds a list of texts", found));
            }
            case FLAG -> expect(Set.of("true", "false").contains(value.text()), value, "'" + name + "' is true or false", found);
            case DAY -> expect(isDay(value.text()), value, "'" + name + "' is a day, written as 2016-01-16", found);
            case CONSTANT -> expect(key.constants().contains(value.text()), value, "'" + name + "' is one of " + key.constants().stream().sorted().toList(), found);
            case FORMS -> {
                expect(value.isList(), value, "'" + name + "' holds a list", found);
                if (key.needed() && value.isList() && value.items().isEmpty()) {
                    found.at(value, "'" + name + "' is empty", "write at least one entry");
                }
                value.items().forEach(item -> key.form().check(item, found));
            }
            default -> { }
        }
    }

    private static void expect(boolean holds, Yaml at, String rule, Found found) {
        if (!holds) {
            found.at(at, rule + (at.isText() ? ", not '" + at.text() + "'" : ""), "mend the value");
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException odd) {
            return false;
        }
    }

    private String nearest(String odd) {
        Stream<String> alike = keys.keySet().stream().filter(k -> k.equalsIgnoreCase(odd.replace("_", "").replace("-", "")) || k.startsWith(odd) || odd.startsWith(k));
        return alike.findFirst().map(k -> "did you mean '" + k + "'?").orElse("known are " + List.copyOf(keys.keySet()));
    }
}
