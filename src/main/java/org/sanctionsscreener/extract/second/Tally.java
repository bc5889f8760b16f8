package org.sanctionsscreener.extract.second;

import java.util.EnumMap;
import java.util.Map;
import org.sanctionsscreener.facts.Consultation.Drop;

/** Counts what is kept and what is dropped of an answer. */
final class Tally {
    private final Map<Drop, Integer> dropped = new EnumMap<>(Drop.class);
    private int kept;

    void keep() { kept++; }

    void drop(Drop why) { dropped.merge(why, 1, Integer::sum); }

    int kept() { return kept; }

    Map<Drop, Integer> dropped() { return dropped; }
}
