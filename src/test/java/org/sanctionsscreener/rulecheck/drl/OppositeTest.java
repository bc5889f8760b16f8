package org.sanctionsscreener.rulecheck.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions turned round, and round again. */
class OppositeTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', value = {
        "state == \"KP\"; state != \"KP\"",
        "state == $a || state == \"*\"; state != $a && state != \"*\"",
        "(a == 1 && b != 2); a != 1 || b == 2",
        "a == 1 || b == 2 && c == 3; a != 1 && (b != 2 || c != 3)",
        "to == null || $act.time.latest <= to; to != null && $act.time.latest > to",
        "kind in (A, B); kind not in (A, B)",
        "kind not in (A, B); kind in (A, B)",
        "families contains \"a || b\"; families not contains \"a || b\"",
        "$items.contains(id); !$items.contains(id)",
        "!$items.contains(id); $items.contains(id)",
        "f(a == b); !f(a == b)"})
    void turnedRound(String condition, String opposite) {
        assertEquals(opposite, Opposite.of(condition));
    }
}
