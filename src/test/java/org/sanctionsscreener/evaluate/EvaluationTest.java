package org.sanctionsscreener.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Strength;
import org.sanctionsscreener.screen.RuleSetInfo;
import org.sanctionsscreener.screen.ScreenedDocument;

/** The measuring itself, on a law of four invented provisions and a program that does what the words of a text tell it. */
class EvaluationTest {
    private static final RuleSetInfo RULES = new RuleSetInfo("tiny", "1", "0");
    private static final LawBook LAW = CardReader.read(Pack.of("tiny", Map.of("pack.yaml", "name: tiny\nversion: 1\n",
            "un/dprk/a.yaml", cards("ALPHA", "UN", "A-1", "", "A-2", ""), "us/ear/b.yaml", cards("BETA", "US", "B-1", "", "B-2", "not yet"))));
    /** "FLAG A-1", "LISTED A-2" (under another), "CHARGED B-1", "EXEMPT A-2". */
    private static final Pattern ORDER = Pattern.compile("\\b(FLAG|LISTED|CHARGED|EXEMPT) ([A-Z]-\\d)");

    @TempDir Path folder;

    private static String cards(String regime, String body, String... idsAndNoRule) {
        StringBuilder out = new StringBuilder("instrument: X\nregime: " + regime + "\nbody: " + body + "\ntitle: T\nprovisions:\n");
        for (int i = 0; i < idsAndNoRule.length; i += 2) {
            out.append("  - {id: ").append(idsAndNoRule[i]).append(", cite: c, title: t, kind: PROHIBITION, summary: s, inForce: [{from: 2000-01-01}], sources: [s], ")
                    .append("noRule: \"").append(idsAndNoRule[i + 1]).append("\", verified: false, verifiedScope: none, confidence: low}\n");
        }
        return out.toString();
    }

    private static ScreenedDocument program(Document document) {
        List<Finding> flagged = new ArrayList<>();
        List<Finding> considered = new ArrayList<>();
        Matcher m = ORDER.matcher(document.text());
        while (m.find()) {
            String order = m.group(1);
            Finding f = finding(m.group(2), order.equals("EXEMPT") ? FindingKind.EXEMPT : FindingKind.POSSIBLE_VIOLATION,
                    order.equals("CHARGED") ? "CHARGED" : "REPORTED", order.equals("LISTED") ? "act:1/other" : null);
            (f.kind().flagged() ? flagged : considered).add(f);
        }
        Act act = new Act("act:1", "SUPPLY", List.of("state:AA"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "",
                ActTime.unknown(null), Phase.COMPLETED, true, false, List.of(document.sentences().get(0).span()));
        Facts facts = new Facts(List.of(), List.of(), List.of(), document.text().contains("NOTHING") ? List.of() : List.of(act), List.of(), List.of());
        return new ScreenedDocument.Screened(document, facts, new Findings(flagged, considered));
    }

    private static Finding finding(String id, FindingKind kind, String status, String under) {
        SortedMap<String, List<String>> none = new TreeMap<>();
        return new Finding("act:1/" + id, LAW.provision(id), "act:1", kind, "as told", kind.flagged() ? Strength.LOW : null, List.of(), status, List.of(), none,
                new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), under, List.of());
    }

    private EvaluationResult run(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        return new Evaluation(EvaluationTest::program, LAW, RULES).run(new LabelledReader().read(List.of(file)), 2);
    }

    private static final String CASES = """
            {"about": "own", "cases": [
             {"id": "one", "article_date": "2019-01-02", "text": "The yard did FLAG A-1 and LISTED A-2 and FLAG B-1.", "expected": ["A-1", "A-2"], "expected_not": [], "expected_status": "possible"},
             {"id": "two", "text": "The yard did FLAG B-1 on the quay.", "expected": [], "expected_not": ["B-1"], "expected_status": "none"},
             {"id": "three", "text": "The yard did CHARGED A-1 with EXEMPT A-2 there.", "expected": ["A-1", "B-2"], "either": ["B-1"], "expected_not": ["B-1"], "expected_status": "alleged"},
             {"id": "four", "text": "The yard did EXEMPT A-2 only.", "expected": [], "expected_not": ["A-2"], "expected_status": "lawful_exempt"},
             {"id": "five", "text": "The yard did FLAG A-2 twice, FLAG A-2.", "expected": ["Z-9"], "expected_any": [["B-1", "A-2"], ["A-1", "B-1"]], "expected_not": []}
            ]}""";

    @Test
    void countsProvisions() throws Exception {
        EvaluationResult r = run("cases.json", CASES);
        assertEquals(new Score(4, 2, 2, 0, 1), r.total());
        assertEquals(4.0 / 6, r.total().recall(), 1e-9);
        assertEquals(4.0 / 6, r.total().strictPrecision(), 1e-9);
        assertEquals(4.0 / 5, r.total().labelledPrecision(), 1e-9);
        assertEquals(new Score(2, 1, 0, 0, 0), r.byProvision().get("A-1"));
        assertEquals(new Score(2, 0, 0, 0, 0), r.byProvision().get("A-2"));
        assertEquals(new Score(4, 1, 0, 0, 0), r.byRegime().get("UN ALPHA"));
        assertEquals(new Score(0, 1, 2, 0, 1), r.byRegime().get("US BETA"));
        assertEquals(new Share(4, 5), r.casesClean());
        assertEquals(new Share(3, 4), r.status());
        assertEquals(Map.of("Z-9", 1), r.outside());
        assertEquals(Map.of("B-2", 1), r.withoutRule());
    }

    @Test
    void aFileThatSpeaksOfOneBodySaysNothingOfTheOther() throws Exception {
        EvaluationResult r = run("un.json", """
                {"cases": [{"id": "one", "text": "The yard did FLAG A-1 and FLAG B-1 there.", "expected": ["A-2"], "expected_not": []},
                           {"id": "two", "text": "The yard did FLAG B-1 there.", "expected": [], "expected_not": ["A-1"], "expected_status": "none"}]}""");
        assertEquals(new Score(0, 1, 1, 2, 0), r.total());
        assertEquals(new Share(1, 1), r.status());
        assertEquals(List.of("A-2", "A-1"), r.errors().stream().map(EvaluationError::provision).toList());
    }

    @Test
    void explainsEveryError() throws Exception {
        EvaluationResult r = run("cases.json", CASES);
        assertEquals(5, r.errors().size(), () -> r.errors().toString());
        EvaluationError missed = r.errors().stream().filter(e -> e.provision().equals("B-2")).findFirst().orElseThrow();
        assertEquals(EvaluationError.Guess.NO_RULE, missed.guess());
        EvaluationError forbidden = r.errors().stream().filter(e -> e.type() == EvaluationError.Type.FORBIDDEN).findFirst().orElseThrow();
        assertEquals("two", forbidden.caseId());
        assertEquals("The yard did FLAG B-1 on the quay.", forbidden.sentence());
        assertTrue(EvaluationText.of(r, 99).contains("strict   (2 leading ids not expected)"));
        assertTrue(EvaluationText.of(r, 1).contains("4 more; --errors 5 shows all."));
    }

    @Test
    void jsonHoldsTheSameFigures() throws Exception {
        EvaluationResult r = run("cases.json", CASES);
        JsonNode json = new ObjectMapper().readTree(EvaluationJson.of(r, 2));
        assertEquals(0.8, json.at("/cases/total/labelledPrecision").asDouble());
        assertEquals(2, json.path("errors").size());
        assertEquals(5, json.path("errorKinds").properties().stream().mapToInt(e -> e.getValue().asInt()).sum());
    }

    @Test
    void weakLabelsCountDocuments() throws Exception {
        EvaluationResult r = run("documents.jsonl", """
                {"id": "p1", "date": "2019-01-02", "text": "The yard did FLAG A-1 there.", "weak_label": "positive", "weak": {"regimes": ["UN-DPRK", "NOWHERE"]}}
                {"id": "p2", "date": "20-OCT-1987 15:43:59.53", "text": "The yard did FLAG A-1 there.", "weak_label": "positive", "weak": {"regimes": ["EAR"]}}
                {"id": "p3", "text": "The yard did nothing there.", "weak_label": "positive", "weak": {"regimes": ["NOWHERE"]}}

                {"id": "n1", "text": "The yard did nothing there.", "weak_label": "negative"}
                {"id": "n2", "text": "The yard did FLAG B-1 there.", "weak_label": "negative"}
                {"id": "x1", "text": "The yard did FLAG B-1 there.", "weak_label": "negative-unverified"}
                """);
        assertEquals(new Share(2, 3), r.positives());
        assertEquals(new Share(1, 2), r.regimes());
        assertEquals(new Share(1, 2), r.negatives());
        assertEquals(Map.of("negative-unverified", 1), r.skipped());
        assertEquals(List.of("p2", "p3", "n2"), r.errors().stream().map(EvaluationError::caseId).toList());
    }

    @Test
    void aVerdictFindsItsTextInTheFolder() throws Exception {
        Files.writeString(folder.resolve("texts.jsonl"), "{\"id\": \"d1\", \"text\": \"The yard did FLAG A-1 there.\", \"weak_label\": \"positive\"}\n");
        EvaluationResult r = run("verdicts.jsonl", """
                {"id": "d1", "label": "positive", "expected": [{"regime": "UN-DPRK", "status": "settled"}], "ambiguous": false}
                {"id": "d1", "label": "positive", "expected": [{"regime": "EAR"}], "ambiguous": true}
                """);
        assertEquals(new Share(1, 1), r.readPositives());
        assertEquals(new Share(0, 1), r.documentStatus());
        assertEquals(Map.of("ambiguous", 1), r.skipped());
        LabelException none = assertThrows(LabelException.class, () -> run("lost.jsonl", "{\"id\": \"d2\", \"label\": \"positive\"}"));
        assertTrue(none.getMessage().contains("lost.jsonl:1: d2 has no \"text\""), none.getMessage());
    }

    @Test
    void badFilesSayWhereAndWhat() {
        assertTrue(assertThrows(LabelException.class, () -> run("a.json", "{\"cases\": [{\"id\": \"q\"\n}")).getMessage().contains("a.json:2: not JSON"));
        assertTrue(assertThrows(LabelException.class, () -> run("b.json", "[]")).getMessage().contains("no list \"cases\""));
        assertTrue(assertThrows(LabelException.class, () -> run("c.json", "{\"cases\": [{\"text\": \"x\"}]}")).getMessage().contains("case 1: no \"id\""));
        assertTrue(assertThrows(LabelException.class, () -> run("d.json", "{\"cases\": [{\"id\": \"q\", \"text\": \"x\"}]}")).getMessage().contains("say what is expected"));
        assertTrue(assertThrows(LabelException.class, () -> run("e.jsonl", "{\"id\": \"q\", \"text\": \"x\", \"weak_label\": \"positive\", \"date\": \"soon\"}")).getMessage()
                .contains("e.jsonl:1: the date \"soon\""));
        assertTrue(assertThrows(LabelException.class, () -> new LabelledReader().read(List.of(folder.resolve("absent.json")))).getMessage().contains("no such file"));
    }

    @Test
    void unreadableTextsAreCountedAndTheRestGoesOn() throws Exception {
        EvaluationResult r = run("cases.json", """
                {"cases": [{"id": "one", "text": "   ", "expected": ["A-1"], "expected_not": [], "expected_status": "possible"},
                           {"id": "two", "text": "The yard did FLAG A-1 there.", "expected": ["A-1"], "expected_not": []}]}""");
        assertEquals(1, r.failed());
        assertEquals(new Score(1, 1, 0, 0, 0), r.total());
        assertEquals(new Share(0, 1), r.status());
    }

    @Test
    void onlyTakesTheIdsOfAGlobAndThreadsChangeNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("cases.json"), CASES);
        List<Labelled> all = new LabelledReader().read(List.of(file));
        assertEquals(List.of("two", "three"), Evaluation.only(all, "t*").stream().map(Labelled::id).toList());
        Evaluation evaluation = new Evaluation(EvaluationTest::program, LAW, RULES);
        assertEquals(EvaluationJson.of(evaluation.run(all, 1), 99), EvaluationJson.of(evaluation.run(all, 8), 99));
    }
}
