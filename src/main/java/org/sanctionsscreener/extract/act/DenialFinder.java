package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Party;

/** Denials that stand apart from the conduct: "a claim Tehran dismissed", "Its government denied it". */
final class DenialFinder {
    private static final Set<String> UNFOUNDED = Set.of("fabricated", "baseless", "groundless", "unfounded", "false", "fabrication", "untrue", "lie", "lies", "nonsense");

    private final SourceLexicon lexicon;

    DenialFinder(SourceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a sentence may hold a denial: cheap, on its text alone. */
    boolean mayDeny(String text) {
        return ActLexicon.words(text).stream().anyMatch(w -> lexicon.verb("DENY", w) || UNFOUNDED.contains(w));
    }

    /** The denial in a sentence of what was told before it or beside it, if there is one. */
    Optional<Stance.Voice> find(Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        for (int word = 0; word < grammar.size(); word++) {
            boolean denies = grammar.verb(word) && lexicon.verb("DENY", grammar.form(word)) && !grammar.group(word).negated() && ofClaim(word, grammar);
            boolean calls = grammar.verb(word) && Set.of("call", "describe").contains(grammar.lemma(word)) && grammar.mentions(word, UNFOUNDED);
            if (denies || calls) {
                return Optional.of(voice(word, reading, parties));
            }
        }
        return Optional.empty();
    }

    /** The object is the claim itself, not conduct: "it", "the allegation", or the claim before a relative clause. */
    private boolean ofClaim(int verb, Grammar grammar) {
        Optional<Integer> object = grammar.arguments.undergoer(verb);
        boolean clause = grammar.child(verb, Edge.CLAUSE) >= 0 || grammar.children(verb, Edge.OPEN_CLAUSE).stream().anyMatch(c -> !UNFOUNDED.contains(grammar.form(c)));
        if (object.isPresent() && grammar.pos(object.get()).equals("PRP") && !grammar.lemma(verb).matches("deny|refute|rebut|dismiss")) {
            return false;
        }
        if (object.isPresent()) {
            return lexicon.claims.contains(grammar.form(object.get())) || lexicon.claims.contains(grammar.lemma(object.get()));
        }
        int up = grammar.governor(verb);
        boolean relative = grammar.edge(verb) == Edge.RELATIVE_CLAUSE && up >= 0 && lexicon.claims.contains(grammar.form(up));
        return relative || !clause && grammar.child(verb, Edge.OBJECT) < 0 && grammar.edge(verb) == Edge.ROOT && grammar.mentions(verb, UNFOUNDED);
    }

    private static Stance.Voice voice(int verb, Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        int speaker = grammar.arguments.actor(verb).orElse(-1);
        Optional<Party> party = speaker < 0 ? Optional.empty() : parties.party(speaker);
        Source source = party.map(p -> p.is("COMPANY") || p.is("BANK") ? Source.COMPANY : Source.GOVERNMENT).orElse(Source.UNNAMED);
        String name = speaker < 0 ? "" : reading.words(speaker);
        int start = speaker < 0 ? grammar.token(verb).start() : Math.min(grammar.phrase(speaker)[0], grammar.token(verb).start());
        return new Stance.Voice(source, name, Status.DENIED, reading.sentence.original(start, Math.max(grammar.token(verb).end(), start + 1)));
    }

}
