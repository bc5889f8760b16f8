package org.sanctionsscreener.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One document of a JSON input: {@code {"id","title","date","text","url"}}, text needed.
 *
 * @param date null if not given
 */
record JsonRecord(String id, String title, LocalDate date, String text, String url) {
    static final ObjectMapper MAPPER = new ObjectMapper();

    /** @throws UnreadableDocumentException if the line is no JSON object or a field is of the wrong kind */
    static JsonRecord parse(String line) throws UnreadableDocumentException {
        return of(tree(line));
    }

    /** @throws UnreadableDocumentException if the line is not JSON */
    static JsonNode tree(String line) throws UnreadableDocumentException {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UnreadableDocumentException("not valid JSON (" + Trouble.reason(new RuntimeException(e.getOriginalMessage()))
                + "); correct or delete the line", e);
        }
    }

    /** @throws UnreadableDocumentException if the node is no object or a field is of the wrong kind */
    static JsonRecord of(JsonNode node) throws UnreadableDocumentException {
        if (node == null || !node.isObject()) {
            throw new UnreadableDocumentException("not a JSON object; each document is {\"id\",\"title\",\"date\",\"text\",\"url\"}");
        }
        JsonNode text = node.get("text");
        if (text == null || !text.isTextual()) {
            throw new UnreadableDocumentException(text == null || text.isNull() ? "the field \"text\" is missing; add it"
                : "the field \"text\" is no string; make it one");
        }
        return new JsonRecord(string(node, "id"), string(node, "title"), date(node), text.textValue(), string(node, "url"));
    }

    private static String string(JsonNode node, String field) throws UnreadableDocumentException {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isValueNode()) {
            throw new UnreadableDocumentException("the field \"" + field + "\" is no string; make it one");
        }
        return value.asText().strip();
    }

    private static LocalDate date(JsonNode node) throws UnreadableDocumentException {
        String value = string(node, "date");
        Optional<LocalDate> date = value.isEmpty() ? Optional.empty() : TextDates.parse(value);
        if (!value.isEmpty() && date.isEmpty()) {
            throw new UnreadableDocumentException("the date \"" + value + "\" cannot be read; write it as YYYY-MM-DD or leave it out");
        }
        return date.orElse(null);
    }
}
