package org.sanctionsscreener.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Remark;
import org.sanctionsscreener.reason.TraceStep;

/** The findings of one act beside the article, and what was considered. */
final class HtmlFinding {
    private final DocumentView view;
    private final Anchors anchors;
    private final String id;
    private final Html html;
    private final ActWords words;
    private int acts;
    private int findings;

    HtmlFinding(DocumentView view, Anchors anchors, String id, Html html) {
        this.view = view;
        this.anchors = anchors;
        this.id = id;
        this.html = html;
        this.words = new ActWords(view);
    }

    void act(Act act, List<Finding> flagged) {
        String anchor = id + "-act" + ++acts;
        html.raw("<h3 id=\"" + anchor + "\">").text(acts + ". " + words.what(act)).raw(anchors.links(act.evidence(), anchor, "act " + acts)).raw("</h3>\n<dl>");
        if (!SecondReaderWords.reader(view, act).isEmpty()) {
            define("Read by", SecondReaderWords.reader(view, act), "");
        }
        define("When", ActWords.when(act.time()), anchors.links(act.time().evidence(), anchor, "act " + acts + ", when"));
        define("Who says so", words.whoSays(act), anchors.links(view.assertions(act.id()).stream().flatMap(a -> a.evidence().stream()).toList(), anchor, "act " + acts + ", source"));
        List<Remark> shared = Verdict.shared(flagged);
        shared.forEach(r -> define("Against", r.text(), anchors.links(r.evidence(), anchor, "act " + acts + ", against")));
        html.raw("</dl>\n");
        Verdict.leads(flagged).forEach((regime, leads) -> {
            html.element("h5", regime);
            for (Finding lead : leads.stream().filter(f -> Verdict.inFull(f, flagged)).toList()) {
                finding(lead, shared, Verdict.under(lead, flagged));
            }
            List<Finding> weaker = leads.stream().filter(f -> !Verdict.inFull(f, flagged)).toList();
            if (!weaker.isEmpty()) {
                html.raw("<details><summary>").text("Weaker or lesser: " + ids(weaker)).raw("</summary>\n");
                weaker.forEach(f -> finding(f, shared, Verdict.under(f, flagged)));
                html.raw("</details>\n");
            }
        });
    }

    private void finding(Finding finding, List<Remark> shared, List<Finding> under) {
        String anchor = id + "-f" + ++findings;
        html.raw("<section class=\"finding\" id=\"" + anchor + "\">\n<h4>").text(finding.provision().cite() + " – " + finding.provision().title()).raw("</h4>\n");
        badges(finding);
        body(finding, anchor, shared);
        if (!under.isEmpty()) {
            html.raw("<details><summary>" + Labels.count(under.size(), "further provision") + " for the same conduct: ").text(ids(under)).raw("</summary>\n");
            for (Finding sub : under) {
                finding(sub, shared, List.of());
            }
            html.raw("</details>\n");
        }
        html.raw("</section>\n");
    }

    private static String ids(List<Finding> findings) {
        return findings.stream().map(f -> f.provision().id()).collect(Collectors.joining(", "));
    }

    private void badges(Finding finding) {
        html.element(Verdict.breach(finding) ? "span.badge.kind" : "span.badge.soft", Labels.kind(finding.kind()));
        html.element("span.badge.soft", "indication " + Labels.words(finding.strength()));
        html.element("span.badge.note", Labels.words(finding.status()));
        html.element("span.badge.note", finding.provision().id());
        if (!finding.contested().isEmpty()) {
            html.element("span.badge.soft", "law contested by " + String.join(", ", finding.contested()));
        }
        if (!finding.provision().verified()) {
            html.element("span.badge.note", "paragraph number not checked against the text");
        }
    }

    private void body(Finding finding, String anchor, List<Remark> shared) {
        html.element("p", finding.reason());
        html.raw("<table class=\"elements\"><thead><tr><th scope=\"col\">State</th><th scope=\"col\">Element</th><th scope=\"col\">Reason</th></tr></thead><tbody>\n");
        for (ElementResult element : finding.elements()) {
            html.raw("<tr><td class=\"state " + element.state().name() + "\">").text(Labels.state(element.state())).raw("</td><th scope=\"row\">").text(finding.provision().words(element.name()))
                    .raw("</th><td>").text(element.reason()).raw(anchors.links(element.evidence(), anchor, finding.provision().id() + ": " + finding.provision().words(element.name()))).raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n<dl>");
        finding.duties().forEach((party, duty) -> define("Bound: " + words.name(party), duty, ""));
        finding.contrary().stream().filter(r -> !shared.contains(r)).forEach(r -> define("Against", r.text(), anchors.links(r.evidence(), anchor, finding.provision().id() + ": against")));
        Exceptions.told(finding).forEach(r -> define("Exception", Labels.exception(r.text()), anchors.links(r.evidence(), anchor, finding.provision().id() + ": exception")));
        if (!Exceptions.silent(finding).isEmpty()) {
            define("Exceptions", "the text says nothing for or against: " + String.join("; ", Exceptions.silent(finding)), "");
        }
        define("Strength", String.join("; ", finding.strengthSteps()), "");
        html.raw("</dl>\n");
        if (!finding.toConfirm().isEmpty()) {
            html.raw("<p><strong>To confirm</strong></p><ul>\n");
            finding.toConfirm().forEach(q -> html.element("li", q));
            html.raw("</ul>\n");
        }
        proof(finding);
    }

    private void proof(Finding finding) {
        Provision law = finding.provision();
        html.raw("<details class=\"proof\"><summary>The law in our words, and the proof</summary>\n").element("p", law.summary());
        html.raw("<ul>\n");
        for (InForce interval : law.inForce()) {
            html.element("li", "in force from " + interval.from() + (interval.to() == null ? "" : " to " + interval.to()) + ", " + Labels.words(interval.standing())
                    + (interval.contestedBy().isEmpty() ? "" : " by " + String.join(", ", interval.contestedBy())) + (interval.note().isEmpty() ? "" : ": " + interval.note()));
        }
        html.raw("</ul>\n<ol class=\"trace\">\n");
        for (TraceStep step : finding.trace()) {
            html.raw("<li value=\"" + step.step() + "\">").text(step.concluded() + " – ").text(step.rule()).raw(" <code>").text(step.source()).raw("</code></li>\n");
        }
        html.raw("</ol></details>\n");
    }

    /** What was weighed and not flagged, by kind of reason: an act once, then its reasons, each with the provisions that it keeps out. */
    void considered() {
        Map<FindingKind, Map<String, List<Finding>>> kinds = new EnumMap<>(FindingKind.class);
        view.considered().forEach(f -> kinds.computeIfAbsent(f.kind(), k -> new LinkedHashMap<>()).computeIfAbsent(f.act() == null ? "" : f.act(), a -> new ArrayList<>()).add(f));
        html.raw("<h3 id=\"" + id + "-considered\">Considered and not flagged</h3>\n");
        kinds.forEach((kind, ofKind) -> {
            html.element("h5", Labels.kind(kind)).raw("<ul>\n");
            ofKind.forEach((actId, of) -> {
                Act act = view.act(actId);
                html.raw("<li>");
                if (act != null) {
                    html.text(words.what(act) + ", " + ActWords.when(act.time())).raw(anchors.links(act.evidence(), id + "-considered", "considered"));
                }
                html.raw("<ul>\n");
                (act != null && kind == FindingKind.OUTSIDE_TEMPORAL_SCOPE ? Outside.lines(act.time(), of, Integer.MAX_VALUE) : reasons(of)).forEach(line -> html.element("li", line));
                html.raw("</ul></li>\n");
            });
            html.raw("</ul>\n");
        });
    }

    private static List<String> reasons(List<Finding> findings) {
        Map<String, List<Finding>> reasons = findings.stream().collect(Collectors.groupingBy(Finding::reason, LinkedHashMap::new, Collectors.toList()));
        return reasons.entrySet().stream().map(r -> {
            String provisions = ids(r.getValue().stream().filter(f -> f.provision() != null).toList());
            return r.getKey() + (provisions.isEmpty() ? "" : " (" + provisions + ")");
        }).toList();
    }

    private void define(String term, String what, String links) {
        html.raw("<dt>").text(term).raw("</dt><dd>").text(what).raw(links).raw("</dd>\n");
    }
}
