package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper's name over an article is told from the headline by what else the page says. */
class MastheadTest {
    private static final String BODY = "LISBON, 4 May 2020 (Tagus Post) - The harbour was closed on Monday after a crane fell into the basin, the port authority said.\n\n"
        + "Nobody was hurt, it said, and the basin will be open again by the end of the week.\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "Tagus Post\n\nCrane Falls Into Harbour Basin\n\n",
        "Tagus Post\nHome   World   Sport\nShare\n\nCrane Falls Into Harbour Basin\n\n",
        "Evening Wire\nMenu\nSign in\n\nCrane Falls Into Harbour Basin\n\n",
        "Crane Falls Into Harbour Basin\n\n"})
    void headline(String head) throws UnreadableDocumentException {
        Document document = new DocumentReader(ReadOptions.defaults()).read("a", "a.txt", "", null, "", head + BODY);
        assertEquals("Crane Falls Into Harbour Basin", document.title());
    }
}
