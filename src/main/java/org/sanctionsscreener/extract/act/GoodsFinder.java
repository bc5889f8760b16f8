package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Item;

/** Which goods an act of a sentence is about: what a word of it names, or the nearest that the grammar missed. */
final class GoodsFinder {
    /** Acts that help with what their clause says: "advised on building a reactor". */
    private static final Set<String> HELP = Set.of("ASSIST", "TRAIN");

    private final ActLexicon lexicon;
    private final Reading reading;
    private final ItemBook items;

    GoodsFinder(ActLexicon lexicon, Reading reading, ItemBook items) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.items = items;
    }

    /** The items that a noun names: itself, what it is a quantity of ("tonnes of coal"), or what it is made of ("rocket motor cases"). */
    List<ItemMention> at(int token, TriggerHit hit) {
        if (hit.trigger().not().contains(reading.tree.form(token)) || hit.trigger().not().contains(reading.tree.lemma(token))) {
            return List.of();
        }
        ItemMention own = reading.item(token);
        if (own != null && items.get(own.item()).families().equals(List.of("FUNDS"))) {
            Optional<ItemMention> cash = reading.tree.arcs(token, Edge.PREP).stream().filter(a -> a.preposition().equals("in")).map(a -> reading.item(a.dependent()))
                    .filter(m -> m != null && items.get(m.item()).families().contains("BULK_CASH")).findFirst();
            if (cash.isPresent()) {
                return List.of(own, cash.get());
            }
        }
        if (own != null && !insideTrigger(own, hit) && !isItself(own, token, hit)) {
            // "ammunition lorries": what they are loaded with.
            if (items.get(own.item()).families().equals(List.of("VEHICLE"))) {
                Optional<ItemMention> load = reading.tree.children(token, Edge.COMPOUND).stream().map(reading::item).filter(m -> m != null && !m.item().equals(own.item())
                        && items.get(m.item()).families().stream().noneMatch(f -> f.equals("VEHICLE") || f.equals("GENERAL_GOODS"))).findFirst();
                if (load.isPresent()) {
                    return List.of(load.get());
                }
            }
            // "a cargo of coal", "parts of a rocket": what any goods are of says what they are.
            Optional<ItemMention> content = items.get(own.item()).families().equals(List.of("GENERAL_GOODS")) ? reading.tree.arcs(token, Edge.PREP).stream()
                    .filter(a -> a.preposition().equals("of") && reading.party(a.dependent()) == null).map(a -> reading.item(a.dependent())).filter(m -> m != null).findFirst() : Optional.empty();
            return List.of(content.orElse(own));
        }
        for (Arc arc : reading.tree.arcs(token, Edge.PREP)) {
            if (arc.preposition().equals("of") && reading.item(arc.dependent()) != null) {
                return List.of(reading.item(arc.dependent()));
            }
        }
        // "450,000 dollars in banknotes": the form in which it moved says what it was.
        for (Arc arc : reading.tree.arcs(token, Edge.PREP)) {
            if (arc.preposition().equals("in") && reading.item(arc.dependent()) != null && items.get(reading.item(arc.dependent()).item()).families().contains("BULK_CASH")) {
                return List.of(reading.item(arc.dependent()));
            }
        }
        boolean describes = reading.party(token) == null;
        return !describes ? List.of() : reading.tree.children(token, Edge.COMPOUND, Edge.APPOSITION).stream().map(reading::item)
                .filter(m -> m != null && lexicon.genericGoods.contains(reading.tree.form(token))).limit(1).toList();
    }

    /** "ship-to-ship transfer": the words of the act itself are not its goods. */
    private boolean insideTrigger(ItemMention mention, TriggerHit hit) {
        return hit.words() > 1 && reading.tree.token(hit.first()).start() <= mention.start() && mention.end() <= reading.tree.token(hit.last()).end()
                && hit.trigger().families().isEmpty() && hit.trigger().needs() == Trigger.Needs.NONE;
    }

    /** "shipments": the noun of the act names no goods, whatever it is also a word for. */
    private boolean isItself(ItemMention mention, int head, TriggerHit hit) {
        return hit.nominal() && head == hit.head() && items.get(mention.item()).families().stream().allMatch("GENERAL_GOODS"::equals);
    }

    /** The goods that the grammar missed: the nearest mention in the same stretch of words, no other trigger's verb between. */
    Optional<ItemMention> nearest(TriggerHit hit, List<TriggerHit> all) {
        int from = reading.tree.token(hit.head()).start();
        ItemMention best = null;
        for (ItemMention mention : reading.items) {
            int head = reading.tree.headOf(mention.start(), mention.end());
            if (head < 0 || insideTrigger(mention, hit) || isItself(mention, head, hit) || carries(head) || !sameClause(head, hit) && !behind(mention, head, hit) || otherBetween(hit, head, all)) {
                continue;
            }
            boolean after = mention.start() > from;
            boolean better = best == null || after && best.start() < from || after == best.start() > from
                    && Math.abs(mention.start() - from) < Math.abs(best.start() - from);
            if (better && Math.abs(head - hit.head()) <= 12) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "went on by lorry": what carries the goods. */
    boolean carries(int head) {
        return reading.tree.preposition(head).equals("by") && reading.tree.children(head, Edge.DETERMINER).isEmpty() && lexicon.roleWords("means").contains(reading.tree.form(head));
    }

    /** Right behind the verb, with nothing but what describes the goods between. */
    private boolean behind(ItemMention mention, int head, TriggerHit hit) {
        if (hit.nominal() || head <= hit.head() || reading.party(head) != null) {
            return false;
        }
        for (int at = hit.head() + 1; at < head; at++) {
            boolean within = reading.tree.token(at).start() >= mention.start();
            if (!within && !reading.tree.pos(at).matches("DT|JJ.*|VBN|CD|HYPH|PRP\\$")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word hangs under the trigger without another clause between. */
    private boolean sameClause(int word, TriggerHit hit) {
        for (int at = word; at >= 0; at = reading.tree.governor(at)) {
            if (at == hit.head()) {
                return true;
            }
            // "launched what is believed to be a missile"
            boolean helped = HELP.contains(hit.trigger().act()) && reading.tree.edge(at) == Edge.OPEN_CLAUSE && (!reading.tree.preposition(at).isEmpty() || reading.tree.group(at).infinitive());
            boolean what = helped || reading.tree.children(at, Edge.SUBJECT, Edge.PASSIVE_SUBJECT).stream().anyMatch(s -> reading.tree.form(s).equals("what"))
                    || reading.tree.edge(at) == Edge.OPEN_CLAUSE && reading.tree.form(at).equals("be");
            if (at != word && reading.tree.verb(at) && !what) {
                return false;
            }
        }
        return false;
    }

    private boolean otherBetween(TriggerHit hit, int word, List<TriggerHit> all) {
        int low = Math.min(hit.last(), word);
        int high = Math.max(hit.first(), word);
        // What somebody is helped to do is part of the help.
        return all.stream().anyMatch(h -> h.head() != hit.head() && h.head() > low && h.head() < high
                && !(HELP.contains(hit.trigger().act()) && reading.tree.edge(h.head()) == Edge.OPEN_CLAUSE && reading.tree.graph.isBelow(h.head(), hit.head())));
    }

    boolean couldBeGoods(int token) {
        String form = reading.tree.form(token);
        return reading.tree.noun(token) && reading.party(token) == null && !reading.tree.pos(token).equals("PRP") && !reading.tree.pos(token).startsWith("W")
                && !reading.tree.pos(token).equals("CD") && !lexicon.notGoods.contains(form) && !lexicon.notGoods.contains(reading.tree.lemma(token));
    }

    String describe(int token) {
        int[] range = reading.tree.phrase(token);
        Item item = items.described(reading.sentence.text().substring(range[0], range[1]), reading.sentence.original(range[0], range[1]));
        return item.id();
    }
}
