package org.sanctionsscreener.rulecheck.report;

/** Workflow commands: GitHub shows each beside its line. */
final class GithubWriter {
    private GithubWriter() { }

    static String write(Report report) {
        StringBuilder text = new StringBuilder();
        for (Problem p : report.problems()) {
            text.append("::").append(p.severity().word()).append(" file=").append(property(p.file()));
            if (p.line() > 0) {
                text.append(",line=").append(p.line());
            }
            if (p.column() > 0) {
                text.append(",col=").append(p.column());
            }
            String words = p.message() + (p.help().isEmpty() ? "" : "\n" + p.help()) + (p.detail().isEmpty() ? "" : "\n" + p.detail().strip());
            text.append(",title=").append(property(p.check())).append("::").append(data(words)).append('\n');
        }
        return text.toString();
    }

    private static String data(String words) { return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"); }

    private static String property(String words) { return data(words).replace(":", "%3A").replace(",", "%2C"); }
}
