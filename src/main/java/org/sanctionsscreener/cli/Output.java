package org.sanctionsscreener.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Where a report goes, in UTF-8: standard output, or a file that appears whole or not at all. */
final class Output implements Closeable {
    private final Writer writer;
    private final Path file;
    private final Path draft;

    private Output(Writer writer, Path file, Path draft) {
        this.writer = writer;
        this.file = file;
        this.draft = draft;
    }

    /**
     * @param file null for standard output
     * @throws Oneline.UserException if no file can be made there
     */
    static Output to(Path file, OutputStream standard) {
        if (file == null) {
            return new Output(new BufferedWriter(new OutputStreamWriter(standard, StandardCharsets.UTF_8)), null, null);
        }
        Path whole = file.toAbsolutePath();
        try {
            if (Files.isDirectory(whole)) {
                throw new Oneline.UserException("-o " + file + " is a directory; name a file in it", null);
            }
            if (Files.exists(whole) && !Files.isRegularFile(whole)) {
                // A device or pipe: nothing to rename there.
                return new Output(Files.newBufferedWriter(whole), null, null);
            }
            if (Files.exists(whole) && !Files.isWritable(whole)) {
                throw new AccessDeniedException(file.toString());
            }
            Path draft = Files.createFile(whole.resolveSibling("." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part"));
            return new Output(Files.newBufferedWriter(draft), whole, draft);
        } catch (IOException failed) {
            throw new Oneline.UserException("-o " + file + " cannot be written (" + reason(failed) + "); choose another place or its permissions", failed);
        }
    }

    Writer writer() { return writer; }

    /** Puts the finished file in its place. */
    void commit() throws IOException {
        writer.flush();
        if (draft == null) {
            return;
        }
        writer.close();
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes back what was not committed. */
    @Override
    public void close() throws IOException {
        if (draft != null) {
            writer.close();
            Files.deleteIfExists(draft);
        }
    }

    /** Whether the reader at the other end of a pipe went away. */
    static boolean closedPipe(IOException failed) {
        String message = failed.getMessage() == null ? "" : failed.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe closed") || message.contains("pipe is being closed");
    }

    static String reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return "no such directory";
        }
        if (failed instanceof AccessDeniedException) {
            return "not allowed";
        }
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
