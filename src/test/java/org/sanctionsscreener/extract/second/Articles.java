package org.sanctionsscreener.extract.second;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.mention.Mentions;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.pack.Pack;

/** Articles of our own, and what the rules are taken to have read in them: the parser is not needed to test a second reader. */
final class Articles {
    static final String SHIPPED = "North Korea shipped guidance systems for ballistic missiles to Syria in March 2013, a UN panel of experts said.";
    static final String PASSED = "Harbin Lathe, a Chinese firm, had quietly passed along “gyro units” to North Korea in 2012.";
    static final String TEXT = SHIPPED + "\n\nThe panel saw photographs of the crates.\n\n" + PASSED + "\n";
    private static final Pack PACK = Pack.embedded();
    private static final Lexicon LEXICON = new Lexicon(PACK);
    private static final MentionFinder MENTIONS = new MentionFinder(PACK, LEXICON);

    private Articles() { }

    static Document document(String text) {
        try {
            return new DocumentReader(ReadOptions.defaults()).read("d", "d.txt", "", LocalDate.of(2014, 3, 1), "", text);
        } catch (UnreadableDocumentException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** Who and what is named, without any act. */
    static Facts named(Document document) {
        Mentions mentions = MENTIONS.apply(document);
        return new Facts(mentions.parties(), mentions.affiliations(), mentions.items(), List.of(), List.of(), List.of());
    }

    /** What the rules read in {@link #SHIPPED}: one act, asserted once. */
    static Facts rules(Document document, Assertion.Status status, Assertion.Modality modality) {
        Mentions mentions = MENTIONS.apply(document);
        int at = document.text().indexOf(SHIPPED);
        String item = mentions.items().stream().filter(i -> i.name().contains("guidance")).findFirst().orElseThrow().id();
        ActTime march = new ActTime(LocalDate.of(2013, 3, 1), LocalDate.of(2013, 3, 31), ActTime.Basis.STATED, "in March 2013", List.of(span(document, "in March 2013")));
        Act act = new Act("act:1", "SUPPLY", List.of("state:KP"), List.of("state:SY"), List.of(), List.of(), List.of(item), List.of(), List.of(), "", march, Phase.COMPLETED, true,
                false, List.of(new Span(at, at + SHIPPED.length())));
        return new Facts(mentions.parties(), mentions.affiliations(), mentions.items(), List.of(act),
                List.of(new Assertion("act:1", Assertion.Source.UN_PANEL, "a UN panel of experts", status, modality, List.of(span(document, "a UN panel of experts")))), List.of());
    }

    static Facts rules(Document document) {
        return rules(document, Assertion.Status.FOUND, Assertion.Modality.FACT);
    }

    static Span span(Document document, String words) {
        int at = document.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    /** An answer that reads {@link #SHIPPED} as the rules do. */
    static Answer same() {
        return new Answer().party("p1", "North Korea", "STATE", "").party("p2", "Syria", "STATE", "").item("i1", "guidance systems", "MISSILE")
                .act("SUPPLY", "North Korea shipped guidance systems for ballistic missiles to Syria", "p1", "p2", "i1").time("in March 2013")
                .says("UN_PANEL", "a UN panel of experts", "FOUND", "FACT", "a UN panel of experts said");
    }

    static SecondReader reader(Endpoint endpoint) { return reader(endpoint, "m", 10, null); }

    static SecondReader reader(Endpoint endpoint, String model, int requests, Path cache) {
        SecondReaderSettings settings = new SecondReaderSettings(URI.create("http://localhost"), model, null, Duration.ofSeconds(5), 0, requests, cache);
        return new SecondReader(PACK, LEXICON, MENTIONS, settings, schema -> endpoint);
    }
}
