package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.mention.ItemMention;

/** The goods that a document named last, whether somebody did anything with them or not: what "them" and "the lot" take up again. */
final class ToldGoods {
    /** How many sentences back goods are still meant. */
    private static final int REACH = 3;
    /** Families of which no later "them" is likely to speak. */
    private static final Set<String> PASSING = Set.of("GENERAL_GOODS", "FUNDS", "BULK_CASH", "CRYPTO", "LABOUR");

    private static final Pattern SETTING = Pattern.compile("(?i)\\b(?:before|in front of|under|underneath|beneath|behind|beside|near|past|inside|among|amid|on top of|next to) (?:the|a|an|some|rolling|running|television|TV) (?:[\\p{L}-]+ )?$");

    private static final Pattern SHOWN = Pattern.compile("(?i)[ -](?:pictures?|images?|imagery|photos?|photographs?|data|tracks?|signals?)\\b");

    private final ItemBook items;
    private List<String> last = List.of();
    private int lastSentence = -1;
    private int now;

    ToldGoods(ItemBook items) { this.items = items; }

    /** The same, read for a sentence: goods too far above it are forgotten. */
    ToldGoods at(Sentence sentence) {
        now = sentence.index();
        return this;
    }

    /** Keeps the goods of a sentence for those that follow: the last that it names and those told in one breath with them. */
    void add(Sentence sentence, List<ItemMention> named) {
        List<ItemMention> lasting = named.stream().filter(m -> lasting(m.item()) && !setting(sentence.text(), m.start(), m.end())).sorted(Comparator.comparingInt(ItemMention::start)).toList();
        if (lasting.isEmpty()) {
            return;
        }
        List<String> group = new ArrayList<>(List.of(lasting.get(lasting.size() - 1).item()));
        for (int i = lasting.size() - 1; i > 0 && joined(sentence.text(), lasting.get(i - 1).end(), lasting.get(i).start()); i--) {
            group.add(0, lasting.get(i - 1).item());
        }
        last = group.stream().distinct().toList();
        lastSentence = sentence.index();
    }

    /** The goods named last, if near. */
    List<String> last() { return lastSentence >= 0 && now - lastSentence <= REACH ? last : List.of(); }

    /** The goods named last, if near and after the act was told. */
    Optional<List<String>> after(DraftAct act) { return act.sentence() < lastSentence && !last().isEmpty() ? Optional.of(last) : Optional.empty(); }

    /** Whether the act was told so little before that its goods may still be meant. */
    boolean near(DraftAct act) { return now - act.sentence() <= 2 * REACH; }

    private boolean lasting(String id) {
        return items.get(id) != null && items.get(id).families().stream().anyMatch(f -> !PASSING.contains(f));
    }

    /** "before the cameras", "under the apples", "satellite pictures": where goods lay or were seen, none of them. */
    private static boolean setting(String text, int start, int end) {
        return SETTING.matcher(text.substring(0, start)).find() || SHOWN.matcher(text.substring(end)).lookingAt();
    }

    /** "rifles, mortars and 3,000 rounds": named side by side. */
    private static boolean joined(String text, int from, int to) {
        return from <= to && text.substring(from, to).matches("(?: [\\p{L}-]+){0,3}(?:,| and|, and)(?: [\\p{L}\\d,.-]+){0,4}[ -]?");
    }
}
