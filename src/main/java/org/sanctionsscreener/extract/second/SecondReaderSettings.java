package org.sanctionsscreener.extract.second;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a second reader is asked.
 *
 * @param url      base address of an OpenAI-compatible endpoint: {@code http://localhost:11434/v1}
 * @param model    name of the model there
 * @param key      secret of the endpoint; null if it wants none
 * @param timeout  longest wait for one answer
 * @param retries  how often a request that failed is sent again
 * @param requests most requests for one document; the rest of a longer one is not sent
 * @param cache    directory that keeps the answers, so that a run can be repeated; null for none
 */
public record SecondReaderSettings(URI url, String model, String key, Duration timeout, int retries, int requests, Path cache) {
    /** Without the key: it must not get into a log. */
    @Override
    public String toString() {
        return "second reader " + model + " at " + url;
    }
}
