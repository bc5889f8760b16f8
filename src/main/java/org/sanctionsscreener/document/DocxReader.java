package org.sanctionsscreener.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Text of .docx: paragraphs with what their styles say, table rows, footnotes at the end; headers and footers left out. */
final class DocxReader {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private DocxReader() { }

    /** @throws UnreadableDocumentException if it is broken, locked, or no .docx at all */
    static Extract read(byte[] bytes) throws UnreadableDocumentException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxReader reader = new DocxReader();
            for (IBodyElement element : docx.getBodyElements()) {
                if (element.getElementType() == BodyElementType.PARAGRAPH) {
                    reader.paragraph(docx, (XWPFParagraph) element);
                } else if (element.getElementType() == BodyElementType.TABLE) {
                    reader.table((XWPFTable) element);
                }
            }
            for (XWPFFootnote note : docx.getFootnotes()) {
                String words = note.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining(" "));
                reader.block(words, Block.Kind.PARAGRAPH);
            }
            return new Extract(reader.text.toString(), reader.blocks, "", null, "", null);
        } catch (NotOfficeXmlFileException e) {
            throw new UnreadableDocumentException("not a Word .docx file, or locked with a password" + FileKind.described(bytes)
                + "; save it as .docx without a password", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("not a readable .docx (" + Trouble.reason(e) + "); save it again or give its text", e);
        }
    }

    private void paragraph(XWPFDocument docx, XWPFParagraph p) {
        block(p.getText(), kind(docx, p));
    }

    private static Block.Kind kind(XWPFDocument docx, XWPFParagraph p) {
        String style = p.getStyle() == null ? "" : p.getStyle();
        if (docx.getStyles() != null && docx.getStyles().getStyle(style) != null && docx.getStyles().getStyle(style).getName() != null) {
            style = docx.getStyles().getStyle(style).getName();
        }
        String lower = style.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            return Block.Kind.TITLE;
        }
        if (lower.startsWith("heading") || lower.equals("subtitle")) {
            return Block.Kind.HEADING;
        }
        if (lower.equals("caption")) {
            return Block.Kind.CAPTION;
        }
        return p.getNumID() != null || lower.startsWith("list") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            block(row.getTableCells().stream().map(XWPFTableCell::getText).map(c -> c.replaceAll("\\s+", " ").strip())
                .filter(c -> !c.isEmpty()).collect(Collectors.joining("\t")), Block.Kind.ROW);
        }
    }

    private void block(String words, Block.Kind kind) {
        if (words.isBlank()) {
            return;
        }
        int start = text.length();
        text.append(words);
        blocks.add(new Block(kind, start, text.length()));
        text.append("\n\n");
    }
}
