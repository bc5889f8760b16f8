package org.sanctionsscreener.rulecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.YamlNode;
import org.sanctionsscreener.pack.Pack;

/** Where in their files the parts of the cards and the rows of the tables of groups stand. */
public final class CardPlaces {
    private final Map<String, YamlNode> cards = new HashMap<>();
    private final List<YamlNode> rows = new ArrayList<>();

    public CardPlaces(Pack pack) {
        for (String file : CardReader.cardFiles(pack)) {
            YamlNode root = YamlNode.parse(file, pack.text(file));
            for (YamlNode card : root.list("provisions")) {
                cards.put(card.get("id").text(), card);
            }
            for (YamlNode group : root.list("memberships")) {
                rows.addAll(group.list("states"));
            }
        }
    }

    /**
     * The place of an entry of one of a card's lists.
     *
     * @param key   a key of the entry, "" for the entry itself
     * @param value an entry of the list under that key, "" for the whole
     * @return that place, or the nearest thing around it that the file has
     */
    public Place of(Provision card, String list, int position, String key, String value) {
        YamlNode node = cards.get(card.id());
        if (node == null || !node.has(list) || !node.get(list).isList() || position >= node.get(list).list().size()) {
            return node == null ? new Place(card.file(), card.line(), 0) : at(node);
        }
        return within(node.get(list).list().get(position), key, value);
    }

    /** The place of a row of the tables of groups, or of one of its keys. @param number from 0, in the order in which the cards are read */
    public Place row(int number, String key) { return within(rows.get(number), key, ""); }

    private static Place within(YamlNode entry, String key, String value) {
        if (key.isEmpty() || !entry.has(key)) {
            return at(entry);
        }
        YamlNode under = entry.get(key);
        return under.isList() ? under.list().stream().filter(v -> !value.isEmpty() && v.text().equals(value)).findFirst().map(CardPlaces::at).orElse(at(under)) : at(under);
    }

    private static Place at(YamlNode node) { return new Place(node.file(), node.line(), node.column()); }
}
