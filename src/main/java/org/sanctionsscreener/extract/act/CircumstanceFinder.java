package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Attaches circumstances to acts: to the act whose words hold them, else to those that the sentence tells or comments on. */
final class CircumstanceFinder {
    private static final int REACH = 2;
    private static final int AFAR = 6;
    private static final String US = "US";

    private final CircumstanceLexicon lexicon;
    private final Set<String> nonConduct;
    private final Map<String, Party> parties;
    private final ItemBook items;

    CircumstanceFinder(CircumstanceLexicon lexicon, Set<String> nonConduct, Map<String, Party> parties, ItemBook items) {
        this.lexicon = lexicon;
        this.nonConduct = nonConduct;
        this.parties = parties;
        this.items = items;
    }

    /** Reads one sentence's circumstances onto the acts told so far, those of this sentence included. */
    void read(Sentence sentence, List<PartyMention> mentions, List<DraftAct> acts) {
        List<DraftAct> told = targets(sentence, acts, REACH);
        if (told.isEmpty()) {
            told = targets(sentence, acts, AFAR);
            for (CircumstanceLexicon.Found found : told.isEmpty() ? List.<CircumstanceLexicon.Found>of() : lexicon.find(sentence.text(), List.of())) {
                if (lexicon.afar(found.kind())) {
                    told.forEach(act -> act.note(found.kind(), found.value(), sentence.original(found.start(), found.end())));
                }
            }
            return;
        }
        if (sentence.zone() == org.sanctionsscreener.document.Zone.TITLE || sentence.zone() == org.sanctionsscreener.document.Zone.DECK) {
            told = acts.stream().filter(DraftAct::headline).toList();
        }
        boolean comments = told.get(0).sentence() != sentence.index();
        for (CircumstanceLexicon.Found found : lexicon.find(sentence.text(), places(sentence, mentions))) {
            Span where = sentence.original(found.start(), found.end());
            if (comments && lexicon.local(found.kind())) {
                continue;
            }
            List<DraftAct> holding = comments ? told : holders(found, told).stream().filter(act -> !lexicon.local(found.kind()) || !aside(found, act)).toList();
            holding.forEach(act -> act.note(found.kind(), found.value(), where));
            told.stream().filter(act -> holding.stream().anyMatch(listing -> listedBefore(listing, act))).forEach(act -> act.note(found.kind(), found.value(), where));
        }
    }

    /** "sold it to X, a year after the department had put X on its list": a listing told as earlier is a circumstance of what was done with the listed one. */
    private boolean listedBefore(DraftAct listing, DraftAct act) {
        Grammar grammar = listing.reading.tree;
        boolean earlier = listing.type.equals("DESIGNATE") && listing.sentence() == act.sentence() && grammar.verb(listing.hit.head()) && grammar.group(listing.hit.head()).perfect();
        return earlier && !nonConduct.contains(act.type) && listing.roles.get(Role.COUNTERPARTY).stream().anyMatch(act.everybody()::contains);
    }

    /** Whether the words of an act are those of a doubt: "declined to show documents" is nobody's disclosure. */
    boolean doubts(DraftAct act) {
        int head = act.reading.tree.token(act.hit.head()).start();
        return lexicon.find(act.reading.sentence.text(), List.of()).stream()
                .anyMatch(f -> f.kind().equals("NO_EVIDENCE") && f.start() <= head && head < f.end());
    }

    /** A doubt about a source's word, or about what some parties do together, concerns all that this source says of them. */
    void share(List<DraftAct> acts) {
        for (DraftAct from : List.copyOf(acts)) {
            for (DraftAct.Note note : List.copyOf(from.notes)) {
                if (note.kind().equals("NO_EVIDENCE") || note.kind().equals("CAVEAT")) {
                    acts.stream().filter(to -> to != from && !nonConduct.contains(to.type) && sameSource(from, to)).forEach(to -> to.note(note.kind(), note.value(), note.where()));
                    acts.stream().filter(to -> to != from && !nonConduct.contains(to.type) && !from.everybody().isEmpty() && to.everybody().containsAll(from.everybody())
                            && from.everybody().size() > 1 && !to.directed && alleged(to)).forEach(to -> to.note(note.kind(), note.value(), note.where()));
                } else if (note.kind().endsWith("_END_USE") && !from.roles.empty(Role.ACTOR)) {
                    // "cash for the bureau that buys parts for the missile programme": what a receiver is told to work for is what he gets it for.
                    acts.stream().filter(to -> to != from && to.sentence() == from.sentence() && !nonConduct.contains(to.type)
                            && java.util.stream.Stream.of(Role.COUNTERPARTY, Role.BENEFICIARY, Role.DESTINATION).anyMatch(r -> to.roles.get(r).containsAll(from.roles.get(Role.ACTOR))))
                            .forEach(to -> to.note(note.kind(), note.value(), note.where()));
                } else if (lexicon.afar(note.kind())) {
                    acts.stream().filter(to -> to != from && !nonConduct.contains(to.type) && sameActor(from, to)).forEach(to -> to.note(note.kind(), note.value(), note.where()));
                }
            }
        }
    }

    /** Whether two acts rest on the word of one source alone: "a Western diplomat", "the diplomat". */
    private static boolean sameSource(DraftAct one, DraftAct other) {
        Set<String> sources = sources(one);
        return sources.size() == 1 && sources.equals(sources(other));
    }

    private static Set<String> sources(DraftAct act) {
        return act.stance.voices.stream().filter(v -> v.status() == org.sanctionsscreener.facts.Assertion.Status.ALLEGED && !v.name().isEmpty())
                .map(v -> v.source() + " " + v.name().substring(v.name().lastIndexOf(' ') + 1)).collect(java.util.stream.Collectors.toSet());
    }

    private static boolean alleged(DraftAct act) {
        return act.stance.voices.stream().anyMatch(v -> v.status() == org.sanctionsscreener.facts.Assertion.Status.ALLEGED)
                && act.stance.modality == org.sanctionsscreener.facts.Assertion.Modality.FACT;
    }

    /** What the parties and items of an act themselves say of its reach. */
    void derive(DraftAct act) {
        for (String id : act.roles.get(Role.ACTOR)) {
            Party party = parties.get(id);
            if (party != null && (party.is("US_PERSON") || US.equals(party.state()) && party.kind() != PartyKind.STATE && !party.is("GOVERNMENT") && !party.is("REGULATOR") && party.kind() != PartyKind.PLACE)) {
                act.note("US_PERSON", id, party.mentions().get(0));
            }
        }
        for (String id : act.roles.get(Role.ITEM)) {
            Item item = items.get(id);
            if (item != null && US.equals(item.originState())) {
                act.note("US_ORIGIN_ITEM", id, item.mentions().get(0));
            }
        }
        for (Role role : List.of(Role.ORIGIN, Role.VIA)) {
            for (String id : act.roles.get(role)) {
                Party party = parties.get(id);
                if (party != null && US.equals(party.state()) && (party.kind() == PartyKind.PLACE || party.kind() == PartyKind.STATE)) {
                    act.note("US_TERRITORY", id, party.mentions().get(0));
                }
                if (party != null && US.equals(party.state()) && party.is("BANK")) {
                    act.note("US_PAYMENT", id, party.mentions().get(0));
                }
            }
        }
    }

    private List<String> places(Sentence sentence, List<PartyMention> mentions) {
        Set<String> names = new TreeSet<>();
        for (PartyMention mention : mentions) {
            Party party = parties.get(mention.party());
            String words = sentence.text().substring(mention.start(), mention.end());
            boolean described = party != null && US.equals(party.state()) && mention.kind() == PartyMention.Kind.DESCRIPTION;
            if (described) {
                java.util.Arrays.stream(words.split("[^\\p{L}]+")).skip(1).filter(w -> w.length() > 2 && Character.isUpperCase(w.charAt(0))).forEach(names::add);
            }
            if (party != null && US.equals(party.state()) && words.length() > 2 && Character.isUpperCase(words.charAt(0))
                    && (party.kind() == PartyKind.PLACE || mention.kind() == PartyMention.Kind.ADJECTIVE || mention.kind() == PartyMention.Kind.METONYM)) {
                names.add(words);
            }
        }
        return List.copyOf(names);
    }

    /** The acts that a sentence speaks of: its own; else those of the last sentence with any, close before. */
    private List<DraftAct> targets(Sentence sentence, List<DraftAct> acts, int reach) {
        List<DraftAct> own = acts.stream().filter(a -> a.sentence() == sentence.index()).toList();
        // "A general licence authorised it": leave for nothing that the sentence names comments on what was told before.
        List<DraftAct> conduct = own.stream().filter(a -> !nonConduct.contains(a.type) && !(a.type.equals("APPROVE") && a.roles.empty(Role.ITEM))).toList();
        if (!conduct.isEmpty()) {
            return own;
        }
        boolean deck = sentence.zone() == org.sanctionsscreener.document.Zone.TITLE || sentence.zone() == org.sanctionsscreener.document.Zone.DECK;
        int last = acts.stream().filter(a -> a.sentence() < sentence.index() && a.headline() == deck && !nonConduct.contains(a.type)).mapToInt(DraftAct::sentence).max().orElse(-1);
        List<DraftAct> before = last < 0 || sentence.index() - last > reach ? List.of()
                : acts.stream().filter(a -> a.sentence() == last && !nonConduct.contains(a.type)).toList();
        return before.isEmpty() ? own : before;
    }

    private static boolean sameActor(DraftAct a, DraftAct b) {
        return !a.everybody().isEmpty() && a.roles.get(Role.ACTOR).equals(b.roles.get(Role.ACTOR)) && !a.roles.empty(Role.ACTOR);
    }

    /** "which belongs to a group in Ohio": words inside a clause about somebody, in which the act does not stand. */
    private static boolean aside(CircumstanceLexicon.Found found, DraftAct act) {
        Grammar grammar = act.reading.tree;
        for (int at = grammar.headOf(found.start(), found.end()); at >= 0; at = grammar.governor(at)) {
            if (at == act.hit.head()) {
                return false;
            }
            if (grammar.edge(at) == Edge.RELATIVE_CLAUSE) {
                int clause = at;
                return grammar.graph.isBelow(clause, act.hit.head()) && act.roles.tokens().contains(grammar.governor(clause)) && !grammar.graph.isBelow(act.hit.head(), clause)
                        && act.reading.item(grammar.governor(clause)) == null;
            }
        }
        return false;
    }

    /** Of the acts of a sentence, those whose clause holds the words; all of them where none or several do. */
    private List<DraftAct> holders(CircumstanceLexicon.Found found, List<DraftAct> told) {
        if (told.size() == 1) {
            return told;
        }
        Reading reading = told.get(0).reading;
        int at = reading.tree.headOf(found.start(), found.end());
        while (at >= 0) {
            int here = at;
            List<DraftAct> holding = told.stream().filter(a -> a.hit.head() == here).toList();
            if (!holding.isEmpty()) {
                return lexicon.shared(found.kind()) ? told.stream().filter(a -> holding.contains(a) || sameActor(a, holding.get(0))).toList() : holding;
            }
            at = reading.tree.governor(at);
        }
        return told;
    }
}
