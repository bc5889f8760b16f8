package org.sanctionsscreener.extract.act;

import java.util.Locale;

/** What a phrase is to an act. PARTICIPANT takes part without a stated direction. */
enum Role {
    ACTOR, COUNTERPARTY, PARTICIPANT, VIA, BENEFICIARY, ITEM, ORIGIN, DESTINATION;

    /** @throws IllegalArgumentException if the lexicon's word is no role */
    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
