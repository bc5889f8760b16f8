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
            "rebels|insurgents|militants|fighters|gangs|guerrillas|troops|hackers|authorities|jihadists|separatists|paramilitaries|gunmen|men|women|middlemen");

    private final Map<String, Head> heads = new HashMap<>();
    final Set<String> modifiers;
    private final Set<String> notModifiers;
    final Set<String> determiners;
    final Set<String> endings;
    final Set<String> titles;
    final Set<String> notPersons;
    final Set<String> alsoPersons;
    final java.util.regex.Pattern federal;

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
        notModifiers = new HashSet<>(strings(root.path("notModifiers")));
        determiners = new HashSet<>(strings(root.path("determiners")));
        endings = new HashSet<>(strings(root.path("companyEndings")));
        titles = new HashSet<>(strings(root.path("titles")));
        notPersons = new HashSet<>(strings(root.path("notPersons")));
        alsoPersons = new HashSet<>(strings(root.path("alsoPersons")));
        federal = java.util.regex.Pattern.compile(root.path("federal").asText("(?!)"));
    }

    /** The head of these words, or null; singular and plural. */
    Head head(String words) { return heads.get(words); }

    /**
     * Whether a word that no list knows may stand between an article and a head. A head in the plural may follow a verb without an
     * article of its own ("the ministry hires firms"), so before one the word must not look like a verb.
     */
    boolean mayModify(String word, boolean plural) {
        boolean verbal = word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ics");
        return word.matches("\\p{L}[\\p{L}-]*") && !notModifiers.contains(word) && !word.endsWith("ly") && !(plural && verbal);
    }

    private static String plural(String word) {
        int space = word.lastIndexOf(' ');
        String last = word.substring(space + 1);
        String many = IRREGULAR.containsKey(last) ? IRREGULAR.get(last)
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
