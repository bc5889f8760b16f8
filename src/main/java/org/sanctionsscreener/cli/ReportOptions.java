package org.sanctionsscreener.cli;

import org.sanctionsscreener.rulecheck.report.ReportFormat;
import picocli.CommandLine.Option;

/** How most commands about rule packs report. */
final class ReportOptions extends SharedReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    ReportFormat format;

    @Override
    ReportFormat format() { return format; }
}
