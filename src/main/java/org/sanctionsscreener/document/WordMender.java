package org.sanctionsscreener.document;

import java.util.List;

/** Puts together words that scanning tore apart ("compo nents"). First step: leaves the text alone. */
final class WordMender {
    WordMender(Vocabulary vocabulary, List<Paragraph> paragraphs) { }

    MappedText mend(MappedText text) { return text; }
}
