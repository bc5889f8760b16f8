package org.sanctionsscreener.extract.lexicon;

import java.util.List;
import org.sanctionsscreener.facts.ListEntry;

/**
 * An item that the lexicon knows.
 *
 * @param generic true if the words do not say which item it is
 * @param origin  code of the state that it comes from by its very name, null if the name says nothing of it
 */
public record ItemEntry(String id, List<String> families, boolean generic, List<ListEntry> lists, String origin) {
    public ItemEntry {
        families = List.copyOf(families);
        lists = List.copyOf(lists);
    }
}
