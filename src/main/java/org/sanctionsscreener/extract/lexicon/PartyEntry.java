package org.sanctionsscreener.extract.lexicon;

import java.util.List;
import org.sanctionsscreener.facts.PartyKind;

/**
 * A party that the lexicon knows, by one of its names.
 *
 * @param id     its identity: {@code state:XX}, {@code org:...}, {@code group:...}
 * @param name   its usual name
 * @param state  the state that it is or is of, null if none
 * @param traits what the lexicon says of it
 * @param form   how this term refers to it
 */
public record PartyEntry(String id, String name, PartyKind kind, String state, List<String> traits, Form form) {
    /** NAME of the party; DEMONYM, an adjective of its state; METONYM, a capital or seat; PLACE, which puts others in the state; SHORT, valid once the document has named the party otherwise. */
    public enum Form { NAME, DEMONYM, METONYM, PLACE, SHORT }

    public PartyEntry {
        traits = List.copyOf(traits);
    }
}
