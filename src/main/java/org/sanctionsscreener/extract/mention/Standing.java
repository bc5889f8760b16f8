package org.sanctionsscreener.extract.mention;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.sanctionsscreener.extract.mention.PartyMention.Kind;
import org.sanctionsscreener.facts.PartyKind;

/** What a sentence says of where somebody lives or has his business, and of his leave to stay: it decides whose law binds him. One instance a document. */
final class Standing {
    private static final int REACH = 110;
    private static final String US = "US";

    private final DescriptionWords words;
    private final PartyBook book;

    Standing(DescriptionWords words, PartyBook book) {
        this.words = words;
        this.book = book;
    }

    /** Reads it onto the parties that the sentence mentions. */
    void read(String text, List<SentenceParties.Known> known, List<PartyMention> found) {
        for (PartyMention mention : found) {
            PartyBook.Entry party = mention.kind() == Kind.ADJECTIVE || mention.kind() == Kind.METONYM ? null : book.get(mention.party());
            if (party == null || party.state != null || party.kind != PartyKind.PERSON && party.kind != PartyKind.ORGANISATION) {
                continue;
            }
            known.stream().filter(k -> k.entry().kind() == PartyKind.STATE && k.start() > mention.end() && k.start() - mention.end() <= REACH)
                    .filter(k -> words.dwelling.matcher(text.substring(mention.end(), k.start())).matches()).findFirst().ifPresent(k -> {
                        party.state = k.entry().state();
                        if (US.equals(party.state)) {
                            party.traits.add("US_PERSON");
                        }
                    });
        }
        Matcher settled = words.settled.matcher(text);
        while (settled.find()) {
            int at = settled.start();
            List<PartyMention> people = found.stream().filter(m -> m.kind() != Kind.ADJECTIVE && person(m)).sorted(Comparator.comparingInt(PartyMention::start)).toList();
            people.stream().filter(m -> m.start() <= at).reduce((a, b) -> b).or(() -> people.stream().findFirst())
                    .ifPresent(m -> book.get(m.party()).traits.add("PERMANENT_RESIDENT"));
        }
    }

    private boolean person(PartyMention mention) {
        PartyBook.Entry party = book.get(mention.party());
        return party != null && (party.kind == PartyKind.PERSON || party.kind == PartyKind.ORGANISATION && words.persons.contains(party.head));
    }
}
