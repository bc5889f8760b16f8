package org.sanctionsscreener.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns what a format reader hands on into a Document: zones, date, sentences, language. Thread-safe. */
final class DocumentMaker {
    private static final int PARAGRAPHS_WITH_DATELINE = 4;

    private final ReadOptions options;

    DocumentMaker(ReadOptions options) {
        this.options = options;
    }

    /** @throws UnreadableDocumentException if there is nothing to read, too much, or no English */
    Document make(String id, String path, Extract extract) throws UnreadableDocumentException {
        String text = extract.text();
        if (text.length() > options.maxCharacters()) {
            throw new UnreadableDocumentException(Trouble.tooLong(text.length(), options.maxCharacters()));
        }
        Vocabulary vocabulary = new Vocabulary(text);
        Mender mender = new Mender(text, extract.hidden(), vocabulary);
        List<Paragraph> paragraphs = new ArrayList<>(extract.blocks().size());
        for (Block block : extract.blocks()) {
            paragraphs.add(new Paragraph(block.kind(), mender.clean(block)));
        }
        if (paragraphs.stream().allMatch(p -> p.clean.length() == 0)) {
            throw new UnreadableDocumentException("the document is empty; give a file with text");
        }
        String title = Zones.mark(paragraphs, extract.title());
        return assemble(id, path, extract, paragraphs, title, new WordMender(vocabulary, paragraphs), new GluedNames(paragraphs));
    }

    private Document assemble(String id, String path, Extract extract, List<Paragraph> paragraphs, String title,
                              WordMender words, GluedNames names) throws UnreadableDocumentException {
        List<Sentence> sentences = new ArrayList<>();
        Optional<Datelines.Found> found = Optional.empty();
        Dateline dateline = Dateline.NONE;
        int number = 0;
        int prose = 0;
        for (Paragraph p : paragraphs) {
            if (p.furniture) {
                continue;
            }
            MappedText clean = names.free(words.mend(p.clean));
            if (p.zone == Zone.BODY && found.isEmpty() && prose++ < PARAGRAPHS_WITH_DATELINE) {
                found = Datelines.at(clean.text());
                if (found.isPresent()) {
                    int length = found.get().length();
                    MappedText line = clean.slice(0, length);
                    dateline = new Dateline(found.get().place(), found.get().outlet(), line.span());
                    sentences.add(line.sentence(sentences.size(), number, Zone.BYLINE));
                    clean = clean.slice(length, clean.length());
                }
            }
            int before = sentences.size();
            for (MappedText sentence : Sentences.split(withoutEndMark(clean))) {
                sentences.add(sentence.sentence(sentences.size(), number, p.zone));
            }
            number += sentences.size() > before ? 1 : 0;
        }
        if (sentences.isEmpty()) {
            throw new UnreadableDocumentException(nothing(paragraphs));
        }
        String language = LanguageGuess.of(sentences);
        if (!language.equals("en") && !language.equals("und")) {
            throw new UnreadableDocumentException(foreign(language));
        }
        Published published = new PublishedFinder(extract, paragraphs, found).find(options.published());
        if (published.basis() == Published.Basis.UNKNOWN) {
            published = new DateClues(sentences).day().map(d -> new Published(d, Published.Basis.INFERRED)).orElse(published);
        }
        return new Document(id, path, title, extract.text(), published, language, extract.url(), sentences, dateline);
    }

    /** "... he said. REUTER": the agency's mark is no sentence. */
    private static MappedText withoutEndMark(MappedText paragraph) {
        String text = paragraph.text();
        int last = text.lastIndexOf(' ');
        boolean after = last > 0 && (LineShape.terminates(text.charAt(last - 1)) || LineShape.closes(text.charAt(last - 1)));
        if (after && Furniture.shared().endMark(text.substring(last + 1))) {
            return paragraph.slice(0, last);
        }
        return Furniture.shared().endMark(text) ? paragraph.slice(0, 0) : paragraph;
    }

    /** Text there was, but none of it article: either all in another script, or all furniture. */
    private static String nothing(List<Paragraph> paragraphs) {
        List<Sentence> all = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            if (p.clean.length() > 0 && Furniture.foreign(p.text())) {
                all.add(p.clean.sentence(all.size(), 0, Zone.BODY));
            }
        }
        String language = all.isEmpty() ? "und" : LanguageGuess.of(all);
        if (!language.equals("und") && !language.equals("en")) {
            return foreign(language);
        }
        return all.isEmpty() ? "no article text was found, only menus, links or marks; give the article's own text"
            : "the text is not in the Latin script; only English is read: give an English translation";
    }

    private static String foreign(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return "the text is in " + name + " (" + language + "); only English is read: give an English translation";
    }
}
