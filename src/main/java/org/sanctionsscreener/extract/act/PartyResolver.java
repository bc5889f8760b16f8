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
        return all(noun).stream().findFirst();
    }

    /** All parties that the noun stands for: "the armies of X and Y" stands for two. */
    List<Party> all(int noun) {
        int word = reading.tree.arguments.antecedent(noun);
        Optional<Party> own = named(word).or(() -> apposed(word));
        return own.isPresent() ? List.of(own.get()) : belonging(word);
    }

    /** The party of an id that a mention carries. */
    Optional<Party> byId(String id) { return Optional.ofNullable(parties.get(id)); }

    /** The party that the noun itself names or describes. */
    Optional<Party> named(int word) {
        PartyMention mention = reading.party(word);
        boolean itself = mention != null && (mention.kind() != PartyMention.Kind.ADJECTIVE || reading.tree.pos(word).startsWith("NNP"));
        return itself ? Optional.ofNullable(parties.get(mention.party())) : Optional.empty();
    }

    /** The party that a mention stands for; empty for none. */
    Optional<Party> of(PartyMention mention) {
        return mention == null ? Optional.empty() : Optional.ofNullable(parties.get(mention.party()));
    }

    /** The party of an adjective ("Iranian"), for nouns of conduct, whose modifier it then is: "Iranian sales". */
    Optional<Party> adjective(int word) {
        PartyMention mention = reading.adjective(word);
        return mention == null ? Optional.empty() : Optional.ofNullable(parties.get(mention.party()));
    }

    private Optional<Party> apposed(int word) {
        return reading.tree.children(word, Edge.APPOSITION).stream().map(this::named).flatMap(Optional::stream).findFirst();
    }

    /** "Pyongyang officials", "the country's army", "delegates from X": a noun that no mention covers acts for whom it belongs to. */
    private List<Party> belonging(int word) { return belonging(word, 2); }

    private List<Party> belonging(int word, int depth) {
        if (reading.item(word) != null || !reading.tree.noun(word)) {
            return List.of();
        }
        for (int child : reading.tree.children(word, Edge.COMPOUND, Edge.MODIFIER, Edge.POSSESSIVE)) {
            PartyMention mention = reading.party(child);
            boolean forces = mention != null && mention.kind() == PartyMention.Kind.DESCRIPTION && parties.get(mention.party()) != null && parties.get(mention.party()).is("MILITARY");
            if (forces || mention != null && mention.kind() != PartyMention.Kind.DESCRIPTION && mention.kind() != PartyMention.Kind.PRONOUN) {
                return Optional.ofNullable(parties.get(mention.party())).stream().toList();
            }
        }
        List<Arc> phrases = reading.tree.arcs(word, Edge.PREP);
        List<Party> of = phrases.stream().filter(a -> OF.contains(a.preposition())).flatMap(a -> reading.tree.graph.withConjuncts(a.dependent()).stream())
                .map(this::named).flatMap(Optional::stream).toList();
        // "the wives of X's officials"
        List<Party> further = !of.isEmpty() || depth == 0 ? of : phrases.stream().filter(a -> a.preposition().equals("of")).flatMap(a -> belonging(a.dependent(), depth - 1).stream()).toList();
        return !further.isEmpty() ? further : phrases.stream().filter(a -> a.preposition().equals("at")).map(a -> named(a.dependent())).flatMap(Optional::stream)
                .filter(p -> p.kind() == PartyKind.ORGANISATION).limit(1).toList();
    }
}
