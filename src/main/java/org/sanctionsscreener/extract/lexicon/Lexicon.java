package org.sanctionsscreener.extract.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    private final TermIndex<PartyEntry> parties;
    private final TermIndex<ItemEntry> items;
    private final Map<String, PartyEntry> states = new TreeMap<>();

    /** @throws IllegalArgumentException naming the lexicon file that cannot be read */
    public Lexicon(Pack pack) {
        TermIndex.Builder<PartyEntry> partyTerms = new TermIndex.Builder<>();
        platformStates(partyTerms);
        states(pack, partyTerms);
        actors(pack, partyTerms);
        parties = partyTerms.build();
        items = items(pack);
    }

    /** The party terms of a text, in order. */
    public List<PartyHit> parties(String text) {
        return parties.find(text).stream().map(h -> new PartyHit(h.start(), h.end(), h.entries())).toList();
    }

    /** The item terms of a text, in order. */
    public List<ItemHit> items(String text) {
        return items.find(text).stream().map(h -> new ItemHit(h.start(), h.end(), h.entries())).toList();
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
        }
    }

    private void states(Pack pack, TermIndex.Builder<PartyEntry> terms) {
        JsonNode root = read(pack, "lexicon/states.yaml");
        for (JsonNode node : root.path("states")) {
            String code = node.path("code").asText();
            PartyEntry state = states.computeIfAbsent(code, c -> new PartyEntry("state:" + c, strings(node, "names").stream().findFirst().orElse(c),
                    PartyKind.STATE, c, List.of("GOVERNMENT"), PartyEntry.Form.NAME));
            strings(node, "names").forEach(n -> terms.add(n, state));
            strings(node, "demonyms").forEach(d -> {
                terms.add(d, as(state, PartyEntry.Form.DEMONYM));
                if (d.endsWith("n") || d.endsWith("i") || d.endsWith("k")) {
                    terms.add(d + "s", as(state, PartyEntry.Form.DEMONYM));
                }
            });
            strings(node, "metonyms").forEach(m -> terms.add(m, as(state, PartyEntry.Form.METONYM)));
            strings(node, "capital").forEach(c -> terms.add(c, as(state, PartyEntry.Form.METONYM)));
            strings(node, "places").forEach(p -> terms.add(p, as(state, PartyEntry.Form.PLACE)));
        }
        for (JsonNode node : root.path("established")) {
            terms.add(node.path("name").asText(), as(states.get(node.path("code").asText()), PartyEntry.Form.SHORT));
        }
    }

    private static PartyEntry as(PartyEntry state, PartyEntry.Form form) {
        return new PartyEntry(state.id(), state.name(), state.kind(), state.state(), state.traits(), form);
    }

    private static void actors(Pack pack, TermIndex.Builder<PartyEntry> terms) {
        for (JsonNode node : read(pack, "lexicon/actors.yaml").path("actors")) {
            PartyEntry actor = new PartyEntry(node.path("id").asText(), node.path("name").asText(), PartyKind.valueOf(node.path("kind").asText("ORGANISATION")),
                    node.hasNonNull("state") ? node.path("state").asText() : null, strings(node, "traits"), PartyEntry.Form.NAME);
            terms.add(actor.name(), actor);
            strings(node, "aliases").forEach(a -> terms.add(a, actor));
        }
    }

    private static TermIndex<ItemEntry> items(Pack pack) {
        TermIndex.Builder<ItemEntry> terms = new TermIndex.Builder<>();
        for (JsonNode node : read(pack, "lexicon/items.yaml").path("items")) {
            String certainty = node.path("certainty").asText("MAY_BE_LISTED");
            String decides = node.path("decides").asText("");
            List<ListEntry> lists = new ArrayList<>();
            node.path("lists").forEach(l -> lists.add(new ListEntry(l.path("list").asText(), l.path("entry").asText(), certainty, decides)));
            ItemEntry item = new ItemEntry(node.path("id").asText(), strings(node, "families"), node.path("generic").asBoolean(false), lists);
            for (String term : strings(node, "terms")) {
                for (String form : Plurals.both(term)) {
                    terms.add(form, item);
                }
            }
        }
        return terms.build();
    }

    private static JsonNode read(Pack pack, String file) {
        try {
            return new YAMLMapper().readTree(pack.text(file));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new IllegalArgumentException(file + ":" + line + ": " + broken.getOriginalMessage().lines().findFirst().orElse("not YAML"), broken);
        }
    }

    private static List<String> strings(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(v -> all.add(v.asText()));
            return all;
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value.asText());
    }
}
