package org.sanctionsscreener.rulecheck.catalogue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack lacks, alone or against a folder of law data.
 *
 * @param records     provisions of the law data; 0 if none was given
 * @param withoutCard ids of the law data that have no card
 * @param beyond      cards that the law data does not know
 * @param unexplained cards that no rule recognises and that do not say why
 * @param explained   cards that no rule recognises, and why
 * @param untested    cards that rules recognise, and what fixture they lack
 * @param raised      cards marked as checked where the law data is not
 */
public record LawCheck(int records, List<String> withoutCard, List<String> beyond, List<String> unexplained, SortedMap<String, String> explained,
                       SortedMap<String, String> untested, List<String> raised) {

    /** @param folder null to look at the pack alone */
    public static LawCheck of(List<Entry> entries, LawFolder folder) {
        SortedMap<String, String> explained = new TreeMap<>();
        SortedMap<String, String> untested = new TreeMap<>();
        SortedMap<String, Entry> byId = new TreeMap<>();
        for (Entry e : entries) {
            byId.put(e.law().id(), e);
            if (!e.law().noRule().isEmpty()) {
                explained.put(e.law().id(), e.law().noRule());
            }
            if (!e.untested().isEmpty()) {
                untested.put(e.law().id(), e.untested());
            }
        }
        List<String> unexplained = entries.stream().filter(e -> e.rules() == 0 && e.law().noRule().isEmpty()).map(e -> e.law().id()).sorted().toList();
        if (folder == null) {
            return new LawCheck(0, List.of(), List.of(), unexplained, explained, untested, List.of());
        }
        return new LawCheck(folder.records().size(), folder.records().keySet().stream().filter(id -> !byId.containsKey(id)).toList(),
                byId.keySet().stream().filter(id -> !folder.records().containsKey(id)).toList(), unexplained, explained, untested,
                byId.values().stream().filter(e -> e.law().verified() && !folder.records().getOrDefault(e.law().id(), false)).map(e -> e.law().id()).toList());
    }

    /** Whether nothing is missing: a card that says why it has no rule is not missing one. */
    public boolean complete() {
        return withoutCard.isEmpty() && unexplained.isEmpty() && untested.isEmpty() && raised.isEmpty();
    }
}
