package org.sanctionsscreener.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** HTML: the article's element without menus, its headings, and what the page's head states. */
final class HtmlReader {
    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Pattern JSON_LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final String[] DATE_META = {
        "meta[property=article:published_time]", "meta[name=article:published_time]", "meta[itemprop=datePublished]",
        "meta[name=datePublished]", "meta[name=pubdate]", "meta[name=publishdate]", "meta[name=publish-date]", "meta[name=dc.date]",
        "meta[name=DC.date.issued]", "meta[name=dcterms.date]", "meta[name=dcterms.created]", "meta[name=date]",
        "meta[property=og:published_time]", "meta[name=sailthru.date]", "meta[name=parsely-pub-date]", "meta[name=citation_publication_date]"};

    private HtmlReader() { }

    /** @throws UnreadableDocumentException if the bytes are no text */
    static Extract read(byte[] bytes) throws UnreadableDocumentException {
        return read(decode(bytes));
    }

    static Extract read(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        LocalDate date = date(page).orElse(null);
        String title = title(page);
        String url = url(page);
        HtmlArticle article = new HtmlArticle(page);
        return article.extract(title, date, url);
    }

    /** The charset that the page names counts only where the bytes are not UTF-8 and Java knows it. */
    private static String decode(byte[] bytes) throws UnreadableDocumentException {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher m = META_CHARSET.matcher(head);
        return m.find() ? Decoder.decode(bytes, m.group(1)) : Decoder.decode(bytes);
    }

    private static Optional<LocalDate> date(Element page) {
        for (String query : DATE_META) {
            Element meta = page.selectFirst(query);
            Optional<LocalDate> date = meta == null ? Optional.empty() : TextDates.parse(meta.attr("content"));
            if (date.isPresent()) {
                return date;
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher m = JSON_LD_DATE.matcher(script.data());
            Optional<LocalDate> date = m.find() ? TextDates.parse(m.group(1)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        Element time = page.selectFirst("time[itemprop=datePublished], article time[datetime], header time[datetime], time[pubdate]");
        return time == null ? Optional.empty() : TextDates.parse(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
    }

    private static String title(Element page) {
        Element og = page.selectFirst("meta[property=og:title], meta[name=twitter:title]");
        String stated = og == null ? "" : og.attr("content").strip();
        if (!stated.isEmpty()) {
            return stated;
        }
        var h1 = page.select("h1");
        if (h1.size() == 1) {
            return h1.get(0).text().strip();
        }
        Element title = page.selectFirst("title");
        return title == null ? "" : title.text().replaceFirst("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014]{2,40}$", "").strip();
    }

    private static String url(Element page) {
        Element link = page.selectFirst("link[rel=canonical], meta[property=og:url]");
        return link == null ? "" : link.hasAttr("href") ? link.attr("href") : link.attr("content");
    }
}
