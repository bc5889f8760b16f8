package org.sanctionsscreener.extract.act;

import java.util.Map;
import java.util.Set;

/**
 * One sense of some words: the act they raise and what must stand beside them.
 *
 * @param needs    what must be filled before the words count
 * @param families item families one of which the item must have; empty if any will do
 * @param heads    words of the item's own that do as well as a family
 * @param not      heads of an object, or words beside a noun, that make the use a neutral one
 * @param retype   item family to act type
 * @param requires a further condition by name, "" if none
 * @param adhoc    whether an object that no lexicon knows may be taken as goods
 */
record Trigger(String act, Frame frame, Needs needs, Set<String> families, Set<String> heads, Set<String> not,
               Map<String, String> retype, String requires, boolean adhoc) {
    enum Needs { ITEM, PARTY, ITEM_AND_PARTY, ITEM_OR_PARTY, NONE }
}
