package org.sanctionsscreener.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.Zone;

/** The article as read, with the words that findings rest on marked; marks may overlap. */
final class HtmlArticle {
    /** Above this many characters only the paragraphs that something rests on are shown. */
    private static final int WHOLE = 150_000;
    private final Document document;
    private final Anchors anchors;
    private final String id;
    private final List<Span> marks;
    private final Html html = new Html();

    HtmlArticle(DocumentView view, Anchors anchors, String id) {
        this.document = view.document();
        this.anchors = anchors;
        this.id = id;
        this.marks = anchors.all().toList();
    }

    String html() {
        html.raw("<div class=\"article\" id=\"" + id + "-article\" role=\"region\" aria-label=\"The article\" tabindex=\"0\" lang=\"" + Html.escape(document.language()) + "\">\n");
        html.raw("<p class=\"legend\" lang=\"en\"><mark class=\"flag\">relied on</mark> <mark class=\"contra\">speaks against</mark> <mark>considered only</mark>");
        html.raw(" Page furniture is left out.</p>\n");
        TreeMap<Integer, List<Sentence>> paragraphs = new TreeMap<>();
        document.sentences().forEach(s -> paragraphs.computeIfAbsent(s.paragraph(), p -> new ArrayList<>()).add(s));
        boolean whole = document.text().length() <= WHOLE;
        boolean gap = false;
        for (List<Sentence> paragraph : paragraphs.values()) {
            Span span = new Span(paragraph.get(0).span().start(), paragraph.get(paragraph.size() - 1).span().end());
            if (whole || marks.stream().anyMatch(span::overlaps)) {
                paragraph(paragraph);
                gap = false;
            } else if (!gap) {
                html.element("p.gap", "… paragraphs on which nothing rests are left out …");
                gap = true;
            }
        }
        return html.raw("</div>\n").toString();
    }

    private void paragraph(List<Sentence> sentences) {
        boolean one = sentences.stream().map(Sentence::zone).distinct().count() == 1;
        html.raw("<p class=\"" + (one ? sentences.get(0).zone() : Zone.BODY).name().toLowerCase(Locale.ROOT) + "\">");
        int at = sentences.get(0).span().start();
        for (Sentence sentence : sentences) {
            if (sentence.span().start() > at) {
                html.raw(" ");
            }
            // Evidence may reach beyond a sentence; what it touches is marked in each.
            segments(new Span(Math.max(at, sentence.span().start()), Math.max(at, sentence.span().end())));
            Integer number = anchors.number(sentence.span());
            if (number != null) {
                html.raw("<sup lang=\"en\"><a href=\"#" + anchors.source(number) + "\" aria-label=\"Where sentence " + number + " is relied on\">[" + number + "]</a></sup>");
            }
            at = Math.max(at, sentence.span().end());
        }
        html.raw("</p>\n");
    }

    /** The text of a span cut wherever a mark begins or ends. */
    private void segments(Span whole) {
        List<Span> inside = marks.stream().filter(whole::overlaps).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Span mark : inside) {
            cuts.add(Math.max(whole.start(), mark.start()));
            cuts.add(Math.min(whole.end(), mark.end()));
        }
        Integer from = null;
        for (int to : cuts) {
            if (from != null) {
                segment(new Span(from, to), inside);
            }
            from = to;
        }
    }

    private void segment(Span piece, List<Span> inside) {
        List<Span> over = inside.stream().filter(piece::overlaps).toList();
        if (over.isEmpty()) {
            html.text(piece.slice(document.text()));
            return;
        }
        over.stream().filter(m -> m.start() == piece.start()).forEach(m -> html.raw("<span class=\"anchor\" id=\"" + anchors.anchor(m) + "\"></span>"));
        String css = over.stream().map(anchors::css).min((a, b) -> Integer.compare(rank(a), rank(b))).orElseThrow();
        html.raw("<mark class=\"" + css + (over.size() > 1 ? " twice" : "") + "\">").text(piece.slice(document.text())).raw("</mark>");
    }

    private static int rank(String css) {
        return switch (css) {
            case "contra" -> 0;
            case "flag" -> 1;
            default -> 2;
        };
    }
}
