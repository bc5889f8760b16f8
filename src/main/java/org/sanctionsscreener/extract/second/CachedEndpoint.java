package org.sanctionsscreener.extract.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps every answer in a file named by the hash of model, instructions and text: a run repeats byte for byte, also without the endpoint. */
final class CachedEndpoint implements Endpoint {
    private final Endpoint endpoint;
    private final String model;
    private final Path directory;

    CachedEndpoint(Endpoint endpoint, String model, Path directory) {
        this.endpoint = endpoint;
        this.model = model;
        this.directory = directory;
    }

    @Override
    public String answer(String instructions, String article) {
        Path file = directory.resolve(Sha256.of(model, instructions, article) + ".txt");
        try {
            return Files.readString(file);
        } catch (NoSuchFileException asked) {
            return keep(file, endpoint.answer(instructions, article));
        } catch (IOException unreadable) {
            throw new EndpointException("the kept answer " + file + " cannot be read; remove it", false, unreadable);
        }
    }

    private static String keep(Path file, String answer) {
        try {
            // Whole or not at all: another thread, or run, may read it at once.
            Path part = Files.createTempFile(file.getParent(), "answer", ".part");
            Files.writeString(part, answer);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return answer;
        } catch (IOException full) {
            throw new EndpointException("answers cannot be kept in " + file.getParent() + "; name another directory by --second-reader-cache", true, full);
        }
    }
}
