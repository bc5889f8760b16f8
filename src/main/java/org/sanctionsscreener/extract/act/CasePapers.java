package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Outcomes that a noun tells: "announced a settlement with X", "the complaint unsealed against Y", "a Finding of Violation to Z", "The fine is $96,000". */
final class CasePapers {
    private static final Set<String> AGAINST = Set.of("against", "with", "on", "upon", "to", "of", "for");
    private static final Set<String> HELD = Set.of("in", "under", "as part of", "through", "by");
    /** Verbs whose subject is the one with whom the case ends. */
    private static final Set<String> RECEIVES = Set.of("sign", "reach", "enter", "accept", "get", "receive", "draw", "pay", "make", "conclude", "strike", "agree");
    /** Verbs of what is only feared or asked for. */
    private static final Set<String> OPEN = Set.of("face", "risk", "avoid", "threaten", "carry", "seek", "consider", "await", "expect", "want", "fear", "escape", "spare", "contest", "fight", "appeal", "negotiate");
    private static final Set<String> NONE = Set.of("no", "any", "every", "maximum", "possible", "potential", "another", "similar");

    private final OutcomeLexicon words;

    CasePapers(OutcomeLexicon words) { this.words = words; }

    /** The outcomes that nouns of a sentence tell. */
    List<Outcome> find(Reading reading, PartyResolver resolver) {
        List<Outcome> found = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (OutcomeLexicon.Paper paper : words.papers) {
            for (int at = 0; at + paper.words().size() <= reading.tree.size(); at++) {
                int head = at + paper.head();
                if (!used.contains(head) && stands(paper, at, reading.tree) && reading.tree.noun(head) && told(head, reading.tree)) {
                    used.add(head);
                    outcome(paper, head, reading, resolver, found);
                }
            }
        }
        return found;
    }

    private static boolean stands(OutcomeLexicon.Paper paper, int at, Grammar grammar) {
        for (int i = 0; i < paper.words().size(); i++) {
            String form = grammar.form(at + i);
            if (!form.equals(paper.words().get(i)) && !(i == paper.head() && form.equals(paper.words().get(i) + "s"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is there, and not only feared, possible or denied. */
    private static boolean told(int noun, Grammar grammar) {
        if (grammar.children(noun, Edge.DETERMINER, Edge.MODIFIER, Edge.NEGATION).stream().anyMatch(d -> NONE.contains(grammar.form(d)))) {
            return false;
        }
        int verb = verbAbove(noun, grammar);
        return verb < 0 || !OPEN.contains(grammar.lemma(verb)) && !grammar.group(verb).negated() && grammar.group(verb).modal().filter(m -> !m.equals("will")).isEmpty();
    }

    private static int verbAbove(int noun, Grammar grammar) {
        int at = grammar.governor(noun);
        for (int steps = 0; steps < 4 && at >= 0 && !grammar.verb(at); steps++) {
            at = grammar.governor(at);
        }
        return at >= 0 && grammar.verb(at) ? at : -1;
    }

    private void outcome(OutcomeLexicon.Paper paper, int noun, Reading reading, PartyResolver resolver, List<Outcome> found) {
        Grammar grammar = reading.tree;
        Set<String> by = against(noun, reading, resolver);
        Stance.Voice voice = new Stance.Voice(paper.source(), "", paper.status(), reading.sentence.original(0, reading.sentence.text().length()));
        if (!by.isEmpty()) {
            found.add(new Outcome(voice, by, Set.of(), Outcome.Kind.PERSON, Set.of(), noun, OutcomeFinder.on(reading)));
            return;
        }
        boolean definite = grammar.children(noun, Edge.DETERMINER, Edge.POSSESSIVE).stream().anyMatch(d -> Set.of("the", "its", "his", "her", "their").contains(grammar.form(d)));
        int verb = verbAbove(noun, grammar);
        boolean sum = definite && verb >= 0 && grammar.lemma(verb).equals("be") && reading.sentence.text().matches("(?s).*[$\u20ac\u00a3] ?\\d.*");
        if (sum && paper.status() != Status.CHARGED) {
            found.add(new Outcome(voice, Set.of(), Set.of(), Outcome.Kind.FINDING, Set.of(), noun, null));
        }
    }

    /** Whose case it is. */
    private Set<String> against(int noun, Reading reading, PartyResolver resolver) {
        Grammar grammar = reading.tree;
        Set<Integer> whom = new LinkedHashSet<>(grammar.children(noun, Edge.POSSESSIVE));
        List<Arc> arcs = new ArrayList<>(grammar.arcs(noun, Edge.PREP));
        grammar.children(noun, Edge.NOUN_CLAUSE).forEach(c -> arcs.addAll(grammar.arcs(c, Edge.PREP)));
        int verb = verbAbove(noun, grammar);
        if (verb >= 0) {
            grammar.arcs(verb, Edge.PREP).stream().filter(a -> a.dependent() > noun || grammar.edge(noun) == Edge.SUBJECT || grammar.edge(noun) == Edge.PASSIVE_SUBJECT).forEach(arcs::add);
        }
        List<Arc> lower = arcs.stream().flatMap(a -> grammar.arcs(a.dependent(), Edge.PREP).stream()).toList();
        arcs.addAll(lower);
        arcs.stream().filter(a -> AGAINST.contains(a.preposition())).map(Arc::dependent).forEach(whom::add);
        Set<String> by = ids(whom, grammar, resolver);
        boolean subject = verb >= 0 && (grammar.edge(noun) == Edge.OBJECT && RECEIVES.contains(grammar.lemma(verb)) || grammar.edge(noun) == Edge.PREP && HELD.contains(grammar.preposition(noun)));
        if (by.isEmpty() && subject) {
            by = grammar.arguments.subject(verb).map(s -> ids(Set.of(s), grammar, resolver)).orElse(by);
        }
        return by;
    }

    private Set<String> ids(Set<Integer> nouns, Grammar grammar, PartyResolver resolver) {
        Set<String> ids = new TreeSet<>();
        nouns.forEach(n -> grammar.graph.withConjuncts(n).forEach(c -> resolver.all(c).stream().filter(CasePapers::accused).forEach(p -> ids.add(p.id()))));
        return ids;
    }

    private static boolean accused(Party known) {
        return (known.kind() == PartyKind.PERSON || known.kind() == PartyKind.ORGANISATION) && !known.is("REGULATOR") && !known.is("COURT") && !known.is("MEDIA");
    }
}
