package org.sanctionsscreener.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The documents of a .json input: one object, or an array of objects read one at a time. */
final class JsonArray implements Iterator<PendingDocument> {
    private final String name;
    private final DocumentReader reader;
    private final InputStream in;
    private JsonParser parser;
    private int number;
    private boolean array;
    private boolean ended;
    private PendingDocument next;

    JsonArray(InputStream in, String name, DocumentReader reader) {
        this.in = in;
        this.name = name;
        this.reader = reader;
    }

    @Override public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override public PendingDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PendingDocument result = next;
        next = null;
        return result;
    }

    private PendingDocument advance() {
        int line = 1;
        try {
            if (parser == null) {
                parser = JsonRecord.MAPPER.createParser(in);
                array = parser.nextToken() == JsonToken.START_ARRAY;
                if (array) {
                    parser.nextToken();
                }
            } else {
                parser.nextToken();
            }
            JsonToken token = parser.currentToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                ended = true;
                return number == 0 ? failed(1, "holds no document; give an object or an array of objects with \"text\"") : null;
            }
            line = parser.currentTokenLocation().getLineNr();
            JsonNode node = parser.readValueAsTree();
            number++;
            return document(node, line);
        } catch (JsonProcessingException e) {
            ended = true;
            int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            return failed(at, "not valid JSON (" + Trouble.reason(new RuntimeException(e.getOriginalMessage())) + "); correct it here");
        } catch (IOException e) {
            ended = true;
            return failed(line, InputWalker.trouble(e));
        }
    }

    private PendingDocument document(JsonNode node, int line) {
        String given = node.path("id").asText("").strip();
        String id = !given.isEmpty() ? given : array || number > 1 ? name + "#" + number : name;
        return DocumentSource.pending(id, name, line, () -> {
            JsonRecord r = JsonRecord.of(node);
            return reader.read(id, name, r.title(), r.date(), r.url(), r.text());
        });
    }

    private PendingDocument failed(int line, String message) {
        return PendingDocument.failed(new ReadResult.Unreadable(name + "#" + (number + 1), name, line, message));
    }
}
