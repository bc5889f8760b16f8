package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;

/** Who stands behind a thing that is said to do something: "the firm's server let", "the form that the forwarder filed says", "a site run by X sold". */
final class Behind {
    private final ActLexicon lexicon;
    private final Reading reading;
    private final PartyResolver parties;

    Behind(ActLexicon lexicon, Reading reading, PartyResolver parties) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
    }

    /** Gives the act of a thing to whose it is, where nobody else is told to do it. */
    void fill(TriggerHit hit, List<Argument> arguments, Roles roles) {
        if (hit.nominal() || !roles.empty(Role.ACTOR) || !roles.empty(Role.PARTICIPANT) || !hit.trigger().frame().roles("subject", false).contains(Role.ACTOR)) {
            return;
        }
        Grammar tree = reading.tree;
        Stream<Integer> things = Stream.concat(arguments.stream().filter(a -> a.slot().equals("subject") || a.slot().equals("by") || a.slot().equals("on") || a.slot().equals("in")).map(Argument::token),
                java.util.stream.IntStream.rangeClosed(hit.first(), hit.last()).boxed());
        things.filter(t -> lexicon.roleWords("instruments").contains(tree.form(t))).map(this::owner).flatMap(Optional::stream).findFirst()
                .ifPresent(p -> roles.add(Role.ACTOR, p.id(), hit.head()));
    }

    private Optional<Party> owner(int thing) {
        Grammar tree = reading.tree;
        Stream<Integer> before = Stream.concat(tree.children(thing, Edge.POSSESSIVE).stream(), tree.children(thing, Edge.COMPOUND).stream());
        Stream<Integer> filed = tree.children(thing, Edge.RELATIVE_CLAUSE, Edge.NOUN_CLAUSE).stream().flatMap(c -> tree.children(c, Edge.SUBJECT, Edge.AGENT).stream());
        Stream<Integer> from = tree.arcs(thing, Edge.PREP).stream().filter(a -> a.preposition().matches("of|from|by|at")).map(org.sanctionsscreener.extract.parse.Arc::dependent);
        return Stream.of(before, filed, from).flatMap(s -> s).map(parties::named).flatMap(Optional::stream).filter(p -> !p.is("REGULATOR") && p.kind() != org.sanctionsscreener.facts.PartyKind.STATE).findFirst();
    }
}
