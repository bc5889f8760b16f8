package org.sanctionsscreener.rulecheck.report;

/** A way to write a report. */
public enum ReportFormat {
    /** For a person at a terminal. */
    text,
    /** For programs. */
    json,
    /** SARIF 2.1.0, for code scanning. */
    sarif,
    /** JUnit XML, for the test page of a build server. */
    junit,
    /** Commands that GitHub shows beside the lines of a change. */
    github;

    /**
     * The report's text in this format, lines ended by a line feed.
     *
     * @param failLevel from which severity on a problem counts as a failure
     */
    public String write(Report report, Severity failLevel) {
        return switch (this) {
            case text -> TextWriter.write(report);
            case json -> JsonWriter.write(report);
            case sarif -> SarifWriter.write(report);
            case junit -> JunitWriter.write(report, failLevel);
            case github -> GithubWriter.write(report);
        };
    }
}
