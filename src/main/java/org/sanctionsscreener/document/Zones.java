package org.sanctionsscreener.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides for every paragraph whether it is furniture, and of which zone it is otherwise. */
final class Zones {
    /** A head of more lines than this is a list and no title with its deck. */
    private static final int LONGEST_HEAD = 8;
    private static final int RUNNING_HEAD = 3;
    private static final int SHORTEST_SENTENCE = 3;

    private final List<Paragraph> paragraphs;
    private final Furniture furniture = Furniture.shared();

    private Zones(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * Marks the paragraphs.
     *
     * @param title as stated by the input, or ""
     * @return the title: the one given, else the one found, else ""
     */
    static String mark(List<Paragraph> paragraphs, String title) {
        Zones zones = new Zones(paragraphs);
        zones.byWords();
        zones.runningHeads();
        zones.lists();
        zones.tail();
        Masthead.mark(paragraphs, zones.firstProse());
        return zones.head(title);
    }

    private void byWords() {
        for (Paragraph p : paragraphs) {
            p.furniture = p.blockIs(Block.Kind.FURNITURE) || p.clean.length() == 0
                || !p.blockIs(Block.Kind.TITLE) && furniture.matches(p.text());
            if (p.furniture) {
                continue;
            }
            if (p.blockIs(Block.Kind.CAPTION) || furniture.caption(p.text())) {
                p.zone = Zone.CAPTION;
            } else if (p.blockIs(Block.Kind.BYLINE) || !p.prose() && furniture.byline(p.text())) {
                p.zone = Zone.BYLINE;
            }
        }
    }

    /** The same short line on page after page. */
    private void runningHeads() {
        Map<String, Integer> seen = new HashMap<>();
        for (Paragraph p : paragraphs) {
            if (shortLine(p)) {
                seen.merge(key(p), 1, Integer::sum);
            }
        }
        if (seen.values().stream().allMatch(n -> n < RUNNING_HEAD)) {
            return;
        }
        Map<String, Integer> kept = new HashMap<>();
        for (Paragraph p : paragraphs) {
            if (shortLine(p) && seen.get(key(p)) >= RUNNING_HEAD && kept.merge(key(p), 1, Integer::sum) > 1) {
                p.furniture = true;
            }
        }
    }

    private static boolean shortLine(Paragraph p) {
        return !p.furniture && !p.blockIs(Block.Kind.ROW) && p.clean.length() <= 120
            && !LineShape.ended(p.text(), 0, p.clean.length());
    }

    private static String key(Paragraph p) {
        return p.text().replaceAll("\\d+", "#").toLowerCase(Locale.ROOT);
    }

    /** Under "Related articles" stand headlines of other articles, until prose returns. */
    private void lists() {
        boolean inList = false;
        boolean prose = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph p = paragraphs.get(i);
            if (furniture.opensList(p.text())) {
                // "Headlines" over the article itself, with nothing but links before the prose, is a section's name.
                inList = true;
                p.furniture = true;
            } else if (inList) {
                if (p.prose()) {
                    inList = false;
                } else if (prose || p.blockIs(Block.Kind.LINKS)) {
                    p.furniture = true;
                }
            }
            if (p.blockIs(Block.Kind.LINKS)) {
                p.furniture = true;
            }
            prose |= !p.furniture && p.prose();
        }
    }

    /** After the copyright line nothing follows but furniture, unless there is prose again. */
    private void tail() {
        int lastProse = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).furniture && paragraphs.get(i).prose()) {
                lastProse = i;
            }
        }
        boolean after = false;
        for (int i = Math.max(0, lastProse + 1); i < paragraphs.size() && lastProse >= 0; i++) {
            Paragraph p = paragraphs.get(i);
            after |= p.furniture && p.text().toLowerCase(Locale.ROOT).matches("(?:.*all rights reserved.*|(?:©|\\(c\\)|copyright).*)");
            if (after && !p.blockIs(Block.Kind.ROW)) {
                p.furniture = true;
            }
        }
    }

    private String head(String given) {
        int body = firstProse();
        String wanted = Furniture.bare(given);
        Paragraph title = null;
        int lines = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph p = paragraphs.get(i);
            if (p.furniture || p.zone != Zone.BODY) {
                continue;
            }
            boolean inHead = i < body;
            if (p.blockIs(Block.Kind.TITLE) || !wanted.isEmpty() && (inHead || i == body) && sameTitle(wanted, Furniture.bare(p.text()))) {
                p.zone = Zone.TITLE;
                title = title == null ? p : title;
            } else if (inHead && p.kind != Block.Kind.ROW && p.kind != Block.Kind.LIST_ITEM && ++lines <= LONGEST_HEAD) {
                if (title == null && wanted.isEmpty() && !hasTitle()) {
                    if (p.text().endsWith(".") && p.words() >= SHORTEST_SENTENCE) {
                        // A short first sentence, with its full stop, is no headline: the article has none.
                        return "";
                    }
                    p.zone = Zone.TITLE;
                    title = p;
                } else if (title != null) {
                    p.zone = dateOnly(p.text()) ? Zone.BYLINE : Zone.DECK;
                }
            }
        }
        if (title != null) {
            repeats(title);
        }
        return !given.isBlank() ? given.strip() : title == null ? "" : title.text();
    }

    /** The headline set again, under a picture or over the text, is still the headline. */
    private void repeats(Paragraph title) {
        String wanted = Furniture.bare(title.text());
        for (Paragraph p : paragraphs) {
            if (p != title && !p.furniture && p.zone == Zone.BODY && Furniture.bare(p.text()).equals(wanted)) {
                p.zone = Zone.TITLE;
            }
        }
    }

    private boolean hasTitle() {
        return paragraphs.stream().anyMatch(p -> p.blockIs(Block.Kind.TITLE) && !p.furniture);
    }

    /** Index of the first prose, or 0 if all is lines: then there is no head. */
    private int firstProse() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph p = paragraphs.get(i);
            if (!p.furniture && p.zone == Zone.BODY && (p.prose() || p.blockIs(Block.Kind.PARAGRAPH) && Datelines.at(p.text()).isPresent() && p.words() > 12)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean sameTitle(String wanted, String line) {
        return !line.isEmpty() && (line.equals(wanted)
            || Math.min(line.length(), wanted.length()) * 10 >= Math.max(line.length(), wanted.length()) * 6
            && (line.startsWith(wanted) || wanted.startsWith(line)));
    }

    private static boolean dateOnly(String line) {
        return line.length() <= 60 && TextDates.in(line, 0, line.length()).size() == 1;
    }
}
