package org.sanctionsscreener.reason;

import java.util.List;

/**
 * One step of the proof, as the engine took it: a rule, what it matched and what it concluded.
 *
 * @param step       number in logical order, from 1: a step comes after those it rests on
 * @param rule       name of the DRL rule
 * @param source     file of the rule and line, "common/time.drl:12"
 * @param matched    short description of each matched fact, in pattern order
 * @param concluded  short description of the fact it inserted
 * @param restsOn    numbers of the steps that concluded what this one matched
 */
public record TraceStep(int step, String rule, String source, List<String> matched, String concluded, List<Integer> restsOn) {
    public TraceStep {
        matched = List.copyOf(matched);
        restsOn = List.copyOf(restsOn);
    }
}
