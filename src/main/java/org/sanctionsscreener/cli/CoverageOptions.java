package org.sanctionsscreener.cli;

import org.sanctionsscreener.rulecheck.report.ReportFormat;
import picocli.CommandLine.Option;

/** How coverage is reported: as other commands do, or as a page of the rules. */
final class CoverageOptions extends SharedReportOptions {
    enum Form { text, json, sarif, junit, github, html }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form;

    /** Whether the page of the rules is asked for. */
    boolean page() { return form == Form.html; }

    @Override
    ReportFormat format() { return page() ? ReportFormat.text : ReportFormat.valueOf(form.name()); }
}
