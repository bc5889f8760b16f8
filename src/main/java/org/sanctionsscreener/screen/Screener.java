package org.sanctionsscreener.screen;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.ReadResult;
import org.sanctionsscreener.extract.second.SecondReading;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Reasoner;

/** The way of one document through the rooms: facts are extracted, then weighed. Thread-safe. */
public final class Screener {
    private final Function<Document, Facts> extractor;
    private final BiFunction<Document, Facts, SecondReading> second;
    private final Reasoner reasoner;

    /**
     * @param extractor reads the facts out of a document; thread-safe
     * @param reasoner  weighs them
     */
    public Screener(Function<Document, Facts> extractor, Reasoner reasoner) {
        this(extractor, null, reasoner);
    }

    /**
     * A screener with two readers.
     *
     * @param second reads a document once more, knowing what the first read; thread-safe; null for none
     */
    public Screener(Function<Document, Facts> extractor, BiFunction<Document, Facts, SecondReading> second, Reasoner reasoner) {
        this.extractor = extractor;
        this.second = second;
        this.reasoner = reasoner;
    }

    /** The rules that speak. */
    public RuleSetInfo ruleSet() {
        return new RuleSetInfo(reasoner.rules().name(), reasoner.rules().version(), reasoner.rules().pack().sha256());
    }

    /** What weighs the facts, for explanations. */
    public Reasoner reasoner() { return reasoner; }

    /** Screens a document that was read. */
    public ScreenedDocument.Screened screen(Document document) {
        Facts facts = extractor.apply(document);
        if (second == null) {
            return new ScreenedDocument.Screened(document, facts, reasoner.reason(facts));
        }
        SecondReading both = second.apply(document, facts);
        return new ScreenedDocument.Screened(document, both.facts(), Variants.once(reasoner.reason(both.facts()), both.variants()), both.consulted());
    }

    /** Screens what reading gave, or passes on why it gave nothing. */
    public ScreenedDocument screen(ReadResult result) {
        if (result instanceof ReadResult.Read read) {
            return screen(read.document());
        }
        ReadResult.Unreadable failed = (ReadResult.Unreadable) result;
        return new ScreenedDocument.Failed(failed.id(), failed.path(), failed.line(), failed.message());
    }
}
