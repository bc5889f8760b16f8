package org.sanctionsscreener.rulecheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.FixtureReader;

/** The generated pages of the default pack: one for every provision, every link leads to one, and what a card says is on its page. */
class DocsTreeTest {
    private static final Catalogue CATALOGUE = Catalogue.of(Pack.embedded(), FixtureReader.read(Pack.embeddedFixtures()));
    private static final List<Page> PAGES = DocsTree.pages(CATALOGUE, "The law");

    @ParameterizedTest
    @EnumSource(names = {"markdown", "html"})
    void everyProvisionHasAPageAndEveryLinkResolves(PageFormat format) {
        Map<String, String> tree = tree(format);
        for (Provision p : CATALOGUE.law().provisions()) {
            assertTrue(tree.containsKey(format.fileName(ProvisionPage.file(p))), p.id());
        }
        List<String> dead = new ArrayList<>();
        tree.forEach((file, text) -> links(format, text).stream().filter(l -> !tree.containsKey(resolved(file, l))).forEach(l -> dead.add(file + " -> " + l)));
        assertEquals(List.of(), dead);
        Map<String, Long> reached = tree.entrySet().stream().flatMap(e -> links(format, e.getValue()).stream().map(l -> resolved(e.getKey(), l)))
                .collect(Collectors.groupingBy(f -> f, Collectors.counting()));
        assertEquals(List.of(), tree.keySet().stream().filter(f -> !reached.containsKey(f)).toList());
    }

    @Test
    void thePagesAreTheSameEachTime() {
        Catalogue again = Catalogue.of(Pack.embedded(), FixtureReader.read(Pack.embeddedFixtures()));
        assertEquals(PAGES, DocsTree.pages(again, "The law"));
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysWhatItsCardSays(PageFormat format) {
        for (Entry e : CATALOGUE.entries()) {
            Provision law = e.law();
            String page = plain(format, format.write(DocsTree.page(CATALOGUE, e), true));
            says(page, law.cite(), law.id());
            says(page, law.summary(), law.id());
            law.inForce().forEach(i -> {
                says(page, i.from().toString(), law.id());
                i.contestedBy().forEach(c -> says(page, c, law.id()));
            });
            law.bound().forEach(b -> says(page, b.duty(), law.id()));
            law.elements().forEach(x -> says(page, x.test(), law.id()));
            law.exceptions().forEach(x -> says(page, x.text(), law.id()));
            law.sources().forEach(s -> says(page, s, law.id()));
            says(page, law.noRule(), law.id());
            says(page, law.verified() ? "a published text or an official page was seen" : "not checked against a published text", law.id());
            e.engaged().stream().limit(1).forEach(f -> says(page, f.file() + ":" + f.line(), law.id()));
        }
    }

    private static Map<String, String> tree(PageFormat format) {
        Map<String, String> tree = new TreeMap<>();
        PAGES.forEach(p -> tree.put(format.fileName(p.file()), format.write(p, false)));
        assertEquals(PAGES.size(), tree.size());
        return tree;
    }

    private static List<String> links(PageFormat format, String text) {
        if (format == PageFormat.html) {
            return Jsoup.parse(text).select("a[href]").eachAttr("href");
        }
        List<String> links = new ArrayList<>();
        Matcher m = Pattern.compile("(?<!\\\\)\\]\\(([^)]*)\\)").matcher(text);
        while (m.find()) {
            links.add(m.group(1));
        }
        return links;
    }

    private static String resolved(String file, String link) {
        return Path.of("/" + file).getParent().resolve(link).normalize().toString().substring(1).replace('\\', '/');
    }

    private static String plain(PageFormat format, String page) {
        String text = format == PageFormat.html ? Jsoup.parse(page).text() : format == PageFormat.markdown ? page.replaceAll("\\\\(.)", "$1") : page;
        return squeezed(text);
    }

    private static void says(String page, String words, String id) {
        assertTrue(page.contains(squeezed(words)), () -> id + " does not say: " + words);
    }

    /** Blanks differ by the wrapping of a format. */
    private static String squeezed(String text) { return text.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT); }
}
