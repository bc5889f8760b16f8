package org.sanctionsscreener.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.act.ActExtraction;
import org.sanctionsscreener.extract.mention.Mentions;
import org.sanctionsscreener.extract.parse.Parser;
import org.sanctionsscreener.extract.time.TimeFinder;
import org.sanctionsscreener.extract.time.TimeMention;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.pack.Pack;

/**
 * The door of the room: a document becomes what it says. Thread-safe; one instance serves a process.
 *
 * <p>No parser is asked for when no sentence holds a word of conduct beside somebody or something named.
 */
public final class Extractor {
    private final ActExtraction acts;
    private final Function<Document, Mentions> mentions;
    private final Supplier<Parser> parser;
    private final Predicate<Document> interest;
    private final TimeFinder times = new TimeFinder();

    /**
     * @param mentions finds who and what a document names
     * @param parser   gives the parser, waiting for it if it is still loading; asked only when needed
     * @throws IllegalArgumentException naming the lexicon file that cannot be read
     */
    public Extractor(Pack pack, Function<Document, Mentions> mentions, Supplier<Parser> parser) {
        this(new ActExtraction(pack), mentions, parser, document -> true);
    }

    private Extractor(ActExtraction acts, Function<Document, Mentions> mentions, Supplier<Parser> parser, Predicate<Document> interest) {
        this.acts = acts;
        this.mentions = mentions;
        this.parser = parser;
        this.interest = interest;
    }

    /** The same reader, which passes over documents of no interest at the price of a look at their words ({@link Interest}). */
    public Extractor only(Predicate<Document> wanted) {
        return new Extractor(acts, mentions, parser, wanted);
    }

    /** What the document says, as read; no law. */
    public Facts extract(Document document) {
        if (!acts.mayMatter(document) || !interest.test(document)) {
            return Facts.none();
        }
        LocalDate published = document.published().date();
        return acts.extract(document, mentions.apply(document), times(published), parser);
    }

    /** Each sentence's times, told the last one before it. The function keeps that one, so it is made anew for every document. */
    private Function<Sentence, List<TimeMention>> times(LocalDate published) {
        TimeMention[] previous = new TimeMention[1];
        return sentence -> {
            List<TimeMention> found = times.find(sentence, published, previous[0]);
            found.stream().filter(t -> t.role() == TimeMention.Role.WHEN).reduce((a, b) -> b).ifPresent(t -> previous[0] = t);
            return found;
        };
    }
}
