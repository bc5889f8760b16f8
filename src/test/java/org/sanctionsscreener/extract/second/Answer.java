package org.sanctionsscreener.extract.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the answers of an imagined model. */
public final class Answer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode parties = root.putArray("parties");
    private final ArrayNode items = root.putArray("items");
    private final ArrayNode acts = root.putArray("acts");

    public Answer party(String id, String quote, String kind, String state) {
        parties.addObject().put("id", id).put("quote", quote).put("kind", kind).put("state", state);
        return this;
    }

    public Answer item(String id, String quote, String family) {
        items.addObject().put("id", id).put("quote", quote).put("family", family);
        return this;
    }

    /** A directed, completed act; change it through {@link #last()}. */
    public Answer act(String type, String quote, String actor, String counterparty, String item) {
        ObjectNode act = acts.addObject().put("quote", quote).put("type", type).put("phase", "COMPLETED").put("directed", true);
        for (String role : List.of("actor", "counterparty", "via", "beneficiary", "origin", "destination")) {
            act.putArray(role);
        }
        act.withArray("actor").add(actor);
        if (!counterparty.isEmpty()) {
            act.withArray("counterparty").add(counterparty);
        }
        act.putArray("items").add(item);
        act.put("time", "");
        act.putArray("assertions");
        act.putArray("circumstances");
        return this;
    }

    public Answer says(String source, String name, String status, String modality, String quote) {
        last().withArray("assertions").addObject().put("source", source).put("sourceName", name).put("status", status).put("modality", modality).put("quote", quote);
        return this;
    }

    public Answer circumstance(String kind, String quote) {
        last().withArray("circumstances").addObject().put("kind", kind).put("quote", quote);
        return this;
    }

    public Answer time(String words) {
        last().put("time", words);
        return this;
    }

    /** The act written last. */
    public ObjectNode last() { return (ObjectNode) acts.get(acts.size() - 1); }

    public JsonNode json() { return root; }

    @Override
    public String toString() { return root.toString(); }
}
