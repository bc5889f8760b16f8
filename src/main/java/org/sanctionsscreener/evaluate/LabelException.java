package org.sanctionsscreener.evaluate;

/** Labelled cases that cannot be read; the message is one line naming file, line, trouble and what to do. */
public class LabelException extends Exception {
    public LabelException(String message) { super(message); }

    public LabelException(String message, Throwable cause) { super(message, cause); }
}
