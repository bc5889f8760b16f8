package org.sanctionsscreener.report;

import java.util.List;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Remark;

/** The exceptions considered for a finding: those that the text speaks to are told, the others only named. */
final class Exceptions {
    private Exceptions() { }

    /** With evidence, or without a name of their own. */
    static List<Remark> told(Finding finding) {
        return finding.exceptionsConsidered().stream().filter(e -> !e.evidence().isEmpty() || name(e).isEmpty()).toList();
    }

    /** The names of those that the text is silent about. */
    static List<String> silent(Finding finding) {
        return finding.exceptionsConsidered().stream().filter(e -> e.evidence().isEmpty() && !name(e).isEmpty())
                .map(Exceptions::name).distinct().toList();
    }

    /** What stands before the colon; a name without meaning ("exception_1") gives way to what stands after it. */
    private static String name(Remark exception) {
        int colon = exception.text().indexOf(": ");
        if (colon < 0) {
            return "";
        }
        String name = exception.text().substring(0, colon);
        return name.matches("exception_?[0-9]*|licence_or_exception")
                ? exception.text().substring(colon + 2).replaceAll(" \\([^()]*\\)$", "") : Labels.exception(name);
    }
}
