package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.extract.parse.VerbGroup;
import org.sanctionsscreener.extract.time.TimeMention;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;

/**
 * Tells what became of conduct where a sentence says only that: "He pleaded guilty in May", "All charges were dropped", "OFAC found
 * no licence", "Pyongyang called it a success". What names conduct of its own ("convicted of smuggling pumps") is an act, read as such.
 */
final class OutcomeFinder {
    private static final Set<String> ABOUT = Set.of("of", "to", "for", "on", "over", "in", "with", "in connection with");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "all", "both");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");

    private final SourceLexicon lexicon;
    private final OutcomeLexicon words;
    private final ActLexicon acts;
    private final Set<String> alone;
    private final Set<String> paperHeads;

    OutcomeFinder(SourceLexicon lexicon, ActLexicon acts) {
        this.lexicon = lexicon;
        this.words = lexicon.outcomes;
        this.acts = acts;
        this.paperHeads = words.papers.stream().map(p -> p.words().get(p.head())).flatMap(w -> Stream.of(w, w + "s")).collect(Collectors.toUnmodifiableSet());
        this.alone = lexicon.courts().stream().filter(SourceLexicon.Court::apart).flatMap(c -> c.forms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a sentence may tell an outcome: cheap, on its text alone. */
    boolean mayTell(String text) {
        List<String> all = ActLexicon.words(text);
        boolean finds = any(all, words.lacks) || any(all, words.breaches);
        boolean praised = any(all, words.successes);
        boolean heard = any(all, words.cases);
        if (all.stream().anyMatch(paperHeads::contains)) {
            return true;
        }
        return all.stream().anyMatch(w -> alone.contains(w) || w.equals("guilty") || words.owns.contains(w) || heard && words.drops.contains(w)
                || finds && (lexicon.verb("FIND", w) || lexicon.verb("SAY", w) || lexicon.verb("ALLEGE", w)) || praised && words.calls.contains(w));
    }

    private static boolean any(Collection<String> all, Set<String> some) { return all.stream().anyMatch(some::contains); }

    /** The outcomes that a sentence tells. */
    List<Outcome> find(Reading reading, PartyResolver parties) {
        List<Outcome> found = new ArrayList<>(new CasePapers(words).find(reading, parties));
        for (int verb : reading.tree.arguments.verbs()) {
            if (told(verb, reading.tree)) {
                court(verb, reading, parties).or(() -> dropped(verb, reading, parties)).or(() -> finding(verb, reading, parties))
                        .or(() -> owned(verb, reading, parties)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the verb tells what came about: neither denied, nor only possible, planned or asked. */
    private boolean told(int verb, Grammar grammar) {
        VerbGroup group = grammar.group(verb);
        boolean condition = grammar.children(verb, Edge.MARKER).stream().anyMatch(m -> CONDITIONS.contains(grammar.form(m)))
                || grammar.children(verb, Edge.ADVERBIAL).stream().anyMatch(a -> lexicon.hedge("POSSIBLE", grammar.form(a)) || grammar.form(a).equals("never"));
        boolean agreed = grammar.governor(verb) >= 0 && grammar.form(grammar.governor(verb)).matches("agree[ds]?|pa(?:y|ys|id)|remit(?:ted|s)?") && paid(grammar.governor(verb), grammar);
        boolean took = grammar.governor(verb) >= 0 && grammar.lemma(grammar.governor(verb)).equals("take") && grammar.group(grammar.governor(verb)).past();
        // "found no licence" finds something; "did not find" does not.
        boolean negated = lexicon.verb("FIND", grammar.form(verb)) ? grammar.child(verb, Edge.NEGATION) >= 0 : group.negated();
        return !negated && group.modal().filter(m -> !(m.equals("could") && lexicon.verb("FIND", grammar.form(verb)))).isEmpty() && !condition && (!group.infinitive() || group.perfect() || agreed || took);
    }

    /** "paid to settle", "agreed to pay ... to settle": the verb above is itself told as a fact. */
    private static boolean paid(int verb, Grammar grammar) {
        VerbGroup group = grammar.group(verb);
        int up = grammar.governor(verb);
        return group.modal().filter(m -> !m.equals("will")).isEmpty() && !group.negated() && (!group.infinitive() || up >= 0 && grammar.form(up).matches("agree[ds]?"));
    }

    private Optional<Outcome> court(int verb, Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        boolean guilty = below(verb, "guilty", grammar);
        boolean not = guilty && grammar.graph.subtree(verb).stream().anyMatch(w -> grammar.form(w).equals("guilty") && w > 0 && grammar.form(w - 1).equals("not"));
        Optional<SourceLexicon.Court> court = lexicon.courts().stream()
                .filter(c -> c.apart() && c.forms().contains(grammar.form(verb)) && List.of(c.rest().split(" ")).stream().allMatch(w -> w.isEmpty() || below(verb, w, grammar))).findFirst();
        if (court.isEmpty() || not && grammar.lemma(verb).equals("plead")) {
            return Optional.empty();
        }
        Status status = not ? Status.ACQUITTED : court.get().status();
        boolean own = grammar.lemma(verb).matches("plead|pled|settle");
        Set<Integer> persons = new LinkedHashSet<>(grammar.children(verb, Edge.PASSIVE_SUBJECT));
        (own ? grammar.arguments.subject(verb) : grammar.arguments.undergoer(verb)).ifPresent(persons::add);
        // "found him not guilty": the parser may make the person the subject of what was found.
        if (!own && guilty) {
            grammar.graph.subtree(verb).stream().filter(w -> w > verb && reading.party(w) != null).findFirst().ifPresent(persons::add);
        }
        boolean ofCase = persons.stream().anyMatch(p -> grammar.isOne(p, words.cases));
        if (status == Status.SETTLED && !settles(verb, grammar)) {
            return Optional.empty();
        }
        if (persons.isEmpty() && (own || grammar.group(verb).passive())) {
            beside(verb, reading).ifPresent(persons::add);
        }
        Set<String> by = ids(persons, grammar, parties);
        int decider = grammar.child(verb, Edge.AGENT);
        String name = decider >= 0 ? reading.words(decider) : "";
        Stance.Voice voice = new Stance.Voice(court.get().source(), name, status, where(verb, reading));
        Outcome.Kind kind = by.isEmpty() ? Outcome.Kind.CASE : takenUp(verb, grammar, reading) ? Outcome.Kind.PERSON : Outcome.Kind.ONWARD;
        return by.isEmpty() && (!ofCase || !takenUp(verb, grammar, reading)) ? Optional.empty() : Optional.of(new Outcome(voice, by, Set.of(), kind, Set.of(), verb, on(reading)));
    }

    /** "In February X pleaded guilty", which a parser may hang on the month: the party that stands before the verb and its auxiliaries. */
    private static Optional<Integer> beside(int verb, Reading reading) {
        int at = verb - 1;
        while (at >= 0 && reading.tree.pos(at).matches("MD|RB|VB[DZPN]?") && reading.party(at) == null) {
            at--;
        }
        return at >= 0 && reading.party(at) != null ? Optional.of(at) : Optional.empty();
    }

    /** "settled the case", "settled with OFAC", "settled for $2 million": no quarrel that came to rest, no family in a new home. */
    private boolean settles(int verb, Grammar grammar) {
        Optional<Integer> object = grammar.arguments.undergoer(verb);
        return object.map(o -> grammar.isOne(o, words.cases)).orElseGet(() -> grammar.arcs(verb, Edge.PREP).stream().anyMatch(a -> Set.of("with", "for").contains(a.preposition()))
                // "Its parent has settled."
                || grammar.arcs(verb, Edge.PREP).isEmpty() && (grammar.group(verb).perfect() || verb + 2 >= grammar.size()));
    }

    private Optional<Outcome> dropped(int verb, Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        Optional<Integer> object = grammar.arguments.undergoer(verb);
        if (!words.drops.contains(grammar.form(verb)) || object.isEmpty() || !grammar.isOne(object.get(), words.cases) || !grammar.group(verb).passive() && !byAuthority(verb, reading, parties)) {
            return Optional.empty();
        }
        List<Integer> against = Stream.concat(grammar.arcs(object.get(), Edge.PREP).stream(), grammar.arcs(verb, Edge.PREP).stream()).filter(a -> a.preposition().equals("against")).map(Arc::dependent).toList();
        Set<String> by = ids(against, grammar, parties);
        Stance.Voice voice = new Stance.Voice(Source.COURT, "", Status.DISMISSED, where(verb, reading));
        return Optional.of(new Outcome(voice, by, Set.of(), by.isEmpty() ? Outcome.Kind.CASE : Outcome.Kind.PERSON, Set.of(), verb, on(reading)));
    }

    /** Whether a court or prosecutors do it: the accused who dismisses a charge denies it. */
    private boolean byAuthority(int verb, Reading reading, PartyResolver parties) {
        Source source = new VoiceReader(lexicon, reading, parties).ofVerb(verb, "SAY", new Roles()).source();
        return source == Source.COURT || source == Source.PROSECUTOR;
    }

    private Optional<Outcome> finding(int verb, Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        boolean finds = lexicon.verb("FIND", grammar.form(verb));
        boolean says = !finds && (lexicon.verb("SAY", grammar.form(verb)) || lexicon.verb("ALLEGE", grammar.form(verb)));
        if (!finds && !says || grammar.group(verb).passive()) {
            return Optional.empty();
        }
        // "No licence had been issued, says the charging letter": what a paper says may stand before its verb.
        Set<Integer> below = IntStream.range(0, grammar.size()).boxed().filter(w -> w > verb && grammar.graph.isBelow(w, verb) || says && w != verb).collect(Collectors.toCollection(TreeSet::new));
        boolean lack = below.stream().anyMatch(w -> words.lacks.contains(grammar.form(w)) && lacking(w, below, grammar));
        boolean breach = below.stream().anyMatch(w -> words.breaches.contains(grammar.form(w)) && !denied(w, grammar));
        Stance.Voice voice = new VoiceReader(lexicon, reading, parties).ofVerb(verb, finds ? "FIND" : "SAY", new Roles());
        boolean knew = says && below.stream().anyMatch(w -> lexicon.knows(grammar.form(w)));
        boolean paper = says && Set.of(Status.CHARGED, Status.SETTLED, Status.FOUND, Status.ADMITTED).contains(voice.status());
        boolean decides = finds ? voice.status() == Status.FOUND || voice.status() == Status.ADJUDICATED : paper;
        return decides && (lack || breach || knew) ? Optional.of(new Outcome(voice, Set.of(), Set.of(), Outcome.Kind.FINDING, Set.of(), verb, null)) : Optional.empty();
    }

    /** "no licence", "that none had been sought", "lacked the permits". */
    private boolean lacking(int noun, Set<Integer> below, Grammar grammar) {
        return below.stream().anyMatch(w -> lexicon.negators.contains(grammar.form(w)) || grammar.form(w).matches("lack(?:ed|s|ing)?|fail(?:ed|s|ing|ure)?|neglected|absen(?:t|ce)"))
                || grammar.children(noun, Edge.DETERMINER).stream().anyMatch(d -> grammar.form(d).equals("no"));
    }

    private static boolean denied(int word, Grammar grammar) {
        return grammar.children(word, Edge.DETERMINER, Edge.NEGATION).stream().anyMatch(d -> grammar.form(d).matches("no|not|n't|any"))
                || grammar.verb(word) && grammar.group(word).negated();
    }

    /** "Pyongyang hailed the launch", "Tehran acknowledged it", "state media called it a success". */
    private Optional<Outcome> owned(int verb, Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        boolean owns = words.owns.contains(grammar.form(verb));
        boolean praises = words.calls.contains(grammar.form(verb)) && grammar.mentions(verb, words.successes);
        if (!owns && !praises || grammar.group(verb).passive() || grammar.arguments.verbs().stream().anyMatch(v -> lexicon.verb("DENY", grammar.form(v)))) {
            return Optional.empty();
        }
        List<Integer> objects = new ArrayList<>();
        grammar.arguments.undergoer(verb).ifPresent(objects::add);
        grammar.arcs(verb, Edge.PREP).stream().filter(a -> Set.of("of", "to").contains(a.preposition())).map(Arc::dependent).forEach(objects::add);
        grammar.children(verb, Edge.CLAUSE, Edge.OPEN_CLAUSE).forEach(c -> objects.addAll(grammar.children(c, Edge.SUBJECT)));
        Optional<Integer> object = objects.stream().filter(o -> grammar.pos(o).equals("PRP") || lexicon.claims.contains(grammar.form(o)) || definite(o, grammar)).findFirst();
        Speaker speaker = Speaker.of(grammar.arguments.subject(verb).orElse(-1), reading, parties);
        if (object.isEmpty() || speaker.by().isEmpty() && speaker.states().isEmpty()) {
            return Optional.empty();
        }
        boolean pronoun = grammar.pos(object.get()).equals("PRP") || lexicon.claims.contains(grammar.form(object.get()));
        Set<String> types = new TreeSet<>();
        acts.startingWith(grammar.form(object.get())).forEach(p -> types.add(p.trigger().act()));
        Stance.Voice voice = new Stance.Voice(Source.PARTY_ITSELF, speaker.name(), Status.ADMITTED, where(verb, reading));
        return !pronoun && types.isEmpty() ? Optional.empty()
                : Optional.of(new Outcome(voice, speaker.by(), speaker.states(), Outcome.Kind.OWN, pronoun ? Set.of() : types, verb, null));
    }

    /** Whether what stands behind the verb takes up what was told before: "of all charges", "for his part in the scheme", "to four years". */
    private boolean takenUp(int verb, Grammar grammar, Reading reading) {
        List<Arc> about = grammar.graph.subtree(verb).stream().filter(w -> w != verb && behind(w, verb, grammar)).map(grammar.graph::arc)
                .filter(a -> ABOUT.contains(a.preposition())).toList();
        return about.stream().allMatch(a -> {
            int noun = a.dependent();
            boolean time = reading.times.stream().anyMatch(t -> t.start() < grammar.token(noun).end() && grammar.token(noun).start() < t.end());
            boolean measure = grammar.pos(noun).equals("CD") || grammar.form(noun).matches("years?|months?|days?|weeks?|prison|jail|life|court|trial|custody|million|cash") || grammar.form(noun).startsWith("$");
            boolean who = reading.party(noun) != null || Character.isUpperCase(grammar.token(noun).form().charAt(0));
            boolean conduct = grammar.verb(noun) || a.edge() == Edge.OPEN_CLAUSE || a.edge() == Edge.CLAUSE;
            return !conduct && (time || measure || who || generic(noun, grammar) || definite(noun, grammar));
        });
    }

    /** Whether a word hangs on the verb, on its "guilty" or on its object. */
    private static boolean behind(int word, int verb, Grammar grammar) {
        int up = grammar.governor(word);
        return up == verb || grammar.form(up).equals("guilty") || grammar.governor(up) == verb && !grammar.verb(up);
    }

    private boolean generic(int noun, Grammar grammar) {
        return grammar.isOne(noun, words.generic) && grammar.arcs(noun, Edge.PREP, Edge.OPEN_CLAUSE, Edge.NOUN_CLAUSE).stream()
                .allMatch(a -> a.edge() == Edge.PREP && (generic(a.dependent(), grammar) || definite(a.dependent(), grammar)));
    }

    private static boolean definite(int noun, Grammar grammar) {
        return grammar.children(noun, Edge.DETERMINER, Edge.POSSESSIVE).stream().anyMatch(d -> DEFINITE.contains(grammar.form(d)));
    }

    private static boolean below(int verb, String word, Grammar grammar) {
        return grammar.graph.subtree(verb).stream().anyMatch(w -> w != verb && (grammar.form(w).equals(word) || grammar.preposition(w).equals(word)));
    }

    private static Set<String> ids(Collection<Integer> nouns, Grammar grammar, PartyResolver parties) {
        Set<String> ids = new TreeSet<>();
        nouns.forEach(n -> grammar.graph.withConjuncts(n).forEach(c -> parties.all(c).forEach(p -> ids.add(p.id()))));
        return ids;
    }

    private static org.sanctionsscreener.document.Span where(int verb, Reading reading) {
        return reading.sentence.original(0, reading.sentence.text().length());
    }

    /** The last day that the sentence's own dates leave; null if it has none. */
    static LocalDate on(Reading reading) {
        return reading.times.stream().filter(t -> t.role() == TimeMention.Role.WHEN).map(TimeMention::latest).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }
}
