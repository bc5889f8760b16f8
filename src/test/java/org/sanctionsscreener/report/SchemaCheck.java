package org.sanctionsscreener.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Holds JSON to the schema that ships with the program. */
public final class SchemaCheck {
    private static final JsonSchema SCHEMA = load();

    private SchemaCheck() { }

    /** What is wrong with a run; empty if nothing is. */
    public static List<String> run(JsonNode json) { return check("#/$defs/run", json); }

    /** What is wrong with one line of JSONL; empty if nothing is. */
    public static List<String> line(JsonNode json) { return check("#/$defs/line", json); }

    private static List<String> check(String part, JsonNode json) {
        return SCHEMA.getRefSchema(new com.networknt.schema.JsonNodePath(com.networknt.schema.PathType.JSON_POINTER).append("$defs")
                .append(part.substring(part.lastIndexOf('/') + 1))).validate(json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream().map(ValidationMessage::toString).sorted().toList();
    }

    private static JsonSchema load() {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/schema/screening.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(SchemaLocation.of(schema.get("$id").asText()), schema);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
