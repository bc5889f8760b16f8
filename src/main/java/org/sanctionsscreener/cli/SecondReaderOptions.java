package org.sanctionsscreener.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sanctionsscreener.extract.second.SecondReaderSettings;
import picocli.CommandLine.Option;

/** The options of the optional second reader. Each has an environment variable; the key has no option, for others would see it in the list of processes. */
final class SecondReaderOptions {
    static final String URL = "SCREENER_SECOND_READER";
    static final String KEY = URL + "_KEY";

    @Option(names = "--second-reader", paramLabel = "URL", description = "Ask a language model too: base address of an OpenAI-compatible endpoint, as "
            + "http://localhost:11434/v1, or off. The text goes there. Its key is taken from " + KEY + ". Default: $" + URL + ", else off.")
    String url;

    @Option(names = "--second-reader-model", paramLabel = "NAME", description = "The model to ask. Default: $" + URL + "_MODEL.")
    String model;

    @Option(names = "--second-reader-key-file", paramLabel = "FILE", description = "Take its key from this file. Default: $" + URL + "_KEY_FILE.")
    String keyFile;

    @Option(names = "--second-reader-timeout", paramLabel = "SECONDS", description = "Longest wait for an answer. Default: $" + URL + "_TIMEOUT, else 120.")
    String timeout;

    @Option(names = "--second-reader-retries", paramLabel = "N", description = "How often to ask again after a failure. Default: $" + URL + "_RETRIES, else 2.")
    String retries;

    @Option(names = "--second-reader-requests", paramLabel = "N", description = "Most questions about one document; the rest of a longer one is not sent. Default: $"
            + URL + "_REQUESTS, else 10.")
    String requests;

    @Option(names = "--second-reader-cache", paramLabel = "DIR", description = "Keep the answers here; a run over the same texts repeats byte for byte. Default: $" + URL + "_CACHE.")
    String cache;

    private Map<String, String> environment = System.getenv();

    /** Options that take their defaults from these variables. */
    SecondReaderOptions with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /**
     * What the options and variables say; empty if no second reader is asked for.
     *
     * @throws Oneline.UserException naming the option that is wrong and what to do
     */
    Optional<SecondReaderSettings> settings() {
        String at = given(url, "");
        if (at == null || at.equals("off")) {
            return Optional.empty();
        }
        String name = given(model, "_MODEL");
        if (name == null) {
            throw wrong("--second-reader needs the name of a model; give --second-reader-model or set " + URL + "_MODEL");
        }
        return Optional.of(new SecondReaderSettings(address(at), name, key(), Duration.ofSeconds(number("timeout", timeout, "_TIMEOUT", 120, 1, 3_600)),
                number("retries", retries, "_RETRIES", 2, 0, 10), number("requests", requests, "_REQUESTS", 10, 1, 1_000), directory()));
    }

    private URI address(String at) {
        try {
            URI uri = new URI(at);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException broken) {
            // told below, as for every address that cannot be used
        }
        throw wrong("--second-reader is no address that can be asked; give one as http://localhost:11434/v1, without user, password or query, or off");
    }

    private String key() {
        String file = given(keyFile, "_KEY_FILE");
        String key = given(null, "_KEY");
        if (file != null) {
            try {
                key = Files.readString(Path.of(file)).strip();
            } catch (IOException | IllegalArgumentException unreadable) {
                throw wrong("the key file of the second reader, " + file + ", cannot be read");
            }
        }
        if (key != null && !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw wrong("the key of the second reader holds characters that no key has; check " + (file == null ? KEY : file));
        }
        return key == null || key.isEmpty() ? null : key;
    }

    private Path directory() {
        String name = given(cache, "_CACHE");
        if (name == null) {
            return null;
        }
        try {
            Path directory = Files.createDirectories(Path.of(name));
            if (Files.isWritable(directory)) {
                return directory;
            }
        } catch (IOException | IllegalArgumentException unusable) {
            // told below, as for a directory that takes no files
        }
        throw wrong("--second-reader-cache: " + name + " is no directory that can be written to");
    }

    private int number(String option, String value, String variable, int otherwise, int least, int most) {
        String words = given(value, variable);
        int number = words == null ? otherwise : words.matches("\\d{1,9}") ? Integer.parseInt(words) : -1;
        if (number < least || number > most) {
            throw wrong("--second-reader-" + option + ": " + words + " is not between " + least + " and " + most);
        }
        return number;
    }

    private String given(String option, String variable) {
        String value = option != null ? option : environment.get(URL + variable);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Oneline.UserException wrong(String message) { return new Oneline.UserException(message, null); }
}
