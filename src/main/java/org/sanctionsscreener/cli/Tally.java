package org.sanctionsscreener.cli;

import org.sanctionsscreener.report.DocumentView;

/** What came of a run, for its exit code and its last line. */
final class Tally {
    private int documents;
    private int flagged;
    private int failed;

    void add(DocumentView document) {
        documents++;
        if (document.failed() != null) {
            failed++;
        } else if (!document.flagged().isEmpty()) {
            flagged++;
        }
    }

    int documents() { return documents; }

    int exitCode() {
        return failed > 0 ? ExitCodes.NOT_SCREENED : flagged > 0 ? ExitCodes.FLAGGED : ExitCodes.NOTHING_FLAGGED;
    }

    String words() {
        return documents + " documents: " + flagged + " with something flagged, " + (documents - flagged - failed) + " with nothing, " + failed + " not screened";
    }
}
