package org.sanctionsscreener.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.mention.Mentions;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.screen.Screener;

/** Makes the rooms ready, those that take long beside each other: the words are read while the rules compile. */
final class Rooms {
    private Rooms() { }

    static Engine load(ScreeningOptions options) {
        Pack pack = Packs.pack(options.rules);
        CompletableFuture<Extractor> reading = CompletableFuture.supplyAsync(() -> extractor(pack));
        ParserLoader.start();
        RuleSet rules = Packs.rules(pack, options.asOf);
        return new Engine(new Screener(joined(reading)::extract, new Reasoner(rules)));
    }

    private static Extractor extractor(Pack pack) {
        return new Extractor(pack, mentions(pack), ParserLoader::get);
    }

    private static Function<Document, Mentions> mentions(Pack pack) {
        return new MentionFinder(pack, new Lexicon(pack));
    }

    private static Extractor joined(CompletableFuture<Extractor> reading) {
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
