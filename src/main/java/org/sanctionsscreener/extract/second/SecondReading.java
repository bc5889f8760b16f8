package org.sanctionsscreener.extract.second;

import java.util.Map;
import org.sanctionsscreener.facts.Consultation;
import org.sanctionsscreener.facts.Facts;

/**
 * A document read twice.
 *
 * @param facts     the facts of the rules, and those that only the second reader read, marked so
 * @param variants  for an act that the second reader reads otherwise, the id of the rules' own act: {@code act:7} to {@code act:1}
 * @param consulted what came of asking
 */
public record SecondReading(Facts facts, Map<String, String> variants, Consultation consulted) {
    public SecondReading {
        variants = Map.copyOf(variants);
    }
}
