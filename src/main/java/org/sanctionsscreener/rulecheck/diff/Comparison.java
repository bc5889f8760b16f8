package org.sanctionsscreener.rulecheck.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.screen.ScreenedDocument;
import org.sanctionsscreener.screen.Screener;

/** Two packs over one document at a time. Thread-safe. */
public final class Comparison {
    /** What two packs make of a document, with its facts as each read them. @param failure "" or why only one of them, or neither, could screen it */
    public record Compared(CorpusDocument document, Facts before, Facts after, List<FindingChange> changes, String failure) { }

    private final Screener before;
    private final Screener after;
    private final boolean readOnce;

    /** @param readOnce whether both read by the same words, so that reading once will do */
    Comparison(Screener before, Screener after, boolean readOnce) {
        this.before = before;
        this.after = after;
        this.readOnce = readOnce;
    }

    Compared compare(CorpusDocument document) {
        if (document.facts() != null) {
            return compared(document, document.facts(), document.facts(), before.reasoner().reason(document.facts()), after.reasoner().reason(document.facts()));
        }
        ScreenedDocument old = before.screen(document.text().get());
        if (old instanceof ScreenedDocument.Screened was && readOnce) {
            return compared(document, was.facts(), was.facts(), was.findings(), after.reasoner().reason(was.facts()));
        }
        ScreenedDocument now = readOnce ? old : after.screen(document.text().get());
        if (old instanceof ScreenedDocument.Screened was && now instanceof ScreenedDocument.Screened is) {
            return compared(document, was.facts(), is.facts(), was.findings(), is.findings());
        }
        String failure = old instanceof ScreenedDocument.Failed a ? "the older pack cannot screen it: " + a.message() : "the newer pack cannot screen it: " + ((ScreenedDocument.Failed) now).message();
        return new Compared(document, null, null, List.of(), failure);
    }

    private static Compared compared(CorpusDocument document, Facts oldFacts, Facts newFacts, Findings old, Findings now) {
        Map<String, Finding> a = byKey(document, oldFacts, old);
        Map<String, Finding> b = byKey(document, newFacts, now);
        TreeSet<String> keys = new TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        List<FindingChange> changes = keys.stream().map(k -> FindingChange.of(document.name(), k.substring(0, k.indexOf(' ')), k.substring(k.indexOf(' ') + 1), a.get(k), b.get(k)))
                .filter(java.util.Objects::nonNull).toList();
        return new Compared(document, oldFacts, newFacts, changes, "");
    }

    /** The finding of a change in what some rules make of some facts, null if there is none. */
    static Finding find(CorpusDocument document, Reasoner reasoner, Facts facts, FindingChange change) {
        return byKey(document, facts, reasoner.reason(facts)).get(change.provision() + " " + change.act());
    }

    /** By provision and act. Two readings of a text may number acts otherwise, so an act of a text goes by its kind and its place. */
    private static Map<String, Finding> byKey(CorpusDocument document, Facts facts, Findings findings) {
        Map<String, String> acts = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Act act : facts.acts()) {
            String key = document.facts() != null || act.evidence().isEmpty() ? act.id() : act.type() + "@" + act.evidence().get(0).start();
            int again = seen.merge(key, 1, Integer::sum);
            acts.put(act.id(), again == 1 ? key : key + "#" + again);
        }
        Map<String, Finding> byKey = new TreeMap<>();
        Stream.concat(findings.flagged().stream(), findings.considered().stream()).filter(f -> f.provision() != null)
                .forEach(f -> byKey.put(f.provision().id() + " " + acts.getOrDefault(f.act(), f.act()), f));
        return byKey;
    }
}
