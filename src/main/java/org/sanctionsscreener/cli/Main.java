package org.sanctionsscreener.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Arrays;

/** The program's entry: {@code screener check ARTICLE}. */
public final class Main {
    private Main() { }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        Quiet.libraries(Arrays.asList(args).contains("--debug"));
        // Not System.out: a PrintStream hides a closed pipe, and then a run would go on for nobody.
        Streams streams = new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err,
                Terminal.attached(), Terminal.attached() && Terminal.colour(System.getenv()));
        System.exit(run(args, streams));
    }

    /** Runs the command line over these streams and returns its exit code, see {@link ExitCodes}. */
    public static int run(String[] args, Streams streams) {
        return run(args, streams, Rooms::load);
    }

    static int run(String[] args, Streams streams, Engine.Loader loader) {
        return ScreenerCommand.commandLine(streams, loader).execute(args);
    }
}
