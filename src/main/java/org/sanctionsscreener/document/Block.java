package org.sanctionsscreener.document;

/**
 * A paragraph-like piece of the decoded text, before any judgement of what it is for.
 *
 * @param kind  what the layout says it is
 * @param start first character in the document's text
 * @param end   after the last character
 */
record Block(Kind kind, int start, int end) {

    /** The layout's word: FURNITURE is what the format itself marks as no part of the article, LINKS a list of links. */
    enum Kind { PARAGRAPH, TITLE, HEADING, LIST_ITEM, ROW, CAPTION, BYLINE, LINKS, FURNITURE }
}
