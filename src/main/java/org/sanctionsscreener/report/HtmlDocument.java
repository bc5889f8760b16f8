package org.sanctionsscreener.report;

import java.util.List;
import java.util.Map;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Reader;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;

/** One document of the HTML report: the verdict, the article, the findings. */
final class HtmlDocument {
    private final DocumentView view;
    private final String id;
    private final Html html = new Html();

    /** @param id begins every anchor of this document */
    HtmlDocument(DocumentView view, String id) {
        this.view = view;
        this.id = id;
    }

    String html() {
        html.raw("<section class=\"document\" id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n<h2 id=\"" + id + "-title\">").text(Verdict.title(view)).raw("</h2>\n");
        if (view.failed() != null) {
            String line = view.failed().line() > 0 ? ":" + view.failed().line() : "";
            html.raw("<div class=\"verdict failed\">").element("p", "Not screened: " + view.path() + line + ": " + view.failed().message()).raw("</div>\n</section>\n");
            return html.toString();
        }
        Document document = view.document();
        html.element("p.meta", view.path() + " · " + Labels.published(document.published()) + " · " + Labels.language(document.language()));
        if (view.consulted() != null) {
            html.element("p.meta", SecondReaderWords.line(view));
        }
        Anchors anchors = new Anchors(view, id);
        verdict();
        html.raw("<div class=\"columns\">\n");
        html.raw(new HtmlArticle(view, anchors, id).html());
        html.raw("<div class=\"findings\">\n");
        HtmlFinding findings = new HtmlFinding(view, anchors, id, html);
        for (Map.Entry<Act, List<Finding>> act : Verdict.acts(view).entrySet()) {
            findings.act(act.getKey(), act.getValue());
        }
        if (!view.considered().isEmpty()) {
            findings.considered();
        }
        anchors.sources(html);
        html.raw("</div>\n</div>\n</section>\n");
        return html.toString();
    }

    private void verdict() {
        html.raw("<div class=\"verdict" + (view.flagged().isEmpty() ? " clear" : "") + "\">\n");
        if (view.flagged().isEmpty()) {
            html.element("p", view.weaker() > 0 ? "Nothing flagged at the strength asked for." : "Nothing flagged.");
            html.element("p", Verdict.nothing(view));
        }
        for (FindingKind kind : FindingKind.values()) {
            Verdict.byRegime(view, kind).ifPresent(words -> html.raw("<p>").raw("<strong>").text(capital(Labels.kind(kind))).raw("</strong> ")
                    .text(words).raw(" ").raw("<span class=\"meta\">").text("– " + Labels.meaning(kind)).raw("</span></p>\n"));
        }
        ActWords words = new ActWords(view);
        int n = 0;
        for (Act act : Verdict.acts(view).keySet()) {
            html.raw("<p><a href=\"#" + id + "-act" + ++n + "\">").text(words.what(act)).raw("</a>").text("; " + ActWords.when(act.time()) + "; " + words.whoSays(act)
                    + (act.reader() == Reader.MODEL ? "; read by " + SecondReaderWords.reader(view, act) : "") + ".").raw("</p>\n");
        }
        if (view.weaker() > 0) {
            html.element("p.meta", Labels.count(view.weaker(), "weaker finding") + " not shown (--min-strength)");
        }
        html.raw("</div>\n");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
