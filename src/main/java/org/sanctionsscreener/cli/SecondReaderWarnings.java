package org.sanctionsscreener.cli;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import org.sanctionsscreener.facts.Consultation;

/** One line for each document that the second reader was not heard on; once for all those that it was not asked about. */
final class SecondReaderWarnings {
    private final PrintStream err;
    private final Set<String> said = new HashSet<>();

    SecondReaderWarnings(PrintStream err) { this.err = err; }

    /** @param consulted null if nobody was to be asked */
    void warn(String path, Consultation consulted) {
        if (consulted == null || consulted.trouble().isEmpty()) {
            return;
        }
        if (consulted.asked() > 0) {
            err.println("screener: " + path + ": second reader: " + consulted.trouble() + "; what the rules read stands");
        } else if (said.add(consulted.trouble())) {
            err.println("screener: " + path + " and all after it: second reader " + consulted.trouble() + "; what the rules read stands");
        }
    }
}
