package org.sanctionsscreener.rulecheck.fmt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.pack.Pack;

/** One layout, comments kept, nothing said otherwise; what ships is laid out so. */
class LayoutTest {

    @Test
    void aCardIsLaidOutInOneWayAndItsCommentsStay() {
        String before = """
                # top

                regime: TEST
                instrument: TEST
                body: UN   # whose

                title: A test
                provisions:
                # the first
                - cite: Test, para 1
                  id: TEST-1
                  kind: PROHIBITION   # why

                  # when
                  inForce:
                  - {from:  2010-06-01,to: 2015-06-30}
                  summary: >-
                     Two lines
                     of words: kept.
                  elements:
                    -   name: goods
                        oneOf: [ MISSILE,NUCLEAR ]
                        is: ITEM_KIND
                  title: "Kept: as it is"
                - id: TEST-2
                  title: x
                """;
        String after = """
                # top

                instrument: TEST
                regime: TEST
                body: UN   # whose

                title: A test
                provisions:
                  # the first
                  - id: TEST-1
                    cite: Test, para 1
                    title: "Kept: as it is"
                    kind: PROHIBITION   # why
                    summary: >-
                       Two lines
                       of words: kept.

                    # when
                    inForce:
                      - {from: 2010-06-01, to: 2015-06-30}
                    elements:
                      - name: goods
                        is: ITEM_KIND
                        oneOf: [MISSILE, NUCLEAR]

                  - id: TEST-2
                    title: x
                """;
        assertEquals(after, Layout.of("a.yaml", before));
        assertEquals(after, Layout.of("a.yaml", after));
    }

    @Test
    void listsOfPlainWordsInALexiconStandAtTheMarginAndOthersAreIndented() {
        assertEquals("words:\n- a\n- b: is no mapping? it is\n".replace("b: is no mapping? it is", "b"), Layout.of("lexicon/w.yaml", "words:\n  - a\n  - b\n"));
        assertEquals("states:\n  - code: KP\n    names: [North Korea]\n", Layout.of("lexicon/s.yaml", "states:\n- code: KP\n  names: [ North Korea ]\n"));
    }

    @Test
    void whatShipsIsLaidOutSo() {
        for (Pack pack : List.of(Pack.embedded(), Pack.embeddedFixtures())) {
            Stream<String> files = pack.list("", ".yaml").stream();
            assertEquals(List.of(), files.filter(f -> !Layout.of(f, pack.text(f)).equals(pack.text(f))).toList(), "run 'screener rules fmt --rules rules'");
        }
    }
}
