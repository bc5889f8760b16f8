package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Turns the arguments of a trigger into roles by its frame. */
final class RoleFiller {
    private static final Set<String> MADE = Set.of("made", "sewn", "stitched", "knitted", "woven", "mined", "dug", "produced", "manufactured", "assembled", "built", "caught", "grown", "felled",
            "looted", "stolen", "plundered", "taken", "excavated", "smuggled", "extracted", "bought", "loaded", "sourced", "originating", "harvested", "cast", "distilled", "burnt", "burned");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<Role> MOVED = Set.of(Role.COUNTERPARTY, Role.DESTINATION);

    private final ActLexicon lexicon;
    private final Reading reading;
    private final PartyResolver parties;
    private final ItemBook items;
    private final GoodsFinder goods;

    RoleFiller(ActLexicon lexicon, Reading reading, PartyResolver parties, ItemBook items) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
        this.items = items;
        this.goods = new GoodsFinder(lexicon, reading, items);
    }

    /** @param recent items of the act told before, for "them" and "it" */
    Roles fill(TriggerHit hit, List<TriggerHit> all, List<String> recent) {
        Roles roles = new Roles();
        List<Argument> arguments = new ArgumentFinder(reading.tree, lexicon).of(hit);
        for (Argument argument : arguments) {
            if (!recent.isEmpty() && isPronounOfGoods(argument) && hit.trigger().frame().roles("object", hit.nominal()).contains(Role.ITEM)) {
                roles.addAll(Role.ITEM, recent);
                continue;
            }
            for (Role role : hit.trigger().frame().roles(argument.slot(), hit.nominal())) {
                if (tryRole(role, argument, hit, roles)) {
                    break;
                }
            }
        }
        if (roles.empty(Role.COUNTERPARTY) && !hit.nominal() && !hit.trigger().frame().roles("indirect", false).isEmpty()) {
            arguments.stream().filter(a -> a.slot().equals("object") || a.slot().equals("indirect")).flatMap(a -> compounds(a.token()).stream())
                    .filter(c -> reading.item(c) == null && reading.tree.pos(c).matches("NN.*|JJ")).forEach(c -> parties.named(c)
                            .filter(p -> !roles.has(Role.ACTOR, p.id())).ifPresent(p -> place(Role.COUNTERPARTY, p, c, roles)));
        }
        origins(hit, roles);
        before(hit, roles);
        higher(hit, all, roles);
        where(hit, roles);
        if (hit.nominal() && roles.empty(Role.ACTOR) && roles.empty(Role.PARTICIPANT)) {
            arguments.stream().filter(a -> a.slot().equals("compound")).flatMap(a -> reading.tree.children(a.token(), Edge.MODIFIER, Edge.COMPOUND).stream())
                    .map(parties::adjective).flatMap(Optional::stream).findFirst()
                    .ifPresent(p -> hit.trigger().frame().roles("poss", true).stream().findFirst().ifPresent(r -> roles.add(r, p.id(), hit.head())));
        }
        if (hit.nominal()) {
            trailing(hit, all, roles);
        }
        if (hit.words() > 1 && !hit.nominal()) {
            inside(hit, roles);
        }
        meant(hit, roles);
        if (roles.empty(Role.ITEM) && hit.trigger().adhoc() && !recent.isEmpty() && takenUp(arguments)) {
            roles.addAll(Role.ITEM, recent);
        }
        if (roles.empty(Role.ITEM) && hit.trigger().adhoc()) {
            partsOf(arguments, hit, roles);
        }
        if (roles.empty(Role.ITEM) && Set.of("mediate", "direct").contains(hit.trigger().frame().name())) {
            reading.tree.graph.subtree(hit.head()).stream().filter(t -> t > hit.head() && reading.item(t) != null && reading.party(t) == null).findFirst()
                    .ifPresent(t -> roles.add(Role.ITEM, reading.item(t).item(), t));
        }
        if (hit.trigger().act().equals("EVADE") || hit.trigger().act().equals("MISSTATE")) {
            hidden(hit, roles);
        }
        if (roles.empty(Role.ITEM)) {
            goods.nearest(hit, all).ifPresent(m -> roles.add(Role.ITEM, m.item(), reading.tree.headOf(m.start(), m.end())));
        }
        if (roles.empty(Role.ITEM) && !hit.nominal() && arguments.stream().anyMatch(this::isPronounOfGoods)) {
            reading.items.stream().filter(m -> m.end() <= reading.tree.token(hit.head()).start()).reduce((a, b) -> b).ifPresent(m -> {
                roles.add(Role.ITEM, m.item(), reading.tree.headOf(m.start(), m.end()));
                arguments.stream().filter(this::isPronounOfGoods).map(a -> reading.party(a.token())).filter(p -> p != null).forEach(p -> roles.remove(Role.COUNTERPARTY, p.party()));
            });
        }
        if (roles.empty(Role.ITEM) && !hit.nominal() && reading.tree.pos(hit.head()).matches("VBD|VBG") && reading.tree.child(hit.head(), Edge.OBJECT) < 0
                && (reading.tree.edge(hit.head()) == Edge.CONJUNCT || !roles.empty(Role.BENEFICIARY)) && hit.trigger().adhoc()) {
            reading.items.stream().filter(m -> m.end() <= reading.tree.token(hit.head()).start()).reduce((a, b) -> b)
                    .ifPresent(m -> roles.add(Role.ITEM, m.item(), hit.head()));
        }
        boolean received = !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || !roles.empty(Role.BENEFICIARY);
        if (roles.empty(Role.ITEM) && hit.trigger().adhoc()) {
            arguments.stream().filter(a -> "object".equals(a.slot()) || hit.nominal() && "of".equals(a.slot())).map(Argument::token)
                    .filter(t -> received && goods.couldBeGoods(t) || lexicon.genericGoods.contains(reading.tree.form(t))).findFirst().ifPresent(t -> roles.add(Role.ITEM, goods.describe(t), t));
        }
        return roles;
    }

    /** "the crates", "these parts": goods told before, taken up by what they were packed in or by a word for any goods. */
    private boolean takenUp(List<Argument> arguments) {
        return arguments.stream().filter(a -> a.slot().equals("object")).map(Argument::token)
                .anyMatch(t -> reading.item(t) == null && (lexicon.containers.contains(reading.tree.form(t)) || lexicon.genericGoods.contains(reading.tree.form(t)))
                        && reading.tree.children(t, Edge.COMPOUND, Edge.MODIFIER, Edge.NOUN_CLAUSE).isEmpty()
                        && reading.tree.children(t, Edge.DETERMINER).stream().anyMatch(d -> DEFINITE.contains(reading.tree.form(d))));
    }

    /** "turbopumps for a missile": goods that no lexicon knows, told as parts of or for what one knows, are parts of its kind. */
    private void partsOf(List<Argument> arguments, TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        for (Argument argument : arguments) {
            int part = argument.token();
            if (!argument.slot().equals("object") || !goods.couldBeGoods(part) || !grammar.pos(part).equals("NNS") || reading.item(part) != null || !goods.at(part, hit).isEmpty()) {
                continue;
            }
            List<Arc> phrases = new java.util.ArrayList<>(grammar.arcs(part, Edge.PREP));
            grammar.arcs(hit.head(), Edge.PREP).stream().filter(a -> a.dependent() > part).forEach(phrases::add);
            phrases.stream().filter(a -> a.preposition().equals("for")).map(Arc::dependent).filter(w -> reading.item(w) != null).findFirst().ifPresent(whole -> {
                int[] range = grammar.graph.nounPhrase(part, false);
                Item goods = items.described(reading.sentence.text().substring(range[0], range[1]), reading.sentence.original(range[0], range[1]));
                items.inherit(goods.id(), reading.item(whole).item());
                roles.add(Role.ITEM, goods.id(), part);
            });
        }
    }

    /** "shipped valves to a trader, knowing that they were meant for a plant in X": where the goods were to end up. */
    private void meant(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        if (hit.nominal() || roles.empty(Role.COUNTERPARTY) && roles.empty(Role.DESTINATION) || !hit.trigger().frame().roles("into", false).contains(Role.DESTINATION)) {
            return;
        }
        for (int word : grammar.graph.subtree(hit.head())) {
            if (word > hit.head() && ArgumentFinder.MEANT.contains(grammar.form(word))) {
                grammar.arcs(word, Edge.PREP).stream().filter(a -> Set.of("for", "to").contains(a.preposition())).map(Arc::dependent)
                        .forEach(w -> parties.all(w).stream().filter(p -> !roles.has(Role.COUNTERPARTY, p.id()) && !roles.has(Role.ACTOR, p.id()))
                                .forEach(p -> roles.add(Role.DESTINATION, p.id(), w)));
            }
        }
    }

    /** "pleaded guilty to selling gyroscopes, classed so, to a trader": a recipient that the parser hung on the verb above. */
    private void higher(TriggerHit hit, List<TriggerHit> all, Roles roles) {
        Grammar grammar = reading.tree;
        if (!roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || hit.trigger().frame().roles("to", hit.nominal()).isEmpty()) {
            return;
        }
        int up = grammar.governor(hit.head());
        for (int steps = 0; steps < 3 && up >= 0; steps++, up = grammar.governor(up)) {
            List<Arc> hung = new java.util.ArrayList<>(grammar.arcs(up, Edge.PREP, Edge.INDIRECT_OBJECT));
            // A participle about the goods, between commas, that was taken for a second verb.
            grammar.children(up, Edge.CONJUNCT).stream().filter(c -> c > hit.head() && grammar.pos(c).equals("VBN") && grammar.child(c, Edge.SUBJECT) < 0)
                    .forEach(c -> hung.addAll(grammar.arcs(c, Edge.PREP)));
            for (Arc arc : hung) {
                int word = arc.dependent();
                boolean other = arc.dependent() < hit.last() || all.stream().anyMatch(h -> h.head() > hit.head() && h.head() < word && !h.nominal());
                if (arc.preposition().equals("to") && word > hit.last() && !other && (grammar.verb(up) || grammar.edge(up) == Edge.PREDICATE)) {
                    hit.trigger().frame().roles("to", hit.nominal()).stream().anyMatch(role -> tryRole(role, new Argument("to", word), hit, roles));
                    return;
                }
            }
        }
    }

    /** Help of which the text says only where: "engineers at an Iranian test stand had been advising". */
    private void where(TriggerHit hit, Roles roles) {
        if (!hit.trigger().frame().name().equals("help") || !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || !roles.empty(Role.PARTICIPANT)) {
            return;
        }
        for (int at = 0; at < reading.tree.size(); at++) {
            if (reading.tree.edge(at) == Edge.PREP && Set.of("at", "in").contains(reading.tree.preposition(at))) {
                int noun = at;
                Optional<Party> there = parties.named(noun).filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE)
                        .or(() -> reading.tree.children(noun, Edge.MODIFIER, Edge.COMPOUND).stream().map(parties::adjective).flatMap(Optional::stream).findFirst());
                there.filter(p -> !roles.has(Role.ACTOR, p.id())).ifPresent(p -> roles.add(Role.DESTINATION, p.id(), noun));
            }
        }
    }

    /** A finite verb whose subject the parser hung elsewhere: the nearest party before it that stands as a subject. */
    private void before(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        int verb = hit.head();
        boolean finite = !hit.nominal() && (grammar.pos(verb).equals("VBD") || grammar.pos(verb).equals("VBZ") || grammar.pos(verb).equals("VBP"));
        if (!finite || !roles.empty(Role.ACTOR) || !roles.empty(Role.PARTICIPANT) || grammar.group(verb).passive() && grammar.child(verb, Edge.PASSIVE_AUXILIARY) >= 0
                || !hit.trigger().frame().roles("subject", false).contains(Role.ACTOR) || grammar.child(verb, Edge.SUBJECT) >= 0) {
            return;
        }
        for (int at = verb - 1; at >= 0 && !grammar.form(at).equals(";"); at--) {
            boolean stands = Set.of(Edge.SUBJECT, Edge.PASSIVE_SUBJECT, Edge.ROOT).contains(grammar.edge(at)) || opens(at);
            Optional<Party> party = stands ? parties.named(at) : Optional.empty();
            if (party.isPresent()) {
                roles.add(Role.ACTOR, party.get().id(), at);
                return;
            }
        }
    }

    /** "In 2013 a consultancy in X advised": the noun behind a time at the head of the sentence, which the parser took for a part of that. */
    private boolean opens(int at) {
        PartyMention mention = reading.party(at);
        if (mention == null || mention.kind() != PartyMention.Kind.DESCRIPTION && mention.kind() != PartyMention.Kind.NAME
                || !Set.of(Edge.ADVERBIAL, Edge.APPOSITION, Edge.OTHER, Edge.CONJUNCT).contains(reading.tree.edge(at))) {
            return false;
        }
        return reading.times.stream().anyMatch(t -> t.end() < mention.start() && mention.start() - t.end() <= 2 && t.start() < 8);
    }

    /** "North Korean coal": where the goods come from; for a launch, whose the rocket is. */
    private void origins(TriggerHit hit, Roles roles) {
        if (!roles.empty(Role.ORIGIN)) {
            return;
        }
        Role role = hit.trigger().requires().equals("launcher") ? Role.ACTOR : hit.trigger().requires().equals("workers") ? Role.COUNTERPARTY : Role.ORIGIN;
        if (role == Role.ACTOR && roles.empty(Role.ACTOR)) {
            reading.parties.stream().filter(m -> m.kind() == PartyMention.Kind.ADJECTIVE && m.end() < reading.tree.token(hit.head()).start())
                    .findFirst().ifPresent(m -> roles.add(Role.ACTOR, m.party(), hit.head()));
        }
        for (int token : roles.tokens()) {
            if (reading.item(token) != null) {
                reading.tree.children(token, Edge.MODIFIER, Edge.COMPOUND).stream().map(parties::adjective).flatMap(Optional::stream)
                        .filter(p -> role != Role.ACTOR || roles.empty(Role.ACTOR)).forEach(p -> roles.add(role, p.id(), token));
                if (role == Role.ORIGIN) {
                    madeWhere(token, roles);
                }
            }
        }
    }

    /** "jackets sewn in X", "busts looted from Y": goods come from where they were made or taken. */
    private void madeWhere(int goods, Roles roles) {
        reading.tree.children(goods, Edge.NOUN_CLAUSE).stream().filter(c -> MADE.contains(reading.tree.form(c))).flatMap(c -> reading.tree.arcs(c, Edge.PREP).stream())
                .filter(a -> Set.of("in", "from", "at").contains(a.preposition())).map(Arc::dependent)
                .forEach(t -> parties.all(t).forEach(p -> roles.add(Role.ORIGIN, p.id(), t)));
    }

    /** The words that stand before a noun as its compounds, and before those. */
    private List<Integer> compounds(int noun) {
        List<Integer> all = new java.util.ArrayList<>(reading.tree.children(noun, Edge.COMPOUND));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(reading.tree.children(all.get(i), Edge.COMPOUND));
        }
        return all;
    }

    /** "hid that its customer was a bank of X": whom the hidden or false words are about takes part. */
    private void hidden(TriggerHit hit, Roles roles) {
        for (int clause : reading.tree.children(hit.head(), Edge.CLAUSE)) {
            reading.tree.graph.subtree(clause).stream().map(parties::named).flatMap(Optional::stream).filter(p -> !roles.has(Role.ACTOR, p.id()) && p.kind() != PartyKind.PLACE)
                    .forEach(p -> roles.add(Role.BENEFICIARY, p.id(), hit.head()));
        }
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
                    if (roles.empty(role) && tryRole(role, new Argument(form, grammar.governor(at)), hit, roles)) {
                        break;
                    }
                }
            }
        }
    }

    /** "let a visitor view the drawings": who and what stands inside or right behind the words of a phrase. */
    private void inside(TriggerHit hit, Roles roles) {
        for (int at = hit.head() + 1; at <= hit.last(); at++) {
            Optional<Party> party = parties.named(at);
            if (party.isPresent() && !Set.of("from", "out of", "through", "via").contains(reading.tree.preposition(at)) && roles.empty(Role.COUNTERPARTY) && hit.trigger().frame().roles("object", false).contains(Role.COUNTERPARTY)
                    && !roles.has(Role.ACTOR, party.get().id())) {
                place(Role.COUNTERPARTY, party.get(), at, roles);
            }
        }
        for (int at = hit.head() + 1; at < Math.min(reading.tree.size(), hit.last() + 5); at++) {
            if (roles.empty(Role.ITEM) && reading.item(at) != null) {
                roles.add(Role.ITEM, reading.item(at).item(), at);
            }
        }
    }

    private boolean isPronounOfGoods(Argument argument) {
        String form = reading.tree.form(argument.token());
        return argument.slot().equals("object") && (form.equals("them") || form.equals("it") || form.equals("they"));
    }

    private boolean tryRole(Role role, Argument argument, TriggerHit hit, Roles roles) {
        int token = reading.tree.arguments.antecedent(argument.token());
        if (role == Role.ITEM) {
            List<ItemMention> found = goods.at(token, hit);
            boolean definite = reading.tree.children(token, Edge.DETERMINER).stream().anyMatch(d -> DEFINITE.contains(reading.tree.form(d)));
            found.forEach(m -> roles.add(Role.ITEM, definite ? items.earlier(m.item(), m.end() - m.start()) : m.item(), token));
            return !found.isEmpty() || vessel(token, argument, hit, roles);
        }
        if (reading.item(token) != null && reading.party(token) == null) {
            return workers(role, token, roles) || owner(role, token, roles);
        }
        if (role == Role.COUNTERPARTY && otherThanActor(token, roles)) {
            return true;
        }
        if (role == Role.ACTOR && argument.slot().equals("from") && reading.party(token) != null && reading.party(token).kind() == PartyMention.Kind.METONYM) {
            return false;
        }
        Optional<Party> party = parties.party(token).or(() -> speaker(token)).or(() -> argument.slot().equals("compound") ? parties.adjective(token) : Optional.empty());
        party.ifPresent(p -> place(role, p, token, roles));
        parties.all(token).stream().skip(1).forEach(p -> place(role, p, token, roles));
        if (role == Role.ORIGIN && party.isEmpty() && !argument.slot().equals("compound")) {
            Optional<Party> where = whereabouts(token);
            where.ifPresent(p -> roles.add(Role.ORIGIN, p.id(), token));
            return where.isPresent();
        }
        if (MOVED.contains(role) && party.isPresent()) {
            whereabouts(token).filter(p -> !p.id().equals(party.get().id())).ifPresent(p -> roles.add(Role.DESTINATION, p.id(), token));
        }
        if (party.isEmpty() && MOVED.contains(role)) {
            Optional<Party> where = whereabouts(token);
            where.ifPresent(p -> roles.add(Role.DESTINATION, p.id(), token));
            return where.isPresent();
        }
        return party.isPresent();
    }

    /** "gyroscopes for X's missiles": goods that are for somebody's goods are for that one. */
    private boolean owner(Role role, int token, Roles roles) {
        if (role != Role.BENEFICIARY) {
            return false;
        }
        List<Integer> before = new java.util.ArrayList<>(compounds(token));
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
        Optional<Party> other = reading.parties.stream().filter(m -> m.end() <= reading.tree.token(token).start() && !m.party().equals(pronoun.party())
                && m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.METONYM && m.kind() != PartyMention.Kind.PRONOUN).reduce((a, b) -> b)
                .flatMap(m -> parties.byId(m.party())).filter(p -> p.kind() != PartyKind.STATE && p.kind() != PartyKind.PLACE);
        other.ifPresent(p -> roles.add(Role.COUNTERPARTY, p.id(), token));
        return other.isPresent();
    }

    /** "permits to North Korean staff": people told as labour stand for their nation. */
    private boolean workers(Role role, int token, Roles roles) {
        if (role != Role.COUNTERPARTY || !items.get(reading.item(token).item()).families().contains("LABOUR")) {
            return false;
        }
        Optional<Party> nation = reading.tree.graph.subtree(token).stream().map(parties::adjective).flatMap(Optional::stream).findFirst();
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
        boolean dealt = argument.slot().equals("object") && !hit.nominal() && Set.of("SUPPLY", "SELL", "EXPORT", "TRANSFER", "PROCURE", "IMPORT", "CHARTER", "INSURE").contains(hit.trigger().act());
        Optional<Party> ship = dealt ? parties.named(token).filter(p -> p.kind() == PartyKind.VESSEL) : Optional.empty();
        ship.ifPresent(p -> {
            int[] range = reading.tree.phrase(token);
            roles.add(Role.ITEM, items.described(reading.sentence.text().substring(range[0], range[1]), reading.sentence.original(range[0], range[1]), List.of("VESSEL")).id(), token);
        });
        return ship.isPresent();
    }

    /** A place receives nothing itself: it is where the goods go. */
    private static void place(Role role, Party party, int token, Roles roles) {
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
        Optional<Party> own = reading.tree.arcs(token, Edge.PREP).stream().filter(a -> a.preposition().equals("in") || a.preposition().equals("at"))
                .map(Arc::dependent).map(parties::named).flatMap(Optional::stream).findFirst();
        // "airfields held by X's forces in Y", "ports on the coast of Y"
        return own.or(() -> reading.tree.graph.subtree(token).stream().filter(w -> w > token && w - token <= 9 && reading.tree.edge(w) == Edge.PREP
                && Set.of("in", "at", "of").contains(reading.tree.preposition(w))).map(parties::named).flatMap(Optional::stream)
                .filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.PLACE).findFirst());
    }
}
