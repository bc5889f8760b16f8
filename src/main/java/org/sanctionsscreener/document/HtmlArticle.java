package org.sanctionsscreener.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Walks a page's article element and writes its text, a block for each paragraph, heading, item, row and caption. */
final class HtmlArticle {
    private static final String DROPPED = "script, style, noscript, template, nav, aside, footer, form, button, select, iframe, svg,"
        + " canvas, object, embed, audio, video, dialog, menu, input, textarea, [hidden], [aria-hidden=true],"
        + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu]";
    private static final Set<String> CLASSES = Set.copyOf(ReadingWords.load("furniture.yaml").words("html_classes"));
    private static final double LINKED = 0.7;

    /** By identity: one element may hold thousands of blocks, and is looked at once. */
    private final Map<Element, Boolean> linkLists = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Element root;
    private final Element heading;

    HtmlArticle(Element page) {
        page.select(DROPPED).remove();
        long all = letters(page);
        for (Element e : page.select("[class], [id]")) {
            // A page's own frame is often called "has-sidebar": what holds half the text is no furniture.
            if (furniture(e) && letters(e) * 2 < all && e.selectFirst("h1") == null) {
                e.remove();
            }
        }
        root = root(page);
        Element h1 = page.selectFirst("h1");
        heading = h1 != null && root.selectFirst("h1") == null ? h1 : null;
        page.select("header").stream().filter(h -> !h.equals(root) && !h.parents().contains(root) && h.selectFirst("h1") == null)
            .forEach(Node::remove);
    }

    Extract extract(String title, LocalDate date, String url) {
        if (heading != null) {
            walk(heading);
        }
        walk(root);
        flush(root);
        return new Extract(text.toString(), blocks, title, date, url, null);
    }

    private static Element root(Element page) {
        Element body = page.selectFirst("body") == null ? page : page.selectFirst("body");
        long all = letters(body);
        Element best = null;
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
            for (Element e : page.select(query)) {
                if (letters(e) * 2 > all && (best == null || letters(e) > letters(best))) {
                    best = e;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return body;
    }

    private static boolean furniture(Element e) {
        if (e.tagName().equals("body") || e.tagName().equals("html") || e.tagName().equals("article") || e.tagName().equals("main")) {
            return false;
        }
        for (String word : (e.className() + " " + e.id()).toLowerCase(Locale.ROOT).split("[\\s_-]+")) {
            if (CLASSES.contains(word)) {
                return true;
            }
        }
        return CLASSES.contains(e.id().toLowerCase(Locale.ROOT));
    }

    private static long letters(Element e) {
        long[] n = new long[1];
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode t) {
                n[0] += t.getWholeText().strip().length();
            }
        }, e);
        return n[0];
    }

    private int start;

    private void walk(Element from) {
        start = text.length();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override public void head(Node node, int depth) {
                if (node instanceof TextNode t) {
                    text.append(t.getWholeText());
                } else if (node instanceof Element e) {
                    if (e.tagName().equals("time")) {
                        text.append(' ');
                    } else if (e.tagName().equals("br")) {
                        breakLine(e);
                    } else if (e.isBlock() && !cell(e)) {
                        flush(e.parent() == null ? e : e.parent());
                    }
                }
            }

            @Override public void tail(Node node, int depth) {
                if (node instanceof Element e) {
                    if (cell(e) && e.nextElementSibling() != null) {
                        text.append('\t');
                    } else if (e.isBlock() && !cell(e)) {
                        flush(e);
                    }
                }
            }
        }, from);
    }

    private void breakLine(Element e) {
        boolean second = e.nextElementSibling() != null && e.nextElementSibling().tagName().equals("br");
        if (second || text.length() > start && text.charAt(text.length() - 1) == '\n') {
            flush(e.parent());
        } else {
            text.append('\n');
        }
    }

    private static boolean cell(Element e) {
        return e.tagName().equals("td") || e.tagName().equals("th");
    }

    /** Ends the block written since the last one; {@code e} is the element it stands in. */
    private void flush(Element e) {
        int from = start;
        int to = text.length();
        while (from < to && Chars.blank(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.blank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            Block.Kind kind = kind(e, to - from);
            if (kind == Block.Kind.PARAGRAPH && text.substring(from, to).indexOf('\n') >= 0 && e.tagName().equals("pre")) {
                int base = from;
                TextLayout.blocks(text.substring(from, to), true).forEach(b -> blocks.add(new Block(b.kind(), base + b.start(), base + b.end())));
            } else {
                blocks.add(new Block(kind, from, to));
            }
            text.setLength(to);
            text.append("\n\n");
        } else {
            text.setLength(start);
        }
        start = text.length();
    }

    private Block.Kind kind(Element e, int length) {
        for (Element at = e; at != null; at = at.parent()) {
            switch (at.tagName()) {
                case "h1" -> { return Block.Kind.TITLE; }
                case "h2", "h3", "h4", "h5", "h6" -> { return Block.Kind.HEADING; }
                case "figcaption" -> { return Block.Kind.CAPTION; }
                case "address" -> { return Block.Kind.BYLINE; }
                case "tr" -> { return Block.Kind.ROW; }
                case "li" -> { return linked(at, length) ? Block.Kind.LINKS : Block.Kind.LIST_ITEM; }
                case "p" -> { return Block.Kind.PARAGRAPH; }
                case "div", "section", "ul", "ol" -> { return linked(at, length) ? Block.Kind.LINKS : Block.Kind.PARAGRAPH; }
                default -> { }
            }
            if (at == root) {
                break;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    /** Whether most of an element's words are links, and short as links in a list are. */
    private boolean linked(Element e, int length) {
        return length < 250 && linkLists.computeIfAbsent(e, at -> {
            long links = at.select("a[href]").stream().mapToLong(HtmlArticle::letters).sum();
            return links > 0 && links >= LINKED * letters(at);
        });
    }
}
