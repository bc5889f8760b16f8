package org.sanctionsscreener.extract.act;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.mention.LawMention;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.time.TimeMention;

/** One parsed sentence with what is named in it, token by token. */
final class Reading {
    private static final Pattern RIGHT_BEFORE = Pattern.compile("(?: of (?:an? |the )?(?:[\\p{L}\\d'’-]+ ){0,2}[\\p{L}\\d'’-]+)?(?: (?:had|has|have|was|were|been|being|be|also|then|again|finally|later|already|still|once|more|all|both|that|which|reportedly|allegedly|apparently))* ");

    final Sentence sentence;
    final Grammar tree;
    final List<PartyMention> parties;
    final List<ItemMention> items;
    final List<TimeMention> times;
    final List<LawMention> laws;
    /** The parties that the sentences just before name. */
    final List<PartyMention> earlier;
    /** The text of the next sentence of the paragraph, empty if there is none. */
    final String after;
    private final PartyMention[] partyAt;
    private final ItemMention[] itemAt;
    private final PartyMention[] adjectiveAt;

    Reading(Sentence sentence, Grammar tree, List<PartyMention> parties, List<ItemMention> items, List<TimeMention> times, List<LawMention> laws, List<PartyMention> earlier, String after) {
        this.sentence = sentence;
        this.tree = tree;
        this.parties = parties;
        this.items = items;
        this.times = times;
        this.laws = laws;
        this.earlier = earlier;
        this.after = after;
        this.partyAt = new PartyMention[tree.size()];
        this.itemAt = new ItemMention[tree.size()];
        this.adjectiveAt = new PartyMention[tree.size()];
        parties.stream().filter(m -> m.kind() == PartyMention.Kind.ADJECTIVE).forEach(m -> fill(m.start(), m.end(), at -> adjectiveAt[at] = m));
        // The shorter mention is the more exact word for its tokens, except that an adjective never hides the name around it.
        parties.stream().sorted((a, b) -> length(b) - length(a)).forEach(m -> fill(m.start(), m.end(), at -> {
            if (partyAt[at] == null || m.kind() != PartyMention.Kind.ADJECTIVE && at == tree.headOf(m.start(), m.end())) {
                partyAt[at] = m;
            }
        }));
        items.stream().sorted((a, b) -> (a.end() - a.start()) - (b.end() - b.start())).forEach(m -> fill(m.start(), m.end(), at -> itemAt[at] = m));
    }

    private static int length(PartyMention m) { return m.end() - m.start(); }

    private void fill(int start, int end, java.util.function.IntConsumer set) {
        for (int at = 0; at < tree.size(); at++) {
            if (tree.token(at).start() < end && start < tree.token(at).end()) {
                set.accept(at);
            }
        }
    }

    /** The mention of a party that covers the token, null if none. */
    PartyMention party(int at) { return partyAt[at]; }

    /** The adjective of a state or people that covers the token ("Iranian"), null if none. */
    PartyMention adjective(int at) { return adjectiveAt[at]; }

    /** The mention of an item that covers the token, null if none. */
    ItemMention item(int at) { return itemAt[at]; }

    /** The goods that stand right before a verb with nothing between but what they are of and words of tense; null if none do. */
    ItemMention goodsBefore(int verb) {
        int start = tree.token(verb).start();
        return items.stream().filter(m -> m.end() < start && RIGHT_BEFORE.matcher(sentence.text().substring(m.end(), start)).matches()).reduce((a, b) -> b).orElse(null);
    }

    /** Where tokens {@code first} to {@code last} stand in the original. */
    Span span(int first, int last) {
        return sentence.original(tree.token(first).start(), tree.token(last).end());
    }

    /** The words of a noun phrase's core. */
    String words(int noun) {
        int[] range = tree.phrase(noun);
        return sentence.text().substring(range[0], range[1]);
    }

    @Override
    public String toString() { return sentence + " " + Arrays.toString(partyAt); }
}
