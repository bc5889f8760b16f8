package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.pack.Pack;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Every shipped file keeps the schema that editors check it by, and a mistyped key does not. */
class ShippedSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyCardFileKeepsTheCardSchema() throws IOException {
        Pack pack = Pack.embedded();
        held("card", pack, CardReader.cardFiles(pack));
    }

    @Test
    void everyFixtureFileKeepsTheFixtureSchema() throws IOException {
        Pack pack = Pack.embeddedFixtures();
        held("fixture", pack, pack.list("", ".yaml").stream().filter(f -> !f.equals("pack.yaml")).toList());
    }

    @Test
    void everyLexiconFileKeepsItsSchemaAndNoOther() throws IOException {
        Pack pack = Pack.embedded();
        JsonNode lexicon = JSON.readTree(ShippedSchemasTest.class.getResourceAsStream("/schema/lexicon.schema.json"));
        for (String file : pack.list("lexicon/", ".yaml")) {
            String kind = file.substring("lexicon/".length(), file.length() - ".yaml".length());
            JsonNode own = ((ObjectNode) lexicon.deepCopy()).put("$ref", "#/$defs/" + kind).without("anyOf");
            assertTrue(lexicon.at("/$defs/" + kind).isObject(), kind + " has no schema");
            assertEquals(List.of(), problems(factory().getSchema(own), pack, file));
        }
        held("lexicon", pack, pack.list("lexicon/", ".yaml"));
    }

    @Test
    void packFilesKeepTheirs() throws IOException {
        held("pack", Pack.embedded(), List.of("pack.yaml"));
        held("pack", Pack.embeddedFixtures(), List.of("pack.yaml"));
    }

    @Test
    void aMistypedKeyAWrongDayAndAnUnknownKindAreNamed() throws IOException {
        JsonSchema card = schema("card");
        String good = "instrument: X\nbody: UN\nprovisions:\n  - {id: X-1, cite: c, title: t, kind: DUTY, summary: s, inForce: [{from: 2010-01-01}]}\n";
        assertEquals(List.of(), problems(card, Pack.of("p", java.util.Map.of("a", good)), "a"));
        for (String bad : List.of(good.replace("cite", "sight"), good.replace("2010-01-01", "1 January"), good.replace("DUTY", "CHORE"))) {
            assertNotEquals(List.of(), problems(card, Pack.of("p", java.util.Map.of("a", bad)), "a"), bad);
        }
    }

    private static void held(String name, Pack pack, List<String> files) throws IOException {
        JsonSchema schema = schema(name);
        List<String> problems = new ArrayList<>();
        for (String file : files) {
            problems.addAll(problems(schema, pack, file));
        }
        assertNotEquals(0, files.size());
        assertEquals(List.of(), problems);
    }

    private static List<String> problems(JsonSchema schema, Pack pack, String file) throws IOException {
        return schema.validate(json(new Yaml().compose(new StringReader(pack.text(file))))).stream().map(m -> file + ": " + m.getMessage()).limit(5).toList();
    }

    /** As editors read YAML, by version 1.2: NO is a word, and a day is one too. */
    private static JsonNode json(Node node) {
        if (node instanceof MappingNode map) {
            ObjectNode json = JSON.createObjectNode();
            map.getValue().forEach(t -> json.set(((ScalarNode) t.getKeyNode()).getValue(), json(t.getValueNode())));
            return json;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode json = JSON.createArrayNode();
            list.getValue().forEach(n -> json.add(json(n)));
            return json;
        }
        ScalarNode scalar = (ScalarNode) node;
        String text = scalar.getValue();
        boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        return plain && text.matches("true|false") ? JSON.getNodeFactory().booleanNode(text.equals("true")) : plain && text.matches("null|~|") ? JSON.nullNode()
                : plain && text.matches("-?\\d+(\\.\\d+)?") ? JSON.getNodeFactory().numberNode(new BigDecimal(text)) : JSON.getNodeFactory().textNode(text);
    }

    private static JsonSchemaFactory factory() { return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012); }

    private static JsonSchema schema(String name) throws IOException {
        try (InputStream in = ShippedSchemasTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return factory().getSchema(in);
        }
    }
}
