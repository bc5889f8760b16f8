package org.sanctionsscreener.extract.act;

import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;

/** Denials that stand apart from the conduct: "a claim Tehran dismissed", "That is a fairy tale", "We have sold nothing", "pleaded not guilty". */
final class DenialFinder {
    private static final Set<String> CALLS = Set.of("call", "describe", "brand", "label");
    private static final Set<String> KNOWS = Set.of("know", "realise", "realize", "suspect", "recall");
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "it", "these", "those", "they");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "nothing", "no", "none", "neither", "n't", "nor");
    /** Words of having anything to do with somebody. */
    private static final Set<String> DEALS = Set.of("have", "do", "deal", "carry", "take", "give", "arm");

    private final SourceLexicon lexicon;
    private final ActLexicon acts;

    DenialFinder(SourceLexicon lexicon, ActLexicon acts) {
        this.lexicon = lexicon;
        this.acts = acts;
    }

    /** Whether a sentence may hold a denial: cheap, on its text alone. */
    boolean mayDeny(String text) {
        boolean negative = false;
        boolean spoken = text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0;
        boolean pleads = false;
        for (String word : ActLexicon.words(text)) {
            if (lexicon.verb("DENY", word) || lexicon.unfounded.contains(word)) {
                return true;
            }
            negative = negative || NEGATIONS.contains(word) || word.endsWith("n't");
            spoken = spoken || lexicon.verb("SAY", word);
            pleads = pleads || word.startsWith("plead") || word.equals("pled");
        }
        return negative && (spoken || pleads);
    }

    /** The denial in a sentence of what was told before it or beside it, if there is one. */
    Optional<Denial> find(Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        for (int word = 0; word < grammar.size(); word++) {
            boolean verb = grammar.verb(word);
            boolean denies = verb && lexicon.verb("DENY", grammar.form(word)) && !grammar.group(word).negated() && !neither(word, grammar) && ofClaim(word, grammar);
            boolean calls = verb && CALLS.contains(grammar.lemma(word)) && lexicon.mentionsUnfounded(grammar, word);
            if (denies || calls) {
                return Optional.of(denial(grammar.arguments.actor(word).orElse(-1), reading, parties, Denial.Kind.CLAIM));
            }
            if (verb && grammar.lemma(word).equals("plead") && grammar.graph.subtree(word).stream().anyMatch(w -> grammar.form(w).equals("not"))) {
                return Optional.of(denial(grammar.arguments.subject(word).orElse(-1), reading, parties, Denial.Kind.CHARGE));
            }
            if (lexicon.unfounded.contains(grammar.form(word)) && saysOfIt(word, grammar)) {
                return Optional.of(denial(speaker(grammar), reading, parties, Denial.Kind.CLAIM));
            }
        }
        return ownWords(reading, parties);
    }

    /** "neither admits nor denies the charges", "without admitting or denying them": no denial. */
    private boolean neither(int verb, Grammar grammar) {
        for (int at = verb - 1; at >= Math.max(0, verb - 6); at--) {
            if (Set.of("nor", "neither", "without").contains(grammar.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** "We have not delivered weapons", "has had no dealings with": conduct that the speaker says did not happen. */
    private Optional<Denial> ownWords(Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        for (int verb : grammar.arguments.verbs()) {
            int subject = grammar.arguments.subject(verb).orElse(-1);
            boolean own = subject >= 0 && grammar.pos(subject).equals("PRP") || subject < 0 && quoted(reading);
            boolean conduct = acts.startingWith(grammar.form(verb)).stream().anyMatch(p -> true) || DEALS.contains(grammar.lemma(verb));
            if (own && conduct && !KNOWS.contains(grammar.lemma(verb)) && !lexicon.verb("SAY", grammar.form(verb)) && denied(verb, grammar)) {
                return Optional.of(denial(speaker(grammar), reading, parties, Denial.Kind.CONDUCT));
            }
        }
        return Optional.empty();
    }

    private static boolean quoted(Reading reading) {
        String text = reading.sentence.text();
        return text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0;
    }

    private boolean denied(int verb, Grammar grammar) {
        if (grammar.group(verb).negated() || grammar.children(verb, Edge.ADVERBIAL).stream().anyMatch(a -> grammar.form(a).equals("never"))) {
            return true;
        }
        int object = grammar.arguments.undergoer(verb).orElse(-1);
        return object > verb && (grammar.form(object).equals("nothing") || grammar.form(object).equals("none")
                || grammar.children(object, Edge.DETERMINER).stream().anyMatch(d -> grammar.form(d).equals("no")));
    }

    /** Who speaks the sentence's quotation: the subject of its verb of saying, -1 if it has none. */
    private int speaker(Grammar grammar) {
        for (int verb : grammar.arguments.verbs()) {
            if (lexicon.verb("SAY", grammar.form(verb)) && !grammar.group(verb).passive()) {
                Optional<Integer> subject = grammar.arguments.subject(verb);
                if (subject.isPresent()) {
                    return subject.get();
                }
            }
        }
        return -1;
    }

    /** "This is a fairy tale", "These are lies": what is said of the story, not of something else. */
    private static boolean saysOfIt(int word, Grammar grammar) {
        int be = grammar.edge(word) == Edge.PREDICATE ? grammar.governor(word) : word;
        int subject = be < 0 ? -1 : grammar.child(be, Edge.SUBJECT);
        return subject >= 0 && DEMONSTRATIVE.contains(grammar.form(subject));
    }

    /** What is denied is the claim, no act of the sentence: "it", "the allegation", the claim before a relative clause, or any clause at all. */
    private boolean ofClaim(int verb, Grammar grammar) {
        Optional<Integer> object = grammar.arguments.undergoer(verb);
        int clause = grammar.children(verb, Edge.CLAUSE, Edge.OPEN_CLAUSE).stream().filter(c -> !lexicon.unfounded.contains(grammar.form(c))).findFirst().orElse(-1);
        if (object.isPresent() && grammar.pos(object.get()).equals("PRP") && !grammar.lemma(verb).matches("deny|refute|rebut|dismiss")) {
            return false;
        }
        if (object.isPresent()) {
            return lexicon.claims.contains(grammar.form(object.get())) || lexicon.claims.contains(grammar.lemma(object.get()));
        }
        int up = grammar.governor(verb);
        boolean relative = grammar.edge(verb) == Edge.RELATIVE_CLAUSE && up >= 0 && lexicon.claims.contains(grammar.form(up));
        boolean ofConduct = clause >= 0 && grammar.lemma(verb).equals("deny") && !KNOWS.contains(grammar.lemma(clause));
        return relative || ofConduct || clause < 0 && grammar.child(verb, Edge.OBJECT) < 0 && grammar.edge(verb) == Edge.ROOT && lexicon.mentionsUnfounded(grammar, verb);
    }

    private static Denial denial(int noun, Reading reading, PartyResolver parties, Denial.Kind kind) {
        Speaker speaker = Speaker.of(noun, reading, parties);
        Source source = speaker.party().map(p -> p.is("COMPANY") || p.is("BANK") ? Source.COMPANY : Source.GOVERNMENT)
                .orElse(speaker.states().isEmpty() ? Source.UNNAMED : Source.GOVERNMENT);
        Stance.Voice voice = new Stance.Voice(source, speaker.name(), Status.DENIED, reading.sentence.original(0, reading.sentence.text().length()));
        return new Denial(voice, speaker.by(), speaker.states(), kind);
    }
}
