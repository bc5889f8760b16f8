package org.sanctionsscreener.rulecheck.catalogue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.sanctionsscreener.report.Html;
import org.sanctionsscreener.report.Paper;
import picocli.CommandLine.Help.Ansi.Style;

/** The formats a page is written in. */
public enum PageFormat {
    /** Lines for a terminal. */
    text(".txt") {
        @Override
        public String write(Page page, boolean alone) {
            StringWriter out = new StringWriter();
            try {
                Paper paper = new Paper(out, WIDTH, false);
                paper.line(0, page.title(), Style.bold);
                for (Page.Block block : page.blocks()) {
                    if (!(block instanceof Page.Bullets)) {
                        paper.blank();
                    }
                    block(paper, block);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toString();
        }
    },
    /** Markdown, for code hosts. */
    markdown(".md") {
        @Override
        public String write(Page page, boolean alone) {
            StringBuilder out = new StringBuilder("# " + escaped(page.title()) + "\n");
            for (Page.Block block : page.blocks()) {
                out.append('\n');
                if (block instanceof Page.Heading h) {
                    out.append("## ").append(escaped(h.words())).append('\n');
                } else if (block instanceof Page.Text t) {
                    out.append(inline(page, t.words(), alone)).append('\n');
                } else if (block instanceof Page.Bullets b) {
                    b.items().forEach(i -> out.append("- ").append(inline(page, i, alone)).append('\n'));
                } else if (block instanceof Page.Table t) {
                    out.append("| ").append(t.columns().stream().map(PageFormat::escaped).collect(Collectors.joining(" | "))).append(" |\n|")
                            .append(" --- |".repeat(t.columns().size())).append('\n');
                    t.rows().forEach(r -> out.append("| ").append(r.stream().map(c -> inline(page, c, alone)).collect(Collectors.joining(" | "))).append(" |\n"));
                }
            }
            return out.toString();
        }

        private String inline(Page page, List<Page.Words> words, boolean alone) {
            return words.stream().map(w -> w.page() == null || alone ? escaped(w.text()) : "[" + escaped(w.text()) + "](" + link(page, w.page()) + ")")
                    .collect(Collectors.joining());
        }
    },
    /** HTML that loads nothing and runs nothing. */
    html(".html") {
        @Override
        public String write(Page page, boolean alone) {
            Html out = new Html();
            out.raw("<main>\n").element("h1", page.title());
            for (Page.Block block : page.blocks()) {
                if (block instanceof Page.Heading h) {
                    out.element("h2", h.words());
                } else if (block instanceof Page.Text t) {
                    inline(out.raw("<p>"), page, t.words(), alone).raw("</p>\n");
                } else if (block instanceof Page.Bullets b) {
                    out.raw("<ul>\n");
                    b.items().forEach(i -> inline(out.raw("<li>"), page, i, alone).raw("</li>\n"));
                    out.raw("</ul>\n");
                } else if (block instanceof Page.Table t) {
                    out.raw("<table><thead><tr>");
                    t.columns().forEach(c -> out.raw("<th scope=\"col\">").text(c).raw("</th>"));
                    out.raw("</tr></thead><tbody>\n");
                    t.rows().forEach(r -> {
                        out.raw("<tr>");
                        r.forEach(c -> inline(out.raw("<td>"), page, c, alone).raw("</td>"));
                        out.raw("</tr>\n");
                    });
                    out.raw("</tbody></table>\n");
                }
            }
            return Html.head(page.title()) + out.raw("</main>\n</body>\n</html>\n");
        }

        private Html inline(Html out, Page page, List<Page.Words> words, boolean alone) {
            for (Page.Words w : words) {
                if (w.page() == null || alone) {
                    out.text(w.text());
                } else {
                    out.raw("<a href=\"" + Html.escape(link(page, w.page())) + "\">").text(w.text()).raw("</a>");
                }
            }
            return out;
        }
    };

    private static final int WIDTH = 100;
    private final String ending;

    PageFormat(String ending) { this.ending = ending; }

    /** @param alone true for a page that stands without its tree: no links */
    public abstract String write(Page page, boolean alone);

    /** The file of a page in a tree; the index has the name that code hosts and web servers open by themselves. */
    public String fileName(String page) {
        boolean readme = this == markdown && (page.equals(DocsTree.INDEX) || page.endsWith("/" + DocsTree.INDEX));
        return (readme ? page.substring(0, page.length() - DocsTree.INDEX.length()) + "README" : page) + ending;
    }

    String link(Page from, String to) {
        Path folder = Path.of(from.file()).getParent();
        Path target = Path.of(fileName(to));
        return (folder == null ? target : folder.relativize(target)).toString().replace('\\', '/');
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
    }

    private static void block(Paper paper, Page.Block block) throws IOException {
        if (block instanceof Page.Heading h) {
            paper.line(0, h.words().toUpperCase(java.util.Locale.ROOT), Style.bold);
        } else if (block instanceof Page.Text t) {
            paper.line(2, plain(t.words()));
        } else if (block instanceof Page.Bullets b) {
            for (List<Page.Words> item : b.items()) {
                paper.item(2, "-", 2, plain(item));
            }
        } else if (block instanceof Page.Table t) {
            for (List<List<Page.Words>> row : t.rows()) {
                paper.line(2, plain(row.get(0)), Style.bold);
                for (int i = 1; i < row.size(); i++) {
                    if (!plain(row.get(i)).isEmpty()) {
                        paper.item(4, t.columns().get(i), 17, plain(row.get(i)));
                    }
                }
            }
        }
    }

    private static String plain(List<Page.Words> words) { return words.stream().map(Page.Words::text).collect(Collectors.joining()); }
}
