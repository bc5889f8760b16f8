package org.sanctionsscreener.extract.mention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.pack.Pack;

/** The words by which texts describe parties: {@code descriptions.yaml} of the pack. */
final class DescriptionWords {
    /** What a head noun says of the party. */
    record Head(String word, PartyKind kind, List<String> traits, boolean plural) { }

    private static final Map<String, String> IRREGULAR = Map.of("man", "men", "woman", "women", "businessman", "businessmen", "middleman", "middlemen",
            "national", "nationals", "middlemen", "middlemen", "men", "men", "women", "women");

    /** Heads that the list gives in the plural. */
    private static final java.util.regex.Pattern MANY = java.util.regex.Pattern.compile(
            "police|(?:.* )?police|(?:.* )staff|personnel|(?:.* )personnel|rebels|insurgents|militants|fighters|gangs|guerrillas|troops|hackers|authorities|jihadists|separatists|paramilitaries|gunmen|men|women|middlemen|(?:.* )?\\p{L}*men|mercenaries|terrorists|extremists|warlords|wives|bandits|irregulars|mutineers");

    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\p{L}[\\p{L}-]*");

    private static final java.util.regex.Pattern AGENT_PERSON = java.util.regex.Pattern.compile("\\p{Ll}+(?:man|woman|ist|smith|wright|monger)");
    private static final java.util.regex.Pattern AGENT = java.util.regex.Pattern.compile("\\p{Ll}+(?:er|or)");

    private final Map<String, Head> heads = new HashMap<>();
    final Set<String> modifiers;
    private final Set<String> notModifiers;
    private final Set<String> notAgents;
    /** Nouns that a head before them only modifies. */
    final Set<String> modified;
    /** Ends of compounds that say whose or where a firm is. */
    private final Set<String> compounds;
    /** Ends of compounds that say who has a place. */
    final Set<String> holding;
    /** What a state has and a direction has not. */
    final Set<String> ofStates;
    /** From codes of provinces to the state they lie in. */
    final Map<String, String> postal = new HashMap<>();
    /** Words after a short name that show it to be a state's. */
    private final Set<String> afterShort;
    final Set<String> determiners;
    final Set<String> endings;
    final Set<String> companyWords;
    final Set<String> companyWordsBehindTwo;
    /** Heads of firms that a single person may be as well: "a broker". */
    final Set<String> persons;
    final Set<String> titles;
    /** Heads that count people, and anything else before "of". */
    final Set<String> counting;
    /** Codes of states whose firms bear the name of their town and a word of their own. */
    final Set<String> namedByPlace;
    final Set<String> notPersons;
    final Set<String> alsoPersons;
    /** Craft that are goods of their own kind when dealt in, and vessels when named. */
    final Set<String> pleasureCraft;
    /** What stands in small letters behind a name that is no person's: "the X group". */
    final Set<String> behindNames;
    /** Words that open a sentence with a capital and begin no name. */
    final Set<String> starters;
    /** What stands behind "ship" and "vessel" with a capital and is no vessel's name. */
    final Set<String> notVessels;
    /** Heads that are weapons as well. */
    final Set<String> alsoWeapons;
    final java.util.regex.Pattern federal;
    /** What stands between somebody and the place where he lives or has his business. */
    final java.util.regex.Pattern dwelling;
    /** What tells that a foreigner may stay for good. */
    final java.util.regex.Pattern settled;
    /** What stands behind the name of a people where it means one of its members. */
    final java.util.regex.Pattern national;

    /** @throws IllegalArgumentException naming the file that cannot be read */
    DescriptionWords(Pack pack) {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(pack.text("lexicon/descriptions.yaml"));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("lexicon/descriptions.yaml:" + broken.getLocation().getLineNr() + ": " + broken.getOriginalMessage(), broken);
        }
        for (JsonNode group : root.path("heads")) {
            PartyKind kind = PartyKind.valueOf(group.path("kind").asText());
            List<String> traits = strings(group.path("traits"));
            for (String word : strings(group.path("words"))) {
                heads.putIfAbsent(word, new Head(word, kind, traits, MANY.matcher(word).matches()));
                if (!word.equals("arm")) { // "arms" are weapons
                    heads.putIfAbsent(plural(word), new Head(word, kind, traits, true));
                }
            }
        }
        modifiers = new HashSet<>(strings(root.path("modifiers")));
        notAgents = new HashSet<>(strings(root.path("notAgents")));
        notModifiers = new HashSet<>(strings(root.path("notModifiers")));
        root.path("postal").properties().forEach(state -> strings(state.getValue()).forEach(code -> postal.put(code, state.getKey())));
        modified = new HashSet<>(strings(root.path("modified")));
        compounds = new HashSet<>(strings(root.path("compounds")));
        holding = new HashSet<>(strings(root.path("holding")));
        ofStates = new HashSet<>(strings(root.path("ofStates")));
        afterShort = new HashSet<>(strings(root.path("afterShort")));
        determiners = new HashSet<>(strings(root.path("determiners")));
        endings = new HashSet<>(strings(root.path("companyEndings")));
        companyWords = new HashSet<>(strings(root.path("companyWords")));
        companyWordsBehindTwo = new HashSet<>(strings(root.path("companyWordsBehindTwo")));
        persons = new HashSet<>(strings(root.path("persons")));
        titles = new HashSet<>(strings(root.path("titles")));
        counting = new HashSet<>(strings(root.path("counting")));
        namedByPlace = new HashSet<>(strings(root.path("namedByPlace")));
        notPersons = new HashSet<>(strings(root.path("notPersons")));
        pleasureCraft = new HashSet<>(strings(root.path("pleasureCraft")));
        behindNames = new HashSet<>(strings(root.path("behindNames")));
        starters = new HashSet<>(strings(root.path("starters")));
        notVessels = new HashSet<>(strings(root.path("notVessels")));
        alsoWeapons = new HashSet<>(strings(root.path("alsoWeapons")));
        alsoPersons = new HashSet<>(strings(root.path("alsoPersons")));
        federal = java.util.regex.Pattern.compile(root.path("federal").asText("(?!)"));
        dwelling = java.util.regex.Pattern.compile(root.path("dwelling").asText("(?!)"));
        settled = java.util.regex.Pattern.compile(root.path("settled").asText("(?!)"), java.util.regex.Pattern.CASE_INSENSITIVE);
        national = java.util.regex.Pattern.compile(root.path("national").asText("(?!)"));
    }

    /** The head of these words, or null; singular and plural. */
    Head head(String words) { return heads.get(words); }

    /** A head that no list of ours has, by its ending ("bottler", "lensman") or because the noun names people or a house; null if it is neither. */
    Head agent(String word) {
        if (notAgents.contains(word)) {
            return null;
        }
        if (word.length() >= 6 && AGENT_PERSON.matcher(word).matches()) {
            return new Head(word, PartyKind.PERSON, List.of("PERSON_NATURAL"), false);
        }
        if (word.length() >= 6 && AGENT.matcher(word).matches()) {
            return new Head(word, PartyKind.ORGANISATION, List.of("COMPANY"), false);
        }
        Nouns.Named named = Nouns.of(word);
        return named == null ? null : named == Nouns.Named.PERSON ? new Head(word, PartyKind.PERSON, List.of("PERSON_NATURAL"), Nouns.plural(word))
                : new Head(word, PartyKind.ORGANISATION, List.of("COMPANY"), Nouns.plural(word));
    }

    /**
     * Whether a word that no list knows may stand between an article and a head. A head in the plural may follow a verb without an
     * article of its own ("the ministry hires firms"), so before one the word must not look like a verb.
     */
    boolean mayModify(String word, boolean plural) {
        boolean verbal = word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ics");
        return WORD.matcher(word).matches() && !notModifiers.contains(word) && !word.endsWith("ly") && !(plural && verbal);
    }

    /** Whether a compound says whose or where a firm is: "Dandong-based". */
    boolean compound(String word) { return compounds.contains(word.substring(word.lastIndexOf('-') + 1)) && word.indexOf('-') >= 0; }

    /** Whether what follows a short name such as "the North" shows it to be a state's: "the North said", "from the North, ". */
    boolean afterShort(String text, int end) {
        int at = text.startsWith("'s", end) ? end + 2 : end;
        if (at >= text.length() || ",.;:".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        if (text.charAt(at) != ' ') {
            return false;
        }
        int to = at + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to == text.length() && to == at + 1 || afterShort.contains(text.substring(at + 1, to));
    }

    private static String plural(String word) {
        int space = word.lastIndexOf(' ');
        String last = word.substring(space + 1);
        String many = IRREGULAR.containsKey(last) ? IRREGULAR.get(last)
                : last.endsWith("men") || last.equals("wives") ? last : last.endsWith("man") ? last.substring(0, last.length() - 3) + "men"
                : last.endsWith("y") && !last.endsWith("ay") && !last.endsWith("ey") ? last.substring(0, last.length() - 1) + "ies"
                : last.endsWith("s") || last.endsWith("x") || last.endsWith("ch") ? last + "es" : last + "s";
        return word.substring(0, space + 1) + many;
    }

    private static List<String> strings(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.forEach(n -> all.add(n.asText()));
        return all;
    }
}
