package org.sanctionsscreener.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The measurement as JSON. */
public final class EvaluationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationJson() { }

    /** @param most how many errors are listed; the figures count them all */
    public static String of(EvaluationResult r, int most) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schemaVersion", "1");
        root.putObject("ruleSet").put("name", r.ruleSet().name()).put("version", r.ruleSet().version()).put("sha256", r.ruleSet().sha256());
        ObjectNode cases = root.putObject("cases");
        cases.put("count", r.cases());
        score(cases.putObject("total"), r.total());
        share(cases.putObject("withoutForbidden"), r.casesClean());
        share(cases.putObject("statusRight"), r.status());
        counts(cases.putObject("outsidePack"), r.outside());
        counts(cases.putObject("withoutRule"), r.withoutRule());
        scores(cases.putObject("byRegime"), r.byRegime());
        scores(cases.putObject("byProvision"), r.byProvision());
        ObjectNode documents = root.putObject("documents");
        share(documents.putObject("positivesFlagged"), r.positives());
        share(documents.putObject("rightRegime"), r.regimes());
        share(documents.putObject("rightRegimeOfRead"), r.readPositives());
        share(documents.putObject("statusOfRead"), r.documentStatus());
        share(documents.putObject("negativesFlagged"), r.negatives());
        counts(documents.putObject("skipped"), r.skipped());
        root.put("notScreened", r.failed());
        ObjectNode kinds = root.putObject("errorKinds");
        ErrorOrder.counts(r.errors()).forEach((guess, n) -> kinds.put(guess.name(), n));
        errors(root.putArray("errors"), ErrorOrder.sorted(r.errors()), most);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static void errors(ArrayNode list, List<EvaluationError> errors, int most) {
        errors.stream().limit(most).forEach(e -> list.addObject().put("case", e.caseId()).put("type", e.type().name()).put("kind", e.guess().name())
                .put("provision", e.provision()).put("expected", e.expected()).put("found", e.found()).put("sentence", e.sentence()));
    }

    private static void scores(ObjectNode node, Map<String, Score> scores) { scores.forEach((name, s) -> score(node.putObject(name), s)); }

    private static void score(ObjectNode node, Score s) {
        node.put("found", s.found()).put("missed", s.missed()).put("extra", s.extra()).put("beyond", s.beyond()).put("forbidden", s.forbidden());
        number(node, "recall", s.recall());
        number(node, "strictPrecision", s.strictPrecision());
        number(node, "strictF1", s.strictF1());
        number(node, "scopePrecision", s.scopePrecision());
        number(node, "scopeF1", s.scopeF1());
        number(node, "labelledPrecision", s.labelledPrecision());
        number(node, "labelledF1", s.labelledF1());
    }

    private static void share(ObjectNode node, Share s) {
        node.put("part", s.part()).put("whole", s.whole());
        number(node, "share", s.value());
    }

    /** Rounded to four places; null where there is nothing to divide by. */
    private static void number(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, Math.round(value * 10000) / 10000.0);
        }
    }

    private static void counts(ObjectNode node, Map<String, Integer> counts) { counts.forEach(node::put); }
}
