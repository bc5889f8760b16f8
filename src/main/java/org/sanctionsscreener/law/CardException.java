package org.sanctionsscreener.law;

/** A file of the rule pack that cannot be used: the message is one line with file, line and what to do. */
public class CardException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;

    /** @param line from 1; 0 if unknown */
    public CardException(String file, int line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
        this.file = file;
        this.line = line;
    }

    public String file() { return file; }

    public int line() { return line; }
}
