package org.sanctionsscreener.rulecheck.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sanctionsscreener.reason.Finding;

/** Everything, for programs. */
final class DiffJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DiffJson() { }

    static String write(DiffResult r) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("before", r.before()).put("after", r.after()).put("documents", r.documents());
        units(root.putArray("pack"), r.units());
        ArrayNode changes = root.putArray("findings");
        for (FindingChange c : r.changes()) {
            ObjectNode one = changes.addObject().put("document", c.document()).put("provision", c.provision()).put("act", c.act()).put("change", c.kind().name()).put("words", c.words());
            finding(one, "before", c.before());
            finding(one, "after", c.after());
            units(one.put("cause", c.how().name()).putArray("because"), c.because());
        }
        ObjectNode provisions = root.putObject("provisions");
        r.byProvision().forEach((id, kinds) -> {
            ObjectNode counts = provisions.putObject(id);
            kinds.forEach((kind, count) -> counts.put(kind.name(), count));
        });
        units(root.putArray("withoutEffect"), r.withoutEffect());
        ArrayNode failures = root.putArray("failures");
        r.failures().forEach(failures::add);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r", "") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void units(ArrayNode list, List<Unit> units) {
        units.forEach(u -> list.addObject().put("type", u.type().name()).put("change", u.sort().name()).put("name", u.name()).put("file", u.file()).put("line", u.line()).put("what", u.what()));
    }

    private static void finding(ObjectNode in, String name, Finding f) {
        if (f == null) {
            in.putNull(name);
            return;
        }
        ObjectNode json = in.putObject(name).put("kind", f.kind().name()).put("flagged", f.kind().flagged()).put("strength", f.strength() == null ? null : f.strength().name())
                .put("status", f.status()).put("reason", f.reason());
        ObjectNode elements = json.putObject("elements");
        f.elements().forEach(e -> elements.put(e.name(), e.state().name()));
    }
}
