package org.sanctionsscreener.rulecheck.report;

/**
 * What a check is, for lists and for formats that carry the rules beside the results.
 *
 * @param id       stable id: {@code interval-gap}
 * @param severity of its problems
 * @param title    what it refuses, in one line
 * @param page     what, why and how to mend, in Markdown; "" if there is none
 */
public record CheckInfo(String id, Severity severity, String title, String page) { }
