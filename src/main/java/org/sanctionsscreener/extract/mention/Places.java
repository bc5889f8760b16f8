package org.sanctionsscreener.extract.mention;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.lexicon.PartyEntry;

/** Settles words that name two places by what else the document names. */
final class Places {
    private static final Pattern AMERICAN = Pattern.compile("\\bU\\.S\\.|\\bUS\\b|United States|American|federal (?:jury|court|judge|prosecutors?)|Treasury|OFAC|FBI|Commerce Department|Commerce licen[cs]e|Justice Department|\\bDistrict of\\b");
    private final String text;
    private final boolean american;

    Places(Document document) {
        text = document.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
        american = AMERICAN.matcher(text).find();
    }

    /** The meaning of an ambiguous term: the one whose state the document names in some other, unambiguous way; else the place inside the United States if American bodies are named; else the first. */
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
        if (place && american) {
            return entries.stream().filter(e -> e.form() == PartyEntry.Form.PLACE).findFirst().orElseThrow();
        }
        return entries.stream().filter(e -> e.form() == PartyEntry.Form.NAME).findFirst().orElse(entries.get(0));
    }
}
