package org.sanctionsscreener.extract.act;

import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Party;

/** Who does it, where the parser hung the subject of a finite verb elsewhere. */
final class Doer {
    private final Reading reading;
    private final PartyResolver parties;

    Doer(Reading reading, PartyResolver parties) {
        this.reading = reading;
        this.parties = parties;
    }

    /** A finite verb whose subject the parser hung elsewhere: the nearest party before it that stands as a subject. */
    void fill(TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        int verb = hit.head();
        if (!hit.nominal() && roles.empty(Role.ACTOR) && roles.empty(Role.PARTICIPANT) && hit.trigger().frame().roles("subject", false).contains(Role.ACTOR)) {
            behindTime(verb, roles);
        }
        if (hit.nominal() && roles.empty(Role.ACTOR) && roles.empty(Role.PARTICIPANT) && hit.trigger().frame().roles("subject", false).contains(Role.ACTOR)) {
            by(verb, roles);
        }
        if (!hit.nominal() && roles.empty(Role.ACTOR) && roles.empty(Role.PARTICIPANT) && hit.trigger().frame().roles("subject", false).contains(Role.ACTOR)) {
            punished(verb, roles);
        }
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

    /** "X marked its army day with the firing of a missile": what somebody does something with or by, he does. */
    private void by(int noun, Roles roles) {
        Grammar grammar = reading.tree;
        int verb = grammar.governor(noun);
        boolean means = grammar.edge(noun) == Edge.PREP && Set.of("with", "by", "through", "via").contains(grammar.preposition(noun));
        if (verb >= 0 && grammar.noun(verb) && grammar.edge(verb) == Edge.OBJECT) {
            verb = grammar.governor(verb);
        }
        if (means && verb >= 0 && grammar.verb(verb)) {
            grammar.arguments.subject(verb).map(parties::all).orElse(java.util.List.of()).stream().findFirst().ifPresent(p -> roles.add(Role.ACTOR, p.id(), noun));
        }
    }

    /** "got five years for mailing chips": what somebody gets or pays something for he did, where what he gets is nobody. */
    private void punished(int verb, Roles roles) {
        Grammar grammar = reading.tree;
        int above = grammar.governor(verb);
        boolean reason = grammar.pos(verb).equals("VBG") && grammar.edge(verb) == Edge.OPEN_CLAUSE && Set.of("for", "over").contains(grammar.preposition(verb)) && above >= 0 && grammar.verb(above);
        int object = reason ? grammar.child(above, Edge.OBJECT) : -1;
        if (object >= 0 && parties.named(object).isEmpty() && !grammar.group(above).passive()) {
            grammar.arguments.subject(above).flatMap(parties::named).filter(p -> !p.is("REGULATOR") && !p.is("COURT")).ifPresent(p -> roles.add(Role.ACTOR, p.id(), above));
        }
    }

    /** "In the second week of May X began to ship": a subject that the parser took for a part of the time before it. */
    private void behindTime(int word, Roles roles) {
        Grammar grammar = reading.tree;
        int verb = word;
        while (verb >= 0 && grammar.child(verb, Edge.SUBJECT, Edge.PASSIVE_SUBJECT) < 0 && (grammar.edge(verb) == Edge.OPEN_CLAUSE || grammar.edge(verb) == Edge.CONJUNCT)
                && grammar.governor(verb) >= 0 && grammar.verb(grammar.governor(verb))) {
            verb = grammar.governor(verb);
        }
        if (verb < 0 || grammar.child(verb, Edge.SUBJECT, Edge.PASSIVE_SUBJECT) >= 0 || grammar.group(word).passive() || !grammar.pos(verb).matches("VB[DZPN]")) {
            return;
        }
        int last = verb - 1;
        while (last >= 0 && Set.of(Edge.AUXILIARY, Edge.ADVERBIAL, Edge.NEGATION).contains(grammar.edge(last)) && grammar.governor(last) == verb) {
            last--;
        }
        PartyMention mention = last < 0 ? null : reading.party(last);
        boolean behind = mention != null && mention.kind() != PartyMention.Kind.ADJECTIVE
                && reading.times.stream().anyMatch(t -> t.end() < mention.start() && mention.start() - t.end() <= 2);
        if (behind) {
            int at = last;
            parties.of(mention).ifPresent(p -> roles.add(Role.ACTOR, p.id(), at));
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
}
