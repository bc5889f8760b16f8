package org.sanctionsscreener.report;

import java.util.List;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.TraceStep;

/** Whose proofs a report for programs carries: they are most of its size, and {@code explain} gives each of them again. */
public enum Proofs {
    /** Of all that was weighed, flagged or not. */
    all,
    /** Of what is flagged. */
    flagged,
    /** None. */
    none;

    /** The proof of the finding, empty if it is left out. */
    List<TraceStep> of(Finding finding) {
        return this == all || this == flagged && finding.kind().flagged() ? finding.trace() : List.of();
    }
}
