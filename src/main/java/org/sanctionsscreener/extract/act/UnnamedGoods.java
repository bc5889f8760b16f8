package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Item;

/** The goods of an act that names none the lexicon knows: taken up from before, parts of something known, or described in words of their own. */
final class UnnamedGoods {
    private static final Set<String> OF_WEAPONS = Set.of("MISSILE", "NUCLEAR", "UAV", "HEAVY_ARMS", "AIR_DEFENCE", "SPACE_LAUNCH", "CHEMICAL", "BIOLOGICAL");
    private static final Set<String> FUELS = Set.of("CRUDE_OIL", "REFINED_PETROLEUM", "AVIATION_FUEL", "FUNDS", "FOOD", "LABOUR");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private static final Set<Edge> SAID_OF = Set.of(Edge.SUBJECT, Edge.PASSIVE_SUBJECT, Edge.OBJECT);

    private final ActLexicon lexicon;
    private final Reading reading;
    private final ItemBook items;
    private final GoodsFinder goods;

    UnnamedGoods(ActLexicon lexicon, Reading reading, ItemBook items, GoodsFinder goods) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.items = items;
        this.goods = goods;
    }

    /**
     * Finds goods for an act that has none yet; the first that answers stands.
     *
     * @param recent items of the act told before
     */
    void fill(TriggerHit hit, List<TriggerHit> all, List<String> recent, List<Argument> arguments, Roles roles) {
        // Acts on goods of certain families only name theirs.
        boolean goodsActed = hit.trigger().families().isEmpty() && (hit.trigger().adhoc() || !hit.nominal() && hit.trigger().frame().roles("object", false).contains(Role.ITEM));
        if (roles.empty(Role.ITEM) && goodsActed && !recent.isEmpty() && takenUp(hit, arguments, recent)) {
            roles.addAll(Role.ITEM, recent);
            roles.takenUp = true;
        }
        if (!recent.isEmpty() && hit.trigger().families().isEmpty()) {
            again(recent, roles);
        }
        // "She had loaded at X": what she carried, told before.
        if (roles.empty(Role.ITEM) && hit.trigger().frame().name().equals("load") && !hit.nominal() && reading.tree.child(hit.head(), Edge.OBJECT) < 0) {
            roles.addAll(Role.ITEM, recent);
        }
        if (roles.empty(Role.ITEM) && hit.trigger().adhoc()) {
            partsOf(arguments, hit, roles);
        }
        if (roles.empty(Role.ITEM) && Set.of("mediate", "direct", "help").contains(hit.trigger().frame().name())) {
            reading.tree.graph.subtree(hit.head()).stream().filter(t -> t > hit.head() && reading.item(t) != null && reading.party(t) == null).findFirst()
                    .ifPresent(t -> roles.add(Role.ITEM, reading.item(t).item(), t));
        }
        if (hit.trigger().frame().name().equals("pay-for") && roles.get(Role.ITEM).stream().allMatch(i -> items.get(i).families().contains("FUNDS"))) {
            priced(recent, roles);
        }
        pointedAt(hit, all, arguments, roles);
        if (roles.empty(Role.ITEM) && !hit.nominal() && hit.trigger().frame().name().equals("help")) {
            workedOn("launchSites", "SPACE_LAUNCH", hit, roles);
            workedOn("nuclearSites", "NUCLEAR", hit, roles);
        }
        described(hit, arguments, roles);
        pronounAlone(hit, arguments, roles);
        inCash(arguments, roles);
        purposes(roles);
    }

    /** Help at a launch site is help with launches, help at an enrichment plant help with enrichment, whatever it was that they screwed together. */
    private void workedOn(String sites, String family, TriggerHit hit, Roles roles) {
        String text = reading.sentence.text().toLowerCase(java.util.Locale.ROOT);
        lexicon.roleWords(sites).stream().filter(s -> text.matches("(?s).*\\b" + s + "s?\\b.*")).sorted().findFirst().filter(s -> roles.empty(Role.ITEM)).ifPresent(s -> {
            int at = text.indexOf(s);
            roles.add(Role.ITEM, items.described(reading.sentence.text().substring(at, at + s.length()), reading.sentence.original(at, at + s.length()), List.of(family)).id(), hit.head());
        });
    }

    /** "paid 28 dollars a barrel and had the crude driven home": the goods that have this price. */
    private void priced(List<String> recent, Roles roles) {
        roles.clear(Role.ITEM);
        reading.items.stream().filter(m -> items.get(m.item()).families().stream().noneMatch(f -> Set.of("FUNDS", "BULK_CASH", "VEHICLE").contains(f))).findFirst()
                .ifPresentOrElse(m -> roles.add(Role.ITEM, m.item(), reading.tree.headOf(m.start(), m.end())), () -> roles.addAll(Role.ITEM, recent));
    }

    /** "flew in with 150,000 dollars in banknotes": the form in which money moved, told beside it. */
    private void inCash(List<Argument> arguments, Roles roles) {
        if (roles.get(Role.ITEM).stream().anyMatch(i -> items.get(i).families().equals(List.of("FUNDS")))) {
            arguments.stream().filter(a -> a.slot().equals("in")).map(Argument::token).filter(t -> lexicon.roleWords("luggage").contains(reading.tree.form(t))).findFirst().ifPresent(t ->
                    roles.add(Role.ITEM, items.described(reading.words(t), reading.span(t, t), List.of("BULK_CASH", "FUNDS")).id(), t));
            for (int goods : List.copyOf(roles.tokens())) {
                reading.tree.arcs(goods, Edge.PREP).stream().filter(a -> a.preposition().equals("in") && lexicon.roleWords("luggage").contains(reading.tree.form(a.dependent()))).findFirst().ifPresent(a ->
                        roles.add(Role.ITEM, items.described(reading.words(a.dependent()), reading.span(a.dependent(), a.dependent()), List.of("BULK_CASH", "FUNDS")).id(), a.dependent()));
            }
            arguments.stream().filter(a -> a.slot().equals("in")).map(Argument::token).filter(t -> reading.item(t) != null && items.get(reading.item(t).item()).families().contains("BULK_CASH"))
                    .forEach(t -> roles.add(Role.ITEM, reading.item(t).item(), t));
        }
    }

    /** "gyroscopes for ballistic missiles": goods that are for a weapon are goods of its kind. */
    private void purposes(Roles roles) {
        List<Integer> told = new ArrayList<>(roles.tokens());
        roles.tokens().forEach(t -> reading.tree.arcs(t, Edge.PREP).stream().filter(a -> a.preposition().equals("of")).map(Arc::dependent).forEach(told::add));
        for (int token : told) {
            ItemMention part = reading.item(token);
            if (part != null && roles.has(Role.ITEM, part.item()) && items.get(part.item()).families().stream().noneMatch(FUELS::contains)) {
                // "missile guidance chips"
                reading.tree.children(token, Edge.COMPOUND).stream().map(reading::item).filter(whole -> whole != null && !whole.item().equals(part.item())
                        && items.get(whole.item()).families().stream().anyMatch(OF_WEAPONS::contains)).forEach(whole -> items.meantFor(part.item(), whole.item()));
                reading.tree.arcs(token, Edge.PREP).stream().filter(a -> a.preposition().equals("for")).map(a -> reading.item(a.dependent()))
                        .filter(whole -> whole != null && items.get(whole.item()).families().stream().anyMatch(OF_WEAPONS::contains))
                        .forEach(whole -> items.meantFor(part.item(), whole.item()));
            }
        }
    }

    /** The nearest goods that the grammar missed, and those that "it" or a second verb without an object takes up. */
    private void pointedAt(TriggerHit hit, List<TriggerHit> all, List<Argument> arguments, Roles roles) {
        // "squid caught by crews ended up in X": a verb without a subject of its own, which the parser hung on the noun before it.
        if (roles.empty(Role.ITEM) && hit.trigger().frame().name().equals("move") && reading.tree.edge(hit.head()) == Edge.NOUN_CLAUSE && reading.tree.pos(hit.head()).matches("VB[DZP]")) {
            reading.items.stream().filter(m -> m.end() <= reading.tree.token(hit.head()).start()).reduce((a, b) -> b)
                    .ifPresent(m -> roles.add(Role.ITEM, m.item(), reading.tree.headOf(m.start(), m.end())));
        }
        // "ore from X worth a million was entered at Y": a verb that the parser left without its subject, the goods before it.
        boolean goes = Set.of("move", "found", "depart").contains(hit.trigger().frame().name()) && !hit.nominal();
        if (roles.empty(Role.ITEM) && goes && reading.goodsBefore(hit.head()) != null) {
            ItemMention before = reading.goodsBefore(hit.head());
            roles.add(Role.ITEM, before.item(), reading.tree.headOf(before.start(), before.end()));
        }
        if (roles.empty(Role.ITEM) && goes && reading.tree.pos(hit.head()).matches("VB[DZPN]")
                && reading.tree.child(hit.head(), Edge.SUBJECT, Edge.PASSIVE_SUBJECT, Edge.OBJECT) < 0 && hit.first() > 0 && reading.tree.edge(hit.head()) != Edge.NOUN_CLAUSE) {
            reading.items.stream().filter(m -> m.end() <= reading.tree.token(hit.head()).start() && items.get(m.item()).families().stream().noneMatch("FUNDS"::equals)).reduce((a, b) -> b)
                    .ifPresent(m -> roles.add(Role.ITEM, m.item(), reading.tree.headOf(m.start(), m.end())));
        }
        if (roles.empty(Role.ITEM)) {
            goods.nearest(hit, all).ifPresent(m -> roles.add(Role.ITEM, m.item(), reading.tree.headOf(m.start(), m.end())));
        }
        if (roles.empty(Role.ITEM) && !hit.nominal() && arguments.stream().anyMatch(this::isPronounOfGoods)) {
            List<ItemMention> earlier = reading.items.stream().filter(m -> m.end() <= reading.tree.token(hit.head()).start()).toList();
            // "knew that the winder was meant for a rocket and shipped it": what something is said of, before what stands in a phrase.
            earlier.stream().filter(m -> SAID_OF.contains(reading.tree.edge(reading.tree.headOf(m.start(), m.end())))).reduce((a, b) -> b).or(() -> earlier.stream().reduce((a, b) -> b)).ifPresent(m -> {
                roles.add(Role.ITEM, m.item(), reading.tree.headOf(m.start(), m.end()));
                arguments.stream().filter(this::isPronounOfGoods).map(a -> reading.party(a.token())).filter(p -> p != null).forEach(p -> roles.remove(Role.COUNTERPARTY, p.party()));
            });
        }
        if (roles.empty(Role.ITEM) && !hit.nominal() && reading.tree.pos(hit.head()).matches("VBD|VBG") && reading.tree.child(hit.head(), Edge.OBJECT) < 0
                && (reading.tree.edge(hit.head()) == Edge.CONJUNCT || !roles.empty(Role.BENEFICIARY)) && hit.trigger().adhoc()) {
            reading.items.stream().filter(m -> m.end() <= reading.tree.token(hit.head()).start()).reduce((a, b) -> b)
                    .ifPresent(m -> roles.add(Role.ITEM, m.item(), hit.head()));
        }
    }

    /** Goods that no lexicon knows, by the words that the text has for them. */
    private void described(TriggerHit hit, List<Argument> arguments, Roles roles) {
        boolean received = !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || !roles.empty(Role.BENEFICIARY);
        if (roles.empty(Role.ITEM) && hit.trigger().adhoc()) {
            arguments.stream().filter(a -> "object".equals(a.slot()) || hit.nominal() && "of".equals(a.slot())).map(Argument::token)
                    .filter(t -> received && goods.couldBeGoods(t) || lexicon.genericGoods.contains(reading.tree.form(t))).findFirst().ifPresent(t -> roles.add(Role.ITEM, goods.describe(t), t));
        }
        // "sold to the blocked mill for years": that goods went is told, what they were is not.
        boolean traded = hit.trigger().adhoc() && hit.words() == 1 && !hit.nominal() && !roles.empty(Role.ACTOR) && !roles.empty(Role.COUNTERPARTY) && arguments.stream().noneMatch(a -> a.slot().equals("object"))
                && arguments.stream().anyMatch(a -> a.slot().equals("to") && reading.party(a.token()) != null && reading.party(a.token()).kind() != org.sanctionsscreener.extract.mention.PartyMention.Kind.ADJECTIVE);
        if (roles.empty(Role.ITEM) && traded && reading.tree.children(hit.head(), Edge.CLAUSE, Edge.OPEN_CLAUSE).stream().allMatch(c -> c < hit.head()) && !reading.tree.group(hit.head()).passive()) {
            roles.add(Role.ITEM, items.described(reading.tree.form(hit.head()), reading.span(hit.head(), hit.head())).id(), hit.head());
        }
    }

    /** "a maker of geophones supplied them": goods that only the words for who sells them name, or that nobody names. */
    private void pronounAlone(TriggerHit hit, List<Argument> arguments, Roles roles) {
        boolean received = !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION);
        if (!roles.empty(Role.ITEM) || !hit.trigger().adhoc() || hit.nominal() || !received || arguments.stream().noneMatch(this::isPronounOfGoods)) {
            return;
        }
        Grammar tree = reading.tree;
        reading.parties.stream().filter(m -> roles.has(Role.ACTOR, m.party()) && m.end() <= tree.token(hit.head()).start()).map(m -> tree.headOf(m.start(), m.end())).filter(t -> t >= 0)
                .flatMap(t -> tree.arcs(t, Edge.PREP).stream()).filter(a -> a.preposition().matches("of|in") && tree.pos(a.dependent()).equals("NNS"))
                .map(Arc::dependent).findFirst().ifPresent(t -> roles.add(Role.ITEM, reading.item(t) != null ? reading.item(t).item() : goods.describe(t), t));
    }

    /** "brought such loads": a word for any goods, or for what they are packed in, that points back means the goods told before. */
    private void again(List<String> recent, Roles roles) {
        for (int token : roles.tokens()) {
            ItemMention general = reading.item(token);
            if (general != null && roles.has(Role.ITEM, general.item()) && items.get(general.item()).families().equals(List.of("GENERAL_GOODS")) && pointsBack(token)) {
                roles.clear(Role.ITEM);
                roles.addAll(Role.ITEM, recent);
                roles.takenUp = true;
                return;
            }
        }
    }

    /** A word for any goods, or for a load of them, which says nothing itself of what they are and points at what was told. */
    private boolean pointsBack(int token) {
        Grammar tree = reading.tree;
        String form = tree.form(token);
        boolean load = lexicon.roleWords("loads").contains(form);
        if (!load && !lexicon.containers.contains(form) && !lexicon.genericGoods.contains(form)) {
            return false;
        }
        boolean plain = tree.children(token, Edge.COMPOUND, Edge.NOUN_CLAUSE, Edge.POSSESSIVE).isEmpty() && tree.arcs(token, Edge.PREP).stream().noneMatch(a -> a.preposition().matches("of|for"))
                && tree.children(token, Edge.MODIFIER).stream().allMatch(m -> lexicon.roleWords("pointing").contains(tree.form(m)) || tree.pos(m).equals("CD"));
        boolean definite = tree.children(token, Edge.DETERMINER, Edge.MODIFIER).stream().anyMatch(d -> DEFINITE.contains(tree.form(d)) || tree.form(d).equals("such"));
        return plain && (load || definite);
    }

    /** "the crates", "these parts": goods told before, taken up by what they were packed in or by a word for any goods. */
    private boolean takenUp(TriggerHit hit, List<Argument> arguments, List<String> recent) {
        boolean moves = hit.trigger().frame().roles("subject", false).stream().findFirst().filter(r -> r == Role.ITEM).isPresent();
        return arguments.stream().filter(a -> a.slot().equals("object") || moves && a.slot().equals("subject")).map(Argument::token).anyMatch(t -> reading.item(t) == null && (pointsBack(t) || sameWord(t, recent)));
    }

    /** "circuit boards ... the boards": goods told before by their last word. */
    private boolean sameWord(int token, List<String> recent) {
        boolean definite = reading.tree.children(token, Edge.DETERMINER).stream().anyMatch(d -> DEFINITE.contains(reading.tree.form(d)));
        return definite && recent.stream().map(items::get).anyMatch(i -> i != null && i.name().toLowerCase(java.util.Locale.ROOT).endsWith(" " + reading.tree.form(token)));
    }

    /** "turbopumps for a missile": goods that no lexicon knows, told as parts of or for what one knows, are parts of its kind. */
    private void partsOf(List<Argument> arguments, TriggerHit hit, Roles roles) {
        Grammar grammar = reading.tree;
        for (Argument argument : arguments) {
            int part = argument.token();
            if (!argument.slot().equals("object") || !goods.couldBeGoods(part) || !grammar.pos(part).equals("NNS") || reading.item(part) != null || !goods.at(part, hit).isEmpty()) {
                continue;
            }
            List<Arc> phrases = new ArrayList<>(grammar.arcs(part, Edge.PREP));
            grammar.arcs(hit.head(), Edge.PREP).stream().filter(a -> a.dependent() > part).forEach(phrases::add);
            phrases.stream().filter(a -> a.preposition().equals("for")).map(Arc::dependent).filter(w -> reading.item(w) != null).findFirst().ifPresent(whole -> {
                int[] range = grammar.graph.nounPhrase(part, false);
                Item goods = items.described(reading.sentence.text().substring(range[0], range[1]), reading.sentence.original(range[0], range[1]));
                items.inherit(goods.id(), reading.item(whole).item());
                roles.add(Role.ITEM, goods.id(), part);
            });
        }
    }

    /** "sold forty of them": a number of goods told before. */
    private boolean someOfThem(int token) {
        boolean number = reading.tree.pos(token).matches("CD|DT|JJ") || reading.tree.form(token).matches("dozens|scores|hundreds|thousands|half|most|some|several|all|both|none|many|pair|couple|number");
        return number && reading.item(token) == null && reading.tree.arcs(token, Edge.PREP).stream().anyMatch(a -> a.preposition().equals("of") && reading.tree.form(a.dependent()).matches("them|these|those"));
    }

    /** "it", "them": goods told before. */
    boolean isPronounOfGoods(Argument argument) {
        String form = reading.tree.form(argument.token());
        return argument.slot().equals("object") && (form.equals("them") || form.equals("it") || form.equals("they") || someOfThem(argument.token()));
    }
}
