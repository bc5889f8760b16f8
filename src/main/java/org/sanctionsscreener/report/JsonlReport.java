package org.sanctionsscreener.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** One document a line, each complete by itself and flushed at once, so that another program can follow the run. */
public final class JsonlReport implements Report {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Writer out;
    private final RunInfo run;

    public JsonlReport(Writer out, RunInfo run) {
        this.out = out;
        this.run = run;
    }

    @Override
    public void add(DocumentView document) throws IOException {
        ObjectNode line = DocumentJson.head(run);
        line.setAll(DocumentJson.of(document));
        out.write(JSON.writeValueAsString(line));
        out.write('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
