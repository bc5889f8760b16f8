package org.sanctionsscreener.cli;

/** An exception as one line for a user. */
final class Oneline {
    private Oneline() { }

    /** The message without line breaks; an exception that was not foreseen is called so. */
    static String of(Throwable failed) {
        String message = failed.getMessage() == null ? "" : failed.getMessage().replaceAll("\\s*\\R\\s*", " ").strip();
        if (failed instanceof UserException || failed instanceof Engine.PackException) {
            return message;
        }
        return "internal error, " + failed.getClass().getSimpleName() + (message.isEmpty() ? "" : " (" + message + ")")
                + "; run again with --debug and report what it shows";
    }

    /** Something the user can mend; the message says what and how. */
    static final class UserException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UserException(String message, Throwable cause) { super(message, cause); }
    }
}
