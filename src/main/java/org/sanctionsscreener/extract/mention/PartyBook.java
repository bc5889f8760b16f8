package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** The parties of one document while it is being read. */
final class PartyBook {

    /** One party while it is being read. */
    static final class Entry {
        final String id;
        String name;
        final PartyKind kind;
        String state;
        String principal;
        final TreeSet<String> traits = new TreeSet<>();
        final String head;
        final List<Span> mentions = new ArrayList<>();
        int lastSentence;

        Entry(String id, String name, PartyKind kind, String state, List<String> traits, String head) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            this.state = state;
            this.traits.addAll(traits);
            this.head = head;
        }

        boolean speaksOnly() {
            return traits.contains("REGULATOR") || traits.contains("MEDIA") || traits.contains("COURT");
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private int unnamed;

    /** A party of the lexicon. */
    Entry known(PartyEntry known, Span where, int sentence) {
        Entry entry = entries.computeIfAbsent(known.id(), id -> new Entry(id, known.name(), known.kind(), known.state(), known.traits(), ""));
        return seen(entry, where, sentence);
    }

    /** A party that the text itself names; the same name is the same party. */
    Entry named(String name, PartyKind kind, String state, List<String> traits, Span where, int sentence) {
        Entry entry = byName.computeIfAbsent(name, n -> create(n, kind, state, traits, ""));
        return seen(entry, where, sentence);
    }

    /** Another name of a party: an abbreviation in brackets, a short form. */
    void alias(String name, Entry entry) { byName.putIfAbsent(name, entry); }

    /** The party that goes by this name in the document, or null. */
    Entry byName(String name) { return byName.get(name); }

    /** A party that is described, not named. */
    Entry described(String words, PartyKind kind, String state, List<String> traits, String head, Span where, int sentence) {
        List<String> all = new ArrayList<>(traits);
        all.add("UNNAMED");
        return seen(create(words, kind, state, all, head), where, sentence);
    }

    Entry seen(Entry entry, Span where, int sentence) {
        if (!entry.mentions.contains(where)) {
            entry.mentions.add(where);
        }
        entry.lastSentence = sentence;
        return entry;
    }

    private Entry create(String name, PartyKind kind, String state, List<String> traits, String head) {
        Entry entry = new Entry("party:" + ++unnamed, name, kind, state, traits, head);
        entries.put(entry.id, entry);
        return entry;
    }

    Entry get(String id) { return entries.get(id); }

    /** All parties so far, in order of first mention. */
    List<Entry> all() { return List.copyOf(entries.values()); }

    List<Party> parties() {
        return entries.values().stream().filter(e -> !e.mentions.isEmpty())
                .map(e -> new Party(e.id, e.name, e.kind, e.state, List.copyOf(e.traits), e.mentions.stream().sorted().toList())).toList();
    }
}
