package org.sanctionsscreener.rulecheck.mutate;

import java.util.HashMap;
import java.util.Map;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.YamlNode;
import org.sanctionsscreener.pack.Pack;

/** Where in their files the parts of the cards stand. */
final class CardPlaces {
    private final Map<String, YamlNode> cards = new HashMap<>();

    CardPlaces(Pack pack) {
        for (String file : CardReader.cardFiles(pack)) {
            for (YamlNode card : YamlNode.parse(file, pack.text(file)).list("provisions")) {
                cards.put(card.get("id").text(), card);
            }
        }
    }

    /** The line of a key of an entry of one of a card's lists, or of the nearest thing around it that the file has; key "" for the entry itself. */
    int line(Provision card, String list, int position, String key) {
        YamlNode node = cards.get(card.id());
        if (node == null || !node.has(list) || position >= node.get(list).list().size()) {
            return card.line();
        }
        YamlNode entry = node.get(list).list().get(position);
        return !key.isEmpty() && entry.has(key) ? entry.get(key).line() : entry.line();
    }
}
