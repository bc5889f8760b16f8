package org.sanctionsscreener.facts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came of asking a second reader about a document.
 *
 * @param model   name of the model that was asked
 * @param asked   how many pieces of the text it was asked about
 * @param kept    how many of its facts were kept
 * @param dropped how many were dropped, by reason; reasons without any are left out
 * @param trouble what went wrong, one line; "" if nothing did
 */
public record Consultation(String model, int asked, int kept, Map<Drop, Integer> dropped, String trouble) {
    /** Why a fact of the second reader is dropped. */
    public enum Drop {
        QUOTE_NOT_IN_TEXT("quoting what the text does not say"), UNKNOWN_WORD("in words outside the vocabulary"),
        INCOMPLETE("incomplete"), UNRESOLVED("naming nothing that can be resolved"), TOO_MANY("beyond the limit");

        private final String words;

        Drop(String words) { this.words = words; }

        /** "2 dropped (quoting what the text does not say)". */
        public String words() { return words; }
    }

    public Consultation {
        dropped = Collections.unmodifiableMap(dropped.isEmpty() ? new EnumMap<>(Drop.class) : new EnumMap<>(dropped));
    }

    /** How many facts were dropped in all. */
    public int droppedInAll() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }
}
