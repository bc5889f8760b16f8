package org.sanctionsscreener.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Short ways to read a text in a test. */
final class Reading {
    private Reading() { }

    static Document text(String text) {
        return text(text, "");
    }

    static Document text(String text, String title) {
        try {
            Document d = new DocumentReader(ReadOptions.defaults()).read("t", "t.txt", title, null, "", text);
            Offsets.check(d);
            return d;
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> sentences(String text) {
        return text(text).sentences().stream().map(Sentence::text).toList();
    }

    static List<String> zone(Document d, Zone zone) {
        return d.sentences().stream().filter(s -> s.zone() == zone).map(Sentence::text).toList();
    }

    static Document bytes(byte[] bytes, FileKind kind) throws UnreadableDocumentException {
        Document d = new DocumentReader(ReadOptions.defaults()).read(bytes, "t", "t", kind);
        Offsets.check(d);
        return d;
    }

    static String trouble(byte[] bytes, FileKind kind) {
        try {
            Document d = bytes(bytes, kind);
            throw new AssertionError("was read: " + d.sentences());
        } catch (UnreadableDocumentException e) {
            if (e.getMessage().lines().count() != 1) {
                throw new AssertionError("more than one line: " + e.getMessage());
            }
            return e.getMessage();
        }
    }

    static List<ReadResult> input(String standardInput) {
        return all(List.of("-"), standardInput);
    }

    static List<ReadResult> all(List<String> paths, String standardInput) {
        List<ReadResult> results = new ArrayList<>();
        try (DocumentSource source = new DocumentSource(paths, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults())) {
            source.forEachRemaining(p -> results.add(p.read()));
        }
        return results;
    }
}
