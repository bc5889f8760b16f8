package org.sanctionsscreener.rulecheck.catalogue;

import java.util.List;

/**
 * A page to read, before it is Markdown, HTML or text.
 *
 * @param file   path of the page in its tree, with forward slashes and without its ending: {@code regime/PROVISION}
 * @param title  the heading
 * @param blocks what stands below it
 */
public record Page(String file, String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** A part of a page. */
    public sealed interface Block permits Heading, Text, Bullets, Table { }

    /** A heading below the page's own. */
    public record Heading(String words) implements Block { }

    /** A paragraph. */
    public record Text(List<Words> words) implements Block { }

    /** A list; an item is a run of words. */
    public record Bullets(List<List<Words>> items) implements Block { }

    /** A table; every row has as many cells as there are columns. */
    public record Table(List<String> columns, List<List<List<Words>>> rows) implements Block { }

    /**
     * Words, perhaps with a link.
     *
     * @param page path of another page of the tree, as in {@link Page#file()}; null for no link
     */
    public record Words(String text, String page) { }

    /** Words without a link. */
    public static List<Words> words(String text) { return List.of(new Words(text, null)); }
}
