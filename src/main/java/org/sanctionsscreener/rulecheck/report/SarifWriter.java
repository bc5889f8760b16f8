package org.sanctionsscreener.rulecheck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** SARIF 2.1.0: one run, its checks as rules with their pages as Markdown, its problems as results. */
final class SarifWriter {
    private SarifWriter() { }

    static String write(Report report) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "screener " + report.command()).put("version", report.version());
        if (report.version().matches("\\d+\\.\\d+\\.\\d+.*")) {
            driver.put("semanticVersion", report.version());
        }
        List<String> ids = rules(report, driver.putArray("rules"));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        Fingerprints fingerprints = new Fingerprints();
        for (Problem p : report.problems()) {
            ObjectNode result = results.addObject();
            result.put("ruleId", p.check()).put("ruleIndex", ids.indexOf(p.check())).put("level", p.severity().word());
            result.putObject("message").put("text", p.message() + (p.help().isEmpty() ? "" : "\n" + p.help()) + (p.detail().isEmpty() ? "" : "\n" + p.detail().strip()));
            ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
            place.putObject("artifactLocation").put("uri", uri(p.file()));
            if (p.line() > 0) {
                ObjectNode region = place.putObject("region").put("startLine", p.line());
                if (p.column() > 0) {
                    region.put("startColumn", p.column());
                }
            }
            result.putObject("partialFingerprints").put("checkFileMessage/v1", fingerprints.next(p));
        }
        return JsonWriter.pretty(root);
    }

    /** Describes the checks, also one that has results and no description, and returns their ids in order. */
    private static List<String> rules(Report report, ArrayNode rules) {
        List<CheckInfo> checks = new ArrayList<>(report.checks());
        report.problems().stream().filter(p -> checks.stream().noneMatch(c -> c.id().equals(p.check())))
                .forEach(p -> checks.add(new CheckInfo(p.check(), p.severity(), p.check(), "")));
        for (CheckInfo check : checks) {
            ObjectNode rule = rules.addObject().put("id", check.id());
            rule.putObject("shortDescription").put("text", check.title());
            if (!check.page().isEmpty()) {
                rule.putObject("help").put("text", check.title()).put("markdown", check.page());
            }
            rule.putObject("defaultConfiguration").put("level", check.severity().word());
        }
        return checks.stream().map(CheckInfo::id).toList();
    }

    /** The path as a relative URI: spaces and the like escaped. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
