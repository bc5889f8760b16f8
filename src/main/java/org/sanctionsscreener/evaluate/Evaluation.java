package org.sanctionsscreener.evaluate;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.screen.RuleSetInfo;
import org.sanctionsscreener.screen.ScreenedDocument;

/** Runs labelled texts through the whole program and holds what it finds against the labels. */
public final class Evaluation {
    private final Function<Document, ScreenedDocument> program;
    private final LawBook law;
    private final RuleSetInfo ruleSet;
    private final DocumentReader reader = new DocumentReader(ReadOptions.defaults());

    /**
     * @param program screens a document that was read; thread-safe
     * @param law     the cards of the rule pack in use
     */
    public Evaluation(Function<Document, ScreenedDocument> program, LawBook law, RuleSetInfo ruleSet) {
        this.program = program;
        this.law = law;
        this.ruleSet = ruleSet;
    }

    /** The texts whose id fits a glob such as {@code UN-T*}; all for "*". */
    public static List<Labelled> only(List<Labelled> all, String glob) {
        if (glob.equals("*")) {
            return all;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return all.stream().filter(l -> matcher.matches(Path.of(l.id()))).toList();
    }

    /**
     * @param threads how many texts are screened at once; the result does not depend on it
     * @throws InterruptedException if the caller is interrupted
     */
    public EvaluationResult run(List<Labelled> texts, int threads) throws InterruptedException {
        Judge judge = new Judge(law);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Judged>> running = new ArrayList<>();
            for (Labelled labelled : texts) {
                running.add(pool.submit(() -> judge.judge(labelled, screen(labelled))));
            }
            List<Judged> judged = new ArrayList<>();
            for (Future<Judged> one : running) {
                judged.add(one.get());
            }
            return EvaluationResult.of(judged, law, ruleSet);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private ScreenedDocument screen(Labelled l) {
        try {
            return program.apply(reader.read(l.id(), l.file(), l.title(), l.date(), "", l.text()));
        } catch (UnreadableDocumentException e) {
            return new ScreenedDocument.Failed(l.id(), l.file(), l.line(), e.getMessage());
        }
    }
}
