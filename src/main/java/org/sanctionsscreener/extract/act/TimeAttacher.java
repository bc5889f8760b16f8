package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.extract.time.TimeMention;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion.Modality;

/** Finds the time expression that dates an act: in its own clause first, then in the sentence, never that of the report or the trial. */
final class TimeAttacher {
    private static final Pattern STRETCH = Pattern.compile("(?i)(?:between|from)\\b.*\\b(?:and|to|until|through)\\b");

    private final SourceLexicon sources;

    TimeAttacher(SourceLexicon sources) {
        this.sources = sources;
    }

    /** The time that governs the act in its sentence, if one does. */
    Optional<ActTime> find(DraftAct act) {
        Reading reading = act.reading;
        List<TimeMention> candidates = reading.times.stream().filter(t -> t.role() == TimeMention.Role.WHEN || t.role() == TimeMention.Role.FUTURE && mayLieAhead(act)).toList();
        Set<Integer> clause = clause(act, reading.tree);
        if (act.hit.head() >= 0 && reading.tree.edge(act.hit.head()) == Edge.CONJUNCT) {
            // "loaded in May and unloaded in June": what stands behind the second verb is its own.
            Optional<TimeMention> behind = candidates.stream().filter(t -> t.start() > reading.tree.token(act.hit.head()).start() && reading.tree.graph.isBelow(reading.tree.headOf(t.start(), t.end()), act.hit.head())).findFirst();
            if (behind.isPresent()) {
                return behind.map(t -> time(t, reading));
            }
        }
        Comparator<TimeMention> nearest = Comparator.comparingInt(t -> distance(t, reading.tree.token(act.hit.head()).start()));
        Optional<TimeMention> own = candidates.stream().filter(t -> inClause(t, clause, reading.tree)).min(nearest);
        Optional<TimeMention> chosen = own.or(() -> candidates.stream().filter(t -> free(t, reading)).min(nearest));
        return chosen.map(t -> time(t, reading));
    }

    /** A day yet to come dates a plan or a forecast, never what is told as done or going on. */
    private static boolean mayLieAhead(DraftAct act) {
        return act.stance == null || act.stance.modality != Modality.FACT && act.stance.modality != Modality.POSSIBLE;
    }

    /** How far a time stands from a word; what stands before it counts a little farther, for times follow their verbs. */
    private static int distance(TimeMention mention, int word) {
        return mention.start() > word ? mention.start() - word : word - mention.start() + 10;
    }

    /** The latest day that a trial or ruling told in the sentence leaves for the conduct. */
    Optional<LocalDate> decided(DraftAct act) {
        Reading reading = act.reading;
        return reading.times.stream().filter(t -> t.role() == TimeMention.Role.WHEN && t.latest() != null && speaks(t, reading))
                .map(TimeMention::latest).max(LocalDate::compareTo);
    }

    /** The time of a mention as the act's. */
    static ActTime time(TimeMention mention, Reading reading) {
        return new ActTime(mention.earliest(), mention.latest(), mention.basis(), reading.sentence.text().substring(mention.start(), mention.end()),
                List.of(reading.sentence.original(mention.start(), mention.end())));
    }

    /** The act's word and those above it up to, and without, the one that reports or judges it. */
    private Set<Integer> clause(DraftAct act, Grammar grammar) {
        Set<Integer> clause = new HashSet<>();
        for (int at = act.hit.head(); at >= 0; at = grammar.above(at)) {
            if (at != act.hit.head() && judges(at, grammar)) {
                break;
            }
            clause.add(at);
            Edge edge = grammar.edge(at);
            if (edge == Edge.RELATIVE_CLAUSE || edge == Edge.NOUN_CLAUSE && grammar.verb(at) || edge == Edge.ADVERBIAL_CLAUSE || edge == Edge.CLAUSE
                    || edge == Edge.CONJUNCT && grammar.child(at, Edge.SUBJECT, Edge.PASSIVE_SUBJECT) >= 0) {
                break;
            }
        }
        return clause;
    }

    private boolean inClause(TimeMention mention, Set<Integer> clause, Grammar grammar) {
        int at = grammar.headOf(mention.start(), mention.end());
        while (at >= 0) {
            if (clause.contains(at)) {
                return true;
            }
            Edge edge = grammar.edge(at);
            if (edge == Edge.CLAUSE || edge == Edge.RELATIVE_CLAUSE || edge == Edge.NOUN_CLAUSE && grammar.verb(at) || edge == Edge.ADVERBIAL_CLAUSE || edge == Edge.CONJUNCT && grammar.verb(at)
                    || edge == Edge.OTHER && grammar.verb(at) || judges(at, grammar)) {
                return false;
            }
            at = grammar.governor(at);
        }
        return false;
    }

    /** A time that belongs to no report or judgment dates what else the sentence tells. */
    private boolean free(TimeMention mention, Reading reading) {
        return !speaks(mention, reading) && !begins(mention, reading.tree);
    }

    /** "a firm that was founded in 2022", "a mill set up in the sixties": how old it is, no date of what it does. */
    private boolean begins(TimeMention mention, Grammar grammar) {
        int at = grammar.headOf(mention.start(), mention.end());
        while (at >= 0 && !grammar.verb(at)) {
            at = grammar.governor(at);
        }
        return at >= 0 && (grammar.edge(at) == Edge.RELATIVE_CLAUSE || grammar.edge(at) == Edge.NOUN_CLAUSE) && sources.beginnings.contains(grammar.form(at));
    }

    private boolean speaks(TimeMention mention, Reading reading) {
        // Nobody settles or is convicted "between May 2004 and March 2005": a stretch of time is that of the conduct.
        if (STRETCH.matcher(reading.sentence.text()).region(mention.start(), mention.end()).lookingAt()) {
            return false;
        }
        Grammar grammar = reading.tree;
        int at = grammar.headOf(mention.start(), mention.end());
        while (at >= 0 && !grammar.verb(at)) {
            at = grammar.governor(at);
        }
        return at >= 0 && judges(at, grammar);
    }

    private boolean judges(int at, Grammar grammar) {
        String form = grammar.form(at);
        // "In the early 2010s, it was suggested that X saw Y": nobody's report, so its time is that of what was seen.
        int subject = grammar.child(at, Edge.PASSIVE_SUBJECT, Edge.SUBJECT);
        if (subject >= 0 && grammar.form(subject).equals("it") && grammar.verb(at) && grammar.group(at).passive()) {
            return false;
        }
        return grammar.verb(at) && (sources.courts().stream().anyMatch(c -> c.forms().contains(form)) || sources.verbClass(form).isPresent() && grammar.child(at, Edge.CLAUSE) >= 0
                || sources.verbClass(form).isPresent() && grammar.edge(at) == Edge.OTHER);
    }
}
