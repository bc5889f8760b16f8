package org.sanctionsscreener.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The kinds of file that can be read, by name or by first bytes. */
enum FileKind {
    TEXT, HTML, MARKDOWN, PDF, DOCX, MAIL, JSON, JSON_LINES;

    /** The extensions read in a directory, for messages. */
    static final String EXTENSIONS = ".txt .html .htm .md .pdf .docx .eml .json .jsonl";

    /** By the file's name; empty if its extension says nothing. */
    static Optional<FileKind> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return Optional.ofNullable(switch (dot < 0 ? "" : lower.substring(dot + 1)) {
            case "txt", "text" -> TEXT;
            case "html", "htm", "xhtml" -> HTML;
            case "md", "markdown" -> MARKDOWN;
            case "pdf" -> PDF;
            case "docx" -> DOCX;
            case "eml" -> MAIL;
            case "json" -> JSON;
            case "jsonl", "ndjson" -> JSON_LINES;
            default -> null;
        });
    }

    /** By the first bytes, {@code head} being some thousands of them at most; TEXT if nothing else fits. */
    static FileKind byContent(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 65_536), java.nio.charset.StandardCharsets.ISO_8859_1);
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3).stripLeading() : start.stripLeading();
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        if (text.startsWith("{")) {
            int line = text.indexOf('\n');
            return line < 0 || text.substring(0, line).stripTrailing().endsWith("}") ? JSON_LINES : JSON;
        }
        if (text.startsWith("[")) {
            return text.substring(1).stripLeading().startsWith("{") ? JSON : TEXT;
        }
        String lower = text.substring(0, Math.min(text.length(), 1000)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<?xml") && lower.contains("<html")
            || lower.startsWith("<") && lower.contains("<body")) {
            return HTML;
        }
        return mail(text) ? MAIL : TEXT;
    }

    /** Two or more of a mail's own headers before the first empty line. */
    private static boolean mail(String text) {
        int headers = 0;
        for (String line : text.substring(0, Math.min(text.length(), 4000)).split("\r?\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            if (line.matches("(?i)(?:received|return-path|message-id|mime-version|content-type|from|to|subject|date|delivered-to):.*")) {
                headers++;
            }
        }
        return headers >= 3 && text.matches("(?is)\\A[a-z-]+:.*");
    }

    /** ", but looks like ..." for a message, or "" if the bytes are of no known kind. */
    static String described(byte[] bytes) {
        try {
            String type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), new Metadata()).toString();
            return type.equals("application/octet-stream") || type.startsWith("text/") ? "" : " but " + type;
        } catch (IOException e) {
            return "";
        }
    }
}
