package org.sanctionsscreener.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The documents of a JSON Lines input, a line at a time; a broken line is one unreadable document and no more. */
final class JsonLines implements Iterator<PendingDocument> {
    /** A line holds one document; escapes can make it three times as long as the text itself. */
    private static final int LONGEST_LINE = 64 << 20;

    private final InputStream in;
    private final String name;
    private final DocumentReader reader;
    private int line;
    private boolean ended;
    private PendingDocument next;

    JsonLines(InputStream in, String name, DocumentReader reader) {
        this.in = in;
        this.name = name;
        this.reader = reader;
    }

    @Override public boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override public PendingDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PendingDocument result = next;
        next = null;
        return result;
    }

    /** The next line's document, or null for an empty line. */
    private PendingDocument advance() {
        line++;
        int number = line;
        String id = name + "#" + number;
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
            boolean tooLong = readLine(bytes);
            if (tooLong) {
                return PendingDocument.failed(new ReadResult.Unreadable(id, name, number,
                    "the line is too long (over " + (LONGEST_LINE >> 20) + " MB); put one document on a line"));
            }
            byte[] raw = bytes.toByteArray();
            return blank(raw) ? null : pending(raw, id, number);
        } catch (IOException e) {
            ended = true;
            return PendingDocument.failed(new ReadResult.Unreadable(id, name, number, InputWalker.trouble(e)));
        }
    }

    private PendingDocument pending(byte[] raw, String id, int number) {
        return new PendingDocument() {
            @Override public String path() { return name; }

            @Override public ReadResult read() {
                JsonNode node;
                try {
                    node = JsonRecord.tree(Decoder.decode(raw));
                } catch (UnreadableDocumentException e) {
                    return new ReadResult.Unreadable(id, name, number, e.getMessage());
                }
                String given = node.path("id").asText("").strip();
                String own = given.isEmpty() ? id : given;
                return DocumentSource.pending(own, name, number, () -> {
                    JsonRecord r = JsonRecord.of(node);
                    return reader.read(own, name, r.title(), r.date(), r.url(), r.text());
                }).read();
            }
        };
    }

    /** Reads up to the line's end; what is beyond the limit is skipped. Returns whether it was too long. */
    private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
        boolean tooLong = false;
        int b = in.read();
        while (b >= 0 && b != '\n') {
            if (bytes.size() < LONGEST_LINE) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
            b = in.read();
        }
        ended = b < 0;
        return tooLong;
    }

    private static boolean blank(byte[] raw) {
        for (byte b : raw) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
