package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.Entities;

/** Builds HTML: tags as given, every text escaped. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of ours, as it is; never for words of an article, a rule or a path. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Any text: it cannot become markup, and cannot reorder what stands around it. */
    public Html text(String words) {
        out.append(escape(words));
        return this;
    }

    /** An element with text in it; {@code tag} may carry a class, as "p.meta". */
    public Html element(String tag, String words) {
        String name = tag.contains(".") ? tag.substring(0, tag.indexOf('.')) : tag;
        out.append('<').append(name);
        if (tag.contains(".")) {
            out.append(" class=\"").append(tag.substring(tag.indexOf('.') + 1).replace('.', ' ')).append('"');
        }
        out.append('>').append(escape(words)).append("</").append(name).append(">\n");
        return this;
    }

    @Override
    public String toString() { return out.toString(); }

    /** Text that can stand between tags and in quoted attributes. */
    public static String escape(String words) {
        return Entities.escape(Paper.harmless(words)).replace("'", "&#39;");
    }

    /** What stands before the documents. The policy lets nothing in but this style sheet, by its hash. */
    public static String head(String title) {
        String css = css();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + sha256(css)
                + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<title>" + escape(title) + "</title>\n<style>" + css + "</style>\n</head>\n<body>\n";
    }

    private static String css() {
        try (InputStream in = Html.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
