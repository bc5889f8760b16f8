package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Status;

/** The presumption about acts told without a date; it says that it is one. */
public final class PresumedTime {
    /** Statuses that come after a trial or its like. */
    static final Set<Status> TRIED = Set.of(Status.CHARGED, Status.ADMITTED, Status.ADJUDICATED, Status.SETTLED, Status.ACQUITTED, Status.DISMISSED);
    /** Told as news without a date: the year before publication. */
    private static final Period NEWS = Period.ofYears(1);
    /** Told in proceedings without a date: trials and settlements follow conduct by some years. */
    private static final Period PROCEEDINGS = Period.ofYears(5);

    private PresumedTime() { }

    /**
     * @param published day of publication, null if unknown
     * @param latest    the last day that the text leaves for the act, null if it says none
     * @param tried     whether the act is told in proceedings
     */
    public static ActTime of(LocalDate published, LocalDate latest, Modality modality, boolean tried) {
        if (published == null) {
            return ActTime.unknown(latest);
        }
        if (modality == Modality.PLANNED) {
            return new ActTime(published, null, ActTime.Basis.PRESUMED, "", List.of());
        }
        LocalDate end = latest == null || latest.isAfter(published) ? published : latest;
        return new ActTime(end.minus(tried ? PROCEEDINGS : NEWS), end, ActTime.Basis.PRESUMED, "", List.of());
    }

    /** Whether a status comes of proceedings. */
    public static boolean tried(Status status) { return TRIED.contains(status); }
}
