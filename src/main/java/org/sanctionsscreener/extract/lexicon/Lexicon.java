package org.sanctionsscreener.extract.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanctionsscreener.facts.ListEntry;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.pack.Pack;

/**
 * The words for parties and items: the pack's {@code states.yaml}, {@code actors.yaml} and {@code items.yaml}, on top of the country
 * names that the Java platform carries (CLDR). Immutable and thread-safe.
 */
public final class Lexicon {
    /** A party term found in a text; several entries if the words are ambiguous. */
    public record PartyHit(int start, int end, List<PartyEntry> entries) { }

    /** An item term found in a text; several entries if the word stands under several. */
    public record ItemHit(int start, int end, List<ItemEntry> entries) { }

    /** Stands for the phrases that only hide terms inside them; never handed out. */
    private static final PartyEntry NO_PARTY = new PartyEntry("none", "", PartyKind.PLACE, null, List.of(), PartyEntry.Form.NAME);
    private static final ItemEntry NO_ITEM = new ItemEntry("none", List.of(), true, List.of(), null);

    private final TermIndex<PartyEntry> parties;
    private final TermIndex<ItemEntry> items;
    private final Map<String, PartyEntry> states = new TreeMap<>();
    private final VerbUse verbs;
    private final Gazetteer gazetteer;

    /** @throws IllegalArgumentException naming the lexicon file and line that is wrong: not YAML, an id twice, a word outside the vocabulary */
    public Lexicon(Pack pack) {
        LexiconFile vocabulary = new LexiconFile(pack, "lexicon/vocabulary.yaml");
        TermIndex.Builder<PartyEntry> partyTerms = new TermIndex.Builder<>();
        platformStates(partyTerms);
        LexiconFile named = new LexiconFile(pack, "lexicon/states.yaml");
        states(named, partyTerms);
        gazetteer = new Gazetteer(named);
        actors(new LexiconFile(pack, "lexicon/actors.yaml"), vocabulary.words("partyTraits"), partyTerms);
        parties = partyTerms.build();
        LexiconFile goods = new LexiconFile(pack, "lexicon/items.yaml");
        items = items(goods, vocabulary.words("itemFamilies"));
        Set<String> homographs = new TreeSet<>();
        goods.at("verbs").forEach(v -> homographs.add(v.asText()));
        verbs = new VerbUse(homographs);
    }

    /** The party terms of a text, in order. */
    public List<PartyHit> parties(String text) { return partiesAndNeutral(text).stream().filter(h -> !h.entries().isEmpty()).toList(); }

    /** The same with the phrases that only look as if they named a party, which have no entries. */
    public List<PartyHit> partiesAndNeutral(String text) {
        return parties.find(text).stream().map(h -> new PartyHit(h.start(), h.end(), h.entries().contains(NO_PARTY) ? List.of() : h.entries())).toList();
    }

    /** The names of places beyond those of the lexicon. */
    public Gazetteer gazetteer() { return gazetteer; }

    /** The item terms of a text, in order; words used as verbs and phrases that only look like goods are left out. */
    public List<ItemHit> items(String text) {
        return items.find(text).stream().filter(h -> !h.entries().contains(NO_ITEM) && !verbs.at(text, h.start(), h.end()))
                .map(h -> new ItemHit(h.start(), h.end(), h.entries())).toList();
    }

    /** The state of a two-letter code; null if there is none. */
    public PartyEntry state(String code) { return states.get(code); }

    private void platformStates(TermIndex.Builder<PartyEntry> terms) {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            PartyEntry state = new PartyEntry("state:" + code, name, PartyKind.STATE, code, List.of("GOVERNMENT"), PartyEntry.Form.NAME);
            states.put(code, state);
            terms.add(name, state);
            String plain = name.replace("’", "'").replace(" & ", " and ").replace("St.", "Saint").replaceAll(" SAR.*| \\(.*\\)", "");
            terms.add(plain, state);
            terms.add(unaccented(plain), state);
        }
    }

    private void states(LexiconFile file, TermIndex.Builder<PartyEntry> terms) {
        for (JsonNode node : file.at("states")) {
            String code = file.identity(node, "code");
            PartyEntry state = states.computeIfAbsent(code, c -> new PartyEntry("state:" + c, LexiconFile.strings(node, "names").stream().findFirst().orElse(c),
                    PartyKind.STATE, c, List.of("GOVERNMENT"), PartyEntry.Form.NAME));
            add(terms, node, "names", state);
            LexiconFile.strings(node, "demonyms").forEach(d -> demonym(terms, d, state));
            add(terms, node, "metonyms", as(state, PartyEntry.Form.METONYM));
            add(terms, node, "capital", as(state, PartyEntry.Form.METONYM));
            add(terms, node, "places", as(state, PartyEntry.Form.PLACE));
        }
        for (JsonNode node : file.at("shared")) {
            for (String code : LexiconFile.strings(node, "codes")) {
                LexiconFile.strings(node, "names").forEach(n -> terms.add(n, stateOf(file, code)));
                LexiconFile.strings(node, "demonyms").forEach(d -> demonym(terms, d, stateOf(file, code)));
            }
        }
        for (JsonNode node : file.at("established")) {
            terms.add(node.path("name").asText(), as(stateOf(file, node.path("code").asText()), PartyEntry.Form.SHORT));
        }
        file.at("neutral").forEach(n -> terms.add(n.asText(), NO_PARTY));
    }

    private PartyEntry stateOf(LexiconFile file, String code) {
        PartyEntry state = states.get(code);
        if (state == null) {
            throw file.wrong("code", code, 1, "no state has the code '" + code + "'; use two letters of ISO 3166-1");
        }
        return state;
    }

    private static void demonym(TermIndex.Builder<PartyEntry> terms, String demonym, PartyEntry state) {
        terms.add(demonym, as(state, PartyEntry.Form.DEMONYM));
        if (demonym.matches(".*[nikedr]")) {
            terms.add(demonym + "s", as(state, PartyEntry.Form.DEMONYM));
        }
    }

    private static void add(TermIndex.Builder<PartyEntry> terms, JsonNode node, String key, PartyEntry entry) {
        for (String term : LexiconFile.strings(node, key)) {
            terms.add(term, entry);
            if (key.equals("names")) { // a town without its accent may be a word: "Malé"
                terms.add(unaccented(term), entry);
            }
        }
    }

    /** As written where the type has no accents: "Cote d'Ivoire", "Malabo". */
    private static String unaccented(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("ø", "o");
    }

    private static PartyEntry as(PartyEntry state, PartyEntry.Form form) {
        return new PartyEntry(state.id(), state.name(), state.kind(), state.state(), state.traits(), form);
    }

    private void actors(LexiconFile file, Set<String> traits, TermIndex.Builder<PartyEntry> terms) {
        for (JsonNode node : file.at("actors")) {
            String id = file.identity(node, "id");
            String state = node.hasNonNull("state") ? node.path("state").asText() : null;
            if (state != null && !states.containsKey(state)) {
                throw file.wrong("id", id, 1, id + " has the state '" + state + "', which is no code of ISO 3166-1");
            }
            PartyEntry actor = new PartyEntry(id, node.path("name").asText(), file.constant(node, "id", "kind", PartyKind.ORGANISATION),
                    state, file.known(node, "id", "traits", traits), PartyEntry.Form.NAME);
            terms.add(actor.name(), actor);
            LexiconFile.strings(node, "aliases").forEach(a -> terms.add(a, actor));
        }
    }

    private static TermIndex<ItemEntry> items(LexiconFile file, Set<String> families) {
        TermIndex.Builder<ItemEntry> terms = new TermIndex.Builder<>();
        for (JsonNode node : file.at("items")) {
            String id = file.identity(node, "id");
            String certainty = node.path("certainty").asText("MAY_BE_LISTED");
            String decides = node.path("decides").asText("");
            List<ListEntry> lists = new ArrayList<>();
            node.path("lists").forEach(l -> lists.add(new ListEntry(l.path("list").asText(), l.path("entry").asText(), certainty, decides)));
            ItemEntry item = new ItemEntry(id, file.known(node, "id", "families", families), node.path("generic").asBoolean(false), lists, node.path("origin").asText(null));
            for (String term : LexiconFile.strings(node, "terms")) {
                for (String form : Plurals.both(term)) {
                    terms.add(form, item);
                }
            }
        }
        file.at("neutral").forEach(n -> Plurals.both(n.asText()).forEach(form -> terms.add(form, NO_ITEM)));
        return terms.build();
    }
}
