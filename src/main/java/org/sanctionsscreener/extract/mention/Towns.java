package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.extract.lexicon.Gazetteer;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.extract.mention.SentenceParties.Known;

/** Places of the gazetteer in a sentence, each as a place of its state. One instance a document. */
final class Towns {
    private static final int LONGEST = 4;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final DescriptionWords words;
    private final Places places;
    private final PartyBook book;

    Towns(Lexicon lexicon, DescriptionWords words, Places places, PartyBook book) {
        this.lexicon = lexicon;
        this.gazetteer = lexicon.gazetteer();
        this.words = words;
        this.places = places;
        this.book = book;
    }

    /** How far the words around a name vouch that it is a place's. */
    private enum Cue { NONE, OPEN, SURE }

    /** @param hits what the lexicon knows in the sentence, phrases that name nobody among it: those words are taken */
    List<Known> in(String text, List<Words.Word> tokens, List<Known> known, List<Lexicon.PartyHit> hits) {
        List<Known> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isLowerCase)) {
            return found;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).capital() || taken(tokens.get(i), hits)) {
                continue;
            }
            for (int last = Math.min(tokens.size(), i + LONGEST) - 1; last >= i; last--) {
                Known place = place(text, tokens, i, last, known, found, hits);
                if (place != null) {
                    found.add(place);
                    i = last;
                    break;
                }
            }
        }
        return found;
    }

    private Known place(String text, List<Words.Word> tokens, int first, int last, List<Known> known, List<Known> found, List<Lexicon.PartyHit> hits) {
        if (!oneName(text, tokens, first, last, hits)) {
            return null;
        }
        int start = tokens.get(first).start();
        int end = tokens.get(last).end();
        String name = text.substring(start, end);
        boolean compound = false;
        int hyphen = name.lastIndexOf('-');
        if (hyphen > 0 && gazetteer.ends().contains(name.substring(hyphen + 1))) {
            compound = true;
            end = start + hyphen;
            name = name.substring(0, hyphen);
        }
        Gazetteer.Place place = gazetteer.find(name);
        if (place == null || book.byName(name) != null || book.bySurname(name) != null) {
            return null;
        }
        String behind = behind(text, end, known);
        if (behind != null) {
            return place.codes().contains(behind) ? new Known(start, end, entry(behind)) : null;
        }
        Cue cue = compound ? Cue.SURE : cue(text, tokens, first, last, found);
        String code = cue == Cue.NONE ? null : meaning(place, known, found);
        boolean enough = code != null && (cue == Cue.SURE || place.clear() && place.great() || told(code, known, found));
        return enough && (compound || alone(text, tokens, first, last, hits)) ? new Known(start, end, entry(code)) : null;
    }

    private PartyEntry entry(String code) {
        PartyEntry state = lexicon.state(code);
        return new PartyEntry(state.id(), state.name(), state.kind(), state.state(), state.traits(), PartyEntry.Form.PLACE);
    }

    /** Whether the words could be one name: capitals and small links, joined by nothing but a space or a hyphen. */
    private boolean oneName(String text, List<Words.Word> tokens, int first, int last, List<Lexicon.PartyHit> hits) {
        for (int k = first + 1; k <= last; k++) {
            boolean part = tokens.get(k).capital() || k < last && gazetteer.links().contains(tokens.get(k).text());
            if (!part || taken(tokens.get(k), hits) || !text.substring(tokens.get(k - 1).end(), tokens.get(k).start()).matches("[ -]")) {
                return false;
            }
        }
        return true;
    }

    /** Whether no other capitalised word makes the name part of a longer one: "Jackson Trading", "Sergei Perm". */
    private boolean alone(String text, List<Words.Word> tokens, int first, int last, List<Lexicon.PartyHit> hits) {
        Words.Word next = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
        boolean longer = next != null && next.capital() && text.substring(tokens.get(last).end(), next.start()).matches("[ &-]{1,3}") && !gazetteer.nouns().contains(next.lower()) && !taken(next, hits);
        boolean particle = next != null && next.text().matches("(?:al|el|ul|ibn|bin)-.*") && next.start() - tokens.get(last).end() == 1;
        Words.Word before = first > 0 ? tokens.get(first - 1) : null;
        boolean behind = before != null && before.capital() && text.substring(before.end(), tokens.get(first).start()).equals(" ") && !taken(before, hits)
                && !gazetteer.sure().contains(before.lower()) && !gazetteer.open().contains(before.lower()) && !words.determiners.contains(before.lower());
        return !longer && !particle && !behind;
    }

    /** The state named just behind a place ("X, Texas", "X in Iran"), or null. */
    private String behind(String text, int end, List<Known> known) {
        return known.stream().filter(k -> k.start() > end && k.start() - end <= 8 && k.entry().state() != null && k.entry().form() != PartyEntry.Form.DEMONYM
                && text.substring(end, k.start()).matches(", (?:in )?(?:the )?|,? in (?:the )?")).map(k -> k.entry().state()).findFirst().orElse(null);
    }

    private Cue cue(String text, List<Words.Word> tokens, int first, int last, List<Known> found) {
        boolean article = first > 0 && tokens.get(first - 1).lower().equals("the");
        boolean noun = last + 1 < tokens.size() && noun(text, tokens, last);
        int at = article ? first - 2 : first - 1;
        if (at >= 0 && (!article || noun)) {
            for (int length = 3; length >= 1; length--) {
                if (at - length + 1 >= 0 && gazetteer.sure().contains(text.substring(tokens.get(at - length + 1).start(), tokens.get(at).end()).toLowerCase(java.util.Locale.ROOT))) {
                    return Cue.SURE;
                }
            }
            boolean ofName = tokens.get(at).lower().equals("of") && at > 0 && tokens.get(at - 1).capital();
            if (gazetteer.open().contains(tokens.get(at).lower()) && !ofName) {
                return noun ? Cue.SURE : Cue.OPEN;
            }
        }
        if (noun) {
            // "a X fund": behind such an article only a place, or a person with a name of more words, qualifies a firm.
            boolean any = first > 0 && gazetteer.articles().contains(tokens.get(first - 1).lower());
            return any && firm(text, tokens, last) ? Cue.SURE : Cue.OPEN;
        }
        boolean list = found.stream().anyMatch(f -> f.end() < tokens.get(first).start() && text.substring(f.end(), tokens.get(first).start()).matches(",? (?:and |or |to )?"));
        return list ? Cue.OPEN : Cue.NONE;
    }

    /** Whether a firm or a person is described right behind the name, within three words. */
    private boolean firm(String text, List<Words.Word> tokens, int last) {
        for (int end = last + 1; end <= last + 3 && end < tokens.size(); end++) {
            if (tokens.get(end).capital() || words.head(text.substring(tokens.get(last + 1).start(), tokens.get(end).end()).toLowerCase(java.util.Locale.ROOT)) != null || words.head(tokens.get(end).lower()) != null) {
                return !tokens.get(end).capital();
            }
        }
        return false;
    }

    /** Whether the name qualifies what stands behind it: "the X mine", "X's port", "a X trader". */
    private boolean noun(String text, List<Words.Word> tokens, int last) {
        Words.Word next = tokens.get(last + 1);
        String between = text.substring(tokens.get(last).end(), next.start());
        if (!between.matches(" |['’]s ") || next.capital() && !gazetteer.nouns().contains(next.lower())) {
            return false;
        }
        String two = last + 2 < tokens.size() ? text.substring(next.start(), tokens.get(last + 2).end()).toLowerCase(java.util.Locale.ROOT) : "";
        return gazetteer.nouns().contains(next.lower()) || gazetteer.nouns().contains(two) || words.head(next.lower()) != null || words.head(two) != null || firm(text, tokens, last);
    }

    /** The state that a name means here: a told one before the greatest. */
    private String meaning(Gazetteer.Place place, List<Known> known, List<Known> found) {
        if (place.clear() && (place.great() || told(place.codes().get(0), known, found))) {
            return place.codes().get(0);
        }
        return place.codes().stream().filter(c -> told(c, known, found)).findFirst().orElse(place.clear() ? place.codes().get(0) : null);
    }

    private boolean told(String code, List<Known> known, List<Known> found) {
        return book.get("state:" + code) != null || code.equals("US") && places.federal()
                || known.stream().anyMatch(k -> code.equals(k.entry().state())) || found.stream().anyMatch(k -> code.equals(k.entry().state()));
    }

    private static boolean taken(Words.Word word, List<Lexicon.PartyHit> hits) {
        return hits.stream().anyMatch(h -> h.start() < word.end() && word.start() < h.end());
    }
}
