package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.document.EnglishWords;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.facts.PartyKind;

/** Firms that bear the name of their town and a word of their own ("X Weiyuan"), in states where firms are so named. */
final class PlaceFirms {
    private final DescriptionWords words;

    PlaceFirms(DescriptionWords words) { this.words = words; }

    List<NameFinder.Name> find(String text, List<Words.Word> tokens, List<SentenceParties.Known> known, List<NameFinder.Name> named) {
        List<NameFinder.Name> found = new ArrayList<>();
        for (SentenceParties.Known k : known) {
            boolean place = k.entry().kind() == PartyKind.STATE && k.entry().form() != PartyEntry.Form.DEMONYM && words.namedByPlace.contains(k.entry().state());
            int next = place ? at(tokens, k.end() + 1) : -1;
            if (next < 0 || !own(tokens.get(next))) {
                continue;
            }
            int last = next + 1 < tokens.size() && tokens.get(next + 1).start() == tokens.get(next).end() + 1 && own(tokens.get(next + 1)) ? next + 1 : next;
            int end = tokens.get(last).end();
            if (named.stream().noneMatch(n -> n.start() < end && k.start() < n.end()) && known.stream().noneMatch(o -> o != k && o.start() < end && k.start() < o.end())) {
                found.add(new NameFinder.Name(k.start(), end, text.substring(k.start(), end), PartyKind.ORGANISATION, List.of("COMPANY"), ""));
            }
        }
        return found;
    }

    private static int at(List<Words.Word> tokens, int start) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() == start) {
                return i;
            }
        }
        return -1;
    }

    /** A capitalised word that no dictionary has. */
    private boolean own(Words.Word word) {
        return word.text().matches("\\p{Lu}\\p{Ll}{2,}") && words.head(word.lower()) == null && !words.notPersons.contains(word.text()) && !EnglishWords.shared().contains(word.lower());
    }
}
