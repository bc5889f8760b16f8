package org.sanctionsscreener.screen;

import java.util.function.Function;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.ReadResult;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Reasoner;

/** The way of one document through the rooms: facts are extracted, then weighed. Thread-safe. */
public final class Screener {
    private final Function<Document, Facts> extractor;
    private final Reasoner reasoner;

    /**
     * @param extractor reads the facts out of a document; thread-safe
     * @param reasoner  weighs them
     */
    public Screener(Function<Document, Facts> extractor, Reasoner reasoner) {
        this.extractor = extractor;
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
        return new ScreenedDocument.Screened(document, facts, reasoner.reason(facts));
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
