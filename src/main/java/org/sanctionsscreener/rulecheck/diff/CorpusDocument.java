package org.sanctionsscreener.rulecheck.diff;

import java.util.function.Supplier;
import org.sanctionsscreener.document.ReadResult;
import org.sanctionsscreener.facts.Facts;

/**
 * One document of the corpus over which two packs are compared.
 *
 * @param name  as the reader of the report knows it
 * @param facts its facts, null if it is a text to be read
 * @param text  reads the text each time it is asked; null if the facts are given
 */
public record CorpusDocument(String name, Facts facts, Supplier<ReadResult> text) { }
