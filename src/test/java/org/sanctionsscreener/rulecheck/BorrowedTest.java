package org.sanctionsscreener.rulecheck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.pack.Pack;

class BorrowedTest {
    private static final Pack BUILT_IN = Pack.of("built-in", Map.of("common/time.drl", "time", "common/roles.drl", "roles", "un/a.yaml", "law"));

    @Test
    void whatIsLeftAsItIsIsBorrowedAndWhatIsChangedOrNewIsNot() {
        Predicate<String> borrowed = Borrowed.in(Pack.of("own", Map.of("common/time.drl", "time", "common/roles.drl", "changed", "un/own.yaml", "law")), BUILT_IN);
        assertTrue(borrowed.test("common/time.drl"));
        assertFalse(borrowed.test("common/roles.drl"));
        assertFalse(borrowed.test("un/own.yaml"));
        assertFalse(borrowed.test("fixtures/common/time.drl"));
    }

    @Test
    void thePackThatTheyComeFromBorrowsNothing() {
        assertFalse(Borrowed.in(BUILT_IN, BUILT_IN).test("common/time.drl"));
        assertFalse(Borrowed.in(Pack.of("more", Map.of("common/time.drl", "time", "common/roles.drl", "roles", "un/a.yaml", "other", "un/b.yaml", "law")), BUILT_IN).test("common/time.drl"));
    }
}
