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

/** Where goods come from: the adjective of a state, where or by whom they were made, dug or taken. */
final class Whence {

    private static final java.util.regex.Pattern FROM = java.util.regex.Pattern.compile("(?:From|Out of) ");

    private final ActLexicon lexicon;
    private final Reading reading;
    private final PartyResolver parties;
    private final Provenance provenance;

    Whence(ActLexicon lexicon, Reading reading, PartyResolver parties) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
        this.provenance = new Provenance(lexicon, reading, parties);
    }

    /** the adjective of a state before the goods: where the goods come from; for a launch, whose the rocket is. */
    void fill(TriggerHit hit, Roles roles) {
        if (!roles.empty(Role.ORIGIN)) {
            return;
        }
        Role role = hit.trigger().requires().equals("launcher") ? Role.ACTOR : hit.trigger().requires().matches("workers|nationals") ? Role.COUNTERPARTY : Role.ORIGIN;
        if (role == Role.ACTOR && roles.empty(Role.ACTOR)) {
            reading.parties.stream().filter(m -> m.kind() == PartyMention.Kind.ADJECTIVE && m.end() < reading.tree.token(hit.head()).start())
                    .findFirst().ifPresent(m -> roles.add(Role.ACTOR, m.party(), hit.head()));
            if (roles.empty(Role.ACTOR)) {
                whose(roles).ifPresent(p -> roles.add(Role.ACTOR, p.id(), hit.head()));
            }
        }
        for (int token : roles.tokens()) {
            if (reading.item(token) != null && (role != Role.ORIGIN || itemOf(token, roles))) {
                of(token, roles, role);
                reading.tree.arcs(token, Edge.PREP).stream().filter(a -> a.preposition().equals("of") && reading.item(a.dependent()) != null).map(Arc::dependent)
                        .forEach(of -> of(of, roles, role));
            } else if (role == Role.ORIGIN && reading.item(token) == null && reading.party(token) == null) {
                // "sacks of Somali charcoal", "a boatload of rifles made in X": what the quantity is of.
                reading.tree.arcs(token, Edge.PREP).stream().filter(a -> a.preposition().equals("of")).map(Arc::dependent).filter(of -> java.util.stream.Stream.concat(java.util.stream.Stream.of(of), reading.tree.children(of, Edge.COMPOUND).stream())
                        .anyMatch(w -> reading.item(w) != null && roles.has(Role.ITEM, reading.item(w).item()))).forEach(of -> of(of, roles, role));
            }
        }
        if (role == Role.COUNTERPARTY && roles.empty(Role.COUNTERPARTY)) {
            nation(hit, roles);
        }
        if (role == Role.ORIGIN && roles.empty(Role.ORIGIN) && roles.empty(Role.ACTOR) && FROM.matcher(reading.sentence.text()).lookingAt()) {
            // "From X boats carry parts to Y"
            reading.parties.stream().filter(m -> m.start() > 4 && m.start() < 30 && m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.PRONOUN).findFirst().flatMap(parties::of)
                    .filter(p -> p.state() != null && !roles.has(Role.COUNTERPARTY, p.id())).ifPresent(p -> roles.add(Role.ORIGIN, p.id(), hit.head()));
        }
        if (role == Role.ORIGIN && roles.empty(Role.ORIGIN)) {
            reading.items.stream().filter(m -> roles.has(Role.ITEM, m.item())).forEach(m -> provenance.of(m).stream()
                    .filter(p -> !roles.has(Role.ACTOR, p.id()) && !roles.has(Role.COUNTERPARTY, p.id()))
                    .forEach(p -> roles.add(Role.ORIGIN, p.id(), reading.tree.headOf(m.start(), m.end()))));
        }
    }

    /** "the rocket with which X wanted to place a satellite", "the rocket that was to carry Y's satellite": whose it is by what its own clause says. */
    private Optional<Party> whose(Roles roles) {
        Grammar grammar = reading.tree;
        List<Integer> about = roles.tokens().stream().filter(t -> reading.item(t) != null && roles.has(Role.ITEM, reading.item(t).item()))
                .flatMap(t -> grammar.graph.subtree(t).stream()).toList();
        // "X answered with two rockets, which flew 600 kilometres", "X let a rocket climb"
        Optional<Party> with = roles.tokens().stream().filter(t -> reading.item(t) != null && roles.has(Role.ITEM, reading.item(t).item())).filter(t -> grammar.governor(t) >= 0 && grammar.verb(grammar.governor(t))
                        && (grammar.edge(t) == Edge.PREP && grammar.preposition(t).equals("with") || grammar.edge(t) == Edge.OBJECT) && !lexicon.roleWords("seeing").contains(grammar.lemma(grammar.governor(t))))
                .map(t -> grammar.arguments.subject(grammar.governor(t))).flatMap(Optional::stream).map(parties::party).flatMap(Optional::stream).filter(p -> p.state() != null).findFirst();
        return with.isPresent() ? with : about.stream().filter(w -> grammar.edge(w) == Edge.POSSESSIVE && reading.item(grammar.governor(w)) != null
                        || Set.of(Edge.SUBJECT, Edge.AGENT).contains(grammar.edge(w)) && !lexicon.roleWords("seeing").contains(grammar.lemma(grammar.governor(w)))).map(parties::named).flatMap(Optional::stream)
                .filter(p -> p.state() != null).findFirst();
    }

    /** "permits for 40 X seamstresses": of which nation the workers of the sentence are, wherever the parser hung them. */
    private void nation(TriggerHit hit, Roles roles) {
        for (PartyMention m : reading.parties) {
            int word = m.kind() == PartyMention.Kind.ADJECTIVE ? reading.tree.headOf(m.start(), m.end()) : -1;
            boolean people = word >= 0 && java.util.stream.IntStream.range(word + 1, Math.min(word + 4, reading.tree.size()))
                    .anyMatch(w -> lexicon.near("workers").contains(reading.tree.form(w)) && reading.tree.pos(w).startsWith("NN"));
            if (people && !roles.has(Role.ACTOR, m.party())) {
                roles.add(Role.COUNTERPARTY, m.party(), hit.head());
            }
        }
    }

    /** Whether the word, or what it is a quantity of, stands for goods of the act and not for where they go. */
    private boolean itemOf(int token, Roles roles) {
        return roles.has(Role.ITEM, reading.item(token).item()) || reading.tree.arcs(token, Edge.PREP).stream().anyMatch(a -> a.preposition().equals("of")
                && reading.item(a.dependent()) != null && roles.has(Role.ITEM, reading.item(a.dependent()).item()));
    }

    /** What the words about the goods tell of where they come from. */
    private void of(int token, Roles roles, Role role) {
        reading.tree.children(token, Edge.MODIFIER, Edge.COMPOUND).stream().map(parties::adjective).flatMap(Optional::stream)
                .filter(p -> role != Role.ACTOR || roles.empty(Role.ACTOR)).forEach(p -> roles.add(role, p.id(), token));
        if (role == Role.ORIGIN && (reading.tree.edge(token) != Edge.OBJECT || !roles.empty(Role.COUNTERPARTY))) {
            // "crates of X crab": the place that the goods are named by, where it is not the one that gets them.
            reading.tree.children(token, Edge.COMPOUND).stream().filter(c -> reading.item(c) == null).map(parties::named).flatMap(Optional::stream)
                    .filter(p -> p.kind() == PartyKind.STATE && !roles.has(Role.COUNTERPARTY, p.id()) && !roles.has(Role.DESTINATION, p.id())).forEach(p -> roles.add(role, p.id(), token));
        }
        if (role == Role.ORIGIN) {
            reading.tree.children(token, Edge.POSSESSIVE).stream().map(parties::named).flatMap(Optional::stream).filter(p -> !roles.has(Role.ACTOR, p.id()))
                    .forEach(p -> roles.add(role, p.id(), token));
            if (roles.empty(Role.ORIGIN) && reading.tree.graph.firstConjunct(token) != token) {
                // "X mines and rockets": what describes the first describes the others.
                reading.tree.children(reading.tree.graph.firstConjunct(token), Edge.MODIFIER).stream().map(parties::adjective).flatMap(Optional::stream).forEach(p -> roles.add(role, p.id(), token));
            }
            madeWhere(token, roles);
            takenBy(token, roles);
        }
    }

    /** "jackets sewn in X", "busts looted from Y": goods come from where they were made or taken. */
    private void madeWhere(int goods, Roles roles) {
        List<Integer> making = new ArrayList<>(reading.tree.children(goods, Edge.NOUN_CLAUSE));
        if (reading.tree.edge(goods) == Edge.SUBJECT && reading.tree.governor(goods) >= 0 && reading.tree.edge(reading.tree.governor(goods)) == Edge.CLAUSE
                && reading.tree.pos(reading.tree.governor(goods)).equals("VBN")) {
            making.add(reading.tree.governor(goods));
        }
        making.stream().filter(c -> lexicon.roleWords("made").contains(reading.tree.form(c))).flatMap(c -> reading.tree.arcs(c, Edge.PREP).stream())
                .filter(a -> Set.of("in", "from", "at").contains(a.preposition())).map(Arc::dependent)
                .forEach(t -> parties.all(t).forEach(p -> roles.add(Role.ORIGIN, p.id(), t)));
    }

    /** "squid caught by crews of X", "gold that fighters of Y had looted": goods come from those who made or took them. */
    private void takenBy(int goods, Roles roles) {
        Grammar grammar = reading.tree;
        for (int verb : grammar.children(goods, Edge.NOUN_CLAUSE, Edge.RELATIVE_CLAUSE)) {
            if (lexicon.roleWords("made").contains(grammar.form(verb)) || lexicon.roleWords("held").contains(grammar.form(verb))) {
                boolean passive = grammar.edge(verb) == Edge.NOUN_CLAUSE || grammar.group(verb).passive();
                List<Integer> who = new ArrayList<>(passive ? grammar.children(verb, Edge.AGENT) : grammar.children(verb, Edge.SUBJECT));
                grammar.arcs(verb, Edge.PREP).stream().filter(a -> a.preposition().equals("to") && grammar.lemma(verb).equals("belong")).map(Arc::dependent).forEach(who::add);
                who.forEach(w -> parties.all(w).stream().filter(p -> !roles.has(Role.ACTOR, p.id())).forEach(p -> roles.add(Role.ORIGIN, p.id(), w)));
            }
        }
    }
}
