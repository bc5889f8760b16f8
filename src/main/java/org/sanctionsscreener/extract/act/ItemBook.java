package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Specificity;

/** The items of one document: those that the lexicon knows, and goods that stand as the object of an act though no lexicon names them. */
final class ItemBook {
    private static final String GENERAL = "GENERAL_GOODS";

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, String> unnamed = new LinkedHashMap<>();

    ItemBook(List<Item> known) {
        known.forEach(i -> items.put(i.id(), i));
    }

    Item get(String id) { return items.get(id); }

    /** The item for goods described only by these words; the same words are the same item. */
    Item described(String words, Span where) { return described(words, where, List.of(GENERAL)); }

    /** The same for goods of which the words say the families. */
    Item described(String words, Span where, List<String> families) {
        String key = words.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an|some|its|his|their|these|those|this|that) ", "");
        String id = unnamed.computeIfAbsent(key, k -> "item:" + (items.size() + 1));
        items.merge(id, new Item(id, key, List.of(), families, List.of(), Specificity.GENERIC, null, "", "", List.of(where)),
                (old, now) -> old.mentions().contains(where) ? old : withMention(old, where));
        return items.get(id);
    }

    /** Parts of an unnamed whole take its families and the lists it may fall under: "components" told as part of missile work. */
    void inherit(String part, String whole) {
        Item from = items.get(whole);
        Item to = items.get(part);
        boolean open = to.families().isEmpty() || to.families().equals(List.of(GENERAL));
        if (open && to.specificity() == Specificity.GENERIC && !from.families().isEmpty()) {
            items.put(part, new Item(to.id(), to.name(), to.terms(), from.families(), to.lists().isEmpty() ? from.lists() : to.lists(),
                    Specificity.GENERIC, to.originState(), to.quantity(), to.value(), to.mentions()));
        }
    }

    /** Goods told to be for a weapon keep their own families and lists and take the weapon's families too. */
    void meantFor(String part, String whole) {
        Item to = items.get(part);
        List<String> families = new ArrayList<>(to.families());
        items.get(whole).families().stream().filter(f -> !families.contains(f) && !f.equals(GENERAL)).forEach(families::add);
        items.put(part, new Item(to.id(), to.name(), to.terms(), families, to.lists(), to.specificity(), to.originState(), to.quantity(), to.value(), to.mentions()));
    }

    /** "the cars" after "two armoured limousines": the goods named before that are these and something more; else the same. */
    String earlier(String id, int length) {
        Item item = items.get(id);
        if (item == null || !item.lists().isEmpty()) {
            return id;
        }
        int here = item.mentions().get(0).start();
        return items.values().stream().filter(o -> o != item && o.mentions().get(0).start() < here && o.families().size() > item.families().size()
                && !item.families().isEmpty() && !item.families().equals(List.of(GENERAL)) && o.families().containsAll(item.families()))
                .max(java.util.Comparator.comparingInt(o -> o.mentions().get(0).start())).map(Item::id).orElse(id);
    }

    List<Item> all() { return new ArrayList<>(items.values()); }

    private static Item withMention(Item item, Span where) {
        List<Span> mentions = new ArrayList<>(item.mentions());
        mentions.add(where);
        mentions.sort(null);
        return new Item(item.id(), item.name(), item.terms(), item.families(), item.lists(), item.specificity(), item.originState(),
                item.quantity(), item.value(), mentions);
    }
}
