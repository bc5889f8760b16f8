package org.sanctionsscreener.rulecheck.report;

import java.util.List;

/** A report with everything in it that a format must survive. */
final class Samples {
    static final CheckInfo GAP = new CheckInfo("interval-gap", Severity.ERROR, "days between two intervals are left out", "# interval-gap\n\nWhat, why, how.\n");
    static final CheckInfo BROAD = new CheckInfo("lexicon-broad", Severity.WARNING, "a word that plain text is full of", "");
    static final Problem HARD = new Problem("interval-gap", Severity.ERROR, "un/a file/x&y.yaml", 12, 7, "2 days, 100 % of \"them\": <lost>\u0001", "write 'to: 2016-01-16'",
            "expected   found\nA          B");
    static final Problem SOFT = new Problem("lexicon-broad", Severity.WARNING, "lexicon/items.yaml", 3, 0, "'part' stands in 1 of 10 sentences", "");
    static final Problem WHOLE = new Problem("interval-gap", Severity.ERROR, "un/b.yaml", 0, 5, "nothing of it", "");

    private Samples() { }

    static Report report() {
        return new Report("rules validate", "checks", "0.1.0", List.of(BROAD, GAP), List.of(Case.of("rules validate", "lexicon-broad", List.of(SOFT)),
                Case.of("rules validate", "interval-gap", List.of(WHOLE, HARD)), Case.of("rules validate", "card-schema", List.of()),
                new Case("rules test", "later", Case.Status.SKIPPED, List.of()), new Case("rules test", "broken", Case.Status.ERROR, List.of())));
    }

    static Report of(Problem... problems) {
        return new Report("rules validate", "checks", "0.1.0", List.of(BROAD, GAP), List.of(Case.of("rules validate", "interval-gap", List.of(problems))));
    }
}
