package org.sanctionsscreener.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The paper's own name over its article is no headline. It is known by what else the page says: the agency in the dateline, the
 * holder of the copyright, or a menu that stands between it and the headline.
 */
final class Masthead {
    private static final int LONGEST = 6;
    private static final int HEADLINE = 4;

    private Masthead() { }

    /** Marks the first line as furniture if it is the paper's name. @param body index of the first prose */
    static void mark(List<Paragraph> paragraphs, int body) {
        int first = next(paragraphs, -1, body);
        if (first < 0 || !paragraphs.get(first).blockIs(Block.Kind.PARAGRAPH) && !paragraphs.get(first).blockIs(Block.Kind.ROW)) {
            return;
        }
        Paragraph line = paragraphs.get(first);
        String name = Furniture.bare(line.text());
        if (line.words() > LONGEST || name.isEmpty() || LineShape.ended(line.text(), 0, line.clean.length())) {
            return;
        }
        int second = next(paragraphs, first, body);
        boolean menu = second > first + 1 && paragraphs.subList(first + 1, second).stream().anyMatch(p -> p.furniture)
            && paragraphs.get(second).words() >= HEADLINE && line.words() < HEADLINE;
        if (menu || named(paragraphs, name)) {
            line.furniture = true;
        }
    }

    /** The next line of the page's head behind one. */
    private static int next(List<Paragraph> paragraphs, int after, int body) {
        for (int i = after + 1; i < body; i++) {
            Paragraph p = paragraphs.get(i);
            if (!p.furniture && p.zone == Zone.BODY) {
                return i;
            }
        }
        return -1;
    }

    private static boolean named(List<Paragraph> paragraphs, String name) {
        for (Paragraph p : paragraphs) {
            Optional<Datelines.Found> dateline = p.furniture || p.clean.length() < 12 ? Optional.empty() : Datelines.at(p.text());
            String outlet = dateline.map(d -> Furniture.bare(d.outlet())).orElse("");
            if (!outlet.isEmpty() && (outlet.equals(name) || outlet.equals(initials(name)))) {
                return true;
            }
            String text = p.furniture ? p.text().toLowerCase(Locale.ROOT) : "";
            if ((text.contains("(c)") || text.contains("\u00a9") || text.startsWith("copyright")) && text.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(" ")) {
            letters.append(word.isEmpty() ? "" : word.charAt(0));
        }
        return letters.toString();
    }
}
