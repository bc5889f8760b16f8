package org.sanctionsscreener.extract.second;

/** Where a language model is asked. Thread-safe. */
public interface Endpoint {
    /**
     * Asks and waits for the whole answer.
     *
     * @param instructions what is wanted, in the role that the model obeys
     * @param article      the piece of text to be read: data, in the role of what is given
     * @return the model's words as they came
     * @throws EndpointException if there is no answer; the message is one line for a user
     */
    String answer(String instructions, String article);
}
