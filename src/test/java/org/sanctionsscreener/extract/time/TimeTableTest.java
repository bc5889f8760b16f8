package org.sanctionsscreener.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Zone;

/** Sentences with the times that a reader finds in them: publication | sentence | words = from .. to ROLE; ... */
class TimeTableTest {

    static Stream<String> rows() throws IOException {
        try (InputStream in = TimeTableTest.class.getResourceAsStream("/time/sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row(String row) {
        String[] cells = row.split(" \\| ", -1);
        assertEquals(3, cells.length, row);
        assertEquals(cells[2].strip(), read(cells[0].strip(), cells[1].strip()), row);
    }

    @Test
    void tableIsLarge() throws IOException {
        assertTrue(rows().count() >= 200);
    }

    static String read(String published, String text) {
        List<TimeMention> found = new TimeFinder().find(sentence(text), published.equals("-") ? null : LocalDate.parse(published));
        return found.isEmpty() ? "none" : found.stream().map(m -> show(text, m)).collect(Collectors.joining("; "));
    }

    static String show(String text, TimeMention m) {
        String days = m.earliest() != null && m.earliest().equals(m.latest()) ? m.earliest().toString()
                : (m.earliest() == null ? "" : m.earliest()) + ".." + (m.latest() == null ? "" : m.latest());
        String basis = m.basis() == org.sanctionsscreener.facts.ActTime.Basis.STATED ? "" : " ~";
        return text.substring(m.start(), m.end()) + " = " + days + basis + (m.role() == TimeMention.Role.WHEN ? "" : " " + m.role());
    }

    static Sentence sentence(String text) {
        return new Sentence(0, 0, Zone.BODY, text, IntStream.range(0, text.length()).toArray());
    }
}
