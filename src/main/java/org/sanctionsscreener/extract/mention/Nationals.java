package org.sanctionsscreener.extract.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.extract.mention.PartyMention.Kind;
import org.sanctionsscreener.facts.PartyKind;

/** People whom a sentence describes by their nation, and of whom it says so. One instance a document. */
final class Nationals {
    /** Before the name of a people's member, or of several. */
    private static final Pattern NATIONAL_BEFORE = Pattern.compile("(?i)(?:(?<one>\\b(?:an?|another|one) (?:(?:\\w+-born|young|retired|former|naturali[sz]ed|wealthy|unnamed) )?)|(?<many>\\b(?:two|three|four|five|six|several|some|both|a pair of|a number of) (?:(?:\\w+-born|young|retired|former|naturali[sz]ed) )?))$");

    private final DescriptionWords words;
    private final PartyBook book;

    Nationals(DescriptionWords words, PartyBook book) {
        this.words = words;
        this.book = book;
    }

    /** "He is an X citizen": of whom it is said before. */
    void said(String text, List<PartyMention> found) {
        for (PartyMention pronoun : found) {
            PartyBook.Entry person = pronoun.kind() == Kind.PRONOUN ? book.get(pronoun.party()) : null;
            if (person != null && person.state == null && person.kind == PartyKind.PERSON) {
                found.stream().filter(m -> m.kind() == Kind.DESCRIPTION && m.start() > pronoun.end() && text.substring(pronoun.end(), m.start()).matches(" (?:is|was|has been|had been) (?:also )?"))
                        .map(m -> book.get(m.party())).filter(e -> e != null && e.state != null && e.kind == PartyKind.PERSON).findFirst().ifPresent(e -> person.state = e.state);
            }
        }
    }

    /** "a citizen of X living in Y", "two of that people who": people whom only their nation describes. */
    void described(Sentence sentence, String text, List<SentenceParties.Known> known, List<PartyMention> found) {
        for (SentenceParties.Known k : known) {
            Matcher before = NATIONAL_BEFORE.matcher(text.substring(0, k.start()));
            boolean many = text.charAt(k.end() - 1) == 's' && before.find() && before.group("many") != null;
            boolean one = k.entry().form() == PartyEntry.Form.DEMONYM && before.reset().find() && before.group("one") != null && words.national.matcher(text.substring(k.end())).lookingAt();
            if (k.entry().form() != PartyEntry.Form.DEMONYM || !many && !one || found.stream().anyMatch(m -> m.kind() == Kind.DESCRIPTION && m.start() < k.end() && k.start() < m.end())) {
                continue;
            }
            int start = before.start(many ? "many" : "one");
            DescriptionWords.Head head = words.head(many ? "nationals" : "national");
            PartyBook.Entry party = book.described(text.substring(start, k.end()), head.kind(), k.entry().state(), head.traits(), head.word(), sentence.original(start, k.end()), sentence.index());
            if ("US".equals(party.state)) {
                party.traits.add("US_PERSON");
            }
            found.add(new PartyMention(sentence.index(), start, k.end(), party.id, Kind.DESCRIPTION));
        }
    }
}
