package org.sanctionsscreener.document;

/**
 * Where and by whom a report was filed, as its first line says ("PARIS, May 3 (Example News) -").
 *
 * @param place  the place named, as written, or ""
 * @param outlet the agency or paper named, as written, or ""
 * @param span   the characters of the dateline in the document's text; empty at 0 if there is none
 */
public record Dateline(String place, String outlet, Span span) {

    /** No dateline. */
    public static final Dateline NONE = new Dateline("", "", new Span(0, 0));

    /** Whether the document has one. */
    public boolean present() { return span.end() > span.start(); }
}
