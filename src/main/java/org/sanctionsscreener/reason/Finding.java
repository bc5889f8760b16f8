package org.sanctionsscreener.reason;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanctionsscreener.law.Provision;

/**
 * A provision against an act: flagged, or looked at and not flagged.
 *
 * @param id                   stable: the act and the provision, {@code act:1/PROVISION}
 * @param provision            the card; null for an act that engages no provision (a speech, a forecast)
 * @param act                  id of the act
 * @param kind                 what it is
 * @param reason               one sentence: why it is flagged, or why not
 * @param strength             null for what is not flagged
 * @param strengthSteps        the rows of the strength table that led to it, in words
 * @param status               the assertion's status: REPORTED, ALLEGED, CHARGED, ...; CONTESTED is said by {@code contested}
 * @param contested            who contests the law in force on the day, empty if nobody
 * @param parties              role to party ids: actor, counterparty, via, beneficiary, supplier, recipient, bound
 * @param duties               for each bound party, what the provision asks of it: party id to duty
 * @param elements             in the order of the card
 * @param contrary             what speaks against it
 * @param toConfirm            what would have to be found out, as questions
 * @param exceptionsConsidered each exception and how it stands
 * @param under                id of the finding under which this one is listed, null if it leads
 * @param trace                the proof
 */
public record Finding(String id, Provision provision, String act, FindingKind kind, String reason, Strength strength,
                      List<String> strengthSteps, String status, List<String> contested, SortedMap<String, List<String>> parties,
                      SortedMap<String, String> duties, List<ElementResult> elements, List<Remark> contrary, List<String> toConfirm,
                      List<Remark> exceptionsConsidered, String under, List<TraceStep> trace) {
    public Finding {
        strengthSteps = List.copyOf(strengthSteps);
        contested = List.copyOf(contested);
        parties = new TreeMap<>(parties);
        duties = new TreeMap<>(duties);
        elements = List.copyOf(elements);
        contrary = List.copyOf(contrary);
        toConfirm = List.copyOf(toConfirm);
        exceptionsConsidered = List.copyOf(exceptionsConsidered);
        trace = List.copyOf(trace);
    }

    /** The same finding, listed under none. */
    public Finding leading() {
        return new Finding(id, provision, act, kind, reason, strength, strengthSteps, status, contested, parties, duties, elements, contrary, toConfirm,
                exceptionsConsidered, null, trace);
    }

    /** The same finding, listed under another. */
    Finding under(String lead) {
        return new Finding(id, provision, act, kind, reason, strength, strengthSteps, status, contested, parties, duties, elements, contrary, toConfirm,
                exceptionsConsidered, lead, trace);
    }
}
