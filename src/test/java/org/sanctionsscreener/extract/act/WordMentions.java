package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.mention.Mentions;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Specificity;

/** Names parties and items from a handful of words, so that the reading of acts is tested by itself. */
final class WordMentions implements Function<Document, Mentions> {
    private static final String[][] STATES = {
        {"state:KP", "KP", "North Korea|Pyongyang|Bukhan|DPRK|the North"}, {"state:IR", "IR", "Iran|Tehran"}, {"state:RU", "RU", "Russia|Moscow"},
        {"state:CN", "CN", "China|Beijing"}, {"state:SY", "SY", "Syria|Damascus"}, {"state:US", "US", "U\\.S\\.|US|United States|Washington|White House"},
        {"state:TR", "TR", "Turkey|Ankara"}, {"state:AE", "AE", "UAE|Dubai"}, {"state:CU", "CU", "Cuba"}, {"state:LY", "LY", "Libya"}, {"state:MY", "MY", "Malaysia"}};
    private static final String[][] ADJECTIVES = {
        {"state:KP", "North Korean"}, {"state:IR", "Iranian"}, {"state:RU", "Russian"}, {"state:CN", "Chinese"}, {"state:SY", "Syrian"}, {"state:US", "American"}, {"state:TR", "Turkish"}};
    private static final String[][] ORGANISATIONS = {
        {"org:treasury", "US", "REGULATOR", "(?:the )?Treasury"}, {"org:ofac", "US", "REGULATOR", "OFAC"}, {"org:bis", "US", "REGULATOR", "BIS|Commerce"},
        {"org:council", null, "INTERNATIONAL_ORGANISATION", "Security Council|Council"}, {"group:m23", null, "ARMED_GROUP", "M23"}, {"group:rsf", null, "ARMED_GROUP", "RSF units|RSF"}, {"org:hizbullah", null, "ARMED_GROUP", "Hizbullah"},
        {"place:nampo", "KP", "PLACE", "Nampo"}, {"place:texas", "US", "PLACE", "Texas"}, {"place:atlanta", "US", "PLACE", "Atlanta"}, {"org:acme", "US", "COMPANY", "Acme Corp|Acme"}, {"person:lee", null, "PERSON", "Mr\\.? Lee|Lee"}};
    private static final String DESCRIPTIONS = "(?:[Aa]n?|[Tt]he|[Tt]wo|[Ii]ts|[Hh]is|[Tt]hree) (?:(?!of |to |that |a |an |the |says |said |has |had |was |sold |and |by |for |from |in |with )[\\w-]+ ){0,4}?(?:company|firm|broker|exporter|trader|dealer|buyer|bank|banks|ship|tanker|vessel|operator|man|men|businessman|engineer|engineers|shipper|distributor|supplier|subsidiary|lab|navy|army|militia|airline|wholesaler|reseller|shop|defendant|defendants|ministry|university|embassy)\\b";
    private static final String[][] ITEMS = {
        {"MISSILE", "(?:long-range |short-range |ballistic )?missiles?(?: parts| components| project)?"}, {"MISSILE", "rockets?|ICBM|rocket motor cases"}, {"UAV", "drones?"}, {"REFINED_PETROLEUM", "diesel|refined fuel|fuel|oil"},
        {"COAL", "coal"}, {"ARMS", "arms|weapons|rifles|shells"}, {"NUCLEAR", "nuclear material|uranium|centrifuge parts|nuclear weapons"}, {"MATERIAL", "carbon fibre|maraging steel"},
        {"MACHINERY", "pumps|valves|turbines"}, {"AIRCRAFT", "(?:US-built )?aircraft|engines|helicopters"}, {"SOFTWARE", "software"}, {"TECHNOLOGY", "drawings|technology|technical data"}, {"FUNDS", "funds|loans?"}, {"CRYPTO", "cryptocurrency"},
        {"", "(?:critical |key |missile )?(?:components?|parts)"}, {"SEMICONDUCTOR", "chips|microchips"}, {"SERVICE", "(?:engineering |consulting )?services"}, {"LUXURY", "luxury cars|cognac"}, {"LABOUR", "labourers|workers"},
        {"SENSOR", "rifle scopes|thermal cameras|night-vision tubes"}, {"SPACE_LAUNCH", "satellites?"}, {"AIR_DEFENCE", "S-[34]00s?|air defence"}};

    private record Found(int start, int end, String id, PartyMention.Kind kind) { }

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, String> itemIds = new TreeMap<>();

    static Mentions of(Document document) {
        return new WordMentions().apply(document);
    }

    @Override
    public Mentions apply(Document document) {
        List<PartyMention> partyMentions = new ArrayList<>();
        List<ItemMention> itemMentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            parties(sentence, partyMentions);
            items(sentence, itemMentions);
        }
        return new Mentions(List.copyOf(parties.values()), List.of(), List.copyOf(items.values()), partyMentions, itemMentions);
    }

    private void parties(Sentence sentence, List<PartyMention> into) {
        String text = sentence.text();
        List<Found> found = new ArrayList<>();
        for (String[] a : ADJECTIVES) {
            each("\\b" + a[1] + "\\b", text, (s, e) -> found.add(new Found(s, e, state(a[0], a[0].substring(6), sentence, s, e), PartyMention.Kind.ADJECTIVE)));
        }
        for (String[] state : STATES) {
            each("\\b(?:" + state[2] + ")(?![\\w-]| Korean)", text, (s, e) -> found.add(new Found(s, e, state(state[0], state[1], sentence, s, e), PartyMention.Kind.NAME)));
        }
        for (String[] o : ORGANISATIONS) {
            each("\\b(?:" + o[3] + ")\\b", text, (s, e) -> found.add(new Found(s, e, organisation(o, sentence, s, e), PartyMention.Kind.NAME)));
        }
        each("\\b" + DESCRIPTIONS, text, (s, e) -> found.add(new Found(s, e, described(text.substring(s, e), sentence, s, e), PartyMention.Kind.DESCRIPTION)));
        found.sort(Comparator.comparingInt(Found::start));
        found.forEach(f -> into.add(new PartyMention(sentence.index(), f.start(), f.end(), f.id(), f.kind())));
    }

    private void items(Sentence sentence, List<ItemMention> into) {
        List<ItemMention> found = new ArrayList<>();
        for (String[] item : ITEMS) {
            each("(?i)\\b(?:" + item[1] + ")\\b", sentence.text(), (s, e) -> {
                if (found.stream().noneMatch(f -> f.start() < e && s < f.end())) {
                    found.add(new ItemMention(sentence.index(), s, e, item(item[0], sentence.text().substring(s, e), sentence.original(s, e))));
                }
            });
        }
        found.sort(Comparator.comparingInt(ItemMention::start));
        into.addAll(found);
    }

    private String state(String id, String code, Sentence sentence, int s, int e) {
        return party(id, sentence.text().substring(s, e), PartyKind.STATE, code, List.of("GOVERNMENT"), sentence.original(s, e));
    }

    private String organisation(String[] o, Sentence sentence, int s, int e) {
        PartyKind kind = o[2].equals("PLACE") ? PartyKind.PLACE : o[2].equals("PERSON") ? PartyKind.PERSON : PartyKind.ORGANISATION;
        return party(o[0], sentence.text().substring(s, e), kind, o[1], List.of(o[2]), sentence.original(s, e));
    }

    private String described(String words, Sentence sentence, int s, int e) {
        String key = words.toLowerCase(Locale.ROOT).replaceFirst("^\\w+ ", "");
        String last = key.substring(key.lastIndexOf(' ') + 1);
        String state = null;
        for (String[] a : ADJECTIVES) {
            state = words.contains(a[1]) ? a[0].substring(6) : state;
        }
        List<String> traits = List.of(last.startsWith("bank") ? "BANK" : last.matches("army|navy|militia") ? "MILITARY" : "COMPANY", "UNNAMED");
        return party("party:" + last.replaceAll("s$", ""), words, last.matches("m[ae]n|engineers?|businessman") ? PartyKind.PERSON : PartyKind.ORGANISATION, state, traits, sentence.original(s, e));
    }

    private String party(String id, String name, PartyKind kind, String state, List<String> traits, Span where) {
        parties.putIfAbsent(id, new Party(id, name, kind, state, traits, List.of(where)));
        return id;
    }

    private String item(String family, String words, Span where) {
        return itemIds.computeIfAbsent(words.toLowerCase(Locale.ROOT), w -> {
            String id = "item:" + (items.size() + 1);
            items.put(id, new Item(id, w, family.isEmpty() ? List.of() : List.of(w), family.isEmpty() ? List.of() : List.of(family), List.of(),
                    family.isEmpty() ? Specificity.GENERIC : Specificity.NAMED, null, "", "", List.of(where)));
            return id;
        });
    }

    private interface Range { void at(int start, int end); }

    private static void each(String pattern, String text, Range range) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            range.at(matcher.start(), matcher.end());
        }
    }
}
