package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;

/** The grammatical arguments of a trigger: a passive turned round, a nominalisation's phrases, and what its support verb lends. */
final class ArgumentFinder {
    /** Prepositions whose phrase, attached by the parser to the goods, belongs to the act: "sold rockets from X to Y". */
    private static final Set<String> LIFTED = Set.of("to", "from", "through", "via", "out of", "into", "aboard", "on behalf of", "toward", "towards");


    private static final Set<String> DIRECTIONS = Set.of("to", "from", "into");
    /** Before "to" and "from" in prepositions that tell no direction: "according to", "apart from". */
    private static final Set<String> NO_DIRECTION = Set.of("according", "due", "thanks", "prior", "subject", "owing", "up", "next", "close", "as", "compared", "apart", "aside", "contrary", "similar", "relative");
    private static final Set<String> WAYS = Set.of("back", "on", "over", "through", "out", "home", "across", "onward", "onwards", "away");
    private static final Set<String> BEING = Set.of("be", "remain", "stay");

    private final Grammar grammar;
    private final ActLexicon lexicon;

    ArgumentFinder(Grammar grammar, ActLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    List<Argument> of(TriggerHit hit) {
        List<Argument> found = new ArrayList<>();
        if (hit.trigger().frame().name().equals("found") && !hit.nominal() && grammar.verb(hit.head()) && grammar.child(hit.head(), Edge.OBJECT) > hit.head()) {
            // "inspectors found rifles": whoever finds them is nothing of the goods.
            ofVerb(hit, found);
            found.removeIf(a -> a.slot().equals("subject"));
            return found;
        }
        if (hit.nominal()) {
            ofNoun(hit.head(), found);
        } else {
            ofVerb(hit, found);
        }
        return found;
    }

    private void ofVerb(TriggerHit hit, List<Argument> found) {
        int verb = hit.head();
        if (!grammar.verb(verb)) {
            // An -ing noun before its object, or a headline's verb that was tagged a noun.
            if (grammar.edge(verb) == Edge.COMPOUND || grammar.edge(verb) == Edge.MODIFIER) {
                add("object", grammar.governor(verb), found);
                phrases(grammar.governor(verb), found, false);
                found.addAll(subjectAround(grammar.governor(verb)));
                int above = grammar.governor(grammar.governor(verb));
                for (int steps = 0; steps < 2 && above >= 0 && !grammar.verb(above); steps++) {
                    above = grammar.governor(above);
                }
                if (above >= 0 && grammar.verb(above) && grammar.edge(grammar.governor(verb)) == Edge.PREP) {
                    phrases(above, found, false);
                }
            }
            grammar.children(verb, Edge.COMPOUND).forEach(c -> add("subject", c, found));
        } else if (caused(verb)) {
            grammar.children(verb, Edge.SUBJECT).forEach(s -> add("object", s, found));
        } else {
            // "were sent by way of X": no doer.
            actor(verb).filter(a -> !means(a)).ifPresent(a -> add("subject", a, found));
            // "had its valves made in X": what is made.
            if (hit.words() > 1 && lexicon.roleWords("causing").contains(grammar.lemma(verb)) && grammar.child(verb, Edge.OBJECT) < 0) {
                grammar.children(verb, Edge.CLAUSE).stream().filter(this::caused).forEach(c -> grammar.children(c, Edge.SUBJECT).forEach(s -> add("object", s, found)));
            }
            Optional<Integer> given = secondObject(verb);
            given.ifPresent(o -> add("object", o, found));
            particle(hit).ifPresent(o -> {
                add("object", o, found);
                lift(o, found, 2);
            });
            // "X and Y sent to Z": a participle that the parser hung on the last of them.
            if (grammar.edge(verb) == Edge.NOUN_CLAUSE && grammar.pos(verb).equals("VBN") && grammar.governor(verb) >= 0 && grammar.edge(grammar.governor(verb)) == Edge.CONJUNCT) {
                add("object", grammar.graph.firstConjunct(grammar.governor(verb)), found);
            }
            grammar.arguments.undergoer(verb).ifPresent(o -> add(given.isPresent() ? "indirect" : "object", o, found));
            grammar.arguments.recipient(verb).ifPresent(r -> add("indirect", r, found));
        }
        phrases(verb, found, false);
        sharedPhrases(verb, found);
        predicateOf(verb, found);
    }

    /** "sent by sea", "by way of X": a bare noun behind "by" that tells the way, nobody who does it. */
    private boolean means(int noun) {
        return grammar.edge(noun) == Edge.AGENT && grammar.children(noun, Edge.DETERMINER).isEmpty() && lexicon.roleWords("means").contains(grammar.form(noun));
    }

    /** "took in two students", "took on charcoal": what stands behind a particle that the parser took for a preposition. */
    private Optional<Integer> particle(TriggerHit hit) {
        String last = hit.last() == hit.head() + 1 ? grammar.form(hit.last()) : "";
        return !last.matches("in|on|up|off|over|out|down") || grammar.child(hit.head(), Edge.OBJECT) >= 0 || grammar.group(hit.head()).passive() ? Optional.empty()
                : grammar.arcs(hit.head(), Edge.PREP).stream().filter(a -> a.preposition().equals(last) && a.dependent() > hit.last() && a.dependent() - hit.last() < 7).map(Arc::dependent).findFirst();
    }

    /** "handed a rebel column two crates": what is given, which the parser hung on the one to whom, with no comma between. */
    private Optional<Integer> secondObject(int verb) {
        int first = grammar.child(verb, Edge.OBJECT);
        if (first < verb) {
            return Optional.empty();
        }
        return grammar.children(first, Edge.APPOSITION).stream().filter(second -> second > first && grammar.noun(second) && grammar.pos(second).startsWith("NN") && !grammar.pos(second).startsWith("NNP"))
                .filter(second -> java.util.stream.IntStream.range(first, second).noneMatch(i -> grammar.edge(i) == Edge.PUNCTUATION && !grammar.pos(i).equals("HYPH")))
                .findFirst();
    }

    /** "had its fighters overhauled by X": what stands before the participle undergoes it. */
    private boolean caused(int verb) {
        int up = grammar.governor(verb);
        return up >= 0 && grammar.edge(verb) == Edge.CLAUSE && grammar.pos(verb).equals("VBN") && lexicon.roleWords("causing").contains(grammar.lemma(up))
                && grammar.child(verb, Edge.OBJECT) < 0 && grammar.child(verb, Edge.AUXILIARY, Edge.PASSIVE_AUXILIARY) < 0;
    }

    /** The doer, read through verbs that make their object do it, and through those that do not. */
    private Optional<Integer> actor(int verb) {
        int up = grammar.governor(verb);
        // "listed an agent for helping to bring coal": whoever helps, tries or agrees does what follows.
        int said = up >= 0 && grammar.verb(up) && grammar.edge(verb) == Edge.OPEN_CLAUSE && grammar.child(up, Edge.OBJECT) < 0 && grammar.child(up, Edge.SUBJECT) < 0 ? up : verb;
        int noun = grammar.governor(said);
        Optional<Integer> punished = noun >= 0 && grammar.edge(said) == Edge.OPEN_CLAUSE ? punished(verbAbove(noun)) : Optional.empty();
        if (punished.isPresent()) {
            return punished;
        }
        boolean ofObject = noun >= 0 && grammar.above(said) != noun && grammar.noun(noun) && lexicon.objectControl.contains(grammar.form(grammar.above(said)))
                && (grammar.edge(noun) == Edge.OBJECT || grammar.edge(noun) == Edge.PASSIVE_SUBJECT);
        if (ofObject) {
            return Optional.of(noun);
        }
        int own = grammar.labelled(verb).orElse(grammar.child(verb, Edge.SUBJECT));
        if (own >= 0 && grammar.child(verb, Edge.OBJECT) >= 0) {
            return Optional.of(grammar.arguments.antecedent(own));
        }
        // "spent two months helping": whoever passes the time so does it.
        if (up >= 0 && grammar.verb(up) && own < 0 && grammar.edge(verb) == Edge.OPEN_CLAUSE && lexicon.roleWords("whiling").contains(grammar.lemma(up))) {
            Optional<Integer> idler = grammar.arguments.subject(up);
            if (idler.isPresent()) {
                return idler;
            }
        }
        // "found X guilty of getting": the one who is found so did it.
        if (up >= 0 && grammar.form(up).equals("guilty") && own < 0 && grammar.child(up, Edge.SUBJECT) >= 0) {
            return Optional.of(grammar.child(up, Edge.SUBJECT));
        }
        Optional<Integer> actor = grammar.labelled(verb).or(() -> grammar.arguments.actor(verb));
        // "a trader he knew was buying": the noun before the relative clause does what is known of it.
        boolean known = up >= 0 && grammar.edge(verb) == Edge.CLAUSE && grammar.edge(up) == Edge.RELATIVE_CLAUSE && own < 0
                && grammar.child(verb, Edge.PASSIVE_SUBJECT) < 0;
        if (known) {
            return Optional.of(grammar.governor(up));
        }
        // "stole money to fund missiles": a purpose hung on the object is the subject's.
        boolean purpose = up >= 0 && grammar.edge(verb) == Edge.NOUN_CLAUSE && grammar.group(verb).infinitive() && grammar.edge(up) == Edge.OBJECT;
        if (purpose) {
            return grammar.arguments.subject(grammar.governor(up));
        }
        if (actor.isEmpty() && grammar.edge(verb) == Edge.NOUN_CLAUSE && !grammar.group(verb).passive()) {
            return Optional.of(grammar.governor(verb));
        }
        return actor;
    }

    /** The word itself if it is a verb, else the verb over the phrase that it stands in; -1 if there is none near. */
    private int verbAbove(int word) {
        int at = word;
        for (int steps = 0; steps < 3 && at >= 0 && !grammar.verb(at); steps++) {
            at = grammar.governor(at);
        }
        return at >= 0 && grammar.verb(at) ? at : -1;
    }

    /** "imposed sanctions on X for shipping", "brought charges against X": whom the measure meets did what it is for. */
    private Optional<Integer> punished(int verb) {
        if (verb < 0) {
            return Optional.empty();
        }
        Optional<Integer> measure = grammar.arguments.undergoer(verb).filter(m -> lexicon.measures.contains(grammar.form(m)));
        return measure.flatMap(m -> Stream.concat(grammar.arcs(verb, Edge.PREP).stream(), grammar.arcs(m, Edge.PREP).stream())
                .filter(a -> Set.of("on", "upon", "against").contains(a.preposition())).map(Arc::dependent).findFirst());
    }

    /** "accused of shipping drones" with "shipping" tagged a noun: the doer is sought above the noun that it stands before. */
    private List<Argument> subjectAround(int noun) {
        int up = grammar.governor(noun);
        Optional<Integer> punished = up < 0 ? Optional.empty() : punished(verbAbove(up));
        if (punished.isPresent()) {
            return List.of(new Argument("subject", punished.get()));
        }
        if (up < 0 || !grammar.verb(up)) {
            return List.of();
        }
        Optional<Integer> object = lexicon.objectControl.contains(grammar.form(up)) ? grammar.arguments.undergoer(up) : Optional.empty();
        return object.or(() -> grammar.arguments.subject(up)).map(o -> List.of(new Argument("subject", o))).orElse(List.of());
    }

    private void ofNoun(int noun, List<Argument> found) {
        grammar.children(noun, Edge.POSSESSIVE).forEach(p -> add("poss", p, found));
        if (found.isEmpty() && grammar.edge(noun) == Edge.CONJUNCT) {
            grammar.children(grammar.graph.firstConjunct(noun), Edge.POSSESSIVE).forEach(p -> add("poss", p, found));
        }
        grammar.children(noun, Edge.COMPOUND, Edge.MODIFIER).forEach(c -> add("compound", c, found));
        phrases(noun, found, true);
        if (grammar.edge(noun) == Edge.COMPOUND && grammar.governor(noun) >= 0 && grammar.noun(grammar.governor(noun))) {
            phrases(grammar.governor(noun), found, false);
        }
        support(noun, found);
        stateOf(noun, found);
    }

    /** "are at work in a plant", "remain on the payroll of X": what is said of the subject of a verb of being by a phrase. */
    private void stateOf(int noun, List<Argument> found) {
        int verb = grammar.governor(noun);
        if (verb >= 0 && grammar.edge(noun) == Edge.PREP && BEING.contains(grammar.lemma(verb))) {
            grammar.arguments.subject(verb).ifPresent(s -> add("subject", s, found));
            phrases(verb, found, false);
        }
    }

    /** "carried out deliveries to", "resumed cooperation with", "took part in the transfer": the verb lends subject and phrases. */
    private void support(int noun, List<Argument> found) {
        int first = grammar.graph.firstConjunct(noun);
        int verb = grammar.governor(first);
        boolean accused = verb >= 0 && grammar.verb(verb) && grammar.edge(first) == Edge.PREP && lexicon.objectControl.contains(grammar.form(verb))
                && Set.of("of", "with", "for", "in", "over").contains(grammar.preposition(first));
        if (accused) {
            grammar.arguments.undergoer(verb).ifPresent(u -> add("subject", u, found));
        }
        if (verb < 0 || !grammar.verb(verb) || !lexicon.support.contains(grammar.form(verb))) {
            return;
        }
        boolean carried = switch (grammar.edge(first)) {
            case OBJECT, PASSIVE_SUBJECT -> true;
            case PREP -> Set.of("in", "of", "on", "with", "into").contains(grammar.preposition(first));
            default -> false;
        };
        if (carried) {
            grammar.arguments.actor(verb).ifPresent(a -> add("subject", engaged(a), found));
            phrases(verb, found, false);
        }
    }

    /** "engaged in deals that involved the transfer": who engaged in the deals; another word itself. */
    private int engaged(int noun) {
        int verb = grammar.governor(noun);
        boolean carried = verb >= 0 && grammar.verb(verb) && lexicon.support.contains(grammar.form(verb))
                && (grammar.edge(noun) == Edge.OBJECT || grammar.edge(noun) == Edge.PREP && Set.of("in", "on", "with", "into").contains(grammar.preposition(noun)));
        return carried ? grammar.arguments.actor(verb).orElse(noun) : noun;
    }

    /** Prepositional phrases of the word, and of its goods where the parser hung them there. */
    private void phrases(int word, List<Argument> found, boolean nominal) {
        for (Arc arc : grammar.arcs(word, Edge.PREP, Edge.INDIRECT_OBJECT, Edge.AGENT)) {
            String slot = arc.edge() == Edge.AGENT ? "by" : arc.preposition();
            Optional<Integer> holder = holder(arc);
            if (holder.isPresent()) {
                Optional<String> several = compound(arc);
                add(several.isPresent() ? several.get() : slot.equals("off") || slot.equals("out of") ? "from" : slot.equals("from") ? slot : "to", holder.get(), found);
            } else if (!slot.isEmpty()) {
                add(slot, arc.dependent(), found);
                lift(arc.dependent(), found, nominal ? 3 : 2);
            }
        }
        // "got them back from X": the phrase of the adverb that stands with the verb.
        grammar.children(word, Edge.ADVERBIAL, Edge.PARTICLE).stream().filter(a -> WAYS.contains(grammar.form(a))).flatMap(a -> grammar.arcs(a, Edge.PREP).stream())
                .filter(a -> LIFTED.contains(a.preposition())).forEach(a -> add(a.preposition(), a.dependent(), found));
        for (Arc arc : grammar.arcs(word, Edge.OPEN_CLAUSE)) {
            if (!arc.preposition().isEmpty()) {
                grammar.children(arc.dependent(), Edge.OBJECT).forEach(o -> add(arc.preposition(), o, found));
            }
        }
        for (int goods : grammar.children(word, Edge.OBJECT, Edge.PASSIVE_SUBJECT, Edge.SUBJECT)) {
            lift(goods, found, 2);
            // "moved funds for X": whom the goods are for.
            boolean moved = grammar.edge(goods) == Edge.OBJECT || grammar.edge(goods) == Edge.PASSIVE_SUBJECT || grammar.edge(goods) == Edge.SUBJECT && grammar.child(word, Edge.OBJECT) < 0;
            if (!nominal && moved) {
                grammar.graph.withConjuncts(goods).stream().flatMap(g -> grammar.arcs(g, Edge.PREP).stream()).filter(a -> a.preposition().equals("for")).forEach(a -> add("for", a.dependent(), found));
            }
        }
    }

    /** "on behalf of X", "at the request of X", "by way of X": the slot of a preposition made of several words; empty for another. */
    private Optional<String> compound(Arc arc) {
        String noun = grammar.form(arc.dependent());
        if (noun.equals("way")) {
            return arc.preposition().equals("by") ? Optional.of("via") : Optional.empty();
        }
        return lexicon.roleWords("forSomebody").contains(noun) && Set.of("on", "for", "at", "to", "under", "in").contains(arc.preposition()) ? Optional.of("on behalf of") : Optional.empty();
    }

    /** "into the hands of X", "off X's hands", "on behalf of X": whose hands, or whom a preposition made of several words introduces. */
    private Optional<Integer> holder(Arc arc) {
        if (!grammar.form(arc.dependent()).equals("hands") && compound(arc).isEmpty()) {
            return Optional.empty();
        }
        return grammar.arcs(arc.dependent(), Edge.PREP).stream().filter(a -> a.preposition().equals("of")).map(Arc::dependent).findFirst()
                .or(() -> grammar.children(arc.dependent(), Edge.POSSESSIVE).stream().findFirst());
    }

    private void lift(int noun, List<Argument> found, int depth) {
        for (int member : grammar.graph.withConjuncts(noun)) {
            for (Arc arc : grammar.arcs(member, Edge.PREP)) {
                if (LIFTED.contains(arc.preposition())) {
                    add(arc.preposition(), arc.dependent(), found);
                }
                if (depth > 0) {
                    lift(arc.dependent(), found, depth - 1);
                }
            }
            // "software intended for X", "cargo bound for X": what goods are meant for is where the act sends them.
            grammar.children(member, Edge.NOUN_CLAUSE).stream().filter(c -> lexicon.roleWords("meant").contains(grammar.form(c))).flatMap(c -> grammar.arcs(c, Edge.PREP).stream())
                    .filter(a -> a.preposition().equals("for")).forEach(a -> add("to", a.dependent(), found));
            if (found.stream().noneMatch(a -> a.slot().equals("to"))) {
                grammar.children(member, Edge.NOUN_CLAUSE).stream().filter(c -> grammar.pos(c).equals("VBN")).flatMap(c -> grammar.arcs(c, Edge.PREP).stream())
                            .filter(a -> a.preposition().equals("to") || a.preposition().endsWith(" to")).forEach(a -> add("to", a.dependent(), found));
            }
        }
    }

    /** "sold and shipped pumps to X": the phrases of the last of coordinated verbs serve those before it that have none. */
    private void sharedPhrases(int verb, List<Argument> found) {
        if (!grammar.verb(verb)) {
            return;
        }
        boolean own = found.stream().anyMatch(a -> LIFTED.contains(a.slot()) || a.slot().equals("at"));
        if (!own && grammar.child(verb, Edge.OBJECT) < 0) {
            grammar.children(verb, Edge.CONJUNCT).stream().filter(c -> grammar.verb(c) && grammar.child(c, Edge.SUBJECT) < 0)
                    .forEach(c -> phrases(c, found, false));
        }
    }

    /** "were bound for X", "is prohibited": what is said of a subject through a copula. */
    private void predicateOf(int word, List<Argument> found) {
        int up = grammar.governor(word);
        if (grammar.edge(word) == Edge.PREDICATE && up >= 0 && grammar.verb(up)) {
            grammar.arguments.subject(up).ifPresent(s -> add("subject", s, found));
        }
    }

    private void add(String given, int token, List<Argument> found) {
        // "over to", "back from", "through to": the last word says the direction.
        int space = given.lastIndexOf(' ');
        String last = given.substring(space + 1);
        boolean direction = space > 0 && DIRECTIONS.contains(last) && !NO_DIRECTION.contains(given.substring(0, space));
        String slot = direction ? last : given;
        for (int member : grammar.graph.withConjuncts(token)) {
            Argument argument = new Argument(slot, member);
            if ((member == token || grammar.noun(member)) && !found.contains(argument)) {
                found.add(argument);
            }
        }
    }
}
