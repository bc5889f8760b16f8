package org.sanctionsscreener.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.screen.ScreenedDocument;

class HtmlReportTest {
    private static String html(ScreenedDocument... documents) throws IOException {
        StringWriter out = new StringWriter();
        try (Report report = new HtmlReport(out, Samples.RUN)) {
            for (ScreenedDocument document : documents) {
                report.add(new DocumentView(document, null));
            }
        }
        return out.toString();
    }

    @Test
    void anArticleCannotInject() throws IOException {
        Document page = Jsoup.parse(html(Samples.flagged()));
        assertTrue(page.select("script, iframe, img, link, object, form, base").isEmpty());
        assertTrue(page.select("b").isEmpty(), "the <b> of the title is text");
        assertTrue(page.selectFirst("h2").text().contains("<b>parts</b>"));
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), element.tagName() + " " + a));
        }
        assertFalse(html(Samples.flagged()).contains("\u202E"), "reordering characters");
    }

    @Test
    void nothingIsLoadedAndOnlyTheOwnStyleIsAllowed() throws Exception {
        String html = html(Samples.flagged());
        Document page = Jsoup.parse(html);
        assertFalse(html.contains("http://") || html.contains("https://"), "no address outside the file");
        String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        String css = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
        assertTrue(policy.contains("style-src 'sha256-" + hash + "'"), policy);
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryIdIsOne() throws IOException {
        Document page = Jsoup.parse(html(Samples.flagged(), Samples.quiet(), Samples.failed(), Samples.flagged()));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(Set.copyOf(ids).size(), ids.size(), "ids are unique");
        for (Element link : page.select("a[href]")) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
    }

    @Test
    void eachElementLeadsToItsWordsAndTheSentenceBack() throws IOException {
        Document page = Jsoup.parse(html(Samples.flagged()));
        Element row = page.select("table.elements tr:contains(listed item)").first();
        Element words = page.getElementById(row.selectFirst("a").attr("href").substring(1));
        assertEquals("guidance parts", words.nextElementSibling().text());
        Element back = page.select(".article sup a").first();
        Element source = page.getElementById(back.attr("href").substring(1));
        assertTrue(source.select("a").eachText().contains("LAW-1: sender"), source.text());
    }

    @Test
    void overlappingEvidenceKeepsTheText() throws IOException {
        Document page = Jsoup.parse(html(Samples.flagged()));
        page.select(".article sup, .article .legend").remove();
        String article = page.select(".article").text();
        assertTrue(article.contains(Samples.TRANSFER), article);
        assertTrue(article.contains(Samples.CAVEAT), article);
        Set<String> classes = page.select(".article mark").stream().map(Element::className).collect(Collectors.toSet());
        assertTrue(classes.containsAll(Set.of("flag", "flag twice", "contra")), classes.toString());
    }

    @Test
    void severalDocumentsHaveAnIndex() throws IOException {
        Document page = Jsoup.parse(html(Samples.flagged(), Samples.quiet(), Samples.failed()));
        List<String> rows = page.select("nav tbody tr").eachText();
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).contains("possible violation, 2 provisions: UN TEST 2 (up to medium)"), rows.toString());
        assertTrue(rows.get(1).endsWith("nothing"), rows.toString());
        assertTrue(rows.get(2).endsWith("not screened"), rows.toString());
        assertTrue(Jsoup.parse(html(Samples.flagged())).select("nav").isEmpty());
    }
}
