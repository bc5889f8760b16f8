package org.sanctionsscreener.document;

/** A document that cannot be screened. The message is one line: what is wrong and what to do; the path is added by the reporter. */
public class UnreadableDocumentException extends Exception {
    public UnreadableDocumentException(String message) { super(message); }

    public UnreadableDocumentException(String message, Throwable cause) { super(message, cause); }
}
