package org.sanctionsscreener.extract.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctionsscreener.extract.mention.PartyMention.Kind;
import org.sanctionsscreener.facts.PartyKind;

/** Two descriptions side by side, or a description beside a name, that are said of one party. One instance a document. */
final class Appositions {
    private static final Set<String> NATIONALITY = Set.of("citizen", "national", "resident", "subject", "expatriate");
    private static final Pattern BESIDE = Pattern.compile("(?: (?:on|with|under) an? (?:[\\p{L}-]+ ){1,3}?[\\p{L}-]+)?, ");

    private final DescriptionWords words;
    private final PartyBook book;

    Appositions(DescriptionWords words, PartyBook book) {
        this.words = words;
        this.book = book;
    }

    /** "X Inc., a maker of valves based in Ohio,": what is said of a named firm, its place too, is said of it and of no second party. */
    void names(String text, List<PartyMention> found) {
        for (PartyMention description : List.copyOf(found)) {
            if (description.kind() != Kind.DESCRIPTION) {
                continue;
            }
            PartyBook.Entry said = book.get(description.party());
            if (said == null || said.kind != PartyKind.ORGANISATION && said.kind != PartyKind.PERSON || !said.traits.contains("UNNAMED")) {
                continue;
            }
            String words = text.substring(description.start(), description.end()).toLowerCase(java.util.Locale.ROOT);
            PartyMention name = found.stream().filter(m -> m.kind() == Kind.NAME && book.get(m.party()) != null && alike(said, book.get(m.party())) && book.get(m.party()) != said)
                    .filter(m -> words.matches("an? .*") && m.end() < description.start() && text.substring(m.end(), description.start()).equals(", ")
                            || words.matches("(?:his|her|its|their|our|my|the|an?) .*") && m.start() > description.end() && text.substring(description.end(), m.start()).matches(",? (?:called |named )?"))
                    .filter(m -> said.mentions.size() == 1 || book.get(m.party()).kind == said.kind).findFirst().orElse(null);
            if (name == null) {
                continue;
            }
            PartyBook.Entry party = book.get(name.party());
            if (party.kind == PartyKind.PERSON && said.kind == PartyKind.PERSON) {
                party.guessed = false;
            }
            if (party.kind == PartyKind.PERSON && said.kind == PartyKind.ORGANISATION) {
                if (this.words.persons.contains(said.head)) {
                    said.traits.clear();
                    said.traits.add("UNNAMED");
                } else {
                    book.incorporate(party);
                }
            }
            if (said.mentions.size() > 1) {
                // "The man, X Y,": told of before, named only now.
                if (party.mentions.size() == 1) {
                    named(said, party, name, found);
                }
                continue;
            }
            party.traits.addAll(said.traits.stream().filter(t -> !t.equals("UNNAMED")).toList());
            party.state = party.state == null ? said.state : party.state;
            book.remove(said);
            found.remove(description);
            found.add(new PartyMention(description.sentence(), description.start(), description.end(), party.id, Kind.DESCRIPTION));
        }
    }

    /** "an engineer on a work visa, a citizen of Chile": one person, of whose nationality a second description tells. */
    void citizens(String text, List<PartyMention> found) {
        for (PartyMention second : List.copyOf(found)) {
            PartyBook.Entry said = second.kind() == Kind.DESCRIPTION ? book.get(second.party()) : null;
            if (said == null || said.kind != PartyKind.PERSON || said.mentions.size() > 1 || !NATIONALITY.contains(said.head)) {
                continue;
            }
            found.stream().filter(m -> m.kind() == Kind.DESCRIPTION && m.end() < second.start() && book.get(m.party()) != null && book.get(m.party()).kind == PartyKind.PERSON && book.get(m.party()) != said)
                    .filter(m -> BESIDE.matcher(text.substring(m.end(), second.start())).matches()).reduce((a, b) -> b).ifPresent(first -> {
                        PartyBook.Entry person = book.get(first.party());
                        person.state = said.state == null ? person.state : said.state;
                        person.traits.addAll(said.traits);
                        book.remove(said);
                        found.remove(second);
                        found.add(new PartyMention(second.sentence(), second.start(), second.end(), person.id, Kind.DESCRIPTION));
                    });
        }
    }

    /** Whether a description can be of what goes by a name: a firm of what only its name's shape made a person, a broker of a person. */
    private boolean alike(PartyBook.Entry said, PartyBook.Entry named) {
        return named.kind == said.kind || said.kind == PartyKind.ORGANISATION && named.kind == PartyKind.PERSON && said.traits.contains("COMPANY")
                && (named.guessed || words.persons.contains(said.head));
    }

    /** Gives a described party the name by which the text calls it at last. */
    void named(PartyBook.Entry said, PartyBook.Entry party, PartyMention name, List<PartyMention> found) {
        said.traits.addAll(party.traits);
        said.state = said.state == null ? party.state : said.state;
        book.remove(party);
        book.name(said, party.name);
        book.seen(said, party.mentions.get(0), name.sentence());
        found.remove(name);
        found.add(new PartyMention(name.sentence(), name.start(), name.end(), said.id, Kind.NAME));
    }
}
