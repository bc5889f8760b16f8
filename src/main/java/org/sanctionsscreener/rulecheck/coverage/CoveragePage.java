package org.sanctionsscreener.rulecheck.coverage;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sanctionsscreener.pack.Pack;

/** Coverage as a page of the DRL with counts beside its lines. */
public final class CoveragePage {
    private CoveragePage() { }

    /** A page that needs nothing else: every DRL file, each line with how many fixtures fired the rule or saw the condition hold / fail. */
    public static String html(Coverage coverage, Pack pack) {
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
