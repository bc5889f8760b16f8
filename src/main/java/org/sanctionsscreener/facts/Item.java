package org.sanctionsscreener.facts;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * Goods, technology, software, services or money named in the text.
 *
 * @param id          {@code item:1}, {@code item:2} in order of first mention
 * @param name        the words of the text
 * @param terms       ids of the lexicon entries that the words match ({@code maraging-steel}), sorted; empty if none
 * @param families    coarse classes of those entries, sorted, in the lexicon's vocabulary: {@code MISSILE}, {@code NUCLEAR}, {@code ARMS},
 *                    {@code SMALL_ARMS}, {@code COAL}, {@code LUXURY}, {@code REFINED_PETROLEUM}, {@code SEMICONDUCTOR}, {@code FUNDS}, ...
 * @param lists       lists it may fall under, as the lexicon says ({@link ListEntry}), sorted
 * @param specificity how exactly the text says what it is
 * @param originState ISO 3166-1 alpha-2 code of the stated country of origin or make; null if not said
 * @param quantity    amount as written ("20,000 tonnes"), "" if none
 * @param value       money as written ("$3 million"), "" if none
 * @param mentions    where it stands, in text order; never empty
 */
public record Item(String id, String name, List<String> terms, List<String> families, List<ListEntry> lists,
                   Specificity specificity, String originState, String quantity, String value, List<Span> mentions) {
    public Item {
        terms = terms.stream().distinct().sorted().toList();
        families = families.stream().distinct().sorted().toList();
        lists = lists.stream().distinct().sorted().toList();
        mentions = List.copyOf(mentions);
    }
}
