package org.sanctionsscreener.rulecheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Cases with their status, problems with their place and fingerprint, and counts. */
final class JsonWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonWriter() { }

    static String write(Report report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("command", report.command()).put("version", report.version());
        ArrayNode cases = root.putArray(report.unit());
        report.cases().forEach(c -> cases.addObject().put("group", c.group()).put("name", c.name()).put("status", c.status().name()).put("problems", c.problems().size()));
        ArrayNode problems = root.putArray("problems");
        Fingerprints fingerprints = new Fingerprints();
        for (Problem p : report.problems()) {
            problems.addObject().put("check", p.check()).put("severity", p.severity().word()).put("file", p.file()).put("line", p.line()).put("column", p.column())
                    .put("message", p.message()).put("help", p.help()).put("detail", p.detail()).put("fingerprint", fingerprints.next(p));
        }
        if (!report.summary().figures().isEmpty()) {
            ObjectNode figures = root.putObject("figures");
            report.summary().figures().forEach(figures::put);
        }
        root.putObject("counts").put("cases", report.cases().size()).put("errors", report.count(Severity.ERROR)).put("warnings", report.count(Severity.WARNING));
        return pretty(root);
    }

    /** Indented, with line feeds on every system. */
    static String pretty(ObjectNode root) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r", "") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
