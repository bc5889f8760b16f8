package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.rulecheck.report.Problem;

/** Takes what one check finds. */
final class Found {
    private final Check check;
    private final List<Problem> problems = new ArrayList<>();

    Found(Check check) { this.check = check; }

    /** At a place in a YAML file. */
    void at(Yaml place, String message, String help) { at(place.file(), place.line(), place.column(), message, help); }

    /** At an offset of a rule file. */
    void at(DrlFile file, int offset, String message, String help) {
        DrlFile.Place place = file.place(offset);
        at(file.path(), place.line(), place.column(), message, help);
    }

    void at(String file, int line, int column, String message, String help) {
        Problem problem = new Problem(check.id(), check.severity(), file, line, column, message, help);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    List<Problem> problems() { return problems; }
}
