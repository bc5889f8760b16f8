package org.sanctionsscreener.extract.second;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sanctionsscreener.pack.Pack;

/**
 * The words in which a second reader must answer: those of the pack's {@code lexicon/vocabulary.yaml}.
 *
 * @param acts          type of act to what it means
 * @param circumstances kind of circumstance to what it means
 * @param traits        what a party may be called, to what it means
 * @param families      classes of goods
 */
record Vocabulary(Map<String, String> acts, Map<String, String> circumstances, Map<String, String> traits, Set<String> families) {
    private static final String FILE = "lexicon/vocabulary.yaml";

    /** @throws IllegalArgumentException naming the file if it cannot be read */
    static Vocabulary of(Pack pack) {
        try {
            JsonNode root = new YAMLMapper().readTree(pack.text(FILE));
            Set<String> families = new LinkedHashSet<>();
            root.path("itemFamilies").forEach(f -> families.add(f.asText()));
            return new Vocabulary(glossed(root.path("actTypes")), glossed(root.path("circumstances")), glossed(root.path("partyTraits")), families);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(FILE + ": " + broken.getOriginalMessage(), broken);
        }
    }

    private static Map<String, String> glossed(JsonNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        node.properties().forEach(e -> words.put(e.getKey(), e.getValue().asText()));
        return words;
    }
}
