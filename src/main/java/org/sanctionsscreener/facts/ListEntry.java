package org.sanctionsscreener.facts;

import java.util.Comparator;

/**
 * An entry of a control list that a word of the text may fall under.
 *
 * @param list      the list, as in the lexicon: {@code MTCR}, {@code CCL}, {@code USML}, {@code UN-S/2006/815}, ...
 * @param entry     the entry: {@code ECCN 1C216}
 * @param certainty {@code LISTED} if the plain word is enough, {@code MAY_BE_LISTED} if a parameter decides,
 *                  {@code STATED} if the text itself gives the entry
 * @param decides   the parameter that decides and that the text leaves open; "" if none
 */
public record ListEntry(String list, String entry, String certainty, String decides) implements Comparable<ListEntry> {
    private static final Comparator<ListEntry> ORDER = Comparator.comparing(ListEntry::list)
            .thenComparing(ListEntry::entry).thenComparing(ListEntry::certainty).thenComparing(ListEntry::decides);

    @Override
    public int compareTo(ListEntry other) {
        return ORDER.compare(this, other);
    }
}
