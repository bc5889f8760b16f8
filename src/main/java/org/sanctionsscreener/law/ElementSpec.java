package org.sanctionsscreener.law;

import java.util.List;

/**
 * One condition of a provision, as its card puts it.
 *
 * @param provision   id of the provision
 * @param position    place in the card, from 0: the order in which a lawyer reads them
 * @param limb        the limb of the provision that needs it, "" if every limb does
 * @param name        short name, unique in the card and limb
 * @param notion      the shared notion of {@code rules/common} that decides it; "OWN" if the provision's own DRL does
 * @param oneOf       values of the notion of which one must hold; empty if any value will do
 * @param noneOf      values of the notion that defeat the element
 * @param gate        true if the element must be shown before anything is flagged (jurisdiction is never assumed)
 * @param silence     the state when the text says nothing: UNKNOWN, or MET for an element that silence satisfies
 * @param test        the condition in our words
 * @param unknownIf   what leaves it unknown, in our words
 * @param ask         the question to an investigator when it is unknown
 */
public record ElementSpec(String provision, int position, String limb, String name, String notion, List<String> oneOf,
                          List<String> noneOf, boolean gate, State silence, String test, String unknownIf, String ask) {
    public ElementSpec {
        oneOf = List.copyOf(oneOf);
        noneOf = List.copyOf(noneOf);
    }

    /** Whether a value of the notion satisfies the element. */
    public boolean allows(String value) {
        return !noneOf.contains(value) && (oneOf.isEmpty() || oneOf.contains(value));
    }

    /** Whether a value of the notion defeats the element. */
    public boolean defeats(String value) {
        return noneOf.contains(value);
    }

    /** Why it is unknown, for the memo. */
    public String unknownWords() {
        return unknownIf.isEmpty() ? "the text does not say" : "the text does not say (" + unknownIf + ")";
    }

    /** What silence means for it, for the memo. */
    public String silenceWords() {
        return silence == State.MET ? "nothing in the text speaks against it" : unknownWords();
    }
}
