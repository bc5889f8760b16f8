package org.sanctionsscreener.rulecheck.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.pack.Pack;

/** Coverage as text (what is missing, then the shares), JSON, or a page of the DRL with counts beside its lines. */
public final class CoverageReport {
    private final Coverage coverage;

    public CoverageReport(Coverage coverage) { this.coverage = coverage; }

    /** For a terminal. */
    public String text() {
        StringBuilder out = new StringBuilder();
        coverage.rules().stream().filter(r -> r.fixtures() == 0)
                .forEach(r -> out.append(r.rule().file()).append(':').append(r.rule().line()).append(": rule never fires: ").append(r.rule().name()).append('\n'));
        coverage.conditions().stream().filter(c -> !c.both()).forEach(c -> out.append(c.condition().file()).append(':').append(c.condition().line()).append(": ")
                .append(missing(c)).append(": ").append(c.condition().text()).append("  (").append(c.condition().rule()).append(")\n"));
        elements().forEach((provision, lacks) -> out.append(provision).append(": no fixture in which ").append(lacks).append('\n'));
        coverage.days().forEach((provision, days) -> out.append(provision).append(": no fixture with an act on ")
                .append(days.stream().map(Object::toString).collect(Collectors.joining(", "))).append('\n'));
        out.append(String.format(Locale.ROOT, "rules %.1f %% of %d, conditions %.1f %% of %d, element states %.1f %% of %d, days that decide %.1f %% of %d%n",
                coverage.ruleShare(), coverage.rules().size(), coverage.conditionShare(), coverage.conditions().size(), coverage.elementShare(),
                coverage.elements().size() * 3, coverage.dayShare(), coverage.allDays()).replace("\r", ""));
        return out.toString();
    }

    private static String missing(Coverage.ConditionSeen c) {
        return c.held() == 0 && c.failed() == 0 ? "condition never reached" : c.held() == 0 ? "condition never seen true" : "condition never seen false";
    }

    private Map<String, String> elements() {
        Map<String, List<String>> lacks = new TreeMap<>();
        coverage.elements().forEach((name, seen) -> {
            Set<State> unseen = EnumSet.complementOf(seen.isEmpty() ? EnumSet.noneOf(State.class) : EnumSet.copyOf(seen));
            if (!unseen.isEmpty()) {
                String[] place = name.split("/", 2);
                lacks.computeIfAbsent(place[0], k -> new java.util.ArrayList<>())
                        .add(place[1] + " is " + unseen.stream().map(Enum::name).collect(Collectors.joining(" or ")));
            }
        });
        return lacks.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(", ", e.getValue()), (a, b) -> a, TreeMap::new));
    }

    /** For a program. @throws IOException never in practice: the tree is written to memory */
    public String json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        ObjectNode shares = root.putObject("shares");
        shares.put("rules", rounded(coverage.ruleShare())).put("conditions", rounded(coverage.conditionShare()))
                .put("elements", rounded(coverage.elementShare())).put("days", rounded(coverage.dayShare()));
        var rules = root.putArray("rules");
        coverage.rules().forEach(r -> rules.addObject().put("file", r.rule().file()).put("line", r.rule().line()).put("rule", r.rule().name()).put("fixtures", r.fixtures()));
        var conditions = root.putArray("conditions");
        coverage.conditions().forEach(c -> conditions.addObject().put("file", c.condition().file()).put("line", c.condition().line()).put("rule", c.condition().rule())
                .put("condition", c.condition().text()).put("held", c.held()).put("failed", c.failed()));
        ObjectNode elements = root.putObject("elements");
        coverage.elements().forEach((name, seen) -> {
            var states = elements.putArray(name);
            seen.forEach(s -> states.add(s.name()));
        });
        ObjectNode days = root.putObject("missingDays");
        coverage.days().forEach((provision, missing) -> {
            var list = days.putArray(provision);
            missing.forEach(d -> list.add(d.toString()));
        });
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r", "") + "\n";
    }

    private static double rounded(double share) { return Math.round(share * 10) / 10.0; }

    /** A page that needs nothing else: every DRL file, each line with how many fixtures fired the rule or saw the condition hold / fail. */
    public String html(Pack pack) {
        Map<String, Map<Integer, String>> marks = new TreeMap<>();
        coverage.rules().forEach(r -> mark(marks, r.rule().file(), r.rule().line(), Integer.toString(r.fixtures()), r.fixtures() > 0));
        coverage.conditions().forEach(c -> mark(marks, c.condition().file(), c.condition().line(), c.held() + "/" + c.failed(), c.both()));
        StringBuilder out = new StringBuilder("""
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Rule coverage</title><style>
                body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:76em;padding:0 1em;color:#1c2833}h1{margin-bottom:.2em}h2{font:600 15px monospace;margin:2.2em 0 .4em}
                .bar{display:grid;grid-template-columns:11em 1fr 5em;gap:.8em;align-items:center;margin:.3em 0}.bar div{background:#f5b7b1;height:.8em;border-radius:.4em;overflow:hidden}
                .bar i{display:block;height:100%;background:#1e8449}.bar b{text-align:right;font-weight:600}nav td{font:13px monospace;padding:.1em .8em}nav .gap{font-weight:600}
                table{border-collapse:collapse}pre,td{font:13px/1.45 monospace}h2+table{width:100%;border:1px solid #d5d8dc}td{vertical-align:top;white-space:pre-wrap;padding:0 .6em}
                td.n,td.ok,td.gap{white-space:nowrap;text-align:right}td.n{color:#99a3a4;width:3em}td.ok,td.gap{width:6em}td.ok{color:#186a3b}td.gap{background:#fadbd8;color:#922b21}body>table tr:has(td.gap) td:last-child{background:#fef5f4}
                </style><h1>Rule coverage</h1><p>Beside a rule: fixtures in which it fires. Beside a condition: fixtures in which it is reached and holds / does not hold. Red: never one of the two.</p>
                """);
        bar(out, "rules", coverage.ruleShare());
        bar(out, "conditions", coverage.conditionShare());
        bar(out, "element states", coverage.elementShare());
        bar(out, "days that decide", coverage.dayShare());
        out.append("<nav><h2>Files with gaps</h2><table>\n");
        for (String file : pack.list("", ".drl")) {
            long gaps = marks.getOrDefault(file, Map.of()).values().stream().filter(m -> m.startsWith("!")).count();
            if (gaps > 0) {
                out.append("<tr><td class=\"gap\">").append(gaps).append("</td><td><a href=\"#").append(escaped(file)).append("\">").append(escaped(file)).append("</a></td></tr>\n");
            }
        }
        out.append("</table></nav>\n");
        for (String file : pack.list("", ".drl")) {
            out.append("<h2 id=\"").append(escaped(file)).append("\">").append(escaped(file)).append("</h2>\n<table>\n");
            int number = 0;
            for (String line : pack.text(file).split("\n", -1)) {
                number++;
                String mark = marks.getOrDefault(file, Map.of()).getOrDefault(number, "");
                String kind = mark.isEmpty() ? "n" : mark.startsWith("!") ? "gap" : "ok";
                out.append("<tr><td class=\"n\">").append(number).append("</td><td class=\"").append(kind).append("\">").append(mark.replace("!", ""))
                        .append("</td><td>").append(escaped(line)).append("</td></tr>\n");
            }
            out.append("</table>\n");
        }
        return out.append("</html>\n").toString();
    }

    private static void bar(StringBuilder out, String name, double share) {
        String percent = String.format(Locale.ROOT, "%.1f", share);
        out.append("<div class=\"bar\"><span>").append(name).append("</span><div><i style=\"width:").append(percent).append("%\"></i></div><b>").append(percent).append(" %</b></div>\n");
    }

    private static void mark(Map<String, Map<Integer, String>> marks, String file, int line, String text, boolean fine) {
        marks.computeIfAbsent(file, f -> new TreeMap<>()).merge(line, (fine ? "" : "!") + text, (a, b) -> (a.startsWith("!") || b.startsWith("!") ? "!" : "")
                + a.replace("!", "") + " " + b.replace("!", ""));
    }

    private static String escaped(String text) { return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); }
}
