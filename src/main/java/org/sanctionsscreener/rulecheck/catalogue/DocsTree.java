package org.sanctionsscreener.rulecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;

/** Every provision of a pack on a page of its own, an index for each regime, and one over all. */
public final class DocsTree {
    /** Name of an index page. */
    public static final String INDEX = "index";

    private DocsTree() { }

    /** The pages, the index first, then regime by regime. */
    public static List<Page> pages(Catalogue catalogue, String title) {
        SortedMap<String, List<Entry>> folders = catalogue.entries().stream()
                .collect(Collectors.groupingBy(e -> ProvisionPage.folder(e.law()), TreeMap::new, Collectors.toList()));
        List<Page> pages = new ArrayList<>();
        pages.add(index(catalogue, title, folders));
        folders.forEach((folder, entries) -> {
            pages.add(regime(folder, entries));
            entries.forEach(e -> pages.add(ProvisionPage.of(catalogue, e)));
        });
        return pages;
    }

    /** The page of one provision. */
    public static Page page(Catalogue catalogue, Entry entry) { return ProvisionPage.of(catalogue, entry); }

    private static Page index(Catalogue catalogue, String title, SortedMap<String, List<Entry>> folders) {
        List<List<List<Page.Words>>> rows = new ArrayList<>();
        folders.forEach((folder, entries) -> {
            Catalogue.Regime r = Catalogue.regime(entries.get(0).law().body(), entries.get(0).law().regime(), entries);
            rows.add(List.of(List.of(new Page.Words(r.body() + " " + r.name(), folder + "/" + INDEX)), number(r.provisions()), number(r.recognised()),
                    number(r.fixtures()), number(r.verified())));
        });
        Catalogue.Regime all = Catalogue.regime("", "all", catalogue.entries());
        rows.add(List.of(Page.words("all"), number(all.provisions()), number(all.recognised()), number(all.fixtures()), number(all.verified())));
        return new Page(INDEX, title, List.of(
                new Page.Text(Page.words("Every provision that the rules know, in our own words, with its elements, exceptions, dates, sources and examples. "
                        + "Generated from the cards and fixtures. Nothing here is legal advice; read the cited paragraph before relying on it.")),
                new Page.Table(List.of("Regime", "Provisions", "Recognised by rules", "Fixtures", "Checked against a text"), rows)));
    }

    private static Page regime(String folder, List<Entry> entries) {
        Provision first = entries.get(0).law();
        List<List<List<Page.Words>>> rows = entries.stream().map(e -> List.of(List.of(new Page.Words(e.law().id(), ProvisionPage.file(e.law()))),
                Page.words(e.law().title()), Page.words(Kinds.plain(e.law().kind().name())),
                Page.words(e.law().inForce().stream().map(DocsTree::interval).collect(Collectors.joining(", "))),
                number(e.fixtures()), Page.words(e.law().verified() ? "yes" : "no"))).toList();
        return new Page(folder + "/" + INDEX, first.body() + " " + first.regime(), List.of(
                new Page.Text(List.of(new Page.Words("All regimes", INDEX))),
                new Page.Table(List.of("Provision", "Title", "Kind", "In force", "Fixtures", "Checked"), rows)));
    }

    private static String interval(InForce i) {
        String standing = i.standing() == InForce.Standing.SETTLED ? "" : " (" + Kinds.plain(i.standing().name()) + ")";
        return (i.to() == null ? "from " + i.from() : i.from() + " to " + i.to()) + standing;
    }

    private static List<Page.Words> number(int count) { return Page.words(Integer.toString(count)); }
}
