package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Zone;
import java.util.stream.IntStream;
import org.sanctionsscreener.extract.lexicon.LawNames;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.pack.Pack;

/**
 * Finds who and what a document names: parties by lexicon, by the shape of names and by description, references back to them,
 * ties between them, and items. Sentences are read in order, so that a reference finds what stands before it. Thread-safe.
 */
public final class MentionFinder implements Function<Document, Mentions> {
    private final Lexicon lexicon;
    private final DescriptionWords words;
    private final LawNames laws;

    /** @throws IllegalArgumentException naming the lexicon file that cannot be read */
    public MentionFinder(Pack pack, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new DescriptionWords(pack);
        this.laws = new LawNames(pack);
    }

    @Override
    public Mentions apply(Document document) {
        PartyBook book = new PartyBook();
        List<PartyMention> mentions = new ArrayList<>();
        Places places = new Places(document, words.federal);
        SentenceParties reader = new SentenceParties(lexicon, words, new NameFinder(words, smallWords(document)), places, book);
        Ties ties = new Ties(book);
        ItemFinder items = new ItemFinder(lexicon);
        LawFinder lawFinder = new LawFinder(laws, book);
        List<LawMention> lawMentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.zone() == Zone.BYLINE) {
                continue;
            }
            List<LawMention> named = lawFinder.named(sentence);
            String text = blanked(sentence.text(), named);
            List<PartyMention> here = reader.read(sentence, text);
            here.sort(Comparator.comparingInt(PartyMention::start).thenComparing(PartyMention::end).thenComparing(PartyMention::party));
            mentions.addAll(here);
            ties.read(sentence, here);
            items.read(sentence, text, here, book);
            lawMentions.addAll(named);
            lawMentions.addAll(lawFinder.programmes(sentence, here));
        }
        return new Mentions(book.parties(), ties.found(), items.items(), mentions, items.mentions(), lawMentions);
    }

    /** The text without the names of laws, whose words name neither parties nor goods; places stay the same. */
    private static String blanked(String text, List<LawMention> laws) {
        if (laws.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        laws.forEach(l -> IntStream.range(l.start(), l.end()).forEach(i -> out.setCharAt(i, '_')));
        return out.toString();
    }

    private static Set<String> smallWords(Document document) {
        Set<String> small = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (Words.Word w : Words.of(sentence.text())) {
                if (Character.isLowerCase(w.text().charAt(0))) {
                    small.add(w.text());
                }
            }
        }
        return small;
    }
}
