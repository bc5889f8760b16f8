package org.sanctionsscreener.extract.mention;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.lexicon.PartyEntry;

/** Settles words that name two places by what else the document names. */
final class Places {
    private final String text;
    private final boolean federal;

    /** @param federal words that speak of the federation whose states and towns share names with countries */
    Places(Document document, Pattern federal) {
        text = document.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
        this.federal = federal.matcher(text).find();
    }

    /** Whether the document speaks of the federation's own bodies. */
    boolean federal() { return federal; }

    /** The meaning of an ambiguous term: the one whose state the document names in some other, unambiguous way; else the place if the federation's bodies are named; else the first. */
    PartyEntry choose(List<PartyEntry> entries, String term) {
        if (entries.size() == 1) {
            return entries.get(0);
        }
        for (PartyEntry e : entries) {
            if (e.form() == PartyEntry.Form.NAME && text.contains(e.name()) && !e.name().equals(term)) {
                return e;
            }
        }
        boolean place = entries.stream().anyMatch(e -> e.form() == PartyEntry.Form.PLACE);
        if (place && federal) {
            return entries.stream().filter(e -> e.form() == PartyEntry.Form.PLACE).findFirst().orElseThrow();
        }
        return entries.stream().filter(e -> e.form() == PartyEntry.Form.NAME).findFirst().orElse(entries.get(0));
    }
}
