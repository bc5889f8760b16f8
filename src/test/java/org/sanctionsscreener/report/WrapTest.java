package org.sanctionsscreener.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void wordsStayWhole() {
        assertEquals(List.of("one two", "three"), Wrap.lines("one two three", 9));
    }

    @Test
    void datesAndIdsStayWhole() {
        assertEquals(List.of("on", "2020-09-20"), Wrap.lines("on 2020-09-20", 10));
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertEquals(8, Wrap.columns("본문바로"));
        List<String> lines = Wrap.lines("미사일부품이전 미사일부품이전", 10);
        assertTrue(lines.stream().allMatch(l -> Wrap.columns(l) <= 10), lines.toString());
        assertEquals("미사일부품이전미사일부품이전", String.join("", lines).replace(" ", ""));
    }

    @Test
    void combiningMarksTakeNone() {
        assertEquals(4, Wrap.columns("cafe\u0301"));
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertEquals(List.of("aaaaaaaaaa", "aaaaaaaaaa", "aaaaa bb"), Wrap.lines("a".repeat(25) + " bb", 10));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), Wrap.lines("", 20));
    }
}
