package org.sanctionsscreener.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Reads one document of any supported format. Thread-safe. The libraries for PDF, Word and mail are loaded with the
 * first file of their kind, so that a plain article does not wait for them.
 */
public final class DocumentReader {
    /** Largest file of text, HTML, Markdown or JSON, in bytes. */
    static final long MAX_TEXT_BYTES = 40L << 20;
    /** Largest PDF, Word or mail file, in bytes: pictures make them large. */
    static final long MAX_BINARY_BYTES = 200L << 20;

    private final ReadOptions options;
    private final DocumentMaker maker;

    /** A reader with these options for every document. */
    public DocumentReader(ReadOptions options) {
        this.options = options;
        this.maker = new DocumentMaker(options);
    }

    /**
     * Reads plain text that is at hand already, as a record of a JSON input gives it.
     *
     * @param title the headline if known, else ""
     * @param date  day of publication if known, else null
     * @param url   the address if known, else ""
     * @throws UnreadableDocumentException if there is nothing to read, too much, or no English
     */
    public Document read(String id, String path, String title, LocalDate date, String url, String text) throws UnreadableDocumentException {
        limit(text);
        return maker.make(id, path, Extract.plain(text, title, date, url));
    }

    /**
     * Reads one file that is one document. JSON inputs hold several: see {@link DocumentSource}.
     *
     * @param name the path as the user named it; it is also the document's id
     * @throws UnreadableDocumentException with one line that says what is wrong
     */
    public Document read(Path file, String name) throws UnreadableDocumentException {
        FileKind kind = FileKind.byName(name).orElse(null);
        return read(bytes(file, kind), name, name, kind);
    }

    /**
     * Reads one document from bytes at hand.
     *
     * @param name a path whose ending says how they are read
     * @throws UnreadableDocumentException with one line that says what is wrong
     */
    public Document read(byte[] bytes, String id, String name) throws UnreadableDocumentException {
        return read(bytes, id, name, FileKind.byName(name).orElse(null));
    }

    /** As {@link #read(Path, String)} for bytes at hand; {@code kind} null means: by content. */
    Document read(byte[] bytes, String id, String name, FileKind kind) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException("the file is empty; give a file with text");
        }
        FileKind known = kind != null ? kind : FileKind.byContent(bytes);
        if (known == FileKind.TEXT && FileKind.byContent(bytes) == FileKind.HTML) {
            // A page saved under a text's name: its tags are no words.
            known = FileKind.HTML;
        }
        return maker.make(id, name, switch (known) {
            case TEXT -> Extract.plain(limit(Decoder.decode(bytes)));
            case HTML -> HtmlReader.read(bytes);
            case MARKDOWN -> MarkdownReader.read(limit(Decoder.decode(bytes)));
            case PDF -> PdfReader.read(bytes, options.maxCharacters());
            case DOCX -> DocxReader.read(bytes);
            case MAIL -> MailReader.read(bytes);
            case JSON, JSON_LINES -> {
                JsonRecord r = JsonRecord.parse(Decoder.decode(bytes));
                yield Extract.plain(limit(r.text()), r.title(), r.date(), r.url());
            }
        });
    }

    private String limit(String text) throws UnreadableDocumentException {
        if (text.length() > options.maxCharacters()) {
            throw new UnreadableDocumentException(Trouble.tooLong(text.length(), options.maxCharacters()));
        }
        return text;
    }

    private static byte[] bytes(Path file, FileKind kind) throws UnreadableDocumentException {
        boolean binary = kind == FileKind.PDF || kind == FileKind.DOCX || kind == FileKind.MAIL;
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in, binary ? MAX_BINARY_BYTES : MAX_TEXT_BYTES, Files.isRegularFile(file) ? Files.size(file) : 0);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException("no such file or directory; check the path", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException("the file may not be read; check its permissions", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException("the file cannot be read (" + Trouble.reason(e) + "); check it and try again", e);
        }
    }

    /** All bytes of a stream, refused before they fill the memory. */
    static byte[] bytes(InputStream in, long limit, long size) throws IOException, UnreadableDocumentException {
        if (size > limit) {
            throw new UnreadableDocumentException(Trouble.tooLarge(size, limit));
        }
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            throw new UnreadableDocumentException(Trouble.tooLarge(bytes.length, limit));
        }
        return bytes;
    }
}
