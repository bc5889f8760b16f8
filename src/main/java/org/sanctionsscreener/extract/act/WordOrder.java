package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Set;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.parse.Edge;

/**
 * Roles that the grammar left open, read from the order of the words. In a long sentence the parser often hangs a phrase on the wrong
 * word ("from a berth to X" on the berth, "rounds were sent" on a list before); the order in which English puts such phrases stays.
 */
final class WordOrder {
    private static final int REACH = 24;
    private static final int GOODS_REACH = 14;
    private static final int PHRASE = 6;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> TO = Set.of("to", "into", "onto");

    private final Reading reading;
    private final Grammar grammar;
    private final RoleTaker taker;
    private final GoodsFinder goods;

    WordOrder(Reading reading, RoleTaker taker, GoodsFinder goods) {
        this.reading = reading;
        this.grammar = reading.tree;
        this.taker = taker;
        this.goods = goods;
    }

    /** Fills what a verb's own arguments and the phrases below them did not. */
    void fill(TriggerHit hit, List<TriggerHit> all, Roles roles) {
        if (hit.nominal() || !grammar.verb(hit.head())) {
            return;
        }
        Frame frame = hit.trigger().frame();
        boolean moves = frame.roles("subject", false).contains(Role.ITEM) && !frame.roles("subject", false).contains(Role.ACTOR);
        if (roles.empty(Role.ITEM) && (frame.roles("object", false).contains(Role.ITEM) || moves) && (moves || grammar.group(hit.head()).passive())) {
            before(hit, all, roles);
        }
        if (!moves && !grammar.group(hit.head()).passive()) {
            doer(hit, roles);
            rightBehind(hit, roles);
            goodsBehind(hit, all, roles);
        }
        if (roles.empty(Role.ITEM)) {
            return;
        }
        if (roles.empty(Role.COUNTERPARTY) && roles.empty(Role.DESTINATION)) {
            behind(TO, hit, all, roles);
        }
        if (roles.empty(Role.COUNTERPARTY) && roles.empty(Role.DESTINATION) && frame.roles("for", false).contains(Role.DESTINATION)) {
            behind(Set.of("for"), hit, all, roles);
        }
        if (roles.empty(Role.ORIGIN) && frame.roles("from", false).equals(List.of(Role.ORIGIN))) {
            behind(Set.of("from"), hit, all, roles);
        }
    }

    /** "In December X instructors were still drilling": who stands right before the verb and its auxiliaries, where the parser gives it no subject. */
    private void doer(TriggerHit hit, Roles roles) {
        int verb = hit.head();
        boolean finite = FINITE.contains(grammar.pos(verb)) || grammar.pos(verb).equals("VBG") && grammar.child(verb, Edge.AUXILIARY) >= 0;
        if (!finite || !roles.empty(Role.ACTOR) || !roles.empty(Role.PARTICIPANT) || !hit.trigger().frame().roles("subject", false).contains(Role.ACTOR) || grammar.arguments.subject(verb).isPresent()) {
            return;
        }
        int last = verb - 1;
        while (last >= 0 && (grammar.governor(last) == verb && grammar.edge(last) != Edge.PREP || grammar.pos(last).matches("RB|MD")) && !grammar.noun(last)) {
            last--;
        }
        PartyMention mention = last < 0 ? null : reading.party(last);
        if (mention != null && (mention.kind() == PartyMention.Kind.DESCRIPTION || mention.kind() == PartyMention.Kind.NAME) && !FINITE.contains(grammar.pos(last))) {
            taker.take(Role.ACTOR, new Argument("subject", grammar.headOf(mention.start(), mention.end())), hit, roles);
        }
    }

    /** "taught X bank staff cyber defence": whom the words right behind a verb of giving or teaching name, whatever the parser made of them. */
    private void rightBehind(TriggerHit hit, Roles roles) {
        Frame frame = hit.trigger().frame();
        String slot = frame.roles("indirect", false).contains(Role.COUNTERPARTY) ? "indirect" : "";
        int next = hit.head() + 1;
        if (slot.isEmpty() || hit.words() > 1 || !roles.empty(Role.COUNTERPARTY) || !roles.empty(Role.DESTINATION) || next >= grammar.size()) {
            return;
        }
        reading.parties.stream().filter(m -> m.start() == grammar.token(next).start() && m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.PRONOUN)
                .max(java.util.Comparator.comparingInt(PartyMention::end)).filter(m -> !roles.has(Role.ACTOR, m.party()))
                .filter(m -> !Set.of(Edge.COMPOUND, Edge.MODIFIER, Edge.POSSESSIVE).contains(grammar.edge(grammar.headOf(m.start(), m.end()))) && !reading.sentence.text().startsWith("-", m.end()))
                .filter(m -> frame.name().equals("help") || reading.items.stream().anyMatch(i -> i.start() > m.end() && i.start() - m.end() < 60))
                .ifPresent(m -> taker.take(Role.COUNTERPARTY, new Argument(slot, grammar.headOf(m.start(), m.end())), hit, roles));
    }

    /** "sending X in May control chips": goods behind a verb whose object they are, with nothing but whom and when between. */
    private void goodsBehind(TriggerHit hit, List<TriggerHit> all, Roles roles) {
        if (!roles.empty(Role.ITEM) || hit.words() > 1 || !hit.trigger().frame().roles("object", false).contains(Role.ITEM)) {
            return;
        }
        for (int at = hit.head() + 1; at < Math.min(grammar.size(), hit.head() + GOODS_REACH); at++) {
            int here = at;
            int start = grammar.token(at).start();
            boolean timed = reading.times.stream().anyMatch(t -> t.start() - 4 <= start && start < t.end());
            boolean party = reading.parties.stream().anyMatch(m -> m.start() <= start && start < m.end());
            ItemMention item = reading.item(at);
            if (item != null && !party) {
                if (!goods.at(at, hit).isEmpty()) {
                    roles.add(Role.ITEM, item.item(), at);
                    return;
                }
            } else if (grammar.pos(at).matches("IN|TO|,|:|CC|WDT|WP|V.*|MD") && !timed && !party || all.stream().anyMatch(h -> h != hit && h.head() == here)) {
                return;
            }
        }
    }

    /** "..., eighteen pistols and 5,000 rounds were sent": what is named last before the verb, and what is listed with it. */
    private void before(TriggerHit hit, List<TriggerHit> all, Roles roles) {
        ItemMention right = null;
        for (int at = hit.first() - 1; at >= Math.max(0, hit.first() - GOODS_REACH); at--) {
            ItemMention item = reading.item(at);
            boolean clause = FINITE.contains(grammar.pos(at)) && right != null || isVerbOf(at, hit, all) || grammar.form(at).matches("[;:]");
            if (clause) {
                return;
            }
            if (item == null || item == right) {
                continue;
            }
            if (right != null && !listed(item, right)) {
                return;
            }
            if (goods.at(at, hit).isEmpty()) {
                return;
            }
            roles.add(Role.ITEM, item.item(), at);
            right = item;
        }
    }

    private boolean isVerbOf(int at, TriggerHit hit, List<TriggerHit> all) {
        return all.stream().anyMatch(h -> h != hit && !h.nominal() && h.head() == at && FINITE.contains(grammar.pos(at)));
    }

    /** Whether only what joins and describes the members of a list stands between two goods. */
    private boolean listed(ItemMention left, ItemMention right) {
        boolean joined = false;
        for (int at = 0; at < grammar.size(); at++) {
            if (grammar.token(at).start() >= left.end() && grammar.token(at).end() <= right.start()) {
                joined |= grammar.pos(at).matches("CC|,");
                if (!grammar.pos(at).matches("CC|,|CD|DT|JJ.*|HYPH|\\$|NN.*|RB")) {
                    return false;
                }
            }
        }
        return joined;
    }

    /** "sent from a berth to X in January": the first party behind the preposition, no other act between. */
    private void behind(Set<String> prepositions, TriggerHit hit, List<TriggerHit> all, Roles roles) {
        // "left X in twenty dhows for Y": the words of a phrase may end in the preposition itself.
        int from = hit.words() > 1 && prepositions.contains(grammar.form(hit.last())) ? hit.last() : hit.last() + 1;
        for (int at = from; at < Math.min(grammar.size() - 1, hit.last() + REACH); at++) {
            int here = at;
            boolean otherAct = all.stream().anyMatch(h -> h != hit && h.head() == here && !h.nominal()) || FINITE.contains(grammar.pos(at)) || grammar.form(at).matches("[;:]");
            if (otherAct) {
                return;
            }
            String word = grammar.form(at);
            if (!prepositions.contains(word) || grammar.pos(at + 1).startsWith("VB")) {
                continue;
            }
            int party = party(at + 1);
            if (party >= 0 && hit.trigger().frame().roles(word, false).stream().anyMatch(role -> taker.take(role, new Argument(word, party), hit, roles))) {
                return;
            }
        }
    }

    /** The head of the phrase that begins at the word, if it names or describes a party; -1 if not. */
    private int party(int first) {
        for (int at = first; at < Math.min(grammar.size(), first + PHRASE); at++) {
            if (grammar.verb(at) && !grammar.pos(at).equals("VBN") || grammar.pos(at).matches("IN|TO|,|CC")) {
                return -1;
            }
            PartyMention mention = reading.party(at);
            if (mention != null && mention.kind() != PartyMention.Kind.ADJECTIVE) {
                return grammar.headOf(mention.start(), mention.end());
            }
        }
        return -1;
    }
}
