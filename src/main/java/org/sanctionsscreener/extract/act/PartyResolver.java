package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Which party a noun stands for. */
final class PartyResolver {
    private static final Set<String> OF = Set.of("of", "from");

    private final Reading reading;
    private final Map<String, Party> parties;

    PartyResolver(Reading reading, Map<String, Party> parties) {
        this.reading = reading;
        this.parties = parties;
    }

    /** The party that the noun names, describes, or belongs to; empty if it stands for none. */
    Optional<Party> party(int noun) {
        int word = reading.tree.arguments.antecedent(noun);
        return named(word).or(() -> apposed(word)).or(() -> belonging(word));
    }

    /** The party that the noun itself names or describes. */
    Optional<Party> named(int word) {
        PartyMention mention = reading.party(word);
        boolean itself = mention != null && (mention.kind() != PartyMention.Kind.ADJECTIVE || reading.tree.pos(word).startsWith("NNP"));
        return itself ? Optional.ofNullable(parties.get(mention.party())) : Optional.empty();
    }

    /** The party of an adjective ("Iranian"), for nouns of conduct, whose modifier it then is: "Iranian sales". */
    Optional<Party> adjective(int word) {
        PartyMention mention = reading.party(word);
        return mention == null || mention.kind() != PartyMention.Kind.ADJECTIVE ? Optional.empty() : Optional.ofNullable(parties.get(mention.party()));
    }

    private Optional<Party> apposed(int word) {
        return reading.tree.children(word, Edge.APPOSITION).stream().map(this::named).flatMap(Optional::stream).findFirst();
    }

    /** "Pyongyang officials", "the country's army", "delegates from X": a noun that no mention covers acts for whom it belongs to. */
    private Optional<Party> belonging(int word) {
        if (reading.item(word) != null || !reading.tree.noun(word)) {
            return Optional.empty();
        }
        for (int child : reading.tree.children(word, Edge.COMPOUND, Edge.MODIFIER, Edge.POSSESSIVE)) {
            PartyMention mention = reading.party(child);
            if (mention != null) {
                return Optional.ofNullable(parties.get(mention.party()));
            }
        }
        List<Arc> phrases = reading.tree.arcs(word, Edge.PREP);
        Optional<Party> of = phrases.stream().filter(a -> OF.contains(a.preposition())).map(a -> named(a.dependent())).flatMap(Optional::stream).findFirst();
        return of.or(() -> phrases.stream().filter(a -> a.preposition().equals("at")).map(a -> named(a.dependent())).flatMap(Optional::stream)
                .filter(p -> p.kind() == PartyKind.ORGANISATION).findFirst());
    }
}
