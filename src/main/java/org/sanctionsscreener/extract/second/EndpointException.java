package org.sanctionsscreener.extract.second;

/** The endpoint gave no answer. The message says in one line why and what to do, and repeats nothing that the endpoint sent. */
public final class EndpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean lasting;

    /** @param lasting whether asking about another text would end the same: a wrong key, an unknown model */
    public EndpointException(String message, boolean lasting, Throwable cause) {
        super(message, cause);
        this.lasting = lasting;
    }

    /** Whether asking about another text would end the same. */
    public boolean lasting() { return lasting; }
}
