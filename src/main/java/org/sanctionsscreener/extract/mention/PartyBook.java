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
    private static final int REACH = 150;

    /** One party while it is being read. */
    static final class Entry {
        final String id;
        String name;
        PartyKind kind;
        /** Whether nothing but the shape of the name says that it is a person. */
        boolean guessed;
        String state;
        String principal;
        /** The person whose firm it is said to be: "his company". */
        String owner;
        final TreeSet<String> traits = new TreeSet<>();
        final String head;
        final List<Span> mentions = new ArrayList<>();
        int lastSentence;
        /** The sentence that last spoke of the party itself, not of what is of its state or lies in it; far back if none did. */
        int lastNamed = Integer.MIN_VALUE / 2;

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
    private final Map<String, Entry> bySurname = new LinkedHashMap<>();
    /** The parties last mentioned, the latest last: a reference reaches no farther, however long the document is. */
    private final LinkedHashMap<String, Entry> recent = new LinkedHashMap<>();
    private int unnamed;

    /** A party of the lexicon. */
    Entry known(PartyEntry known, Span where, int sentence) {
        Entry entry = entries.computeIfAbsent(known.id(), id -> new Entry(id, known.name(), known.kind(), known.state(), known.traits(), ""));
        int named = entry.lastNamed;
        seen(entry, where, sentence);
        if (known.form() == PartyEntry.Form.DEMONYM || known.form() == PartyEntry.Form.PLACE) {
            entry.lastNamed = named;
        }
        return entry;
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
        // A place is mentioned again only by the sentence that is being read.
        if (!entry.mentions.subList(Math.max(0, entry.mentions.size() - 8), entry.mentions.size()).contains(where)) {
            entry.mentions.add(where);
        }
        entry.lastSentence = sentence;
        entry.lastNamed = sentence;
        recent.remove(entry.id);
        recent.put(entry.id, entry);
        if (recent.size() > REACH) {
            recent.remove(recent.keySet().iterator().next());
        }
        return entry;
    }

    /** Takes a party out again that turned out to be another one. */
    void remove(Entry entry) {
        entries.remove(entry.id);
        recent.remove(entry.id);
        byName.values().removeIf(e -> e == entry);
        bySurname.values().removeIf(e -> e == entry);
    }

    /** Makes a firm of what was taken for a person by the shape of its name alone. */
    void incorporate(Entry entry) {
        entry.kind = PartyKind.ORGANISATION;
        entry.guessed = false;
        entry.traits.remove("PERSON_NATURAL");
        entry.traits.add("COMPANY");
        bySurname.values().removeIf(e -> e == entry);
        int space = entry.name.indexOf(' ');
        if (space > 4) {
            alias(entry.name.substring(0, space), entry);
        }
    }

    /** Gives a described party the name by which the text calls it at last. */
    void name(Entry entry, String name) {
        entry.name = name;
        entry.traits.remove("UNNAMED");
        byName.putIfAbsent(name, entry);
        if (entry.kind == PartyKind.PERSON && name.contains(" ")) {
            bySurname.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), entry);
        }
    }

    private Entry create(String name, PartyKind kind, String state, List<String> traits, String head) {
        Entry entry = new Entry("party:" + ++unnamed, name, kind, state, traits, head);
        entries.put(entry.id, entry);
        if (kind == PartyKind.PERSON && name.contains(" ")) {
            bySurname.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), entry);
        }
        return entry;
    }

    Entry get(String id) { return entries.get(id); }

    /** The parties mentioned last, in order of their last mention. */
    List<Entry> recent() { return List.copyOf(recent.values()); }

    /** The first person whose name ends so, or null. */
    Entry bySurname(String surname) { return bySurname.get(surname); }

    List<Party> parties() {
        return entries.values().stream().filter(e -> !e.mentions.isEmpty())
                .map(e -> new Party(e.id, e.name, e.kind, e.state, List.copyOf(e.traits), e.mentions.stream().sorted().toList())).toList();
    }
}
