package org.sanctionsscreener.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.reason.Strength;
import org.sanctionsscreener.screen.ScreenedDocument;

class TextReportTest {
    private static String memo(int width, boolean colour, Strength least, ScreenedDocument... documents) throws IOException {
        StringWriter out = new StringWriter();
        try (TextReport report = new TextReport(out, Samples.RUN, width, colour)) {
            for (ScreenedDocument document : documents) {
                report.add(new DocumentView(document, least));
            }
        }
        return out.toString();
    }

    @Test
    void theFirstLinesSayWhatIsFlaggedAndNeverMixKinds() throws IOException {
        String memo = memo(100, false, null, Samples.flagged());
        List<String> head = memo.lines().limit(8).toList();
        assertTrue(head.stream().anyMatch(l -> l.startsWith("POSSIBLE VIOLATION") && l.contains("2 provisions: UN TEST 2 (up to medium)")), memo);
        assertTrue(head.stream().anyMatch(l -> l.startsWith("SANCTIONABLE CONDUCT") && l.contains("1 provision: UN TEST 1 (low)")), memo);
        assertTrue(memo.contains("Supply of “guidance parts” by Sylvania to Freedonia"), memo);
    }

    @Test
    void eachQuoteIsPrintedOnceAndReferredTo() throws IOException {
        String memo = memo(120, false, null, Samples.flagged());
        String flat = memo.replaceAll("\\s+", " ");
        assertEquals(1, count(flat, Samples.TRANSFER));
        assertEquals(1, count(flat, Samples.CAVEAT));
        assertTrue(flat.contains("MET sender: the text names Sylvania as sender [1]") && flat.contains("UNKNOWN listed item: guidance parts may be listed; accuracy is not said [1]"), memo);
        assertTrue(flat.contains("Against the source showed no proof [2]"), memo);
    }

    @Test
    void aSubordinateProvisionIsOneLineUnderItsLead() throws IOException {
        String flat = memo(120, false, null, Samples.flagged()).replaceAll("\\s+", " ");
        assertTrue(flat.contains("Under it possible violation, low, contested by Ruritania: LAW-2 † No listed items"), flat);
        assertEquals(1, count(flat, "LAW-2 †"));
    }

    @Test
    void uncheckedLawIsSaidAndOnlyThen() throws IOException {
        String flat = memo(120, false, null, Samples.flagged()).replaceAll("\\s+", " ");
        assertFalse(flat.contains("(LAW-1) †"), flat);
        assertTrue(flat.contains("(LAW-3) †"), flat);
        assertEquals(1, count(flat, "† paragraph number not checked against the text"));
    }

    @Test
    void lawsThatMissTheDayAreOneLineAWayWithTheDayThatDecides() throws IOException {
        String flat = memo(120, false, null, Samples.flagged()).replaceAll("\\s+", " ");
        assertTrue(flat.contains("before the law began: LAW-1 (from 2006-10-14), LAW-2 (from 2006-10-14)"), flat);
    }

    @Test
    void weakerFindingsAreCountedAndNotShown() throws IOException {
        String memo = memo(100, false, Strength.MEDIUM, Samples.flagged());
        assertTrue(memo.contains("2 weaker findings"), memo);
        assertFalse(memo.contains("(LAW-3)"), memo);
        assertTrue(memo(100, false, Strength.HIGH, Samples.flagged()).contains("Nothing flagged at the strength asked for."));
    }

    @Test
    void nothingFlaggedSaysWhatWasLookedAt() throws IOException {
        String memo = memo(100, false, null, Samples.quiet());
        assertTrue(memo.contains("Nothing flagged."), memo);
        assertTrue(memo.contains("1 sentence, in which no act was found"), memo);
    }

    @Test
    void aFailureIsOneLineWithPathAndLine() throws IOException {
        assertEquals("NOT SCREENED  dir/bad.jsonl:7: not JSON: write one object a line\n", memo(100, false, null, Samples.failed()));
    }

    @Test
    void anArticleCannotDriveTheTerminal() throws IOException {
        String memo = memo(100, false, null, Samples.flagged());
        assertFalse(memo.contains("\u001B"), "escape sequence of the article in the memo");
        assertFalse(memo.contains("\u202E"), "text reordering of the article in the memo");
        assertTrue(memo(100, true, null, Samples.flagged()).contains("\u001B["), "colour was asked for");
    }

    @Test
    void everyLineFitsTheWidth() throws IOException {
        for (int width : new int[] {80, 100, 120}) {
            memo(width, false, null, Samples.flagged(), Samples.quiet(), Samples.failed()).lines()
                    .forEach(l -> assertTrue(Wrap.columns(l) <= width, width + ": " + l));
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
