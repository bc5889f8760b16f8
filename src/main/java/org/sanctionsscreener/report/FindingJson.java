package org.sanctionsscreener.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Remark;
import org.sanctionsscreener.reason.TraceStep;

/** A finding in JSON; what was considered and not flagged has the same shape. */
final class FindingJson {
    private final String text;
    private final Proofs proofs;

    /**
     * @param text   the decoded text that the spans refer to
     * @param proofs whose proofs to write
     */
    FindingJson(String text, Proofs proofs) {
        this.text = text;
        this.proofs = proofs;
    }

    ObjectNode of(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", finding.id());
        Provision law = finding.provision();
        json.put("provision", law == null ? null : law.id());
        json.put("cite", law == null ? null : law.cite());
        json.put("title", law == null ? null : law.title());
        json.put("regime", law == null ? null : law.regime());
        json.put("body", law == null ? null : law.body());
        json.put("kind", finding.kind().name());
        json.put("reason", finding.reason());
        json.put("strength", finding.strength() == null ? null : finding.strength().name());
        json.set("strengthSteps", DocumentJson.strings(finding.strengthSteps()));
        json.put("status", finding.status());
        json.set("contested", DocumentJson.strings(finding.contested()));
        json.put("act", finding.act());
        ObjectNode parties = json.putObject("parties");
        finding.parties().forEach((role, ids) -> parties.set(role, DocumentJson.strings(ids)));
        ObjectNode duties = json.putObject("duties");
        finding.duties().forEach(duties::put);
        ArrayNode elements = json.putArray("elements");
        finding.elements().forEach(e -> elements.addObject().put("name", e.name()).put("state", e.state().name())
                .put("test", e.test()).put("reason", e.reason())
                .<ObjectNode>set("evidence", DocumentJson.spans(text, e.evidence())));
        remarks(json.putArray("contrary"), finding.contrary());
        json.set("toConfirm", DocumentJson.strings(finding.toConfirm()));
        remarks(json.putArray("exceptionsConsidered"), finding.exceptionsConsidered());
        json.put("under", finding.under());
        trace(json.putArray("trace"), proofs.of(finding));
        if (law != null) {
            json.set("law", law(law));
        }
        json.put("lawVerified", law != null && law.verified());
        return json;
    }

    private void remarks(ArrayNode list, List<Remark> remarks) {
        for (Remark remark : remarks) {
            list.addObject().put("text", remark.text()).set("evidence", DocumentJson.spans(text, remark.evidence()));
        }
    }

    private static void trace(ArrayNode list, List<TraceStep> steps) {
        for (TraceStep step : steps) {
            ObjectNode json = list.addObject();
            json.put("step", step.step()).put("rule", step.rule()).put("source", step.source());
            json.set("matched", DocumentJson.strings(step.matched()));
            json.put("concluded", step.concluded());
            ArrayNode restsOn = json.putArray("restsOn");
            step.restsOn().forEach(restsOn::add);
        }
    }

    private static ObjectNode law(Provision law) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", law.kind().name()).put("instrument", law.instrument()).put("summary", law.summary());
        ArrayNode inForce = json.putArray("inForce");
        for (InForce interval : law.inForce()) {
            ObjectNode each = inForce.addObject();
            each.put("from", DocumentJson.day(interval.from())).put("to", DocumentJson.day(interval.to()))
                    .put("standing", interval.standing().name());
            each.set("contestedBy", DocumentJson.strings(interval.contestedBy()));
            each.put("note", interval.note());
        }
        json.put("verified", law.verified()).put("verifiedScope", law.verifiedScope())
                .put("confidence", law.confidence()).put("notes", law.notes());
        json.put("file", law.file()).put("line", law.line());
        return json;
    }
}
