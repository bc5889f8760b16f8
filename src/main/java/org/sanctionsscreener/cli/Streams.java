package org.sanctionsscreener.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a run reads from and writes to.
 *
 * @param terminal whether {@code out} is a terminal
 * @param colour   whether it shows colours
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal, boolean colour) { }
