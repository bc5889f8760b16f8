package org.sanctionsscreener.facts;

import java.util.Locale;

/** How far an act got, as the text tells it. */
public enum Phase {
    COMPLETED, ONGOING, ATTEMPTED, CONSPIRED, AGREED, OFFERED, INTERDICTED, REFUSED, CANCELLED;

    /** The phase as a word of a sentence: "agreed". */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
