package org.sanctionsscreener.extract.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.Mentions;
import org.sanctionsscreener.facts.Consultation;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.pack.Pack;

/**
 * Asks a language model what a document says and holds its answer to the text. Whatever goes wrong, the facts of the rules are what
 * they were. Thread-safe; one instance serves a process.
 */
public final class SecondReader implements BiFunction<Document, Facts, SecondReading> {
    /** So many documents in a row without an answer, and no more are asked about: a run of thousands must not wait for each. */
    private static final int PATIENCE = 3;

    private final SecondReaderSettings settings;
    private final Vocabulary words;
    private final Lexicon lexicon;
    private final Function<Document, Mentions> mentions;
    private final Prompt prompt;
    private final Endpoint endpoint;
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicReference<String> gaveUp = new AtomicReference<>();

    /**
     * @param mentions finds who and what a document names, as for the rules
     * @param connect  makes the endpoint, given the JSON Schema of the answers
     * @throws IllegalArgumentException naming the lexicon file that cannot be read
     */
    public SecondReader(Pack pack, Lexicon lexicon, Function<Document, Mentions> mentions, SecondReaderSettings settings, Function<String, Endpoint> connect) {
        this.settings = settings;
        this.words = Vocabulary.of(pack);
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.prompt = new Prompt(words);
        Endpoint asked = connect.apply(prompt.schema());
        this.endpoint = settings.cache() == null ? asked : new CachedEndpoint(asked, settings.model(), settings.cache());
    }

    /** Reads a document that the rules have read. */
    @Override
    public SecondReading apply(Document document, Facts rules) {
        if (gaveUp.get() != null) {
            return new SecondReading(rules, Map.of(), new Consultation(settings.model(), 0, 0, Map.of(), gaveUp.get()));
        }
        List<Piece> pieces = Piece.of(document);
        List<Piece> sent = pieces.subList(0, Math.min(pieces.size(), settings.requests()));
        List<String> trouble = new ArrayList<>();
        if (sent.size() < pieces.size()) {
            trouble.add("only " + sent.size() + " of " + pieces.size() + " pieces of the text were sent; --second-reader-requests sends more");
        }
        Facts first = rules.parties().isEmpty() && rules.acts().isEmpty() ? named(document) : rules;
        Naming naming = new Naming(document, lexicon, first);
        Tally tally = new Tally();
        AnswerReader reader = new AnswerReader(document, words, naming, tally);
        List<ReadAct> acts = new ArrayList<>();
        int asked = 0;
        try {
            for (Piece piece : sent) {
                asked++;
                String answer = endpoint.answer(prompt.instructions(), Prompt.article(piece));
                unanswered.set(0);
                try {
                    acts.addAll(reader.read(AnswerReader.parse(answer), piece));
                } catch (EndpointException unusable) {
                    trouble.add((sent.size() > 1 ? "piece " + asked + " of " + sent.size() + ": " : "") + unusable.getMessage());
                }
            }
        } catch (EndpointException silent) {
            trouble.add(silent.getMessage());
            unanswered(silent);
        }
        Merger merger = new Merger(document, first, naming, words);
        Facts merged = acts.isEmpty() ? rules : merger.merge(acts);
        return new SecondReading(merged, merger.variants(), new Consultation(settings.model(), asked, tally.kept(), tally.dropped(), String.join("; ", trouble)));
    }

    private void unanswered(EndpointException silent) {
        if (silent.lasting()) {
            gaveUp.compareAndSet(null, "not asked, as for an earlier document: " + silent.getMessage());
        } else if (unanswered.incrementAndGet() >= PATIENCE) {
            gaveUp.compareAndSet(null, "not asked: " + PATIENCE + " documents in a row had no answer");
        }
    }

    private Facts named(Document document) {
        Mentions named = mentions.apply(document);
        return new Facts(named.parties(), named.affiliations(), named.items(), List.of(), List.of(), List.of());
    }
}
