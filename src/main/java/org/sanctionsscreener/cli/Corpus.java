package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.sanctionsscreener.document.DocumentSource;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.document.ReadResult;
import org.sanctionsscreener.document.UnreadableDocumentException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureReader;
import org.sanctionsscreener.rulecheck.FixtureRunner;
import org.sanctionsscreener.rulecheck.diff.CorpusDocument;

/** The documents over which two packs are compared: articles as {@code check} reads them, and the fixtures of a folder with a pack.yaml. */
final class Corpus implements AutoCloseable {
    private final Stream<CorpusDocument> fixtures;
    private final DocumentSource articles;

    /** @param paths files, folders; none for the fixtures of {@code otherwise} */
    Corpus(List<Path> paths, Pack otherwise, ReadOptions reading) {
        List<Pack> packs = paths.isEmpty() ? otherwise == null ? List.of() : List.of(otherwise) : paths.stream().filter(Corpus::hasFixtures).map(Corpus::pack).toList();
        this.fixtures = packs.stream().flatMap(p -> FixtureReader.readAll(p).fixtures().stream().map(Corpus::fixture));
        this.articles = new DocumentSource(paths.stream().filter(p -> !hasFixtures(p)).map(Path::toString).toList(), java.io.InputStream.nullInputStream(), reading);
    }

    Iterator<CorpusDocument> documents() {
        Iterator<CorpusDocument> given = fixtures.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() { return given.hasNext() || articles.hasNext(); }

            @Override
            public CorpusDocument next() {
                if (given.hasNext()) {
                    return given.next();
                }
                // Read at once: a record of a stream cannot be asked for twice, and two packs may have to read it.
                ReadResult read = articles.next().read();
                String name = read instanceof ReadResult.Read r ? r.document().id() : ((ReadResult.Unreadable) read).id();
                return new CorpusDocument(name, null, () -> read);
            }
        };
    }

    private static boolean hasFixtures(Path path) { return Files.isRegularFile(path.resolve("pack.yaml")); }

    private static Pack pack(Path folder) {
        try {
            return Pack.directory(folder);
        } catch (IOException failed) {
            throw new Oneline.UserException("the fixtures in " + folder + " cannot be read (" + Output.reason(failed) + ")", failed);
        }
    }

    private static CorpusDocument fixture(Fixture f) {
        return new CorpusDocument(f.id(), f.facts(), f.facts() != null ? null : () -> {
            try {
                return new ReadResult.Read(FixtureRunner.document(f));
            } catch (UnreadableDocumentException broken) {
                return new ReadResult.Unreadable(f.id(), f.file(), f.line(), broken.getMessage());
            }
        });
    }

    @Override
    public void close() { articles.close(); }
}
