package org.sanctionsscreener.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Consultation;
import org.sanctionsscreener.screen.ScreenedDocument.Failed;

/** A document in JSON; the fields and their order are those of {@code schema/screening.schema.json}. */
final class DocumentJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentJson() { }

    /** What says which program and which rules spoke. */
    static ObjectNode head(RunInfo run) {
        ObjectNode head = NODES.objectNode();
        head.put("schemaVersion", RunInfo.SCHEMA_VERSION);
        head.put("engineVersion", run.engineVersion());
        head.putObject("ruleSet").put("name", run.ruleSet().name()).put("version", run.ruleSet().version())
                .put("sha256", run.ruleSet().sha256());
        return head;
    }

    static ObjectNode of(DocumentView view) {
        Document document = view.document();
        ObjectNode json = NODES.objectNode();
        json.put("id", view.id());
        json.put("path", view.path());
        json.put("title", document == null ? "" : document.title());
        if (document != null && !document.url().isEmpty()) {
            json.put("url", document.url());
        }
        ObjectNode published = json.putObject("published");
        published.put("date", document == null ? null : day(document.published().date()));
        published.put("basis", document == null ? "UNKNOWN" : document.published().basis().name());
        json.put("language", document == null ? "und" : document.language());
        json.put("status", document == null ? "FAILED" : "SCREENED");
        Failed failed = view.failed();
        if (failed != null) {
            ObjectNode error = json.putObject("error");
            if (failed.line() > 0) {
                error.put("line", failed.line());
            }
            error.put("message", failed.message());
        }
        if (view.consulted() != null) {
            consultation(json.putObject("secondReader"), view.consulted());
        }
        FactsJson.write(json, view);
        if (view.weaker() > 0) {
            json.put("weakerNotShown", view.weaker());
        }
        FindingJson findings = new FindingJson(document == null ? "" : document.text(), view.proofs());
        ArrayNode flagged = json.putArray("findings");
        view.flagged().forEach(f -> flagged.add(findings.of(f)));
        ArrayNode considered = json.putArray("considered");
        view.considered().forEach(f -> considered.add(findings.of(f)));
        return json;
    }

    private static void consultation(ObjectNode json, Consultation consulted) {
        json.put("model", consulted.model()).put("asked", consulted.asked()).put("kept", consulted.kept()).put("dropped", consulted.droppedInAll());
        ObjectNode why = json.putObject("droppedFor");
        consulted.dropped().forEach((drop, count) -> why.put(drop.name(), count));
        json.put("trouble", consulted.trouble().isEmpty() ? null : consulted.trouble());
    }

    /** ISO 8601, null for an unknown day. */
    static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode list = NODES.arrayNode();
        values.forEach(list::add);
        return list;
    }

    /** The slices of the text, each with its offsets. */
    static ArrayNode spans(String text, List<Span> spans) {
        ArrayNode list = NODES.arrayNode();
        for (Span span : spans) {
            list.addObject().put("start", span.start()).put("end", span.end()).put("quote", span.slice(text));
        }
        return list;
    }
}
