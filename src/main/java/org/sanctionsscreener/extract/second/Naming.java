package org.sanctionsscreener.extract.second;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Specificity;

/**
 * Who and what the second reader's quotes stand for: the parties and items that the rules found at that place, else new ones.
 * Countries come from the lexicon, never from the model.
 */
final class Naming {
    private static final List<String> ANY_GOODS = List.of("GENERAL_GOODS");

    private record Mention<T>(Span where, String id, T what) { }

    private final Document document;
    private final Lexicon lexicon;
    private final List<Mention<Party>> parties;
    private final List<Mention<Item>> items;
    private final Map<String, Party> newParties = new LinkedHashMap<>();
    private final Map<String, Item> newItems = new LinkedHashMap<>();
    private final int partiesBefore;
    private final int itemsBefore;

    Naming(Document document, Lexicon lexicon, Facts first) {
        this.document = document;
        this.lexicon = lexicon;
        this.parties = first.parties().stream().flatMap(p -> p.mentions().stream().map(m -> new Mention<>(m, p.id(), p))).toList();
        this.items = first.items().stream().flatMap(i -> i.mentions().stream().map(m -> new Mention<>(m, i.id(), i))).toList();
        this.partiesBefore = last(first.parties().stream().map(Party::id));
        this.itemsBefore = last(first.items().stream().map(Item::id));
    }

    /**
     * @param state  where the text names the party's country, null if it is not said
     * @param traits what the second reader calls it; counts only for one that neither the rules nor the lexicon know
     * @return empty for a state that the lexicon does not know
     */
    Optional<Party> party(Span where, PartyKind kind, Span state, List<String> traits) {
        Optional<Party> known = at(parties, where);
        if (known.isPresent()) {
            return known;
        }
        String words = words(where);
        Optional<PartyEntry> listed = lexicon.parties(words).stream().filter(h -> h.start() == 0 && h.end() == words.length() && h.entries().size() == 1)
                .map(h -> h.entries().get(0)).findFirst();
        if (listed.isPresent()) {
            PartyEntry entry = listed.get();
            return Optional.of(newParties.computeIfAbsent(entry.id(), id -> new Party(id, entry.name(), entry.kind(), entry.state(), entry.traits(), List.of(where))));
        }
        if (kind == PartyKind.STATE) {
            return Optional.empty();
        }
        String country = Stream.of(state == null ? "" : words(state), words).map(this::country).flatMap(Optional::stream).findFirst().orElse(null);
        return Optional.of(newParties.computeIfAbsent(words.toLowerCase(Locale.ROOT),
                key -> new Party("party:" + (partiesBefore + newParties.size() + 1), words, kind, country, traits, List.of(where))));
    }

    /** @param family class of goods, "" if the second reader names none; counts only where the lexicon knows none */
    Item item(Span where, String family) {
        Item known = at(items, where).orElse(null);
        boolean open = known == null || known.families().isEmpty() || known.families().equals(ANY_GOODS);
        if (known != null && (!open || family.isEmpty() || ANY_GOODS.contains(family))) {
            return known;
        }
        String words = words(where);
        List<String> families = family.isEmpty() ? ANY_GOODS : List.of(family);
        return newItems.computeIfAbsent(words.toLowerCase(Locale.ROOT) + '\0' + family, key -> new Item("item:" + (itemsBefore + newItems.size() + 1), words,
                List.of(), families, List.of(), Specificity.GENERIC, null, "", "", List.of(where)));
    }

    /** Parties that the rules did not find, in order of their first quote. */
    List<Party> newParties() { return new ArrayList<>(newParties.values()); }

    /** Items that the rules did not find, in order of their first quote. */
    List<Item> newItems() { return new ArrayList<>(newItems.values()); }

    /** The words of the text, blanks made one. */
    String words(Span where) {
        return where.slice(document.text()).replaceAll("\\s+", " ").strip();
    }

    /** What the rules found there. The last word of an English noun phrase is the thing itself: "the Xandian firm" is no state. */
    private static <T> Optional<T> at(List<Mention<T>> all, Span quote) {
        return all.stream().filter(m -> m.where().start() < quote.end() && m.where().end() >= quote.end())
                .max(Comparator.comparingInt((Mention<T> m) -> Math.min(m.where().end(), quote.end()) - Math.max(m.where().start(), quote.start()))
                        .thenComparing(m -> m.where().start() - m.where().end()).thenComparing(Mention::id, Comparator.reverseOrder())).map(Mention::what);
    }

    private Optional<String> country(String words) {
        return lexicon.parties(words).stream().map(h -> h.entries().stream().map(PartyEntry::state).distinct().toList())
                .filter(codes -> codes.size() == 1 && codes.get(0) != null).map(codes -> codes.get(0)).findFirst();
    }

    private static int last(Stream<String> ids) {
        return ids.map(id -> id.substring(id.indexOf(':') + 1)).filter(n -> n.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(0);
    }
}
