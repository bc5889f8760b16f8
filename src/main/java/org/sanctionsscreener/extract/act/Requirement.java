package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Whether what stands beside a trigger lets it count as its act: the right goods, the right people, not a neutral use. */
final class Requirement {
    /** What {@code requires} of an act may name besides a list of words under {@code near}. */
    static final Set<String> NAMES = Set.of("goods", "origin", "elsewhere", "two-vessels", "funded", "mover", "moved", "premises", "listed-person", "importer", "afloat", "object-party", "listed-words", "workers", "nationals",
            "vessel", "launcher", "private-actor", "together", "named-law", "determined", "several", "belied", "firm", "to-somewhere");
    /** The lists of words that these ask for under names of their own. */
    static final Set<String> LISTS = Set.of("premises", "barred", "vessels", "listed", "workers", "seaborne", "belied", "court-papers");

    private static final Pattern AMOUNT = Pattern.compile("[$€£]\\s?\\d[\\d,.]*(?: (?:thousand|million|billion))?");

    private final ActLexicon lexicon;
    private final Map<String, Party> parties;
    private final ItemBook items;

    Requirement(ActLexicon lexicon, Map<String, Party> parties, ItemBook items) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.items = items;
    }

    boolean met(TriggerHit hit, Roles roles, Reading reading) {
        Trigger trigger = hit.trigger();
        boolean item = roles.get(Role.ITEM).stream().anyMatch(id -> fits(trigger, id));
        boolean head = headWord(hit, reading);
        boolean party = roles.anyParty();
        boolean needs = switch (trigger.needs()) {
            case ITEM -> item || head && !roles.empty(Role.ITEM) || head && !trigger.heads().isEmpty();
            case PARTY -> party;
            case ITEM_AND_PARTY -> (item || head) && party;
            case ITEM_OR_PARTY -> item || head || trigger.families().isEmpty() && party;
            case NONE -> true;
        };
        return needs && !neutral(hit, reading) && !fliesItself(hit, roles, reading) && !ownCraft(hit, roles, reading) && special(trigger.requires(), hit, roles, reading);
    }

    /** "missiles and drones flew towards X": what flies by itself was fired, not brought. */
    private boolean fliesItself(TriggerHit hit, Roles roles, Reading reading) {
        Grammar tree = reading.tree;
        boolean flies = hit.trigger().act().equals("SUPPLY") && !hit.nominal() && tree.lemma(hit.head()).equals("fly") && !tree.group(hit.head()).passive() && tree.child(hit.head(), Edge.OBJECT) < 0;
        return flies && roles.empty(Role.ACTOR) && roles.get(Role.ITEM).stream().map(items::get).anyMatch(i -> i != null && (i.families().contains("MISSILE") || i.families().contains("UAV")));
    }

    /** "flew its Boeing to X": who flies or sails a craft of his own gives it to nobody. */
    private boolean ownCraft(TriggerHit hit, Roles roles, Reading reading) {
        Grammar tree = reading.tree;
        int next = hit.head() + 1;
        boolean moves = !hit.nominal() && tree.verb(hit.head()) && hit.trigger().act().equals("SUPPLY") && next < tree.size() && tree.form(next).matches("its|their|his|her") && lexicon.roleWords("steering").contains(tree.lemma(hit.head()));
        return moves && roles.get(Role.ITEM).stream().map(items::get).anyMatch(i -> i != null && (i.families().contains("AIRCRAFT") || i.families().contains("VESSEL") || i.families().contains("HELICOPTER")));
    }

    /** Keeps only the items that may stand in this act. */
    void prune(TriggerHit hit, Roles roles) {
        boolean unfit = !hit.trigger().families().isEmpty() && roles.get(Role.ITEM).stream().noneMatch(id -> fits(hit.trigger(), id));
        if (unfit && hit.trigger().needs() == Trigger.Needs.PARTY) {
            roles.clear(Role.ITEM);
        }
        if (!hit.trigger().families().isEmpty() && roles.get(Role.ITEM).stream().anyMatch(id -> fits(hit.trigger(), id))) {
            List<String> kept = roles.get(Role.ITEM).stream().filter(id -> fits(hit.trigger(), id)).toList();
            roles.clear(Role.ITEM);
            roles.addAll(Role.ITEM, kept);
        }
    }

    private boolean fits(Trigger trigger, String id) {
        Item item = items.get(id);
        return item != null && (trigger.families().isEmpty() || item.families().stream().anyMatch(trigger.families()::contains));
    }

    private static boolean headWord(TriggerHit hit, Reading reading) {
        Set<String> heads = hit.trigger().heads();
        if (heads.isEmpty()) {
            return false;
        }
        Grammar grammar = reading.tree;
        for (int child : grammar.children(hit.head(), Edge.OBJECT, Edge.COMPOUND, Edge.PASSIVE_SUBJECT, Edge.PREP, Edge.SUBJECT, Edge.MODIFIER, Edge.OPEN_CLAUSE)) {
            if (heads.contains(grammar.form(child)) || grammar.children(child, Edge.COMPOUND, Edge.PREP, Edge.OBJECT).stream().anyMatch(c -> heads.contains(grammar.form(c)))) {
                return true;
            }
        }
        return false;
    }

    private boolean neutral(TriggerHit hit, Reading reading) {
        Set<String> not = hit.trigger().not();
        if (not.isEmpty()) {
            return false;
        }
        Grammar grammar = reading.tree;
        int head = hit.head();
        int up = grammar.governor(head);
        if (hit.nominal() && up >= 0 && grammar.edge(head) == Edge.COMPOUND && grammar.isOne(up, not)) {
            return true;
        }
        int object = grammar.verb(head) ? grammar.arguments.undergoer(head).orElse(-1) : -1;
        // "cases of cognac": what the neutral word holds is goods.
        boolean holds = object >= 0 && grammar.arcs(object, Edge.PREP).stream().anyMatch(a -> a.preposition().equals("of") && reading.item(a.dependent()) != null);
        // "taught two students from X": those of a nation are pupils of whom the text means to say so.
        boolean nation = hit.trigger().act().equals("TRAIN") && object >= 0 && reading.party(object) != null && parties.get(reading.party(object).party()) != null
                && parties.get(reading.party(object).party()).state() != null;
        return object >= 0 && grammar.isOne(object, not) && reading.item(object) == null && !holds && !nation
                || hit.nominal() && grammar.children(head, Edge.COMPOUND, Edge.MODIFIER).stream().anyMatch(c -> grammar.isOne(c, not));
    }

    /** Whether the sentence has one of these words anywhere. */
    private static boolean says(Grammar grammar, Set<String> words) {
        return grammar.graph.tokens().stream().anyMatch(t -> words.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** "court filings say": such a paper is a source, no paper of a trade. */
    private boolean ofCourt(TriggerHit hit, Grammar grammar) {
        return java.util.stream.IntStream.rangeClosed(Math.max(1, hit.first()), hit.last()).anyMatch(i -> lexicon.roleWords("instruments").contains(grammar.form(i)) && lexicon.near("court-papers").contains(grammar.form(i - 1)));
    }

    /** "gave the value as $1,900. The invoice said $19,000": two sums for one thing. */
    private static boolean amountsDiffer(String text) {
        return AMOUNT.matcher(text).results().map(m -> m.group().replaceAll("[.,]+$", "")).distinct().count() > 1;
    }

    private boolean special(String name, TriggerHit hit, Roles roles, Reading reading) {
        Grammar grammar = reading.tree;
        return switch (name) {
            case "goods" -> roles.get(Role.ITEM).stream().map(items::get).anyMatch(i -> !i.families().equals(List.of("FUNDS")) && !i.families().isEmpty());
            case "funded" -> !roles.empty(Role.BENEFICIARY) || !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || special("goods", hit, roles, reading);
            case "mover" -> !roles.empty(Role.ITEM) && (!roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION));
            case "moved" -> !roles.empty(Role.ITEM) && (!roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION)
                    || !roles.empty(Role.VIA) || !roles.empty(Role.BENEFICIARY) || !roles.empty(Role.ORIGIN) && (!roles.empty(Role.ACTOR) || hit.trigger().frame().name().equals("load")));
            case "origin" -> !roles.empty(Role.ITEM) && roles.get(Role.ORIGIN).stream().anyMatch(o -> !roles.has(Role.DESTINATION, o));
            case "elsewhere" -> elsewhere(roles, reading);
            case "two-vessels" -> reading.parties.stream().filter(m -> m.kind() != PartyMention.Kind.ADJECTIVE).map(PartyMention::party).distinct().map(parties::get)
                    .filter(p -> p != null && p.kind() == PartyKind.VESSEL).count() > 1;
            case "premises" -> says(grammar, lexicon.near("premises"));
            case "listed-person" -> !roles.empty(Role.COUNTERPARTY) && says(grammar, lexicon.near("barred"));
            case "afloat" -> grammar.mentions(hit.head(), lexicon.near("vessels"));
            case "object-party" -> hit.trigger().act().equals("TRAIN") && !roles.empty(Role.ITEM) && !roles.empty(Role.DESTINATION) || !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.PARTICIPANT);
            // A firm that trades or works goods, not who carries them: "a refiner unloaded crude from X".
            case "importer" -> roles.get(Role.ACTOR).stream().map(parties::get).anyMatch(p -> p != null && p.kind() == PartyKind.ORGANISATION && p.state() != null && !p.is("SHIPPING") && !p.is("AIRLINE") && !p.is("GOVERNMENT")
                    && roles.get(Role.COUNTERPARTY).stream().map(parties::get).anyMatch(o -> o != null && o.state() != null && !o.state().equals(p.state())))
                    && roles.empty(Role.DESTINATION);
            case "listed-words" -> grammar.mentions(hit.head(), lexicon.near("listed"));
            case "workers" -> nationals(hit, reading) || says(grammar, lexicon.near("workers"));
            case "nationals" -> nationals(hit, reading);
            case "vessel" -> roles.get(Role.ITEM).stream().map(items::get).anyMatch(i -> i.families().contains("VESSEL") || i.families().contains("AIRCRAFT"))
                    || grammar.mentions(hit.head(), lexicon.near("vessels"))
                    || roles.get(Role.COUNTERPARTY).stream().map(parties::get).anyMatch(p -> p != null && p.kind() == PartyKind.VESSEL);
            case "launcher" -> !roles.empty(Role.ITEM) && subjectIsItem(hit, reading);
            case "private-actor" -> roles.get(Role.ACTOR).stream().map(parties::get).noneMatch(p -> p == null || p.kind() == PartyKind.STATE || p.is("REGULATOR") || p.is("GOVERNMENT"));
            case "together" -> !roles.empty(Role.PARTICIPANT) && (!roles.empty(Role.ITEM) || hit.nominal()
                    && grammar.children(hit.head(), Edge.DETERMINER).stream().anyMatch(d -> grammar.form(d).matches("the|this|that|such")));
            case "named-law" -> !new NamedBreach(reading).of(hit).isEmpty();
            case "determined" -> !reading.laws.isEmpty() && says(grammar, lexicon.near("determined"));
            case "several" -> roles.get(Role.PARTICIPANT).size() > 1;
            case "belied" -> !ofCourt(hit, grammar) && (says(grammar, lexicon.near("belied")) || ActLexicon.words(reading.after).stream().anyMatch(lexicon.near("belied")::contains) || amountsDiffer(reading.sentence.text() + " " + reading.after));
            case "to-somewhere" -> !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || hit.trigger().frame().name().equals("bookings") && !roles.empty(Role.BENEFICIARY);
            case "firm" -> roles.get(Role.ACTOR).stream().map(parties::get).anyMatch(p -> p != null && p.is("COMPANY"));
            // Any other name is that of a list of words one of which the sentence must hold.
            default -> name.isEmpty() || says(grammar, lexicon.near(name));
        };
    }

    /** Goods of one state that are in another, or at sea, or on their way to somebody: they were brought, whatever the verb says of them. */
    private boolean elsewhere(Roles roles, Reading reading) {
        List<String> from = roles.get(Role.ORIGIN).stream().map(parties::get).filter(p -> p != null && p.state() != null).map(Party::state).toList();
        boolean away = java.util.stream.Stream.of(Role.COUNTERPARTY, Role.DESTINATION, Role.BENEFICIARY).flatMap(r -> roles.get(r).stream()).map(parties::get)
                .anyMatch(p -> p != null && (p.state() == null || !from.contains(p.state())));
        boolean placed = java.util.stream.Stream.of(Role.COUNTERPARTY, Role.DESTINATION).flatMap(r -> roles.get(r).stream()).map(parties::get).anyMatch(p -> p != null && p.state() != null);
        boolean group = java.util.stream.Stream.of(Role.COUNTERPARTY, Role.BENEFICIARY).flatMap(r -> roles.get(r).stream()).map(parties::get).anyMatch(p -> p != null && p.kind() == PartyKind.GROUP);
        return !roles.empty(Role.ITEM) && (!from.isEmpty() && (away || says(reading.tree, lexicon.near("seaborne"))) || group || roles.bound || roles.takenUp && placed);
    }

    /** "thirty Kazakh welders": people of a state as what is hired, whatever their trade. */
    private boolean nationals(TriggerHit hit, Reading reading) {
        Grammar tree = reading.tree;
        if (!tree.verb(hit.head())) {
            return false;
        }
        // "took on sixty more Xs": behind the particle of a phrase; "the number of its X loggers": what is counted.
        java.util.stream.Stream<Integer> behind = hit.words() < 2 ? java.util.stream.Stream.empty()
                : tree.arcs(hit.head(), Edge.PREP).stream().filter(a -> a.preposition().equals(tree.form(hit.last()))).map(org.sanctionsscreener.extract.parse.Arc::dependent);
        java.util.stream.Stream<Integer> object = tree.arguments.undergoer(hit.head()).stream();
        return java.util.stream.Stream.concat(object, behind).flatMap(o -> java.util.stream.Stream.concat(java.util.stream.Stream.of(o),
                tree.arcs(o, Edge.PREP).stream().filter(a -> a.preposition().equals("of") && reading.party(o) == null).map(org.sanctionsscreener.extract.parse.Arc::dependent))).anyMatch(o -> people(o, reading));
    }

    /** "Kazakh welders", "forty Kazakhs". */
    private boolean people(int noun, Reading reading) {
        Grammar tree = reading.tree;
        Party told = reading.party(noun) == null ? null : parties.get(reading.party(noun).party());
        if (told != null && told.kind() != PartyKind.PERSON && told.kind() != PartyKind.GROUP && told.kind() != PartyKind.STATE) {
            return false;
        }
        boolean goods = reading.item(noun) != null && !items.get(reading.item(noun).item()).families().contains("LABOUR");
        boolean trade = (tree.pos(noun).equals("NNS") || lexicon.roleWords("workforces").contains(tree.form(noun))) && !goods
                && tree.children(noun, Edge.MODIFIER, Edge.COMPOUND).stream().anyMatch(m -> reading.adjective(m) != null);
        return trade || tree.form(noun).endsWith("s") && reading.party(noun) != null && reading.party(noun).kind() == PartyMention.Kind.ADJECTIVE;
    }

    private static boolean subjectIsItem(TriggerHit hit, Reading reading) {
        return reading.tree.verb(hit.head()) && (reading.tree.arguments.subject(hit.head()).map(reading::item).isPresent() || reading.goodsBefore(hit.head()) != null);
    }
}
