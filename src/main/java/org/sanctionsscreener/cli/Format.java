package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.Writer;
import org.sanctionsscreener.report.HtmlReport;
import org.sanctionsscreener.report.JsonReport;
import org.sanctionsscreener.report.JsonlReport;
import org.sanctionsscreener.report.Report;
import org.sanctionsscreener.report.RunInfo;
import org.sanctionsscreener.report.TextReport;

/** The forms of a report; the names are those of {@code --format}. */
enum Format {
    text, json, jsonl, html;

    /** @param width columns, @param colour whether to use a terminal's colours; both for text only */
    Report report(Writer out, RunInfo run, int width, boolean colour) throws IOException {
        return switch (this) {
            case text -> new TextReport(out, run, width, colour);
            case json -> new JsonReport(out, run);
            case jsonl -> new JsonlReport(out, run);
            case html -> new HtmlReport(out, run);
        };
    }
}
