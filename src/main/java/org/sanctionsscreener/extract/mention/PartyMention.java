package org.sanctionsscreener.extract.mention;

/**
 * One place where a party is named, described or referred to.
 *
 * @param sentence index of the sentence
 * @param start    first character in the sentence's clean text
 * @param end      the character after the last
 * @param party    id of the {@link org.sanctionsscreener.facts.Party}
 * @param kind     how it is referred to
 */
public record PartyMention(int sentence, int start, int end, String party, Kind kind) {
    /** NAME, ADJECTIVE ("Iranian" in "Iranian drones": an attribute of what follows, not itself an actor), DESCRIPTION ("a Dandong-based firm"), PRONOUN, METONYM ("Tehran"). */
    public enum Kind { NAME, ADJECTIVE, DESCRIPTION, PRONOUN, METONYM }
}
