package org.sanctionsscreener.report;

import org.sanctionsscreener.screen.RuleSetInfo;

/**
 * What a report says about the program that wrote it.
 *
 * @param engineVersion version of the program
 * @param ruleSet       the rules that spoke
 */
public record RunInfo(String engineVersion, RuleSetInfo ruleSet) {
    /** Version of the JSON contract, {@code schema/screening.schema.json}; a change that breaks readers raises the first number. */
    public static final String SCHEMA_VERSION = "1.0";
}
