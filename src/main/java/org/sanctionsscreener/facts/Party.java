package org.sanctionsscreener.facts;

import java.util.List;
import org.sanctionsscreener.document.Span;

/**
 * Somebody or something named in the text that can act, give or receive, resolved to one identity for the document.
 *
 * @param id       stable in the document and, where the lexicon knows the party, across documents:
 *                 {@code state:KP}, {@code org:komid}, {@code group:m23}, {@code vessel:imo-8412467}; otherwise
 *                 {@code party:1}, {@code party:2} in order of first mention
 * @param name     the fullest name or description that the text uses
 * @param state    ISO 3166-1 alpha-2 code of the state that it is, is of, is based in or is flagged by; null if not said
 * @param traits   what the text or the lexicon says of it, in the lexicon's vocabulary, sorted:
 *                 {@code GOVERNMENT}, {@code MILITARY}, {@code COMPANY}, {@code BANK}, {@code ARMED_GROUP},
 *                 {@code UNNAMED} (a description without a name), ...
 * @param mentions where it stands, in text order; never empty
 */
public record Party(String id, String name, PartyKind kind, String state, List<String> traits, List<Span> mentions) {
    public Party {
        traits = traits.stream().distinct().sorted().toList();
        mentions = List.copyOf(mentions);
    }

    /** Whether the lexicon or the text gives it this trait. */
    public boolean is(String trait) {
        return traits.contains(trait);
    }
}
