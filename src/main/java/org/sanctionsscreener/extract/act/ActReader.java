package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Reads the acts of one parsed sentence. */
final class ActReader {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such");

    /** What a state does itself and announces itself. */
    private static final Set<String> OWN = Set.of("LAUNCH_TEST", "NUCLEAR_TEST", "ENRICH");

    private static final Set<String> SENT = Set.of("SUPPLY", "TRANSFER", "EXPORT");

    private static final String BREACH = "VIOLATE";
    /** Breaches that are mostly told by papers and licences, with whoever commits them named somewhere else. */
    private static final Set<String> OMITTED = Set.of("BREACH_CONDITIONS", "MISSTATE", "FAIL_TO_FILE");
    /** Notices of an authority put the law that they rest on anywhere in the sentence. */
    private static final String DETERMINED = "DETERMINE";

    private final ActLexicon acts;
    private final SourceLexicon sources;
    private final TriggerFinder triggers;
    private final Map<String, Party> parties;
    private final ItemBook items;

    ActReader(ActLexicon acts, SourceLexicon sources, Map<String, Party> parties, ItemBook items) {
        this.acts = acts;
        this.sources = sources;
        this.triggers = new TriggerFinder(acts);
        this.parties = parties;
        this.items = items;
    }

    /**
     * @param before acts told earlier in the document, for goods taken up again by a pronoun
     * @param told   goods named earlier in the document, by an act or without one
     */
    List<DraftAct> read(Reading reading, List<DraftAct> before, ToldGoods told) {
        PartyResolver resolver = new PartyResolver(reading, parties);
        RoleFiller filler = new RoleFiller(acts, reading, resolver, items);
        StanceReader stances = new StanceReader(sources, acts, reading, resolver);
        Requirement requirement = new Requirement(acts, parties, items);
        List<TriggerHit> hits = triggers.find(reading.tree);
        List<TriggerHit> longestFirst = new ArrayList<>(hits);
        longestFirst.sort(Comparator.comparingInt(TriggerHit::words).reversed().thenComparing(TriggerHit::first));
        List<DraftAct> found = new ArrayList<>();
        for (TriggerHit hit : longestFirst) {
            if (found.stream().anyMatch(a -> a.hit.head() == hit.head() || a.hit.covers(hit))) {
                continue;
            }
            Roles roles = filler.fill(hit, hits, recent(found, before, hit, told));
            if (requirement.met(hit, roles, reading)) {
                requirement.prune(hit, roles);
                found.add(draft(hit, reading, roles, stances, resolver, before));
            }
        }
        found.sort(Comparator.comparingInt(a -> a.hit.head()));
        new Inheritance(acts, items, parties).within(found, before);
        new Journey().within(found);
        // "have engaged, or attempted to engage, in activities": one determination.
        found.removeIf(a -> a.type.equals(DETERMINED) && found.stream().anyMatch(o -> o != a && o.type.equals(DETERMINED) && o.hit.head() < a.hit.head()));
        // "The resolutions forbid it to sell arms": the law is told, no sale.
        found.removeIf(a -> a.stance.modality == Modality.OPINION && found.stream().anyMatch(o -> o.type.equals("STATE_LAW") && o != a && reading.tree.graph.isBelow(a.hit.head(), o.hit.head())));
        // "sold lenses, knowing that they were bound for X": whither they go is said of the sale, no second act of nobody's.
        found.removeIf(a -> a.roles.empty(Role.ACTOR) && a.roles.empty(Role.PARTICIPANT) && !a.roles.empty(Role.ITEM) && found.stream().anyMatch(o -> o != a && !o.roles.empty(Role.ACTOR)
                && o.stance.modality == a.stance.modality && ActKinds.alike(o.type, a.type)
                && o.roles.get(Role.ITEM).equals(a.roles.get(Role.ITEM)) && reading.tree.graph.isBelow(a.hit.head(), o.hit.head()) && o.everybody().containsAll(a.everybody())
                && Stream.concat(o.everybody().stream(), o.roles.get(Role.DESTINATION).stream()).toList().containsAll(a.roles.get(Role.DESTINATION))));
        // "software intended for X" beside the act on that software is said of it, no second act.
        found.removeIf(a -> a.hit.trigger().frame().name().equals("move") && reading.tree.edge(a.hit.head()) == Edge.NOUN_CLAUSE
                && found.stream().anyMatch(o -> o != a && o.roles.tokens().contains(reading.tree.governor(a.hit.head()))));
        // "leased two cranes and was paid in euros": the price of what the same sentence tells is no second act of nobody's.
        found.removeIf(a -> a.type.equals("PAY") && a.roles.empty(Role.ACTOR) && !a.roles.empty(Role.COUNTERPARTY)
                && found.stream().anyMatch(o -> o != a && !o.type.equals("PAY") && o.roles.get(Role.ACTOR).containsAll(a.roles.get(Role.COUNTERPARTY))));
        // "coached officials on moving money": what somebody is taught about nobody has done.
        found.removeIf(a -> reading.tree.preposition(a.hit.head()).matches("on|about") && found.stream().anyMatch(o -> o != a && (o.type.equals("TRAIN") || o.type.equals("ASSIST")) && reading.tree.governor(a.hit.head()) == o.hit.head()));
        // What people work together on is the goods of their work, not a second act of nobody's.
        found.removeIf(a -> a.type.equals("DEVELOP") && a.hit.nominal() && found.stream().anyMatch(o -> o.type.equals("COOPERATE") && reading.tree.graph.isBelow(a.hit.head(), o.hit.head())));
        // "The cooperation" of which nothing more is known, here or before, is no cooperation that anybody could weigh.
        found.removeIf(a -> a.type.equals("COOPERATE") && a.roles.empty(Role.ITEM) && found.stream().noneMatch(o -> o != a && !o.directed));
        return found;
    }

    /** "sent its gun barrels to a works of X for relining": whoever gets goods to work on them gives a service, and gets no goods. */
    private boolean sentForWork(TriggerHit hit, String type, Roles roles, Reading reading) {
        Grammar grammar = reading.tree;
        if (!SENT.contains(type) || hit.nominal() || roles.empty(Role.ACTOR) || roles.empty(Role.COUNTERPARTY) || roles.empty(Role.ITEM)) {
            return false;
        }
        return grammar.graph.subtree(hit.head()).stream().filter(w -> w > hit.head()).anyMatch(w -> {
            boolean purpose = grammar.edge(w) == Edge.PREP && grammar.preposition(w).equals("for") && grammar.noun(w);
            boolean undergone = grammar.verb(w) && grammar.group(w).infinitive() && grammar.group(w).passive();
            return (purpose || undergone) && acts.roleWords("worked").contains(grammar.lemma(w));
        });
    }

    private DraftAct draft(TriggerHit hit, Reading reading, Roles roles, StanceReader stances, PartyResolver resolver, List<DraftAct> before) {
        String type = hit.trigger().act();
        for (String id : roles.get(Role.ITEM)) {
            Item item = items.get(id);
            type = item == null ? type : item.families().stream().map(hit.trigger().retype()::get).filter(t -> t != null).findFirst().orElse(type);
        }
        // Services received are services that somebody gave: the same act seen from the other side.
        if (!type.equals(hit.trigger().act()) && hit.trigger().frame().receives()) {
            roles = roles.turned();
        }
        // An authority of sanctions that stands as the doer is one whose measure the sentence tells of.
        if (!acts.nonConduct.contains(type)) {
            for (String id : roles.get(Role.ACTOR)) {
                Party doer = parties.get(id);
                if (doer != null && doer.is("REGULATOR") && !doer.is("INTERNATIONAL_ORGANISATION")) {
                    roles.remove(Role.ACTOR, id);
                }
            }
        }
        if (sentForWork(hit, type, roles, reading)) {
            type = "SERVICE";
            roles = roles.turned();
        }
        DraftAct act = new DraftAct(hit, reading, type, roles, stances.read(hit, roles));
        if (type.equals(BREACH)) {
            new NamedBreach(reading).of(hit).forEach(l -> act.note("LAW_NAMED", l.code(), reading.sentence.original(l.start(), l.end())));
        }
        if (!type.equals(BREACH) && !type.equals(DETERMINED)) {
            reading.laws.forEach(l -> act.note("LAW_NAMED", l.code(), reading.sentence.original(l.start(), l.end())));
        }
        if (type.equals(DETERMINED)) {
            if (act.stance.voices.isEmpty()) { // "a determination has been made": those who make such ones are agencies
                act.stance.say(new Stance.Voice(Assertion.Source.AGENCY, "", Assertion.Status.FOUND, reading.sentence.original(0, reading.sentence.text().length())));
            }
            reading.laws.forEach(l -> act.note("LAW_NAMED", l.code(), reading.sentence.original(l.start(), l.end())));
        }
        boolean acts = hit.trigger().frame().roles("subject", false).contains(Role.ACTOR);
        if (acts && roles.empty(Role.ACTOR) && roles.empty(Role.PARTICIPANT) && act.stance.accused >= 0) {
            resolver.party(act.stance.accused).ifPresent(p -> act.roles.add(Role.ACTOR, p.id(), act.stance.accused));
        }
        if (roles.empty(Role.ACTOR) && roles.empty(Role.PARTICIPANT)) {
            new Site(this.acts, reading, resolver).of(hit).ifPresent(p -> act.roles.add(Role.ACTOR, p.id(), hit.head()));
        }
        if (act.roles.empty(Role.ACTOR) && act.roles.empty(Role.PARTICIPANT) && OWN.contains(type)) {
            announced(reading, resolver).ifPresent(p -> act.roles.add(Role.ACTOR, p.id(), hit.head()));
        }
        if (!roles.empty(Role.PARTICIPANT)) {
            act.directed = false;
        }
        if (OMITTED.contains(type) && act.roles.empty(Role.ACTOR) && act.roles.empty(Role.PARTICIPANT)) {
            omitted(hit, reading, resolver, before).ifPresent(id -> act.roles.add(Role.ACTOR, id, hit.head()));
        }
        act.definite = hit.nominal() && reading.tree.children(hit.head(), Edge.DETERMINER).stream().anyMatch(d -> DEFINITE.contains(reading.tree.form(d)))
                // "The goods reached the port": how what was told before ended.
                || roles.takenUp && roles.empty(Role.ACTOR);
        act.evidence.add(evidence(hit, reading, roles));
        act.endUse = endUse(hit, reading);
        return act;
    }

    /** "It went to a mill that the licence did not name": the one of whom sentence or passage tells, where nobody is said to do it. */
    private Optional<String> omitted(TriggerHit hit, Reading reading, PartyResolver resolver, List<DraftAct> before) {
        int at = reading.tree.token(hit.head()).start();
        return reading.parties.stream().filter(m -> m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.METONYM && m.end() <= at).map(resolver::of).flatMap(Optional::stream)
                .filter(p -> (p.kind() == PartyKind.ORGANISATION || p.kind() == PartyKind.PERSON) && p.is("US_PERSON") && !p.is("REGULATOR") && !p.is("GOVERNMENT")).map(Party::id).findFirst()
                .or(() -> before.stream().filter(a -> reading.sentence.index() - a.sentence() <= 2).flatMap(a -> a.roles.get(Role.ACTOR).stream()).reduce((a, b) -> b));
    }

    /** "A device had gone off in a tunnel, X announced": a test of which nobody else is told is that of the state which announces it. */
    private Optional<Party> announced(Reading reading, PartyResolver resolver) {
        return reading.parties.stream().filter(m -> m.kind() == PartyMention.Kind.METONYM || m.kind() == PartyMention.Kind.NAME).filter(m -> {
            int word = reading.tree.headOf(m.start(), m.end());
            int verb = word < 0 ? -1 : reading.tree.governor(word);
            return verb >= 0 && reading.tree.edge(word) == Edge.SUBJECT && this.acts.roleWords("announcing").contains(reading.tree.lemma(verb));
        }).map(resolver::of).flatMap(Optional::stream).filter(p -> p.kind() == PartyKind.STATE).findFirst();
    }

    private static List<String> recent(List<DraftAct> here, List<DraftAct> before, TriggerHit hit, ToldGoods told) {
        List<DraftAct> all = new ArrayList<>(before);
        here.stream().filter(a -> a.hit.head() < hit.head()).sorted(Comparator.comparingInt(a -> a.hit.head())).forEach(all::add);
        for (int i = all.size() - 1; i >= 0 && i >= all.size() - 4; i--) {
            if (!all.get(i).roles.empty(Role.ITEM) && told.near(all.get(i))) {
                return told.after(all.get(i)).orElse(all.get(i).roles.get(Role.ITEM));
            }
        }
        return told.last();
    }

    /** The words from the first to the last that the act rests on. */
    private static org.sanctionsscreener.document.Span evidence(TriggerHit hit, Reading reading, Roles roles) {
        int first = hit.first();
        int last = hit.last();
        for (int token : roles.tokens()) {
            first = Math.min(first, token);
            last = Math.max(last, token);
        }
        int start = Math.min(reading.tree.phrase(first)[0], reading.tree.token(first).start());
        PartyMention named = reading.party(first);
        start = named == null || named.kind() == PartyMention.Kind.PRONOUN ? start : Math.min(start, named.start());
        return reading.sentence.original(start, reading.tree.token(last).end());
    }

    /** "for use in rockets", "for its enrichment plant": the words of what the goods are for. */
    private String endUse(TriggerHit hit, Reading reading) {
        Grammar grammar = reading.tree;
        List<Integer> heads = new ArrayList<>(List.of(hit.head()));
        heads.addAll(grammar.children(hit.head(), Edge.OBJECT, Edge.PASSIVE_SUBJECT));
        for (int head : heads) {
            for (var arc : grammar.arcs(head, Edge.PREP)) {
                int noun = arc.dependent();
                boolean time = reading.times.stream().anyMatch(t -> t.start() < grammar.token(noun).end() && grammar.token(noun).start() < t.end());
                if (arc.preposition().equals("for") && !time && grammar.pos(noun).startsWith("NN") && !grammar.form(noun).matches("months|years|weeks|days|hours|time|year|decades")) {
                    int[] range = grammar.phrase(noun);
                    return reading.sentence.text().substring(range[0], range[1]);
                }
            }
        }
        return "";
    }
}
