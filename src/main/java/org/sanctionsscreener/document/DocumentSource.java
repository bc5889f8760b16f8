package org.sanctionsscreener.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The documents of some inputs, one after the other: files and directories in the order given, directories by path, the
 * records of JSON inputs as they come. Nothing is held but the current input, so memory does not grow with their number.
 * To be used by one thread; the documents that it hands out may be read by others.
 */
public final class DocumentSource implements Iterator<PendingDocument>, AutoCloseable {
    private static final int HEAD = 64 * 1024;

    private final Deque<String> inputs;
    private final InputStream standardInput;
    private final DocumentReader reader;
    private Iterator<PendingDocument> current = Collections.emptyIterator();
    private AutoCloseable open = () -> { };
    private PendingDocument next;

    /**
     * @param inputs        paths of files and directories, "-" for standard input
     * @param standardInput what "-" means
     */
    public DocumentSource(List<String> inputs, InputStream standardInput, ReadOptions options) {
        this.inputs = new ArrayDeque<>(inputs);
        this.standardInput = standardInput;
        this.reader = new DocumentReader(options);
    }

    @Override public boolean hasNext() {
        while (next == null) {
            if (current.hasNext()) {
                next = current.next();
            } else {
                close();
                if (inputs.isEmpty()) {
                    return false;
                }
                current = begin(inputs.pop());
            }
        }
        return true;
    }

    @Override public PendingDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PendingDocument result = next;
        next = null;
        return result;
    }

    /** Closes the input in hand; the iterator may still be asked for the next one. */
    @Override public void close() {
        try {
            open.close();
        } catch (Exception e) {
            // Everything wanted was read; a failing close changes nothing.
        }
        open = () -> { };
    }

    private Iterator<PendingDocument> begin(String input) {
        if (input.equals("-")) {
            return standardInput();
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                List<String> files = InputWalker.files(path, input);
                if (files.isEmpty()) {
                    return failed(input, "the directory holds none of " + FileKind.EXTENSIONS + "; name the files, or another directory");
                }
                for (int i = files.size() - 1; i >= 0; i--) {
                    inputs.push(files.get(i));
                }
                return Collections.emptyIterator();
            }
            return file(path, input);
        } catch (java.nio.file.InvalidPathException e) {
            return failed(input, "not a path (" + Trouble.reason(e) + "); check it");
        } catch (IOException e) {
            return failed(input, InputWalker.trouble(e));
        }
    }

    private Iterator<PendingDocument> file(Path path, String name) throws IOException {
        Optional<FileKind> kind = FileKind.byName(name);
        if (kind.isPresent() && kind.get() != FileKind.JSON && kind.get() != FileKind.JSON_LINES) {
            return one(name, () -> reader.read(path, name));
        }
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), HEAD + 1);
        open = in;
        return stream(in, name, kind.orElse(null));
    }

    private Iterator<PendingDocument> standardInput() {
        try {
            return stream(new BufferedInputStream(standardInput, HEAD + 1), "-", null);
        } catch (IOException e) {
            return failed("-", InputWalker.trouble(e));
        }
    }

    private Iterator<PendingDocument> stream(BufferedInputStream in, String name, FileKind named) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        FileKind kind = named != null ? named : FileKind.byContent(head);
        if (head.length == 0) {
            return failed(name, name.equals("-") ? "standard input is empty; give it text" : "the file is empty; give a file with text");
        }
        if (kind == FileKind.JSON_LINES) {
            return new JsonLines(in, name, reader);
        }
        if (kind == FileKind.JSON) {
            return new JsonArray(in, name, reader);
        }
        boolean binary = kind == FileKind.PDF || kind == FileKind.DOCX || kind == FileKind.MAIL;
        try {
            byte[] bytes = DocumentReader.bytes(in, binary ? DocumentReader.MAX_BINARY_BYTES : DocumentReader.MAX_TEXT_BYTES, 0);
            return one(name, () -> reader.read(bytes, name, name, kind));
        } catch (UnreadableDocumentException e) {
            return failed(name, e.getMessage());
        }
    }

    private static Iterator<PendingDocument> one(String name, Reading reading) {
        return List.<PendingDocument>of(pending(name, name, 0, reading)).iterator();
    }

    private static Iterator<PendingDocument> failed(String name, String message) {
        return List.of(PendingDocument.failed(new ReadResult.Unreadable(name, name, 0, message))).iterator();
    }

    /** What reads a document, when asked. */
    interface Reading {
        Document read() throws UnreadableDocumentException;
    }

    /** A document that {@code reading} reads; whatever it throws becomes one line. */
    static PendingDocument pending(String id, String path, int line, Reading reading) {
        return new PendingDocument() {
            @Override public String path() { return path; }

            @Override public ReadResult read() {
                try {
                    return new ReadResult.Read(reading.read());
                } catch (UnreadableDocumentException e) {
                    return new ReadResult.Unreadable(id, path, line, e.getMessage());
                } catch (RuntimeException | StackOverflowError e) {
                    // A library that fails on a strange file must not take the other documents with it.
                    return new ReadResult.Unreadable(id, path, line, "cannot be read (" + Trouble.reason(e) + "); give its text as .txt");
                }
            }
        };
    }
}
