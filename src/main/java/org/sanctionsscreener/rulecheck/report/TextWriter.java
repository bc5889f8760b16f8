package org.sanctionsscreener.rulecheck.report;

/** One line a problem, as compilers write it, and a last line that counts. */
final class TextWriter {
    private TextWriter() { }

    static String write(Report report) {
        StringBuilder text = new StringBuilder();
        for (Problem p : report.problems()) {
            text.append(p.place()).append(": ").append(p.severity().word()).append(": ").append(p.message()).append(" [").append(p.check()).append("]\n");
            if (!p.help().isEmpty()) {
                text.append("    ").append(p.help()).append('\n');
            }
            p.detail().lines().forEach(l -> text.append(l.isBlank() ? "" : "    " + l).append('\n'));
        }
        if (report.cases().isEmpty()) {
            return "nothing was checked: no " + report.unit() + "\n";
        }
        if (!report.summary().text().isEmpty()) {
            return text.append(report.summary().text()).toString();
        }
        if (report.cases().stream().anyMatch(c -> !c.group().equals(report.command()))) {
            // Cases of files are tests, and are counted by how they ended.
            return text.append(report.cases().size()).append(' ').append(report.unit()).append(": ").append(count(report, Case.Status.PASS)).append(" passed, ")
                    .append(count(report, Case.Status.FAIL)).append(" failed, ").append(plural(count(report, Case.Status.ERROR), "error")).append(", ")
                    .append(count(report, Case.Status.SKIPPED)).append(" known not to pass yet\n").toString();
        }
        return text.append(plural(report.cases().size(), report.unit().replaceFirst("s$", ""))).append(": ").append(plural(report.count(Severity.ERROR), "error"))
                .append(", ").append(plural(report.count(Severity.WARNING), "warning")).append('\n').toString();
    }

    private static long count(Report report, Case.Status status) { return report.cases().stream().filter(c -> c.status() == status).count(); }

    private static String plural(long count, String word) { return count + " " + word + (count == 1 ? "" : "s"); }
}
