package org.sanctionsscreener.document;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Text of PDF, in reading order, a form feed between pages. What a PDF states of itself (title, dates) is seldom true and left. */
final class PdfReader {
    private static final int LETTERS_A_PAGE = 15;

    private PdfReader() { }

    /** @throws UnreadableDocumentException if it is broken, locked, or holds pictures of text only */
    static Extract read(byte[] bytes, int limit) throws UnreadableDocumentException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableDocumentException("the PDF forbids taking its text; save it without restrictions");
            }
            String text = text(pdf, limit);
            long letters = text.chars().filter(Character::isLetter).limit(LETTERS_A_PAGE + 1L).count();
            if (letters <= LETTERS_A_PAGE) {
                throw new UnreadableDocumentException(pdf.getNumberOfPages() == 0 ? "the PDF has no pages"
                    : "the PDF holds no text, perhaps scanned pages; run text recognition (OCR) on it first");
            }
            return new Extract(text, TextLayout.blocks(text, false), "", (LocalDate) null, "", null);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException("the PDF is locked with a password; save it without one", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("not a readable PDF (" + Trouble.reason(e) + "); save it again or give its text", e);
        }
    }

    private static String text(PDDocument pdf, int limit) throws IOException, UnreadableDocumentException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\f");
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(pdf));
            if (text.length() > limit) {
                throw new UnreadableDocumentException(Trouble.tooLong(text.length(), limit));
            }
        }
        return text.toString();
    }
}
