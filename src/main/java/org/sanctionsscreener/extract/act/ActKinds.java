package org.sanctionsscreener.extract.act;

import java.util.Set;

/** Which types of act are words for one and the same event: a sale that is also told as a delivery. */
public final class ActKinds {
    private static final Set<String> MOVES = Set.of("SUPPLY", "SELL", "EXPORT", "REEXPORT", "TRANSFER", "TRANSSHIP", "SMUGGLE");
    private static final Set<String> OBTAINS = Set.of("PROCURE", "IMPORT");

    private ActKinds() { }

    /** Whether two types may tell one event. */
    public static boolean alike(String one, String other) {
        return one.equals(other) || MOVES.contains(one) && MOVES.contains(other) || OBTAINS.contains(one) && OBTAINS.contains(other);
    }
}
