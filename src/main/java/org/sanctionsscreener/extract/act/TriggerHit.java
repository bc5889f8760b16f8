package org.sanctionsscreener.extract.act;

/**
 * A trigger found in a sentence.
 *
 * @param head    token that carries the grammar
 * @param first   first token of the words
 * @param last    last token of the words
 * @param nominal whether the head is used as a noun here
 */
record TriggerHit(Trigger trigger, int head, int first, int last, boolean nominal, int words) {
    boolean covers(TriggerHit other) {
        return first <= other.first && other.last <= last && words > other.words;
    }
}
