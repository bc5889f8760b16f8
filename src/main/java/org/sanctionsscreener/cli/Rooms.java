package org.sanctionsscreener.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.Interest;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.extract.second.SecondReader;
import org.sanctionsscreener.extract.second.SecondReaderSettings;
import org.sanctionsscreener.extract.second.openai.OpenAiEndpoint;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.screen.Screener;

/** Makes the rooms ready, those that take long beside each other: the words are read while the rules compile. */
final class Rooms {
    private Rooms() { }

    static Engine load(ScreeningOptions options) {
        Optional<SecondReaderSettings> asked = options.second == null ? Optional.empty() : options.second.settings();
        Pack pack = options.pack != null ? options.pack : Packs.pack(options.rules);
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> reading(pack));
        ParserLoader.start();
        RuleSet rules = Packs.rules(pack, options.asOf);
        Reading words = joined(reading);
        List<String> linked = rules.law().shapes().stream().flatMap(s -> s.toward().stream()).toList();
        Extractor extractor = words.extractor().only(new Interest(pack, words.lexicon(), linked));
        SecondReader second = asked.map(settings -> new SecondReader(pack, words.lexicon(), words.mentions(), settings,
                schema -> new OpenAiEndpoint(settings, schema))).orElse(null);
        return new Engine(new Screener(extractor::extract, second, new Reasoner(rules)));
    }

    /** What reads, and the words that it reads by. */
    private record Reading(Extractor extractor, Lexicon lexicon, MentionFinder mentions) { }

    private static Reading reading(Pack pack) {
        Lexicon lexicon = new Lexicon(pack);
        MentionFinder mentions = new MentionFinder(pack, lexicon);
        return new Reading(new Extractor(pack, mentions, ParserLoader::get), lexicon, mentions);
    }

    private static Reading joined(CompletableFuture<Reading> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IllegalArgumentException words && !(words instanceof NumberFormatException)) {
                throw new Engine.PackException("the rule pack does not load: " + words.getMessage(), words);
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
