package org.sanctionsscreener.rulecheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.FindingKind;

/**
 * One test of a rule pack: facts, or an article, and what must and must not come of them.
 *
 * @param id          file and name: {@code un/dprk/1718.yaml#the DPRK sells missile parts}
 * @param file        path of the fixture file
 * @param line        line in that file, from 1
 * @param facts       the given facts, null for an article
 * @param text        the article, null if facts are given and none was read
 * @param article     path of the article's file, whose ending says how it is read; "" for a text in the fixture itself
 * @param title       the article's title, "" if none
 * @param published   day of publication, null if the document does not say
 * @param flagged     provisions that must be flagged, and as what; a null kind means any
 * @param notFlagged  provisions that must not be flagged
 * @param considered  provisions that must be recorded as looked at, and as what
 * @param notConsidered provisions against which no act may have been weighed at all
 * @param only        true if nothing but {@code flagged} may be flagged
 * @param elements    provision to element to the state it must have
 * @param status      the status that flagged findings must have, "" for any
 * @param pinned      what else a reader of the memo sees
 * @param todo        why the fixture is not expected to pass yet, "" if it is
 * @param parts       of a fixture that tells others in one document: each of them; empty for one that stands alone
 */
public record Fixture(String id, String file, int line, Facts facts, String text, String article, String title, LocalDate published,
                      SortedMap<String, FindingKind> flagged, List<String> notFlagged, SortedMap<String, FindingKind> considered, List<String> notConsidered, boolean only,
                      SortedMap<String, Map<String, String>> elements, String status, Pinned pinned, String todo, List<Part> parts) {
    /** A fixture told beside others. @param acts ids of its acts in the common document: what it expects alone is expected of them */
    public record Part(Fixture fixture, Set<String> acts) { }


    /** The same fixture with the text into which the offsets of its findings point. */
    public Fixture quoting(String original) {
        return new Fixture(id, file, line, facts, original, article, title, published, flagged, notFlagged, considered, notConsidered, only, elements, status, pinned, todo, parts);
    }

    /** The same fixture with its article read: it gives these facts. */
    public Fixture giving(Facts read) {
        return new Fixture(id, file, line, read, text, article, title, published, flagged, notFlagged, considered, notConsidered, only, elements, status, pinned, todo, parts);
    }

    /** Every provision that the fixture speaks of. */
    public List<String> provisions() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(flagged.keySet(), notFlagged, considered.keySet(), notConsidered, elements.keySet())
                .flatMap(java.util.Collection::stream), pinned.provisions()).distinct().sorted().toList();
    }
}
