package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Which role of an act a noun takes that stands in one of its slots, and what else the noun tells: where the recipient is, whose the goods are. */
final class RoleTaker {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> CARRIERS = Set.of("AIRCRAFT", "HELICOPTER", "VESSEL");
    private static final Set<Role> MOVED = Set.of(Role.COUNTERPARTY, Role.DESTINATION);

    private final ActLexicon lexicon;
    private final Reading reading;
    private final PartyResolver parties;
    private final ItemBook items;
    private final GoodsFinder goods;

    RoleTaker(ActLexicon lexicon, Reading reading, PartyResolver parties, ItemBook items, GoodsFinder goods) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
        this.items = items;
        this.goods = goods;
    }

    /** Gives the role to what the argument names, and whatever goes with it; false if the argument is nothing that can have it. */
    boolean take(Role role, Argument argument, TriggerHit hit, Roles roles) {
        int token = persons(argument, hit, reading.tree.arguments.antecedent(argument.token()));
        if (role == Role.ITEM) {
            List<ItemMention> found = goods.at(token, hit);
            // "data on a seal, controlled by the list, which a firm sent": the parser hung the clause on the noun before it.
            for (int up = token, steps = 0; found.isEmpty() && token != argument.token() && up >= 0 && steps < 5; steps++) {
                up = reading.tree.verb(up) && reading.tree.edge(up) != Edge.NOUN_CLAUSE ? -1 : reading.tree.governor(up);
                found = up < 0 || reading.party(up) != null ? found : goods.at(up, hit);
            }
            boolean definite = reading.tree.children(token, Edge.DETERMINER).stream().anyMatch(d -> DEFINITE.contains(reading.tree.form(d)));
            found.forEach(m -> roles.add(Role.ITEM, definite ? items.earlier(m.item(), m.end() - m.start()) : m.item(), token));
            return !found.isEmpty() || vessel(token, argument, hit, roles);
        }
        if (role == Role.VIA && roles.empty(Role.ORIGIN) && roles.empty(Role.ACTOR)) {
            carrier(token, roles);
        }
        if (reading.item(token) != null && reading.party(token) == null) {
            return workers(role, token, roles) || owner(role, argument.slot(), token, hit, roles);
        }
        if (role == Role.COUNTERPARTY && otherThanActor(token, roles)) {
            return true;
        }
        if (role == Role.ACTOR && argument.slot().equals("from") && reading.party(token) != null && reading.party(token).kind() == PartyMention.Kind.METONYM) {
            return false;
        }
        // "coastal fuel smuggling" named after a country: where it goes on; no state is told to smuggle.
        if (role == Role.ACTOR && hit.nominal() && hit.trigger().act().equals("SMUGGLE") && argument.slot().equals("compound") && reading.adjective(token) != null) {
            parties.adjective(token).ifPresent(p -> roles.add(Role.ORIGIN, p.id(), token));
            return true;
        }
        // "shows X posters and a model": what an adjective of a nation describes beside the goods is no recipient.
        PartyMention nation = reading.party(token);
        boolean described = role == Role.COUNTERPARTY && argument.slot().equals("object") && !hit.nominal() && nation == null && hit.trigger().frame().name().equals("give")
                && reading.tree.children(token, Edge.MODIFIER, Edge.COMPOUND).stream().anyMatch(c -> reading.adjective(c) != null) && !lexicon.near("workers").contains(reading.tree.form(token));
        if (described) {
            return false;
        }
        // "From X a middleman arranged the sale of goods": where he sits, not where the goods lie.
        if (role == Role.ORIGIN && hit.trigger().frame().name().equals("mediate") && argument.slot().equals("from") && argument.token() < hit.head()) {
            return true;
        }
        // "leave from Commerce": an authority is asked, goods do not come from it.
        boolean ofLeave = role == Role.ORIGIN || role == Role.COUNTERPARTY && argument.slot().equals("with");
        if (ofLeave && parties.party(token).filter(p -> p.is("REGULATOR")).isPresent()) {
            return true;
        }
        Optional<Party> party = parties.party(token).or(() -> flag(token)).or(() -> speaker(token)).or(() -> argument.slot().equals("compound") ? parties.adjective(token) : Optional.empty());
        party.ifPresent(p -> place(role, p, token, roles));
        parties.all(token).stream().skip(1).forEach(p -> place(role, p, token, roles));
        if (role == Role.COUNTERPARTY && party.isPresent()) {
            keepers(token, roles);
        }
        if (role == Role.ORIGIN && party.isEmpty() && !argument.slot().equals("compound")) {
            Optional<Party> where = whereabouts(token);
            where.ifPresent(p -> roles.add(Role.ORIGIN, p.id(), token));
            return where.isPresent();
        }
        // Where a seller sits is where his goods come from.
        boolean seller = role == Role.COUNTERPARTY && argument.slot().equals("from");
        if (seller && party.isPresent()) {
            whereabouts(token).filter(p -> !p.id().equals(party.get().id()) && (party.get().state() == null || party.get().state().equals(p.state()))).ifPresent(p -> roles.add(Role.ORIGIN, p.id(), token));
        } else if (MOVED.contains(role) && party.isPresent()) {
            whereabouts(token).filter(p -> !p.id().equals(party.get().id())).ifPresent(p -> roles.add(Role.DESTINATION, p.id(), token));
        }
        if (party.isEmpty() && (MOVED.contains(role) || role == Role.BENEFICIARY && argument.slot().equals("for"))) {
            Optional<Party> where = whereabouts(token);
            where.ifPresent(p -> roles.add(Role.DESTINATION, p.id(), token));
            return where.isPresent();
        }
        return party.isPresent();
    }

    /** "Stan Roe of X, who": a place is nobody, and "who" means the one whom it tells from others. */
    private int persons(Argument argument, TriggerHit hit, int noun) {
        boolean who = argument.slot().equals("subject") && java.util.stream.IntStream.range(noun + 1, Math.max(noun + 1, Math.min(hit.head(), noun + 4))).anyMatch(i -> reading.tree.form(i).equals("who"));
        if (!who || parties.named(noun).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).isEmpty()) {
            return noun;
        }
        int up = reading.tree.edge(noun) == Edge.PREP || reading.tree.edge(noun) == Edge.APPOSITION ? reading.tree.governor(noun) : -1;
        return up >= 0 && reading.tree.noun(up) && parties.named(up).isPresent() ? up : noun;
    }

    /** "under the X flag", "on X's register": whose flag, where an act is done under one. */
    private Optional<Party> flag(int token) {
        return !lexicon.roleWords("flags").contains(reading.tree.form(token)) ? Optional.empty() : reading.tree.children(token, Edge.MODIFIER, Edge.COMPOUND, Edge.POSSESSIVE).stream()
                .map(t -> parties.adjective(t).or(() -> parties.named(t))).flatMap(Optional::stream).findFirst();
    }

    /** "a tanker owned by a firm in X": who has what the act is done with stands behind it. */
    private void keepers(int token, Roles roles) {
        List<Integer> told = new ArrayList<>(reading.tree.children(token, Edge.NOUN_CLAUSE));
        // "the tanker Star, run by X,": the parser hangs on the verb what stands between commas.
        int behind = token + 1;
        while (behind < reading.tree.size() - 1 && reading.tree.edge(behind) != Edge.PUNCTUATION && behind - token <= 3) {
            behind++;
        }
        if (behind < reading.tree.size() - 1 && reading.tree.form(behind).equals(",") && reading.tree.pos(behind + 1).equals("VBN")) {
            told.add(behind + 1);
        }
        told.stream().filter(c -> lexicon.roleWords("kept").contains(reading.tree.form(c))).flatMap(c -> reading.tree.children(c, Edge.AGENT).stream())
                .forEach(w -> parties.all(w).stream().filter(p -> !roles.has(Role.ACTOR, p.id())).forEach(p -> roles.add(Role.BENEFICIARY, p.id(), w)));
    }

    /** Whether the verb has goods or a target of its own beside its subject: then an aircraft that is the subject stands for whose it is. */
    private boolean argument(TriggerHit hit) {
        return !hit.nominal() && reading.tree.child(hit.head(), Edge.AGENT) >= 0 || !hit.nominal() && reading.tree.child(hit.head(), Edge.OBJECT) > hit.head() && reading.tree.child(hit.head(), Edge.SUBJECT) >= 0;
    }

    /** "aboard an X freighter": goods of which nothing else is told come from where their carrier is from. */
    private void carrier(int token, Roles roles) {
        ItemMention craft = reading.item(token);
        Optional<Party> of = parties.named(token).filter(p -> (p.kind() == PartyKind.VESSEL || p.kind() == PartyKind.AIRCRAFT) && p.state() != null);
        if (of.isEmpty() && craft == null && reading.party(token) == null && reading.tree.preposition(token).matches("aboard|on board|in|on") && reading.tree.edge(token) == Edge.PREP) {
            // "aboard an X Il-76"
            of = reading.tree.children(token, Edge.MODIFIER, Edge.COMPOUND).stream().map(parties::adjective).flatMap(Optional::stream).findFirst();
        }
        if (of.isEmpty() && craft != null && items.get(craft.item()).families().stream().anyMatch(CARRIERS::contains)) {
            of = reading.tree.children(token, Edge.MODIFIER, Edge.COMPOUND, Edge.POSSESSIVE).stream().map(t -> parties.adjective(t).or(() -> parties.named(t))).flatMap(Optional::stream).findFirst();
        }
        of.ifPresent(p -> roles.add(Role.ORIGIN, p.id(), token));
    }

    /** "gyroscopes for X's missiles": goods that are for somebody's goods are for that one. */
    private boolean owner(Role role, String slot, int token, TriggerHit hit, Roles roles) {
        boolean carrier = role == Role.ACTOR && argument(hit) && items.get(reading.item(token).item()).families().stream().anyMatch(CARRIERS::contains);
        if (!carrier && role != Role.BENEFICIARY && !(role == Role.COUNTERPARTY && slot.equals("to"))) {
            return false;
        }
        List<Integer> before = new ArrayList<>(compounds(token));
        before.addAll(reading.tree.children(token, Edge.POSSESSIVE, Edge.MODIFIER));
        Optional<Party> owner = before.stream().map(t -> parties.named(t).or(() -> parties.adjective(t))).flatMap(Optional::stream).findFirst();
        owner.ifPresent(p -> roles.add(role, p.id(), token));
        return owner.isPresent();
    }

    /** "A charity ... the T. and sent them cash": a plain pronoun never means the doer again, so it means the one named last before it. */
    private boolean otherThanActor(int token, Roles roles) {
        PartyMention pronoun = reading.party(token);
        if (pronoun == null || pronoun.kind() != PartyMention.Kind.PRONOUN || !reading.tree.form(token).matches("them|it|him|her") || !roles.has(Role.ACTOR, pronoun.party())) {
            return false;
        }
        Optional<Party> other = another(reading.parties.stream().filter(m -> m.end() <= reading.tree.token(token).start()), pronoun, roles)
                .or(() -> another(reading.earlier.stream(), pronoun, roles));
        other.ifPresent(p -> roles.add(Role.COUNTERPARTY, p.id(), token));
        return other.isPresent();
    }

    private Optional<Party> another(Stream<PartyMention> named, PartyMention pronoun, Roles roles) {
        return named.filter(m -> !m.party().equals(pronoun.party()) && m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.METONYM && m.kind() != PartyMention.Kind.PRONOUN)
                .flatMap(m -> parties.byId(m.party()).stream())
                .filter(p -> p.kind() != PartyKind.STATE && p.kind() != PartyKind.PLACE && !p.is("REGULATOR") && !p.is("COURT") && !p.is("MEDIA") && !roles.has(Role.ACTOR, p.id())).reduce((a, b) -> b);
    }

    /** "permits to foreign staff": people told as labour stand for their nation. */
    private boolean workers(Role role, int token, Roles roles) {
        if (role != Role.COUNTERPARTY || !items.get(reading.item(token).item()).families().contains("LABOUR")) {
            return false;
        }
        Optional<Party> nation = reading.tree.graph.subtree(token).stream().map(parties::adjective).flatMap(Optional::stream).findFirst()
                .or(() -> reading.tree.arcs(token, Edge.PREP).stream().filter(a -> a.preposition().equals("from")).map(a -> parties.named(a.dependent())).flatMap(Optional::stream).findFirst());
        nation.ifPresent(p -> roles.add(role, p.id(), token));
        return nation.isPresent();
    }

    /** "The firm denied that it had sold": a pronoun that nobody resolved, subject of what somebody says, is most likely the speaker. */
    private Optional<Party> speaker(int token) {
        Grammar grammar = reading.tree;
        int verb = grammar.governor(token);
        boolean said = grammar.pos(token).equals("PRP") && verb >= 0 && grammar.edge(verb) == Edge.CLAUSE && grammar.governor(verb) >= 0
                && grammar.edge(token) == Edge.SUBJECT;
        return said ? grammar.arguments.subject(grammar.governor(verb)).flatMap(parties::named) : Optional.empty();
    }

    /** "sold an old tanker", "chartered its bulker": a ship that is dealt in is goods. */
    private boolean vessel(int token, Argument argument, TriggerHit hit, Roles roles) {
        boolean become = argument.slot().equals("subject") && hit.trigger().frame().name().equals("pass-to");
        boolean dealt = become || (argument.slot().equals("object") || argument.slot().equals("with") && hit.words() > 1) && !hit.nominal() && Set.of("SUPPLY", "SELL", "EXPORT", "TRANSFER", "PROCURE", "IMPORT", "CHARTER", "INSURE", "SERVICE").contains(hit.trigger().act());
        Optional<Party> ship = dealt ? parties.named(token).filter(p -> p.kind() == PartyKind.VESSEL) : Optional.empty();
        // "the Silver Heron, a motor yacht": what it is said to be.
        Optional<ItemMention> told = ship.isEmpty() ? Optional.empty() : reading.tree.children(token, Edge.APPOSITION).stream().map(reading::item).filter(m -> m != null).findFirst();
        told = told.isPresent() || ship.isEmpty() ? told : calledBefore(ship.get(), token);
        if (told.isPresent()) {
            roles.add(Role.ITEM, told.get().item(), token);
            return true;
        }
        // "overhauled X tankers": a service to those whose ships they are.
        ship.filter(p -> hit.trigger().act().equals("SERVICE") && p.state() != null).ifPresent(p -> roles.add(Role.COUNTERPARTY, p.id(), token));
        ship.ifPresent(p -> {
            int[] range = reading.tree.phrase(token);
            boolean pronoun = reading.party(token).kind() == PartyMention.Kind.PRONOUN;
            roles.add(Role.ITEM, items.described(pronoun ? p.name() : reading.sentence.text().substring(range[0], range[1]), reading.sentence.original(range[0], range[1]), List.of("VESSEL")).id(), token);
        });
        return ship.isPresent();
    }

    /** "handed over the Heron, a motor yacht, and took her on": what the sentence has called the ship that a pronoun means. */
    private Optional<ItemMention> calledBefore(Party ship, int pronoun) {
        String text = reading.sentence.text();
        return reading.party(pronoun).kind() != PartyMention.Kind.PRONOUN ? Optional.empty() : reading.items.stream().filter(i -> reading.parties.stream().anyMatch(m -> m.party().equals(ship.id())
                && m.kind() != PartyMention.Kind.PRONOUN && m.end() < i.start() && i.start() - m.end() < 30 && text.substring(m.end(), i.start()).matches(", an? (?:[\\p{L}\\d-]+ ){0,3}"))).findFirst();
    }

    /** A place receives nothing itself: it is where the goods go. */
    static void place(Role role, Party party, int token, Roles roles) {
        boolean isPlace = party.kind() == PartyKind.PLACE;
        if (role == Role.COUNTERPARTY && isPlace) {
            roles.add(Role.DESTINATION, party.id(), token);
        } else if (role == Role.ACTOR && isPlace) {
            roles.add(Role.ORIGIN, party.id(), token);
        } else {
            roles.add(role, party.id(), token);
        }
    }

    /** "to a buyer in Chad": where the recipient is. */
    private Optional<Party> whereabouts(int token) {
        Optional<Party> there = there(token);
        Optional<Party> own = there.isPresent() ? there : reading.tree.arcs(token, Edge.PREP).stream().filter(a -> Set.of("in", "at", "near", "outside", "off", "on").contains(a.preposition()))
                .map(Arc::dependent).map(parties::named).flatMap(Optional::stream).findFirst().or(() -> besideIt(token));
        // "airfields held by X's forces in Y", "ports on the coast of Y"
        return own.or(() -> reading.tree.graph.subtree(token).stream().filter(w -> w > token && w - token <= 9 && reading.tree.edge(w) == Edge.PREP
                && Set.of("in", "at", "of", "outside", "near").contains(reading.tree.preposition(w)) && !lexicon.roleWords("made").contains(reading.tree.form(reading.tree.governor(w)))).map(parties::named).flatMap(Optional::stream)
                .filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).findFirst());
    }

    /** "the farm there": the place named last before. */
    private Optional<Party> there(int token) {
        int next = token + 1;
        if (next >= reading.tree.size() || !reading.tree.form(next).equals("there") || reading.tree.edge(next) == Edge.SUBJECT || reading.tree.pos(next).equals("EX")) {
            return Optional.empty();
        }
        int at = reading.tree.token(next).start();
        return Stream.concat(reading.earlier.stream(), reading.parties.stream().filter(m -> m.end() <= at).sorted(java.util.Comparator.comparingInt(PartyMention::start))).filter(m -> m.kind() != PartyMention.Kind.ADJECTIVE)
                .flatMap(m -> parties.of(m).stream()).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).reduce((a, b) -> b);
    }

    /** "sold to a newspaper in X": the place right behind the noun, which the parser hung on the verb. */
    private Optional<Party> besideIt(int token) {
        String preposition = token + 1 < reading.tree.size() ? reading.tree.form(token + 1) : "";
        for (int at = token + 2; Set.of("in", "near", "outside", "off").contains(preposition) && at < Math.min(reading.tree.size(), token + 6); at++) {
            if (reading.tree.edge(at) == Edge.PREP && reading.tree.preposition(at).equals(preposition)) {
                return parties.named(at).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE);
            }
        }
        return Optional.empty();
    }

    /** The words that stand before a noun as its compounds, and before those. */
    List<Integer> compounds(int noun) {
        List<Integer> all = new ArrayList<>(reading.tree.children(noun, Edge.COMPOUND));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(reading.tree.children(all.get(i), Edge.COMPOUND));
        }
        return all;
    }
}
