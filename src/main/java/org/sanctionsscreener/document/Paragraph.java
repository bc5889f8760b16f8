package org.sanctionsscreener.document;

/** A block that has been cleaned, and what the reader has made of it so far. */
final class Paragraph {
    final Block.Kind kind;
    final MappedText clean;
    boolean furniture;
    Zone zone = Zone.BODY;

    Paragraph(Block.Kind kind, MappedText clean) {
        this.kind = kind;
        this.clean = clean;
    }

    String text() { return clean.text(); }

    boolean blockIs(Block.Kind other) { return kind == other; }

    /** Whether it reads as prose: finished, and longer than a headline's worth of words; or so long that it can be nothing else. */
    boolean prose() {
        if (kind == Block.Kind.TITLE || kind == Block.Kind.HEADING || kind == Block.Kind.ROW || kind == Block.Kind.LINKS) {
            return false;
        }
        String text = text();
        int words = words();
        return words >= 30 || words >= 7 && LineShape.ended(text, 0, text.length()) && text.charAt(text.length() - 1) != ':';
    }

    int words() {
        String text = text();
        int words = text.isEmpty() ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }
}
