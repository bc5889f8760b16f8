package org.sanctionsscreener.law;

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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsscreener.pack.Pack;

/**
 * The cards' intervals against an independent timeline of measures: the day before each interval, its first, its last and
 * the day after. The timeline is not part of the project; {@code -Dscreener.shared=DIR} names its folder.
 */
class TimelineTest {
    /** Where the timeline gives a whole regime under its latest text, whose card starts later; the cards' notes say so. */
    private static final Map<String, LocalDate> LATEST_TEXT = Map.of(
            "UNSCR-2368-1-a", LocalDate.of(2017, 7, 20), "UNSCR-2255-1-a", LocalDate.of(2015, 12, 21));

    private static LawBook law;

    /** One row of the timeline; both days inclusive, {@code to} null if open. */
    private record Row(String regime, String measure, LocalDate from, LocalDate to, String status, List<String> provisions, boolean contested) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        /** Whether trade or conduct is free, or freer than under a ban: what a card may not outlast. */
        boolean free() {
            return Stream.of("not ", "no ", "permitted", "capped").anyMatch(status::startsWith);
        }
    }

    @BeforeAll
    static void load() {
        law = CardReader.read(Pack.embedded());
    }

    @TestFactory
    Stream<DynamicTest> cardsAgreeWithTheTimelineOnTheDaysThatDecide() throws Exception {
        Path file = Path.of(System.getProperty("screener.shared", "../shared"), "law", "un", "timeline.json");
        assumeTrue(Files.isReadable(file), file + " is absent: set -Dscreener.shared");
        List<Row> rows = rows(new ObjectMapper().readTree(file.toFile()).get("intervals"));
        assertNotEquals(0, rows.size());
        Map<String, List<Row>> measures = new TreeMap<>();
        rows.forEach(r -> measures.computeIfAbsent(r.regime() + ": " + r.measure(), k -> new ArrayList<>()).add(r));
        return measures.entrySet().stream().map(m -> DynamicTest.dynamicTest(m.getKey(), () -> {
            List<String> problems = new ArrayList<>();
            m.getValue().forEach(row -> check(row, m.getValue(), rows, problems));
            assertEquals(List.of(), problems);
        }));
    }

    private static void check(Row row, List<Row> measure, List<Row> all, List<String> problems) {
        if (row.provisions().isEmpty()) {
            return;
        }
        LocalDate first = row.provisions().stream().map(LATEST_TEXT::get).filter(d -> d != null).findFirst().orElse(row.from());
        edge(row, first, "the first day", problems);
        if (row.to() != null) {
            edge(row, row.to(), "the last day", problems);
        }
        for (String p : row.provisions()) {
            if (law.intervals(p).stream().noneMatch(i -> applied(i) && touches(i, row))) {
                problems.add(p + " applies on no day from " + row.from() + " to " + row.to());
            }
            boolean contested = law.intervals(p).stream().anyMatch(i -> i.standing() == InForce.Standing.CONTESTED && touches(i, row));
            if (contested != row.contested() && (row.contested() || standing(p, first).orElse(null) == InForce.Standing.CONTESTED)) {
                problems.add(p + " should " + (row.contested() ? "" : "not ") + "be contested on " + row.from());
            }
            LocalDate before = first.minusDays(1);
            if (standing(p, before).isPresent() && all.stream().noneMatch(r -> names(r, row.regime(), p, before))) {
                problems.add(p + " applies on " + before + ", the day before " + row.status());
            }
            if (row.to() != null) {
                after(row, p, row.to().plusDays(1), measure, all, problems);
            }
        }
    }

    /** The day after, a provision has ended, or another row names it, or the measure went on as strictly under a later text. */
    private static void after(Row row, String p, LocalDate day, List<Row> measure, List<Row> all, List<String> problems) {
        boolean stricter = measure.stream().anyMatch(r -> r.covers(day) && !r.provisions().isEmpty() && !r.free());
        if (standing(p, day).isPresent() && !stricter && all.stream().noneMatch(r -> names(r, row.regime(), p, day))) {
            problems.add(p + " still applies on " + day + ", the day after " + row.status());
        }
    }

    private static boolean names(Row row, String regime, String provision, LocalDate day) {
        return row.regime().equals(regime) && row.provisions().contains(provision) && row.covers(day);
    }

    private static void edge(Row row, LocalDate day, String which, List<String> problems) {
        if (row.provisions().stream().noneMatch(p -> standing(p, day).isPresent())) {
            problems.add("none of " + row.provisions() + " applies on " + day + ", " + which + " of: " + row.status());
        }
    }

    private static Optional<InForce.Standing> standing(String provision, LocalDate day) {
        return law.intervals(provision).stream().filter(TimelineTest::applied)
                .filter(i -> !day.isBefore(i.from()) && (i.to() == null || !day.isAfter(i.to()))).map(InForce::standing).findFirst();
    }

    private static boolean applied(InForce i) {
        return i.standing() == InForce.Standing.SETTLED || i.standing() == InForce.Standing.CONTESTED;
    }

    private static boolean touches(InForce i, Row row) {
        return (row.to() == null || !i.from().isAfter(row.to())) && (i.to() == null || !i.to().isBefore(row.from()));
    }

    private static List<Row> rows(JsonNode intervals) {
        return StreamSupport.stream(intervals.spliterator(), false).map(i -> new Row(i.get("regime").asText(), i.get("measure").asText(),
                LocalDate.parse(i.get("from").asText()), i.get("to").isNull() ? null : LocalDate.parse(i.get("to").asText()), i.get("status").asText(),
                StreamSupport.stream(i.get("provisions").spliterator(), false).map(JsonNode::asText).filter(p -> law.provision(p) != null).toList(),
                !i.get("contested_by").isEmpty())).toList();
    }
}
