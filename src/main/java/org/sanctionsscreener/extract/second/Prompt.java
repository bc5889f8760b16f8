package org.sanctionsscreener.extract.second;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;

/** What the second reader is told: the same for every text, but for the text. */
final class Prompt {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String instructions;
    private final String schema;

    Prompt(Vocabulary words) {
        Map<String, Collection<String>> lists = new TreeMap<>();
        lists.put("PartyKind", names(PartyKind.values()));
        lists.put("Phase", names(Phase.values()));
        lists.put("Source", names(Assertion.Source.values()));
        lists.put("Status", names(Assertion.Status.values()));
        lists.put("Modality", names(Assertion.Modality.values()));
        lists.put("ActType", words.acts().keySet());
        lists.put("PartyTrait", words.traits().keySet());
        lists.put("Circumstance", words.circumstances().keySet());
        Set<String> families = new LinkedHashSet<>(words.families());
        families.add("");
        lists.put("ItemFamily", families);
        try {
            JsonNode form = JSON.readTree(resource("answer.schema.json"));
            fill(form, lists);
            this.schema = JSON.writeValueAsString(form);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
        this.instructions = resource("instructions.txt") + "Types of act:\n" + glossed(words.acts()) + "\nCircumstances:\n" + glossed(words.circumstances())
                + "\nTraits of parties:\n" + glossed(words.traits())
                + "\nAnswer with one JSON object and nothing else, of this schema:\n" + schema + "\n";
    }

    /** What is wanted and in which words. */
    String instructions() { return instructions; }

    /** JSON Schema of the answer. */
    String schema() { return schema; }

    /** The text between marks that it cannot itself contain, for they are made from it. */
    static String article(Piece piece) {
        String mark = Sha256.of(piece.text()).substring(0, 16);
        return "<article " + mark + ">\n" + piece.text() + "\n</article " + mark + ">";
    }

    private static void fill(JsonNode node, Map<String, Collection<String>> lists) {
        if (node instanceof ObjectNode object && object.path("enum").isTextual()) {
            ArrayNode words = JSON.createArrayNode();
            lists.get(object.path("enum").asText()).forEach(words::add);
            object.put("type", "string").set("enum", words);
        }
        node.forEach(child -> fill(child, lists));
    }

    private static String glossed(Map<String, String> words) {
        return words.entrySet().stream().map(e -> "- " + e.getKey() + ": " + e.getValue() + "\n").collect(Collectors.joining());
    }

    private static Collection<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Prompt.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
