package org.sanctionsscreener.document;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * What a format reader hands on: text, its blocks, and what the format states about itself.
 *
 * @param text   the decoded text that every offset refers to
 * @param blocks in reading order, not overlapping
 * @param title  as the format states it, or ""
 * @param date   day of publication as the format states it, or null
 * @param url    address, or ""
 * @param hidden characters of the text that are marks and not words (Markdown), or null for none
 */
record Extract(String text, List<Block> blocks, String title, LocalDate date, String url, BitSet hidden) {

    static Extract plain(String text) { return plain(text, "", null, ""); }

    /** Plain text, with what is known of it from elsewhere. */
    static Extract plain(String text, String title, LocalDate date, String url) {
        return new Extract(text, TextLayout.blocks(text, !title.isBlank()), title.strip(), date, url, null);
    }

    Extract with(String newTitle, LocalDate newDate, String newUrl) {
        return new Extract(text, blocks, newTitle.isBlank() ? title : newTitle.strip(), newDate != null ? newDate : date,
            newUrl.isBlank() ? url : newUrl, hidden);
    }
}
