package org.sanctionsscreener.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.cli.BenchRooms;
import org.sanctionsscreener.screen.ScreenedDocument;
import org.sanctionsscreener.screen.Screener;

/** How fast a warm program screens: a 500-word article that tells of sanctioned trade, one that does not, and the reasoning alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx1200m")
public class ScreeningBenchmark {
    private Screener screener;
    private String relevant;
    private String irrelevant;
    private Facts facts;

    @Setup
    public void load() throws IOException, UnreadableDocumentException {
        screener = BenchRooms.screener();
        relevant = text("relevant");
        irrelevant = text("irrelevant");
        facts = screener.screen(read(relevant)).facts();
    }

    /** Articles a second a thread: reading, extracting and reasoning. */
    @Benchmark
    public ScreenedDocument relevantArticle() throws UnreadableDocumentException { return screener.screen(read(relevant)); }

    /** Articles a second a thread that no rule concerns. */
    @Benchmark
    public ScreenedDocument irrelevantArticle() throws UnreadableDocumentException { return screener.screen(read(irrelevant)); }

    /** Sessions a second a thread over the facts of the relevant article. */
    @Benchmark
    public Findings session() { return screener.reasoner().reason(facts); }

    private static Document read(String text) throws UnreadableDocumentException {
        return new DocumentReader(ReadOptions.defaults()).read("a", "a", "", LocalDate.of(2019, 8, 14), "", text);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ScreeningBenchmark.class.getResourceAsStream("/bench/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
