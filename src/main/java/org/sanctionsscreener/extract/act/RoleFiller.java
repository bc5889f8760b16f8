package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Turns the arguments of a trigger into roles by its frame, then lets each kind of indirect telling add what the grammar left out. */
final class RoleFiller {
    private static final Set<String> ENDS = Set.of("of", "for", "to", "into", "with");

    private final Reading reading;
    private final ActLexicon lexicon;
    private final PartyResolver parties;
    private final GoodsFinder goods;
    private final RoleTaker taker;
    private final Whence whence;
    private final Doer doer;
    private final Whither whither;
    private final UnnamedGoods unnamed;
    private final Bound bound;
    private final WordOrder order;

    RoleFiller(ActLexicon lexicon, Reading reading, PartyResolver parties, ItemBook items) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
        this.goods = new GoodsFinder(lexicon, reading, items);
        this.taker = new RoleTaker(lexicon, reading, parties, items, goods);
        this.whence = new Whence(lexicon, reading, parties);
        this.doer = new Doer(reading, parties);
        this.whither = new Whither(lexicon, reading, parties, taker);
        this.bound = new Bound(lexicon, reading, parties);
        this.unnamed = new UnnamedGoods(lexicon, reading, items, goods);
        this.order = new WordOrder(reading, taker, goods);
    }

    /** @param recent items of the act told before, for "them" and "it" */
    Roles fill(TriggerHit hit, List<TriggerHit> all, List<String> recent) {
        Roles roles = new Roles();
        List<Argument> arguments = new ArgumentFinder(reading.tree, lexicon).of(hit);
        int whom = endedWith(hit, arguments, roles);
        Optional<org.sanctionsscreener.extract.mention.ItemMention> soldSo = participleBehind(hit);
        int given = given(hit, arguments);
        for (Argument argument : arguments) {
            if (soldSo.isPresent() && argument.slot().equals("object")) {
                roles.add(Role.ITEM, soldSo.get().item(), reading.tree.headOf(soldSo.get().start(), soldSo.get().end()));
                continue;
            }
            if (given >= 0 && argument.token() == hit.head() + 1 && argument.slot().equals("object")) {
                taker.take(Role.COUNTERPARTY, new Argument("indirect", argument.token()), hit, roles);
                taker.take(Role.ITEM, new Argument("object", given), hit, roles);
                continue;
            }
            if (!recent.isEmpty() && (goodsAgain(argument, hit) || goesOn(argument, hit))) {
                roles.addAll(Role.ITEM, recent);
                roles.takenUp = true;
                continue;
            }
            if (!recent.isEmpty() && (unnamed.isPronounOfGoods(argument) || shipAgain(argument)) && hit.trigger().frame().roles("object", hit.nominal()).contains(Role.ITEM)) {
                roles.addAll(Role.ITEM, recent);
                continue;
            }
            // "handled transfers for purchases by X": an active verb with a subject of its own has no doer behind "by".
            if (argument.slot().equals("by") && !hit.nominal() && reading.tree.verb(hit.head()) && !reading.tree.group(hit.head()).passive() && !roles.empty(Role.ACTOR)
                    && arguments.stream().anyMatch(a -> a.slot().equals("subject") && a.token() < hit.head())) {
                taker.take(Role.BENEFICIARY, argument, hit, roles);
                continue;
            }
            if (whom >= 0 && argument.slot().equals("to")) {
                taker.take(Role.DESTINATION, argument, hit, roles);
                continue;
            }
            for (Role role : hit.trigger().frame().roles(argument.slot(), hit.nominal())) {
                if (taker.take(role, argument, hit, roles)) {
                    break;
                }
            }
        }
        if (roles.empty(Role.COUNTERPARTY) && !hit.nominal() && !hit.trigger().frame().roles("indirect", false).isEmpty()) {
            arguments.stream().filter(a -> a.slot().equals("object") || a.slot().equals("indirect")).flatMap(a -> taker.compounds(a.token()).stream())
                    .filter(c -> reading.item(c) == null && reading.tree.pos(c).matches("NN.*|JJ") && (reading.party(c) == null || !Set.of(PartyMention.Kind.DESCRIPTION, PartyMention.Kind.ADJECTIVE).contains(reading.party(c).kind()))).forEach(c -> parties.named(c)
                            .filter(p -> !roles.has(Role.ACTOR, p.id())).ifPresent(p -> RoleTaker.place(Role.COUNTERPARTY, p, c, roles)));
        }
        whence.fill(hit, roles);
        doer.fill(hit, roles);
        new Behind(lexicon, reading, parties).fill(hit, arguments, roles);
        if (hit.nominal() && !hit.trigger().act().equals("SMUGGLE") && roles.empty(Role.ACTOR) && roles.empty(Role.PARTICIPANT)) {
            arguments.stream().filter(a -> a.slot().equals("compound")).flatMap(a -> reading.tree.children(a.token(), Edge.MODIFIER, Edge.COMPOUND).stream())
                    .map(parties::adjective).flatMap(Optional::stream).findFirst()
                    .ifPresent(p -> hit.trigger().frame().roles("poss", true).stream().findFirst().ifPresent(r -> roles.add(r, p.id(), hit.head())));
        }
        whither.fill(hit, all, roles);
        if (hit.words() > 1 && !hit.nominal()) {
            inside(hit, roles);
        }
        if (hit.trigger().act().equals("EVADE") || hit.trigger().act().equals("MISSTATE")) {
            hidden(hit, roles);
        }
        unnamed.fill(hit, all, recent, arguments, roles);
        if (hit.trigger().frame().name().equals("pay") && roles.empty(Role.COUNTERPARTY) && roles.empty(Role.BENEFICIARY)) {
            // "released the deposit of X": whose money it is.
            List.copyOf(roles.tokens()).stream().filter(t -> reading.item(t) != null).flatMap(t -> reading.tree.arcs(t, Edge.PREP).stream()).filter(a -> a.preposition().equals("of"))
                    .forEach(a -> parties.all(a.dependent()).stream().filter(p -> !roles.has(Role.ACTOR, p.id())).forEach(p -> roles.add(Role.BENEFICIARY, p.id(), a.dependent())));
        }
        order.fill(hit, all, roles);
        forWhom(hit, roles);
        whither.nearby(hit, roles);
        // Goods found only now have words behind them too.
        whence.fill(hit, roles);
        bound.fill(hit, roles);
        if (!roles.anyParty()) {
            new Site(lexicon, reading, parties).of(hit).ifPresent(p -> roles.add(Role.ACTOR, p.id(), hit.head()));
        }
        if (hit.trigger().requires().equals("two-vessels")) {
            vessels(hit, roles);
        }
        if (hit.trigger().frame().name().equals("direct")) {
            directed(hit, roles);
            concerned(hit, roles);
        }
        return roles;
    }

    /** "It stands in a plant in Y now", "they reached Y": goods told before, of which it is said where they are. */
    private boolean goesOn(Argument argument, TriggerHit hit) {
        int word = argument.token();
        boolean pronoun = argument.slot().equals("subject") && reading.tree.form(word).matches("it|they|these|those|both|all|most|some") && !reading.tree.noun(word) || argument.slot().equals("subject") && reading.tree.form(word).matches("it|they");
        return pronoun && !hit.nominal() && Set.of("move", "found", "depart").contains(hit.trigger().frame().name())
                && !hit.trigger().act().equals("LAUNCH_TEST") && (reading.party(word) == null || reading.tree.form(word).equals("it") && hit.trigger().frame().name().equals("found") && parties.of(reading.party(word)).filter(p -> p.kind() == PartyKind.ORGANISATION || p.kind() == PartyKind.STATE).isPresent() || parties.of(reading.party(word)).filter(p -> p.kind() == PartyKind.VESSEL).isPresent());
    }

    /** Whom goods are for, told of the goods and not of the act: "put in at Y with rockets for Z". */
    private void forWhom(TriggerHit hit, Roles roles) {
        if (hit.nominal() || !roles.empty(Role.COUNTERPARTY) || !hit.trigger().act().matches("SUPPLY|SELL|EXPORT|TRANSFER|SMUGGLE")) {
            return;
        }
        List.copyOf(roles.tokens()).stream().filter(t -> reading.item(t) != null && roles.has(Role.ITEM, reading.item(t).item())).flatMap(t -> reading.tree.arcs(t, Edge.PREP).stream())
                .filter(a -> a.preposition().equals("for")).forEach(a -> parties.all(a.dependent()).stream().filter(p -> p.kind() != PartyKind.PLACE && !roles.has(Role.ACTOR, p.id()))
                        .forEach(p -> roles.add(Role.COUNTERPARTY, p.id(), a.dependent())));
    }

    /** "had missiles in its hold, sold to X by Y": a participle behind a comma is said of the goods named last before it. */
    private Optional<org.sanctionsscreener.extract.mention.ItemMention> participleBehind(TriggerHit hit) {
        Grammar tree = reading.tree;
        int verb = hit.head();
        boolean said = !hit.nominal() && verb > 1 && tree.pos(verb).equals("VBN") && tree.form(verb - 1).equals(",") && tree.child(verb, Edge.AUXILIARY, Edge.PASSIVE_AUXILIARY, Edge.OBJECT) < 0
                && (tree.child(verb, Edge.AGENT) >= 0 || !tree.arcs(verb, Edge.PREP).isEmpty()) && hit.trigger().frame().roles("object", false).contains(Role.ITEM);
        int comma = verb - 1;
        return !said ? Optional.empty() : reading.items.stream().filter(m -> m.end() <= tree.token(comma).start() && tree.headOf(m.start(), m.end()) >= comma - 7).reduce((a, b) -> b);
    }

    /** "flown to X, ended up with the rebels": whoever has them at last is the recipient, the place before only a station; -1 if nobody is told. */
    private int endedWith(TriggerHit hit, List<Argument> arguments, Roles roles) {
        if (hit.words() < 2 || hit.nominal() || !hit.trigger().frame().name().equals("move") || !reading.tree.form(hit.last()).equals("with")) {
            return -1;
        }
        Optional<Argument> with = arguments.stream().filter(a -> a.slot().equals("with")).findFirst();
        with.ifPresent(a -> taker.take(Role.COUNTERPARTY, a, hit, roles));
        return with.map(Argument::token).orElse(-1);
    }

    /** "They went to X": goods told before, as what a verb of motion is said of. */
    private boolean goodsAgain(Argument argument, TriggerHit hit) {
        List<Role> subject = hit.trigger().frame().roles("subject", false);
        boolean moves = !hit.nominal() && argument.slot().equals("subject") && !subject.isEmpty() && subject.get(0) == Role.ITEM;
        return moves && reading.tree.form(argument.token()).matches("they|it|these|those|both|all") && reading.tree.children(argument.token(), Edge.PREP).isEmpty();
    }

    /** "shipping it laser diodes": goods behind a pronoun that means whom they go to, which the parser hung elsewhere; -1 for none. */
    private int given(TriggerHit hit, List<Argument> arguments) {
        int whom = hit.head() + 1;
        boolean pronoun = !hit.nominal() && !hit.trigger().frame().roles("indirect", false).isEmpty() && whom < reading.tree.size() && reading.tree.form(whom).matches("it|him|her|them|us")
                && arguments.stream().anyMatch(a -> a.token() == whom && a.slot().equals("object"));
        for (int at = whom + 1; pronoun && at < Math.min(reading.tree.size(), whom + 7) && reading.tree.pos(at).matches("DT|JJ.*|VBN|CD|NN.*|HYPH|PRP\\$|RB"); at++) {
            boolean head = at + 1 == reading.tree.size() || !reading.tree.pos(at + 1).matches("NN.*|HYPH");
            if (head && reading.item(at) != null && reading.party(at) == null) {
                return at;
            }
        }
        return -1;
    }

    /** "handed over the yacht; a crew took her on to X": a ship that is the goods told before. */
    private boolean shipAgain(Argument argument) {
        return argument.slot().equals("object") && reading.tree.form(argument.token()).equals("her")
                && parties.named(argument.token()).filter(p -> p.kind() == PartyKind.VESSEL).isPresent();
    }

    /** "met the tanker X, and gas oil was pumped across": the two vessels of the sentence, as it names them. */
    private void vessels(TriggerHit hit, Roles roles) {
        List<Party> two = reading.parties.stream().filter(m -> m.kind() != org.sanctionsscreener.extract.mention.PartyMention.Kind.ADJECTIVE)
                .sorted(java.util.Comparator.comparingInt(m -> m.start())).map(parties::of).flatMap(Optional::stream).filter(p -> p.kind() == PartyKind.VESSEL).distinct().toList();
        if (two.size() > 1 && two.stream().noneMatch(p -> roles.has(Role.ACTOR, p.id()) || roles.has(Role.COUNTERPARTY, p.id()) || roles.has(Role.PARTICIPANT, p.id()))) {
            roles.add(Role.ACTOR, two.get(0).id(), hit.head());
            roles.add(Role.COUNTERPARTY, two.get(1).id(), hit.head());
        } else if (two.size() == 2 && roles.empty(Role.COUNTERPARTY) && two.stream().filter(p -> roles.has(Role.ACTOR, p.id())).count() == 1) {
            two.stream().filter(p -> !roles.has(Role.ACTOR, p.id())).forEach(p -> roles.add(Role.COUNTERPARTY, p.id(), hit.head()));
        }
    }

    /** "let a visitor view the drawings": who and what stands inside or right behind the words of a phrase. */
    private void inside(TriggerHit hit, Roles roles) {
        for (int at = hit.head() + 1; at <= hit.last(); at++) {
            Optional<Party> party = parties.named(at);
            if (party.isPresent() && !roles.tokens().contains(at) && !Set.of("from", "out of", "through", "via").contains(reading.tree.preposition(at)) && roles.empty(Role.COUNTERPARTY) && hit.trigger().frame().roles("object", false).contains(Role.COUNTERPARTY)
                    && !roles.has(Role.ACTOR, party.get().id())) {
                RoleTaker.place(Role.COUNTERPARTY, party.get(), at, roles);
            }
        }
        behind(hit, roles);
        for (int at = hit.head() + 1; at < Math.min(reading.tree.size(), hit.last() + 8); at++) {
            if (roles.empty(Role.ITEM) && reading.item(at) != null && !goods.carries(at)) {
                roles.add(Role.ITEM, reading.item(at).item(), at);
            }
        }
    }

    /** "gave its subsidiary leave to sell pumps to X": where the goods go of a deal that somebody else is to do. */
    private void directed(TriggerHit hit, Roles roles) {
        reading.tree.graph.subtree(hit.head()).stream().filter(t -> t > hit.head() && reading.tree.preposition(t).equals("to")).map(parties::named).flatMap(Optional::stream)
                .filter(p -> !roles.has(Role.ACTOR, p.id()) && !roles.has(Role.COUNTERPARTY, p.id())).forEach(p -> roles.add(Role.DESTINATION, p.id(), hit.head()));
    }

    /** "Rather than turn X down, it passed the enquiry to its unit": everybody of another state than the doer's has a part in such a deal. */
    private void concerned(TriggerHit hit, Roles roles) {
        java.util.Set<String> own = new java.util.HashSet<>();
        roles.get(Role.ACTOR).forEach(id -> parties.byId(id).map(Party::state).ifPresent(own::add));
        reading.parties.stream().filter(m -> m.kind() == PartyMention.Kind.DESCRIPTION || m.kind() == PartyMention.Kind.NAME).map(parties::of).flatMap(Optional::stream)
                .filter(p -> p.kind() == PartyKind.ORGANISATION && p.state() != null && !own.contains(p.state()) && !p.is("REGULATOR") && !roles.has(Role.COUNTERPARTY, p.id()) && !roles.has(Role.BENEFICIARY, p.id()))
                .forEach(p -> roles.add(Role.BENEFICIARY, p.id(), hit.head()));
    }

    /** "did the books of X", "sank money into a hotel in X": whom the preposition introduces that a phrase ends in. */
    private void behind(TriggerHit hit, Roles roles) {
        if (!roles.empty(Role.COUNTERPARTY) || !hit.trigger().frame().roles("object", false).contains(Role.COUNTERPARTY) || !ENDS.contains(reading.tree.form(hit.last()))) {
            return;
        }
        for (int at = hit.last() + 1; at < Math.min(reading.tree.size(), hit.last() + 7); at++) {
            if (reading.tree.verb(at)) {
                return;
            }
            Optional<Party> party = parties.named(at).filter(p -> !roles.has(Role.ACTOR, p.id()));
            if (party.isPresent()) {
                RoleTaker.place(Role.COUNTERPARTY, party.get(), at, roles);
                return;
            }
        }
    }

    /** "hid that its customer was a bank of X": whom the hidden or false words are about takes part. */
    private void hidden(TriggerHit hit, Roles roles) {
        reading.tree.arguments.undergoer(hit.head()).map(parties::all).orElse(List.of()).stream().filter(p -> !roles.has(Role.ACTOR, p.id()) && p.kind() != PartyKind.PLACE)
                .forEach(p -> roles.add(Role.BENEFICIARY, p.id(), hit.head()));
        for (int clause : reading.tree.children(hit.head(), Edge.CLAUSE)) {
            reading.tree.graph.subtree(clause).stream().map(parties::named).flatMap(Optional::stream).filter(p -> !roles.has(Role.ACTOR, p.id()) && p.kind() != PartyKind.PLACE)
                    .forEach(p -> roles.add(Role.BENEFICIARY, p.id(), hit.head()));
        }
    }
}
