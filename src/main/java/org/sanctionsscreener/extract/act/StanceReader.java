package org.sanctionsscreener.extract.act;

import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.extract.parse.VerbGroup;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Phase;

/** Climbs from an act's words to the root of the sentence and collects how the act is told: who says so, whether it is fact, how far it got. */
final class StanceReader {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "should");
    private static final Set<String> HAPPEN = Set.of("take", "takes", "took", "taken", "taking", "occur", "occurs", "occurred", "happen", "happened", "go", "goes", "went", "proceed", "proceeded",
            "continue", "continues", "continued", "begin", "began", "be", "is", "are", "was", "were", "been");

    private final SourceLexicon lexicon;
    private final ActLexicon acts;
    private final Grammar grammar;
    private final VoiceReader voices;
    private final Anybody anybody;
    private final CourtVerbs courts;

    StanceReader(SourceLexicon lexicon, ActLexicon acts, Reading reading, PartyResolver parties) {
        this.lexicon = lexicon;
        this.acts = acts;
        this.grammar = reading.tree;
        this.courts = new CourtVerbs(lexicon, grammar, parties);
        this.voices = new VoiceReader(lexicon, reading, parties);
        this.anybody = new Anybody(lexicon, grammar);
    }

    Stance read(TriggerHit hit, Roles roles) {
        Stance stance = new Stance();
        boolean own = true;
        boolean linked = true;
        int from = -1;
        Holding holding = hit.nominal() ? new Holding(-1, false) : Holding.above(hit.head(), grammar, lexicon);
        for (int at = hit.head(); at >= 0; at = grammar.above(at)) {
            if (from >= 0 && apart(at, from)) {
                break;
            }
            // "did not keep him from selling": what is denied is that anything held him; he sold.
            own = own && (at != holding.verb() || holding.held());
            if (from >= 0) {
                crossing(at, from, own, hit, roles, stance);
                own = own && stays(at, from, hit.head());
            }
            if (at == holding.verb() && holding.held() && lexicon.phase(grammar.form(at)).filter(p -> p != Phase.ONGOING).isEmpty()) {
                stance.reserve(Modality.NEGATED);
            }
            linked = linked && (from < 0 || !newClause(from));
            if (linked && conditional(at)) {
                stance.reserve(Modality.HYPOTHETICAL);
            }
            if (own) {
                ownClause(at, hit, stance);
            }
            besides(at, from, own, roles, stance);
            from = at;
        }
        if (stance.voices.isEmpty()) {
            voices.ofTail(roles).ifPresent(stance.voices::add);
        }
        if (!hit.nominal() && anybody.heldOut(hit.head())) {
            stance.reserve(Modality.OPINION);
        }
        voices.ofEnd(hit.head(), roles).filter(v -> stance.voices.stream().noneMatch(other -> other.where().equals(v.where()))).ifPresent(stance.voices::add);
        stance.hearsay();
        modifiers(hit, stance);
        if (!stance.phaseSaid) {
            tense(hit, stance);
        }
        return stance;
    }

    /** "agreed among themselves", "arranged between them": an agreement of those who do it. */
    private boolean together() {
        return grammar.graph.tokens().stream().anyMatch(t -> t.form().equalsIgnoreCase("among") || t.form().equalsIgnoreCase("between") || t.form().equalsIgnoreCase("amongst"))
                && grammar.graph.tokens().stream().anyMatch(t -> t.form().equalsIgnoreCase("themselves"));
    }

    /** Whether a semicolon or dash parts the two clauses, which then speak each for itself. */
    private boolean apart(int at, int from) {
        if (grammar.edge(from) != Edge.CLAUSE && grammar.edge(from) != Edge.OTHER) {
            return false;
        }
        for (int i = Math.min(at, from) + 1; i < Math.max(at, from); i++) {
            if (grammar.form(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the modality of the word above still speaks of the act. */
    private boolean stays(int at, int from, int head) {
        return switch (grammar.edge(from)) {
            case OPEN_CLAUSE, COMPOUND, PREDICATE, AUXILIARY, PARTICLE -> true;
            case OBJECT, PASSIVE_SUBJECT -> (from == head || isPurposeOf(head, from)) && carries(at);
            case APPOSITION -> true;
            case SUBJECT -> from == head && (HAPPEN.contains(grammar.form(at)) || grammar.verb(from));
            case CONJUNCT -> grammar.child(from, Edge.SUBJECT, Edge.PASSIVE_SUBJECT) < 0;
            case PREP -> from == head && (!grammar.verb(at) && grammar.preposition(from).matches("of|for|to|on|in") || acts.support.contains(grammar.form(at)) && grammar.preposition(from).matches("in|of|on|with|into"));
            case ADVERBIAL_CLAUSE -> grammar.verb(from) && grammar.group(from).infinitive();
            case RELATIVE_CLAUSE -> anybody.present(from);
            case NOUN_CLAUSE -> anybody.present(from) || grammar.verb(from) && grammar.group(from).infinitive();
            default -> false;
        };
    }

    private boolean isPurposeOf(int head, int noun) {
        return grammar.edge(head) == Edge.NOUN_CLAUSE && grammar.governor(head) == noun && grammar.verb(head) && grammar.group(head).infinitive();
    }

    /** Whether a verb's modality passes to the noun that it governs: "may resume deliveries", not "may have watched the launch". */
    private boolean carries(int verb) {
        String form = grammar.form(verb);
        return acts.support.contains(form) || lexicon.phase(form).isPresent() || lexicon.hedge("PLANNED", form) || lexicon.laws.contains(form);
    }

    /** Modals, negation, adverbs and conditions of a word in the act's own clause. */
    private void ownClause(int at, TriggerHit hit, Stance stance) {
        if (grammar.verb(at)) {
            VerbGroup group = grammar.group(at);
            boolean speaks = at != hit.head() && lexicon.verbClass(grammar.form(at)).isPresent() && lexicon.phase(grammar.form(at)).isEmpty();
            group.modal().ifPresent(m -> {
                // "could open the drawings" where the lexicon has the two words together: who could, had them open to him.
                boolean told = at == hit.head() && hit.first() < at && java.util.stream.IntStream.range(hit.first(), at).anyMatch(i -> grammar.form(i).equals(m));
                if (!speaks && !told && !(m.equals("would") && known(at))) {
                    modal(m, group, stance);
                }
            });
            if (group.negated() && !speaks && !(at == hit.head() && saysNot(hit))) {
                stance.reserve(Modality.NEGATED);
            }
            if (group.infinitive() && grammar.governor(at) < 0) {
                stance.reserve(Modality.PLANNED);
            }
            if (at != hit.head() && (grammar.form(at).startsWith("fail"))) {
                stance.reserve(Modality.NEGATED);
            }
        } else if (grammar.children(at, Edge.DETERMINER).stream().anyMatch(d -> grammar.form(d).equals("no"))) {
            stance.reserve(Modality.NEGATED);
        }
        for (int adverb : grammar.children(at, Edge.ADVERBIAL)) {
            if (!(at == hit.head() && grammar.form(adverb).equals("never") && adverb >= hit.first() && adverb <= hit.last())) {
                hedge(adverb, stance);
            }
        }
    }

    /** "had not registered", "kept no record": the words that tell the act are themselves a denial. */
    private boolean saysNot(TriggerHit hit) {
        return java.util.stream.IntStream.rangeClosed(hit.first(), hit.last()).anyMatch(i -> lexicon.negators.contains(grammar.form(i)));
    }

    /** Whether a clause stands for itself, so that a condition on what is above it does not touch it. */
    private boolean newClause(int at) {
        return switch (grammar.edge(at)) {
            case CLAUSE, RELATIVE_CLAUSE, OTHER -> true;
            case CONJUNCT -> grammar.child(at, Edge.SUBJECT, Edge.PASSIVE_SUBJECT) >= 0;
            default -> false;
        };
    }

    private boolean conditional(int at) {
        return grammar.children(at, Edge.ADVERBIAL_CLAUSE).stream()
                .anyMatch(c -> grammar.children(c, Edge.MARKER).stream().anyMatch(m -> CONDITIONS.contains(grammar.form(m))));
    }

    /** "knew that the goods would go on": the future of a past, which the one who knew it did not leave open. */
    private boolean known(int clause) {
        int verb = grammar.edge(clause) == Edge.CLAUSE ? grammar.governor(clause) : -1;
        return verb >= 0 && lexicon.knows(grammar.form(verb)) && !(grammar.verb(verb) && (grammar.group(verb).negated() || grammar.group(verb).modal().isPresent()));
    }

    /** "may have sold" and "may be selling" tell of what may be; "may sell" of what is to come. */
    private static void modal(String modal, VerbGroup group, Stance stance) {
        switch (modal) {
            case "may", "might", "could", "can" -> stance.reserve(group.perfect() || group.continuous() ? Modality.POSSIBLE : Modality.PLANNED);
            case "will", "shall" -> stance.reserve(Modality.PLANNED);
            case "would", "should" -> stance.reserve(Modality.HYPOTHETICAL);
            case "must" -> stance.reserve(Modality.OPINION);
            default -> { }
        }
    }

    private void hedge(int word, Stance stance) {
        String form = grammar.form(word);
        if (lexicon.hedge("ALLEGED", form)) {
            stance.voices.add(voices.unnamed(word, Status.ALLEGED));
        } else if (lexicon.hedge("POSSIBLE", form)) {
            stance.reserve(Modality.POSSIBLE);
        } else if (form.equals("never")) {
            stance.reserve(Modality.NEGATED);
        }
    }

    /** What the step from a word to the one above it says: reporting, control, courts, law. */
    private void crossing(int at, int from, boolean own, TriggerHit hit, Roles roles, Stance stance) {
        Edge edge = grammar.edge(from);
        String form = grammar.form(at);
        boolean clause = edge == Edge.CLAUSE || edge == Edge.OPEN_CLAUSE || edge == Edge.NOUN_CLAUSE;
        boolean object = edge == Edge.OBJECT || edge == Edge.PASSIVE_SUBJECT;
        if (edge == Edge.ADVERBIAL_CLAUSE && grammar.children(from, Edge.MARKER).stream().anyMatch(m -> CONDITIONS.contains(grammar.form(m)))) {
            stance.reserve(Modality.HYPOTHETICAL);
        }
        if (grammar.children(from, Edge.MARKER).stream().anyMatch(m -> grammar.form(m).equals("whether") || grammar.form(m).equals("if")) && clause) {
            stance.reserve(Modality.HYPOTHETICAL);
        }
        if (own && onlyAsked(at, from)) {
            stance.reserve(Modality.PLANNED);
        }
        Optional<SourceLexicon.Court> court = courts.above(at, from);
        if (court.isPresent()) {
            stance.voices.add(voices.ofCourt(at, court.get(), roles));
            stance.accused = stance.accused >= 0 ? stance.accused : courts.accused(at);
        } else if (grammar.verb(at)) {
            reportingVerb(at, from, edge, clause, object, hit, roles, stance);
        } else if (clause || edge == Edge.PREP) {
            governingNoun(at, from, clause, own, stance);
        }
        // "plotted in 2019 to drive": what somebody plots to do, wherever the parser hung it.
        if (edge == Edge.ADVERBIAL_CLAUSE && grammar.verb(from) && grammar.group(from).infinitive()) {
            lexicon.phase(form).filter(p -> p == Phase.CONSPIRED || p == Phase.ATTEMPTED).ifPresent(stance::phase);
        }
        if (own && (clause && edge != Edge.CLAUSE || (object || edge == Edge.PREP || edge == Edge.COMPOUND) && from == hit.head())) {
            // "froze the accounts of a dealer for selling": what was called off is not what it was called off for.
            boolean cause = edge == Edge.OPEN_CLAUSE && Set.of("for", "over", "after").contains(grammar.preposition(from)) || edge == Edge.PREP && Set.of("for", "over").contains(grammar.preposition(from));
            lexicon.phase(form).filter(p -> !cause || p != Phase.CANCELLED && p != Phase.REFUSED).map(p -> p == Phase.AGREED && together() ? Phase.CONSPIRED : p).ifPresent(stance::phase);
            if (lexicon.hedge("PLANNED", form) && court.isEmpty()) {
                stance.reserve(Modality.PLANNED);
            }
        }
        // "may have observed the tests": what nobody is sure to have seen is background, no report of it.
        boolean seen = object && (from == hit.head() || grammar.graph.firstConjunct(hit.head()) == from) && grammar.verb(at) && grammar.group(at).modal().isPresent();
        if (seen && acts.startingWith(form).stream().anyMatch(p -> p.trigger().act().equals("OBSERVE"))) {
            stance.reserve(Modality.POSSIBLE);
        }
        if (object && lexicon.phase(form).filter(p -> p == Phase.INTERDICTED).isPresent() && grammar.noun(from)) {
            stance.phase(Phase.INTERDICTED);
        }
        // "to avoid violations", "the risk of violations", "to detect violations": nobody says that one took place.
        if (hit.nominal() && hit.trigger().requires().equals("named-law") && from == hit.head() && lexicon.avoided(form)) {
            stance.reserve(Modality.HYPOTHETICAL);
        }
        boolean lawful = from == hit.head() ? edge != Edge.SUBJECT && edge != Edge.COMPOUND || grammar.noun(at) : object || edge == Edge.PREP || edge == Edge.OPEN_CLAUSE;
        if (lawful && lexicon.laws.contains(form) && edge != Edge.CONJUNCT && edge != Edge.ADVERBIAL_CLAUSE) {
            stance.reserve(Modality.OPINION);
        }
        boolean judged = (edge == Edge.SUBJECT || edge == Edge.PASSIVE_SUBJECT)
                && grammar.children(at, Edge.PREDICATE).stream().anyMatch(p -> lexicon.laws.contains(grammar.form(p)));
        if (judged) {
            stance.reserve(Modality.OPINION);
        }
        boolean clauseOfNoun = edge == Edge.NOUN_CLAUSE || edge == Edge.RELATIVE_CLAUSE;
        if (clauseOfNoun && (anybody.generic(at) || anybody.ruleOf(at, from))) {
            stance.reserve(Modality.OPINION);
        }
    }

    private void reportingVerb(int at, int from, Edge edge, boolean clause, boolean object, TriggerHit hit, Roles roles, Stance stance) {
        Optional<String> verbClass = lexicon.verbClass(grammar.form(at));
        if (verbClass.isEmpty()) {
            return;
        }
        String kind = verbClass.get();
        boolean passive = grammar.group(at).passive();
        boolean prepositional = edge == Edge.OPEN_CLAUSE && !grammar.preposition(from).isEmpty() || edge == Edge.PREP && Set.of("of", "in").contains(grammar.preposition(from));
        boolean strong = Set.of("DENY", "ADMIT", "ALLEGE").contains(kind);
        // "In June the dhow carried coal, monitors say": hung on the date, for want of a better place.
        boolean tail = edge == Edge.PREP && at > hit.head() && grammar.child(at, Edge.CLAUSE) < 0 && grammar.child(at, Edge.OBJECT) < 0
                && grammar.child(at, Edge.SUBJECT) > hit.head() && kind.equals("SAY");
        boolean speaks = tail || edge == Edge.CLAUSE || clause && (passive || strong) || prepositional && strong
                || object && from == hit.head() && (strong || kind.equals("SAY") || kind.equals("WARN") && !passive || passive);
        if (!speaks || lexicon.phase(grammar.form(at)).isPresent() && edge != Edge.CLAUSE) {
            return;
        }
        if (grammar.group(at).negated() && !kind.equals("DENY")) {
            return;
        }
        boolean infinitive = grammar.verb(from) && grammar.group(from).infinitive() && !grammar.group(from).perfect();
        if (infinitive && (kind.equals("WARN") || passive && kind.equals("SAY"))) {
            stance.reserve(Modality.PLANNED);
        } else if (kind.equals("WARN") || kind.equals("BELIEVE") || grammar.lemma(at).equals("suspect")) {
            stance.reserve(Modality.POSSIBLE);
        }
        stance.say(voices.ofVerb(at, kind, roles));
    }

    /** "asked by a customer to certify", "was urged to sell": whoever is asked has not done it yet. */
    private boolean onlyAsked(int at, int from) {
        return grammar.verb(at) && lexicon.asks.contains(grammar.form(at)) && grammar.verb(from) && grammar.group(from).infinitive() && Set.of(Edge.OPEN_CLAUSE, Edge.CLAUSE, Edge.NOUN_CLAUSE).contains(grammar.edge(from));
    }

    private void governingNoun(int at, int from, boolean clause, boolean own, Stance stance) {
        String form = grammar.form(at);
        if (lexicon.noun("CHARGED", form)) {
            stance.voices.add(voices.unnamed(at, Status.CHARGED));
        } else if (lexicon.noun("DENIED", form)) {
            stance.voices.add(voices.unnamed(at, Status.DENIED));
        } else if (lexicon.noun("ALLEGED", form)) {
            stance.voices.add(voices.unnamed(at, Status.ALLEGED));
        }
        if (own && lexicon.noun("POSSIBLE", form)) {
            stance.reserve(Modality.POSSIBLE);
        }
        if (own && lexicon.noun("PLANNED", form)) {
            stance.reserve(Modality.PLANNED);
        }
        boolean purpose = clause && grammar.verb(from) && grammar.group(from).infinitive() && lexicon.phase(form).isEmpty() && !lexicon.noun("PLANNED", form);
        if (own && purpose) {
            stance.reserve(Modality.POSSIBLE);
        }
    }

    /** Attributions beside the clause: "X sold Y, officials said", "according to", "as the panel reported". */
    private void besides(int at, int from, boolean own, Roles roles, Stance stance) {
        if (own && grammar.labelled(at).isPresent()) {
            stance.say(voices.ofPhrase(grammar.child(at, Edge.SUBJECT), roles));
        }
        for (Arc arc : grammar.arcs(at)) {
            int below = arc.dependent();
            if (below == from) {
                continue;
            }
            // "Twice, the driver is said to have confessed, he had brought rifles"
            boolean hearsay = arc.edge() == Edge.ADVERBIAL_CLAUSE && grammar.verb(below) && grammar.child(below, Edge.MARKER) < 0 && grammar.child(below, Edge.OPEN_CLAUSE) >= 0
                    && grammar.group(below).passive();
            boolean aside = arc.edge() == Edge.OTHER || hearsay
                    || arc.edge() == Edge.ADVERBIAL_CLAUSE && grammar.children(below, Edge.MARKER).stream().anyMatch(m -> grammar.form(m).equals("as"));
            if (aside && grammar.verb(below) && grammar.child(below, Edge.SUBJECT, Edge.PASSIVE_SUBJECT) >= 0) {
                lexicon.verbClass(grammar.form(below)).ifPresent(k -> stance.say(voices.ofVerb(below, k, roles)));
            } else if (arc.preposition().equals("according to") && arc.edge() != Edge.OPEN_CLAUSE) {
                stance.voices.add(voices.ofPhrase(below, roles));
            }
        }
    }

    /** "the planned sale", "alleged transfers", "an attempted export". */
    private void modifiers(TriggerHit hit, Stance stance) {
        if (!hit.nominal()) {
            return;
        }
        if (grammar.children(hit.head(), Edge.DETERMINER).stream().anyMatch(d -> grammar.form(d).equals("any"))) {
            stance.reserve(Modality.OPINION);
        }
        for (int modifier : grammar.children(hit.head(), Edge.MODIFIER)) {
            String form = grammar.form(modifier);
            hedge(modifier, stance);
            if (lexicon.hedge("PLANNED", form)) {
                stance.reserve(Modality.PLANNED);
            }
            if (form.equals("potential") || form.equals("possible")) {
                stance.reserve(Modality.POSSIBLE);
            }
            if (form.equals("attempted")) {
                stance.phase(Phase.ATTEMPTED);
            }
        }
    }

    private void tense(TriggerHit hit, Stance stance) {
        if (!hit.nominal() && grammar.verb(hit.head())) {
            VerbGroup group = grammar.group(hit.head());
            String pos = grammar.pos(hit.head());
            boolean present = !group.past() && !group.perfect() && !group.passive() && (pos.equals("VBZ") || pos.equals("VBP"));
            if (group.continuous() || present || grammar.children(hit.head(), Edge.PASSIVE_AUXILIARY, Edge.AUXILIARY).stream().anyMatch(a -> grammar.form(a).equals("being"))) {
                stance.phase = Phase.ONGOING;
            }
        }
    }
}
