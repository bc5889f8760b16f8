package org.sanctionsscreener.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.screen.ScreenedDocument;

class JsonContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<ScreenedDocument> ALL = List.of(Samples.flagged(), Samples.failed(), Samples.quiet());

    private static String json() throws IOException {
        StringWriter out = new StringWriter();
        try (Report report = new JsonReport(out, Samples.RUN)) {
            for (ScreenedDocument document : ALL) {
                report.add(new DocumentView(document, null));
            }
        }
        return out.toString();
    }

    private static List<String> lines() throws IOException {
        StringWriter out = new StringWriter();
        try (Report report = new JsonlReport(out, Samples.RUN)) {
            for (ScreenedDocument document : ALL) {
                report.add(new DocumentView(document, null));
            }
        }
        return out.toString().lines().toList();
    }

    @Test
    void theRunKeepsTheSchema() throws IOException {
        assertEquals(List.of(), SchemaCheck.run(JSON.readTree(json())));
    }

    @Test
    void everyLineKeepsTheSchemaByItself() throws IOException {
        assertEquals(ALL.size(), lines().size());
        for (String line : lines()) {
            assertEquals(List.of(), SchemaCheck.line(JSON.readTree(line)));
        }
    }

    @Test
    void theSchemaRefusesWhatItDoesNotName() throws IOException {
        JsonNode run = JSON.readTree(json());
        ((ObjectNode) run.at("/documents/0")).put("surprise", 1);
        assertFalse(SchemaCheck.run(run).isEmpty());
        run = JSON.readTree(json());
        ((ObjectNode) run.at("/documents/0/findings/0")).put("surprise", 1);
        assertFalse(SchemaCheck.run(run).isEmpty());
        run = JSON.readTree(json());
        ((ObjectNode) run.at("/documents/0/findings/0")).put("kind", "VIOLATION");
        assertFalse(SchemaCheck.run(run).isEmpty());
        run = JSON.readTree(json());
        ((ObjectNode) run.at("/documents/1")).remove("error");
        assertFalse(SchemaCheck.run(run).isEmpty());
    }

    @Test
    void quotesAreSlices() throws IOException {
        String text = Samples.flagged().document().text();
        List<JsonNode> evidence = JSON.readTree(json()).at("/documents/0").findParents("quote");
        assertTrue(evidence.size() > 10, "the sample has evidence everywhere");
        for (JsonNode each : evidence) {
            assertEquals(text.substring(each.get("start").asInt(), each.get("end").asInt()), each.get("quote").asText());
        }
    }

    @Test
    void linesAndRunSayTheSame() throws IOException {
        ArrayNode documents = (ArrayNode) JSON.readTree(json()).get("documents");
        for (int i = 0; i < documents.size(); i++) {
            ObjectNode line = (ObjectNode) JSON.readTree(lines().get(i));
            assertEquals("test-pack", line.at("/ruleSet/name").asText());
            line.remove(List.of("schemaVersion", "engineVersion", "ruleSet"));
            assertEquals(documents.get(i), line);
        }
    }

    @Test
    void whatIsConsideredHasTheSameShape() throws IOException {
        JsonNode document = JSON.readTree(json()).at("/documents/0");
        assertEquals("OUTSIDE_TEMPORAL_SCOPE", document.at("/considered/0/kind").asText());
        assertTrue(document.at("/considered/2/provision").isNull());
        List<String> flagged = names(document.at("/findings/0"));
        assertEquals(flagged, names(document.at("/considered/0")));
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
