package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.extract.mention.SentenceParties.Known;
import org.sanctionsscreener.facts.PartyKind;

/** The lexicon's names of parties in a sentence, each with the meaning that it has there. One instance a document. */
final class KnownTerms {
    private static final Pattern HELD = Pattern.compile("-(\\p{Ll}+) (?:(?:port|town|city|district|province) of )?");

    private final Lexicon lexicon;
    private final DescriptionWords words;
    private final Places places;
    private final PartyBook book;
    private final Towns towns;

    KnownTerms(Lexicon lexicon, DescriptionWords words, Places places, PartyBook book) {
        this.lexicon = lexicon;
        this.words = words;
        this.places = places;
        this.book = book;
        this.towns = new Towns(lexicon, words, places, book);
    }

    /** The terms in text order, a place that a group has as part of the group's. */
    List<Known> in(String text, List<Words.Word> tokens) { return withPlaces(known(text, tokens), text); }

    private List<Known> known(String text, List<Words.Word> tokens) {
        List<Known> known = new ArrayList<>();
        List<Lexicon.PartyHit> hits = lexicon.partiesAndNeutral(text);
        for (Lexicon.PartyHit hit : hits) {
            if (hit.entries().isEmpty()) {
                continue;
            }
            PartyEntry entry = places.choose(hit.entries(), text.substring(hit.start(), hit.end()));
            boolean established = entry.form() != PartyEntry.Form.SHORT || book.get(entry.id()) != null || bareShort(text, hit.end());
            boolean person = entry.kind() == PartyKind.STATE && entry.form() == PartyEntry.Form.NAME && personName(text, tokens, hit);
            if (established && !person) {
                known.add(new Known(hit.start(), hit.end(), entry));
            }
        }
        known.addAll(towns.in(text, tokens, known, hits));
        known.sort(Comparator.comparingInt(Known::start));
        return known;
    }

    /** "the North's spy agency": what a state has and a direction has not. */
    private boolean ownsBody(String text, int end) {
        if (!text.startsWith("'s ", end) && !text.startsWith("\u2019s ", end)) {
            return false;
        }
        List<Words.Word> next = Words.of(text.substring(end + 3)).stream().limit(3).toList();
        for (int i = 0; i < next.size(); i++) {
            for (int j = i; j < next.size(); j++) {
                DescriptionWords.Head head = words.head(text.substring(end + 3 + next.get(i).start(), end + 3 + next.get(j).end()).toLowerCase(java.util.Locale.ROOT));
                if (head != null && head.traits().contains("GOVERNMENT") || words.ofStates.contains(next.get(i).lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the North said", "from the North, ": a direction would go on with "of", "Atlantic", "Sea". */
    private boolean bareShort(String text, int end) {
        return ownsBody(text, end) || words.afterShort(text, end);
    }

    /** A country's name that is also a first name, before a surname. */
    private boolean personName(String text, List<Words.Word> tokens, Lexicon.PartyHit hit) {
        String term = text.substring(hit.start(), hit.end());
        if (!words.alsoPersons.contains(term)) {
            return false;
        }
        return tokens.stream().anyMatch(w -> w.start() == hit.end() + 1 && w.text().matches("\\p{Lu}\\p{Ll}{2,}") && hit.start() > 0);
    }

    /** "Houthi-held Hodeidah": a place that a group has stands for the group, with the place's words. */
    private List<Known> withPlaces(List<Known> known, String text) {
        List<Known> read = new ArrayList<>(known);
        for (Known group : known) {
            Matcher held = HELD.matcher(text).region(group.end(), text.length());
            if (group.entry().kind() != PartyKind.GROUP || !held.lookingAt() || !words.holding.contains(held.group(1))) {
                continue;
            }
            known.stream().filter(place -> place.start() == held.end() && place.entry().kind() == PartyKind.STATE).findFirst().ifPresent(place -> {
                read.remove(place);
                read.set(read.indexOf(group), new Known(group.start(), place.end(), group.entry()));
            });
        }
        return read;
    }
}
