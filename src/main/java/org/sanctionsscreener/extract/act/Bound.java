package org.sanctionsscreener.extract.act;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.facts.Party;

/** Whither goods, or what carries them, were on their way, wherever in the sentence it is told: "a dhow stopped on its way to X", "crates addressed to Y". */
final class Bound {
    private static final Set<String> MOVES = Set.of("SUPPLY", "SELL", "EXPORT", "REEXPORT", "TRANSFER", "TRANSSHIP", "SMUGGLE", "IMPORT", "PROCURE");

    private final Pattern before;
    private final Reading reading;
    private final PartyResolver parties;

    Bound(ActLexicon lexicon, Reading reading, PartyResolver parties) {
        this.before = before(lexicon);
        this.reading = reading;
        this.parties = parties;
    }

    /** Adds where the goods were bound for to an act that moves them; the argument is changed. */
    void fill(TriggerHit hit, Roles roles) {
        if (!MOVES.contains(hit.trigger().act()) || roles.empty(Role.ITEM) || roles.get(Role.COUNTERPARTY).stream().map(parties::byId).flatMap(Optional::stream).anyMatch(p -> p.state() != null)) {
            return;
        }
        for (PartyMention mention : reading.parties) {
            Optional<Party> party = mention.kind() == PartyMention.Kind.ADJECTIVE || mention.kind() == PartyMention.Kind.PRONOUN ? Optional.empty() : parties.of(mention);
            party.filter(p -> told(mention) && !roles.has(Role.ACTOR, p.id()) && !roles.has(Role.ORIGIN, p.id())).ifPresent(p -> {
                roles.remove(Role.VIA, p.id());
                roles.add(Role.DESTINATION, p.id(), reading.tree.headOf(mention.start(), mention.end()));
                roles.bound = true;
            });
        }
    }

    private boolean told(PartyMention mention) { return before.matcher(reading.sentence.text().substring(0, mention.start())).find(); }

    /** Words that say whither, with what may stand between them and the place. */
    private static Pattern before(ActLexicon lexicon) {
        String any = lexicon.roleWords("boundFor").stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        return any.isEmpty() ? Pattern.compile("(?!)")
                : Pattern.compile("(?i)\\b(?:" + any + ") (?:(?:use|sale|delivery) (?:by|in|to) )?(?:(?:the|an?|its|their) )?(?:(?!from\\b|of\\b)[\\p{L}-]+ ){0,2}$");
    }
}
