package org.sanctionsscreener.cli;

import java.io.Console;
import java.util.Map;
import picocli.CommandLine;

/** What the program can know of the terminal it runs in. */
final class Terminal {
    private static final int DEFAULT_WIDTH = 100;

    private Terminal() { }

    /** Whether standard output and input are a terminal. */
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on a console exists even in a pipe, and says so itself; Java 17 does not know the method.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException old) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /** Whether the environment wants colours: see no-color.org. */
    static boolean colour(Map<String, String> environment) {
        String no = environment.get("NO_COLOR");
        return (no == null || no.isEmpty()) && !"dumb".equals(environment.get("TERM"));
    }

    /** Columns of a memo: the terminal's, else 100. */
    static int width(boolean terminal) {
        if (!terminal) {
            return DEFAULT_WIDTH;
        }
        int width = CommandLine.Model.CommandSpec.create().usageMessage().autoWidth(true).width();
        return width == CommandLine.Model.UsageMessageSpec.DEFAULT_USAGE_WIDTH ? columns() : width;
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : CommandLine.Model.UsageMessageSpec.DEFAULT_USAGE_WIDTH;
    }
}
