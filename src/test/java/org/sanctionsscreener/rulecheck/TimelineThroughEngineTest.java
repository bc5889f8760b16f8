package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;

/**
 * The engine against an independent timeline of measures: acts that engage a measure's provisions, put on the day before, the first, the
 * last and the day after of every interval. The timeline is not part of the project; {@code -Dscreener.shared=DIR} names its folder.
 */
class TimelineThroughEngineTest {
    /** Rows that no act can be put through, and why. */
    private static final Map<String, String> NOT_RUN = Map.of(
            "Panel of Experts reporting", "a panel's mandate forbids no conduct",
            "resolution 2231 itself", "a row about the resolution as such; its measures have rows of their own",
            "humanitarian carve-out from asset freezes (2664)", "an exception; fixtures of the freezes hold both sides of its day");
    /** Rows about the re-application of whole resolutions: their days are run with every provision of the family. */
    private static final Map<String, List<String>> FAMILY = Map.of(
            "US claim that all six resolutions returned", List.of("UNSCR-1737-3", "UNSCR-1737-7", "UNSCR-1747-5", "UNSCR-1803-8", "UNSCR-1929-8", "UNSCR-1929-9"),
            "E3 snapback notification period", List.of("UNSCR-1737-3", "UNSCR-1737-7", "UNSCR-1747-5", "UNSCR-1803-8", "UNSCR-1929-8", "UNSCR-1929-9"));
    /** Where the timeline gives a row under its latest text, which starts later. */
    private static final Map<String, LocalDate> LATEST_TEXT = Map.of("UNSCR-2368-1-a", LocalDate.of(2017, 7, 20),
            "UNSCR-2255-1-a", LocalDate.of(2015, 12, 21), "UNSCR-1803-5", LocalDate.of(2008, 3, 3));
    /** Only from the end of its period can this duty be breached. */
    private static final String REPATRIATION = "UNSCR-2397-8";

    private final Reasoner reasoner = new Reasoner(RuleSet.load(Pack.embedded()));
    private final SortedMap<String, List<Fixture>> engaging = EffectiveDatesTest.engaging();

    /** One row; both days inclusive, {@code to} null if open. */
    private record Row(String regime, String measure, LocalDate from, LocalDate to, String status, List<String> provisions) {
        boolean covers(LocalDate day) { return !day.isBefore(from) && (to == null || !day.isAfter(to)); }
    }

    @TestFactory
    Stream<DynamicTest> theEngineAgreesWithTheTimeline() throws Exception {
        Path file = Path.of(System.getProperty("screener.shared", "../shared"), "law", "un", "timeline.json");
        assumeTrue(Files.isReadable(file), file + " is absent: set -Dscreener.shared");
        List<Row> rows = rows(new ObjectMapper().readTree(file.toFile()).get("intervals"));
        assertNotEquals(0, rows.size());
        SortedMap<String, List<Row>> measures = new TreeMap<>();
        rows.forEach(r -> measures.computeIfAbsent(r.regime() + ": " + r.measure(), k -> new ArrayList<>()).add(r));
        return measures.entrySet().stream().map(m -> DynamicTest.dynamicTest(m.getKey(), () -> {
            List<String> problems = new ArrayList<>();
            for (Row row : m.getValue()) {
                assertEquals(List.of(), unrun(row, m.getValue()), "no act can be put through this row, and the test does not say why");
                days(row).forEach(day -> check(day, row, m.getValue(), rows, problems));
            }
            assertEquals(List.of(), problems);
        }));
    }

    private List<String> unrun(Row row, List<Row> measure) {
        boolean known = NOT_RUN.containsKey(row.measure()) || FAMILY.containsKey(row.measure())
                || measure.stream().flatMap(r -> r.provisions().stream()).anyMatch(engaging::containsKey);
        return known ? List.of() : List.of(row.status());
    }

    private void check(LocalDate day, Row row, List<Row> measure, List<Row> all, List<String> problems) {
        if (FAMILY.containsKey(row.measure())) {
            FAMILY.get(row.measure()).stream().filter(p -> row.covers(day) && engaged(p, day)).forEach(p -> problems.add(p + " is engaged on " + day + ": " + row.status()));
            return;
        }
        List<String> run = measure.stream().flatMap(r -> r.provisions().stream()).distinct().filter(engaging::containsKey).toList();
        for (String p : run) {
            boolean named = all.stream().anyMatch(r -> r.regime().equals(row.regime()) && r.provisions().contains(p) && r.covers(day));
            boolean early = LATEST_TEXT.containsKey(p) && day.isBefore(LATEST_TEXT.get(p)) || p.equals(REPATRIATION) && !day.isAfter(LocalDate.of(2019, 12, 22));
            boolean engaged = engaged(p, day);
            if (engaged && !named && measure.stream().noneMatch(r -> stricter(r, day))) {
                problems.add(p + " is engaged on " + day + ", on which the timeline names it for nothing");
            }
            boolean mine = measure.stream().anyMatch(r -> r.provisions().contains(p) && r.covers(day));
            if (mine && !engaged && !early && measure.stream().filter(r -> r.covers(day)).flatMap(r -> r.provisions().stream()).noneMatch(q -> engaging.containsKey(q) && engaged(q, day))) {
                problems.add(p + " is not engaged on " + day + ", nor is another provision of: " + row.measure());
            }
        }
    }

    /** The measure went on as strictly under a later text, beside which an earlier one still stands. */
    private static boolean stricter(Row r, LocalDate day) {
        return r.covers(day) && !r.provisions().isEmpty() && Stream.of("not ", "no ", "permitted", "capped").noneMatch(r.status()::startsWith);
    }

    private boolean engaged(String provision, LocalDate day) {
        return engaging.getOrDefault(provision, List.of()).stream().anyMatch(f -> Redated.engaged(reasoner, f, provision, day));
    }

    private static List<LocalDate> days(Row row) {
        List<LocalDate> days = new ArrayList<>(List.of(row.from().minusDays(1), row.from()));
        if (row.to() != null) {
            days.add(row.to());
            days.add(row.to().plusDays(1));
        }
        return days;
    }

    private static List<Row> rows(JsonNode intervals) {
        return StreamSupport.stream(intervals.spliterator(), false).map(i -> new Row(i.get("regime").asText(), i.get("measure").asText(),
                LocalDate.parse(i.get("from").asText()), i.get("to").isNull() ? null : LocalDate.parse(i.get("to").asText()), i.get("status").asText(),
                StreamSupport.stream(i.get("provisions").spliterator(), false).map(JsonNode::asText).toList())).toList();
    }
}
