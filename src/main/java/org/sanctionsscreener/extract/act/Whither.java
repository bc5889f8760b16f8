package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** To whom and where goods and help go, where the grammar has hung it on another word than the act: on a verb above, on what the goods are meant for, on a journey before. */
final class Whither {
    private static final Set<Edge> BEHIND = Set.of(Edge.CONJUNCT, Edge.ADVERBIAL_CLAUSE, Edge.OPEN_CLAUSE);
    private static final Set<String> ARRIVALS = Set.of("into", "to", "in", "at", "near", "outside");
    private static final Set<String> TOWARD = Set.of("to", "in", "into", "for", "on to", "onward to", "up in");
    private static final Set<String> GOODS_AGAIN = Set.of("they", "it", "these", "which", "that", "all", "some", "most");

    private static final Set<String> AT_PLACE = Set.of("in", "at", "near", "outside", "of");

    private final ActLexicon lexicon;
    private final Reading reading;
    private final PartyResolver parties;
    private final RoleTaker taker;

    Whither(ActLexicon lexicon, Reading reading, PartyResolver parties, RoleTaker taker) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
        this.taker = taker;
    }

    /** Fills in, after the act's own slots, to whom and where it goes. */
    void fill(TriggerHit hit, List<TriggerHit> all, Roles roles) {
        higher(hit, all, roles);
        where(hit, roles);
        came(hit, roles);
        beyond(hit, roles);
        serviced(hit, roles);
        loaded(hit, roles);
        there(hit, roles);
        aboard(hit, roles);
        if (hit.nominal()) {
            trailing(hit, all, roles);
        }
        meant(hit, roles);
        amongGoods(hit, roles);
        if (Set.of("made-in", "found", "ashore").contains(hit.trigger().frame().name()) && !hit.nominal() && !roles.empty(Role.ORIGIN) && roles.empty(Role.DESTINATION) && roles.empty(Role.COUNTERPARTY)) {
            elsewhere(hit, roles);
        }
    }

    /** "the coats on the racks of a shop in X were sewn in Y", "... and came back through a house in X": goods made there are told of here. */
    private void elsewhere(TriggerHit hit, Roles roles) {
        List<String> made = roles.get(Role.ORIGIN).stream().map(parties::byId).flatMap(Optional::stream).map(Party::state).toList();
        reading.parties.stream().filter(m -> m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.PRONOUN).filter(m -> {
            int word = reading.tree.headOf(m.start(), m.end());
            boolean behind = hit.trigger().frame().name().equals("made-in") || word > hit.head();
            return behind && word >= 0 && reading.tree.edge(word) == Edge.PREP && Set.of("in", "at", "to", "into", "on", "near", "off").contains(reading.tree.preposition(word))
                    || hit.trigger().frame().name().equals("made-in") && reading.tree.edge(word) == Edge.PREP && Set.of("from", "of", "through", "for").contains(reading.tree.preposition(word));
        }).map(parties::of).flatMap(Optional::stream).filter(p -> p.state() != null && !made.contains(p.state()) && !p.is("MEDIA") && !made.isEmpty())
                .findFirst().ifPresent(p -> roles.add(Role.DESTINATION, p.id(), hit.head()));
    }

    /** "sent a winder and two reels of tow to X": a direction that the parser hung on some word about the goods. */
    private void amongGoods(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        if (hit.nominal() || !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || hit.trigger().frame().roles("to", false).isEmpty()
                || !hit.trigger().frame().roles("object", false).contains(Role.ITEM)) {
            return;
        }
        for (int word = hit.last() + 1; word < grammar.size(); word++) {
            if (grammar.edge(word) == Edge.PREP && grammar.preposition(word).equals("to") && reading.party(word) != null && hungOnGoods(word, hit.head())) {
                int at = word;
                if (hit.trigger().frame().roles("to", false).stream().anyMatch(role -> taker.take(role, new Argument("to", at), hit, roles))) {
                    return;
                }
            }
        }
    }

    /** Whether only nouns and what describes them stand between the word and the verb, none of them anybody's. */
    private boolean hungOnGoods(int word, int verb) {
        for (int at = reading.tree.governor(word); at >= 0; at = reading.tree.governor(at)) {
            if (at == verb) {
                return true;
            }
            if (at < verb || reading.tree.verb(at) || reading.party(at) != null) {
                return false;
            }
        }
        return false;
    }

    /** "pleaded guilty to selling gyroscopes, classed so, to a trader": a recipient that the parser hung on the verb above. */
    private void higher(TriggerHit hit, List<TriggerHit> all, Roles roles) {
        Grammar grammar = reading.tree;
        if (!roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || hit.trigger().frame().roles("to", hit.nominal()).isEmpty()) {
            return;
        }
        int up = grammar.governor(hit.head());
        for (int steps = 0; steps < 3 && up >= 0; steps++, up = grammar.governor(up)) {
            List<Arc> hung = new ArrayList<>(grammar.arcs(up, Edge.PREP, Edge.INDIRECT_OBJECT));
            // A participle about the goods, between commas, that was taken for a second verb.
            grammar.children(up, Edge.CONJUNCT).stream().filter(c -> c > hit.head() && grammar.pos(c).equals("VBN") && grammar.child(c, Edge.SUBJECT) < 0)
                    .forEach(c -> hung.addAll(grammar.arcs(c, Edge.PREP)));
            for (Arc arc : hung) {
                int word = arc.dependent();
                boolean other = arc.dependent() < hit.last() || all.stream().anyMatch(h -> h.head() > hit.head() && h.head() < word && !h.nominal());
                if (arc.preposition().equals("to") && word > hit.last() && !other && (grammar.verb(up) || grammar.edge(up) == Edge.PREDICATE)) {
                    hit.trigger().frame().roles("to", hit.nominal()).stream().anyMatch(role -> taker.take(role, new Argument("to", word), hit, roles));
                    return;
                }
            }
        }
    }

    /** Help of which the text says only where: "engineers at an Iranian test stand had been advising". */
    private void where(TriggerHit hit, Roles roles) {
        if (!hit.trigger().frame().name().equals("help") && !hit.trigger().act().equals("SERVICE") || !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || !roles.empty(Role.PARTICIPANT)) {
            return;
        }
        for (int at = 0; at < reading.tree.size(); at++) {
            if (reading.tree.edge(at) == Edge.PREP && Set.of("at", "in", "outside", "near").contains(reading.tree.preposition(at))) {
                int noun = at;
                Optional<Party> there = parties.named(noun).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE)
                        .or(() -> reading.tree.children(noun, Edge.MODIFIER, Edge.COMPOUND).stream().map(parties::adjective).flatMap(Optional::stream).findFirst())
                        .or(() -> reading.tree.children(noun, Edge.POSSESSIVE, Edge.COMPOUND).stream().map(parties::named).flatMap(Optional::stream).filter(p -> p.kind() == PartyKind.STATE).findFirst());
                there.filter(p -> !roles.has(Role.ACTOR, p.id())).ifPresent(p -> roles.add(Role.DESTINATION, p.id(), noun));
            }
        }
    }

    /** "handed carbines to a gang at X": where those are of whom nothing says it, by the place that the sentence names beside the act. */
    void nearby(TriggerHit hit, Roles roles) {
        boolean told = !roles.empty(Role.COUNTERPARTY) && !placed(roles);
        if (hit.nominal() || !told || !hit.trigger().act().matches("SUPPLY|SELL|EXPORT|TRANSFER|SMUGGLE|TRAIN|ASSIST|FINANCE|PAY")) {
            return;
        }
        for (PartyMention m : reading.parties) {
            int word = m.kind() == PartyMention.Kind.NAME || m.kind() == PartyMention.Kind.METONYM ? reading.tree.headOf(m.start(), m.end()) : -1;
            boolean beside = word >= 0 && reading.tree.edge(word) == Edge.PREP && Set.of("in", "at", "near", "into", "off", "outside", "around").contains(reading.tree.preposition(word))
                    && reading.tree.governor(word) >= 0 && (reading.tree.verb(reading.tree.governor(word)) || reading.tree.governor(word) > hit.head());
            Optional<Party> place = beside ? parties.of(m).filter(p -> p.state() != null && (p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE)) : Optional.empty();
            if (place.isPresent() && !roles.has(Role.ORIGIN, place.get().id()) && !roles.has(Role.ACTOR, place.get().id())) {
                roles.add(Role.DESTINATION, place.get().id(), word);
                return;
            }
        }
    }

    /** Whether the text has told in which state the receiver is; "the army", "a gang" alone do not say it. */
    private boolean placed(Roles roles) {
        return java.util.stream.Stream.of(Role.COUNTERPARTY, Role.DESTINATION).flatMap(r -> roles.get(r).stream()).map(parties::byId).flatMap(Optional::stream).anyMatch(p -> p.state() != null);
    }

    /** "looked after the turbines of a power station near X", "was cleared through customs at X": work on goods is done where they stand, and where they are cleared they come to. */
    private void serviced(TriggerHit hit, Roles roles) {
        boolean open = !hit.nominal() && hit.trigger().act().matches("SERVICE|IMPORT") && roles.empty(Role.COUNTERPARTY) && roles.empty(Role.DESTINATION);
        if (open) {
            Set<String> where = hit.trigger().act().equals("IMPORT") ? Set.of("at") : AT_PLACE;
            reading.tree.graph.subtree(hit.head()).stream().filter(w -> w > hit.head() && reading.tree.edge(w) == Edge.PREP && where.contains(reading.tree.preposition(w))).map(parties::named)
                    .flatMap(Optional::stream).filter(p -> p.state() != null && !roles.has(Role.ACTOR, p.id()) && !roles.has(Role.ORIGIN, p.id())).findFirst()
                    .ifPresent(p -> RoleTaker.place(p.kind() == PartyKind.STATE ? Role.DESTINATION : Role.COUNTERPARTY, p, hit.head(), roles));
        }
    }

    /** "loaded rifles into a container for X": where what they were put in is bound for. */
    private void loaded(TriggerHit hit, Roles roles) {
        if (hit.nominal() || !hit.trigger().frame().name().equals("load") || !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION)) {
            return;
        }
        reading.tree.graph.subtree(hit.head()).stream().filter(w -> w > hit.head() && reading.tree.edge(w) == Edge.PREP && Set.of("for", "to").contains(reading.tree.preposition(w))).map(parties::named)
                .flatMap(Optional::stream).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).findFirst().ifPresent(p -> roles.add(Role.DESTINATION, p.id(), hit.head()));
    }

    /** "sailed into a port and delivered fuel": what is done behind a journey is done where it led. */
    private void came(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        if (hit.nominal() || placed(roles) || !BEHIND.contains(grammar.edge(hit.head()))
                || hit.trigger().frame().roles("to", false).isEmpty()) {
            return;
        }
        int before = grammar.governor(hit.head());
        if (before >= 0 && lexicon.roleWords("journeys").contains(grammar.lemma(before))) {
            grammar.arcs(before, Edge.PREP).stream().filter(a -> ARRIVALS.contains(a.preposition())).map(Arc::dependent).forEach(w -> parties.named(w)
                    .filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).ifPresent(p -> roles.add(Role.DESTINATION, p.id(), w)));
        }
    }

    /** "came in on an aircraft that landed at X": where the carrier went that the goods were on. */
    private void aboard(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        if (hit.nominal() || placed(roles) || !hit.trigger().act().matches("SUPPLY|TRANSFER|EXPORT|SMUGGLE")) {
            return;
        }
        grammar.arcs(hit.head(), Edge.PREP).stream().filter(a -> Set.of("on", "by", "aboard", "in", "with").contains(a.preposition())).map(Arc::dependent)
                .flatMap(c -> grammar.children(c, Edge.RELATIVE_CLAUSE, Edge.NOUN_CLAUSE).stream()).filter(v -> lexicon.roleWords("journeys").contains(grammar.lemma(v)))
                .flatMap(v -> grammar.arcs(v, Edge.PREP).stream()).filter(a -> ARRIVALS.contains(a.preposition())).map(Arc::dependent)
                .forEach(w -> parties.named(w).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).ifPresent(p -> roles.add(Role.DESTINATION, p.id(), w)));
    }

    /** "flew to X and sold rooms there": the place named last before the word. */
    private void there(TriggerHit hit, Roles roles) {
        if (hit.nominal() || !roles.empty(Role.DESTINATION)) {
            return;
        }
        reading.tree.children(hit.head(), Edge.ADVERBIAL).stream().filter(a -> reading.tree.form(a).equals("there")).findFirst().ifPresent(word ->
                java.util.stream.Stream.concat(hit.trigger().frame().receives() || placed(roles) ? java.util.stream.Stream.<PartyMention>empty() : reading.earlier.stream(), reading.parties.stream().filter(m -> m.end() <= reading.tree.token(word).start())).filter(m -> m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.PRONOUN
                                && parties.of(m).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).isPresent()).reduce((a, b) -> b)
                        .flatMap(parties::of).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE)
                        .ifPresent(p -> roles.add(Role.DESTINATION, p.id(), word)));
    }

    /** "deliveries to X": a phrase right behind the noun that the parser hung elsewhere. */
    private void trailing(TriggerHit hit, List<TriggerHit> all, Roles roles) {
        Grammar grammar = reading.tree;
        for (int at = hit.last() + 1; at < Math.min(grammar.size(), hit.last() + 7); at++) {
            int word = at;
            if (grammar.verb(at) || all.stream().anyMatch(h -> h.head() == word)) {
                return;
            }
            String form = grammar.form(at);
            if (grammar.edge(at) == Edge.MARKER && (form.equals("to") || form.equals("from")) && grammar.governor(at) > at) {
                for (Role role : hit.trigger().frame().roles(form, true)) {
                    if (roles.empty(role) && taker.take(role, new Argument(form, grammar.governor(at)), hit, roles)) {
                        break;
                    }
                }
            }
        }
    }

    /** "shipped valves to a trader, knowing that they were meant for a plant in X": where the goods were to end up. */
    private void meant(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        if (hit.nominal() || !hit.trigger().frame().roles("into", false).contains(Role.DESTINATION)) {
            return;
        }
        boolean told = !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION);
        for (int word : grammar.graph.subtree(hit.head())) {
            if ((told || onGoods(word, roles)) && word > hit.head() && lexicon.roleWords("meant").contains(grammar.form(word))) {
                grammar.arcs(word, Edge.PREP).stream().filter(a -> Set.of("for", "to").contains(a.preposition())).map(Arc::dependent)
                        .forEach(w -> parties.all(w).stream().filter(p -> !roles.has(Role.COUNTERPARTY, p.id()) && !roles.has(Role.ACTOR, p.id()))
                                .forEach(p -> roles.add(Role.DESTINATION, p.id(), w)));
            } else if (word > hit.head() && lexicon.roleWords("onward").contains(grammar.lemma(word)) && ofGoods(word)) {
                grammar.arcs(word, Edge.PREP).stream().filter(a -> TOWARD.contains(a.preposition())).map(Arc::dependent)
                        .forEach(w -> parties.all(w).stream().filter(p -> !roles.has(Role.COUNTERPARTY, p.id()) && !roles.has(Role.ACTOR, p.id()))
                                .forEach(p -> roles.add(Role.DESTINATION, p.id(), w)));
            }
        }
    }

    /** "uploaded software that somebody had ordered for X": said in a clause on the goods. */
    private boolean onGoods(int word, Roles roles) {
        Edge edge = reading.tree.edge(word);
        return (edge == Edge.RELATIVE_CLAUSE || edge == Edge.NOUN_CLAUSE) && roles.tokens().contains(reading.tree.governor(word)) && reading.item(reading.tree.governor(word)) != null;
    }

    /** "sold to a mill on a river, in X": where the recipient is, which the parser hung on the verb. */
    private void beyond(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        boolean open = !hit.nominal() && !roles.empty(Role.COUNTERPARTY) && roles.empty(Role.DESTINATION) && !hit.trigger().frame().roles("to", false).isEmpty()
                && roles.get(Role.COUNTERPARTY).stream().map(parties::byId).flatMap(Optional::stream).allMatch(p -> p.state() == null);
        int to = open ? grammar.arcs(hit.head(), Edge.PREP, Edge.INDIRECT_OBJECT).stream().filter(a -> a.preposition().equals("to")).mapToInt(Arc::dependent).max().orElse(-1) : -1;
        if (to >= 0) {
            grammar.arcs(hit.head(), Edge.PREP).stream().filter(a -> a.dependent() > to && Set.of("in", "at", "near").contains(a.preposition())).map(Arc::dependent).map(parties::named)
                    .flatMap(Optional::stream).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).findFirst().ifPresent(p -> roles.add(Role.DESTINATION, p.id(), to));
        }
    }

    /** "knew they were going on to X", "that would end up in Y": a later step of which the goods are the subject. */
    private boolean ofGoods(int verb) {
        return reading.tree.children(verb, Edge.SUBJECT, Edge.PASSIVE_SUBJECT).stream().anyMatch(s -> GOODS_AGAIN.contains(reading.tree.form(s)) || reading.item(s) != null);
    }
}
