package org.sanctionsscreener.rulecheck.coverage;

/**
 * One condition of a rule.
 *
 * @param rule  name of the rule
 * @param file  path in the pack
 * @param line  from 1
 * @param text  the condition as it stands
 * @param held  name of the probe that matches when everything before it and the condition hold
 * @param failed name of the probe that matches when everything before it holds and the condition does not
 */
public record Condition(String rule, String file, int line, int column, String text, String held, String failed) { }
