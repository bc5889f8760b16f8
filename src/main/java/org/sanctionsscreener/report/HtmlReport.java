package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanctionsscreener.reason.FindingKind;

/**
 * One self-contained HTML file: the article with its evidence marked, the findings beside it, an index before several
 * documents. It loads nothing and runs nothing.
 *
 * <p>The index comes first and is known last, so the documents wait in a temporary file and only their index lines in memory.
 */
public final class HtmlReport implements Report {
    private record Entry(String title, String path, boolean failed, Map<FindingKind, String> flags) { }

    private final Writer out;
    private final RunInfo run;
    private final Path spool;
    private final Writer documents;
    private final List<Entry> index = new ArrayList<>();

    /** @throws IOException if no temporary file can be made */
    public HtmlReport(Writer out, RunInfo run) throws IOException {
        this.out = out;
        this.run = run;
        this.spool = Files.createTempFile("screener", ".html");
        this.spool.toFile().deleteOnExit();
        this.documents = Files.newBufferedWriter(spool);
    }

    @Override
    public void add(DocumentView view) throws IOException {
        Map<FindingKind, String> flags = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            Verdict.byRegime(view, kind).ifPresent(words -> flags.put(kind, words));
        }
        index.add(new Entry(Verdict.title(view), view.path(), view.failed() != null, flags));
        documents.write(new HtmlDocument(view, "d" + index.size()).html());
    }

    @Override
    public void close() throws IOException {
        documents.close();
        String title = index.size() == 1 ? index.get(0).title() + " – Sanctions Screener" : "Sanctions Screener: " + Labels.count(index.size(), "document");
        out.write(Html.head(title));
        Html top = new Html();
        top.raw("<a class=\"skip\" href=\"#documents\">Skip to the memo</a>\n<header class=\"top\">").element("h1", "Sanctions Screener: memo on possible violations");
        top.element("p", "Version " + run.engineVersion() + ", rules " + run.ruleSet().name() + " " + run.ruleSet().version() + ", SHA-256 " + run.ruleSet().sha256());
        top.raw("</header>\n");
        if (index.size() > 1) {
            index(top);
        }
        out.write(top.raw("<main id=\"documents\">\n").toString());
        try (Reader in = Files.newBufferedReader(spool)) {
            in.transferTo(out);
        }
        out.write(new Html().raw("</main>\n<footer>").element("p", Labels.LIMITS).raw("</footer>\n</body>\n</html>\n").toString());
        out.flush();
        Files.deleteIfExists(spool);
    }

    private void index(Html top) {
        top.raw("<nav aria-label=\"Documents\">").element("h2", Labels.count(index.size(), "document"));
        top.raw("<table><thead><tr><th scope=\"col\">Document</th><th scope=\"col\">What is flagged</th></tr></thead><tbody>\n");
        for (int i = 0; i < index.size(); i++) {
            Entry entry = index.get(i);
            top.raw("<tr><th scope=\"row\"><a href=\"#d" + (i + 1) + "\">").text(entry.title()).raw("</a>");
            if (!entry.title().equals(entry.path())) {
                top.raw("<br>").element("span.meta", entry.path());
            }
            top.raw("</th><td>");
            if (entry.failed()) {
                top.element("span.NOT_MET", "not screened");
            } else if (entry.flags().isEmpty()) {
                top.text("nothing");
            }
            entry.flags().forEach((kind, words) -> top.element("div", Labels.kind(kind) + ", " + words));
            top.raw("</td></tr>\n");
        }
        top.raw("</tbody></table></nav>\n");
    }
}
