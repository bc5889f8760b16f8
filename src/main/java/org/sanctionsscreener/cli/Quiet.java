package org.sanctionsscreener.cli;

import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** Keeps the libraries from writing into a run: the program says itself what there is to say. */
final class Quiet {
    private Quiet() { }

    /** To be called before any library class is loaded. @param debug lets them speak */
    static void libraries(boolean debug) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", debug ? "info" : "off");
        System.setProperty("log4j2.StatusLogger.level", debug ? "WARN" : "OFF");
        if (!debug) {
            LogManager.getLogManager().reset();
        }
        // Made ready here by one thread: two that log while it is being made ready have SLF4J say so on standard error.
        LoggerFactory.getILoggerFactory();
    }
}
