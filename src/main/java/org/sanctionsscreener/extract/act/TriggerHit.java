package org.sanctionsscreener.extract.act;

/**
 * A trigger found in a sentence.
 *
 * @param head    token that carries the grammar
 * @param first   first token of the words
 * @param last    last token of the words
 * @param words   how much the words say: one for a single word, more for each further word, less for a gap
 * @param nominal whether the head is used as a noun here
 */
record TriggerHit(Trigger trigger, int head, int first, int last, boolean nominal, int words) {
    boolean covers(TriggerHit other) {
        return first <= other.first && other.last <= last && words > other.words;
    }
}
