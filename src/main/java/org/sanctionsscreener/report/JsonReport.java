package org.sanctionsscreener.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;

/** The whole run as one JSON object, {@code schema/screening.schema.json}; documents are written as they come. */
public final class JsonReport implements Report {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonGenerator out;

    /** Starts the object and its list of documents. */
    public JsonReport(Writer writer, RunInfo run) throws IOException {
        out = JSON.getFactory().createGenerator(writer);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        out.writeStartObject();
        for (var head : DocumentJson.head(run).properties()) {
            out.writeFieldName(head.getKey());
            JSON.writeTree(out, head.getValue());
        }
        out.writeArrayFieldStart("documents");
    }

    @Override
    public void add(DocumentView document) throws IOException {
        JSON.writeTree(out, DocumentJson.of(document));
    }

    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }
}
