package org.sanctionsscreener.extract.act;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.extract.time.TimeMention;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Party;

/**
 * Dates conduct told before by a sentence that says only when it was: "The apparent violations by X occurred between March 2009 and
 * July 2010". One for each document.
 */
final class Occurrences {
    private static final int NEAR = 3;
    private static final Set<String> POINTS = Set.of("the", "these", "those", "this", "that", "all", "both", "its", "their", "his", "her");

    private final OutcomeLexicon words;
    private final Set<String> nonConduct;

    Occurrences(SourceLexicon lexicon, Set<String> nonConduct) {
        this.words = lexicon.outcomes;
        this.nonConduct = nonConduct;
    }

    /** Whether a sentence may say when conduct was: cheap, on its text alone. */
    boolean mayTell(String text) {
        List<String> all = ActLexicon.words(text);
        return all.stream().anyMatch(words.occurs::contains) && all.stream().anyMatch(this::conduct);
    }

    /** Dates the acts that the sentence speaks of and that nothing else dated. @param told those told so far */
    void lay(Reading reading, PartyResolver parties, List<DraftAct> told) {
        for (int verb : reading.tree.arguments.verbs()) {
            Grammar grammar = reading.tree;
            if (!words.occurs.contains(grammar.form(verb)) || !grammar.group(verb).modal().isEmpty() || grammar.group(verb).negated()) {
                continue;
            }
            Optional<Integer> subject = grammar.arguments.subject(verb).filter(s -> conduct(grammar.form(s)) && points(s, grammar));
            Optional<TimeMention> time = reading.times.stream().filter(t -> t.role() == TimeMention.Role.WHEN && grammar.graph.isBelow(grammar.headOf(t.start(), t.end()), verb))
                    .min(Comparator.comparingInt(t -> Math.abs(t.start() - grammar.token(verb).end())));
            if (subject.isPresent() && time.isPresent()) {
                date(TimeAttacher.time(time.get(), reading), doers(subject.get(), grammar, parties), reading.sentence.index(), told);
            }
        }
    }

    private void date(ActTime time, Set<String> by, int here, List<DraftAct> told) {
        List<DraftAct> open = told.stream().filter(a -> !nonConduct.contains(a.type) && !a.headline() && a.stance.modality != Modality.NEGATED
                && a.sentence() < here && here - a.sentence() <= NEAR && a.time.basis() != ActTime.Basis.STATED && a.time.basis() != ActTime.Basis.RELATIVE)
                .filter(a -> by.isEmpty() || a.roles.get(Role.ACTOR).stream().anyMatch(by::contains)).toList();
        int last = open.stream().mapToInt(DraftAct::sentence).max().orElse(-1);
        open.stream().filter(a -> !by.isEmpty() || a.sentence() == last).forEach(a -> a.time = time);
    }

    private boolean conduct(String word) { return words.breaches.contains(word) || words.generic.contains(word) && word.length() > 4 || words.dealings.contains(word); }

    private static boolean points(int noun, Grammar grammar) {
        return grammar.children(noun, Edge.DETERMINER, Edge.POSSESSIVE).stream().anyMatch(d -> POINTS.contains(grammar.form(d)) || grammar.edge(d) == Edge.POSSESSIVE);
    }

    /** "by X", "X's". */
    private static Set<String> doers(int noun, Grammar grammar, PartyResolver parties) {
        Set<String> ids = new HashSet<>();
        grammar.arcs(noun, Edge.PREP, Edge.AGENT).stream().filter(a -> a.edge() == Edge.AGENT || a.preposition().equals("by")).map(a -> a.dependent())
                .forEach(d -> parties.all(d).stream().map(Party::id).forEach(ids::add));
        grammar.children(noun, Edge.POSSESSIVE).forEach(d -> parties.all(d).stream().map(Party::id).forEach(ids::add));
        return ids;
    }
}
