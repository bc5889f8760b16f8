package org.sanctionsscreener.extract.time;

/**
 * One token of the time reader: finer than a word of grammar, since "mid-2023" is three.
 *
 * @param lower  the text in lower case
 * @param value  the number for NUMBER and ORDINAL, else -1
 * @param glued  whether nothing stands between it and the token before
 * @param capital whether it starts with a capital letter
 */
record TimeWord(Kind kind, String lower, int value, int start, int end, boolean glued, boolean capital) {

    /** NUMBER: plain digits; QUANTITY: digits with separators; CODE: letters and digits mixed; DATE: numbers with slashes, dots or dashes; NONE: outside the text. */
    enum Kind { WORD, NUMBER, ORDINAL, QUANTITY, CODE, DATE, MARK, NONE }

    static final TimeWord NONE = new TimeWord(Kind.NONE, "", -1, 0, 0, false, false);

    boolean is(String word) { return lower.equals(word); }

    boolean isNumber(int low, int high) { return kind == Kind.NUMBER && value >= low && value <= high; }

    boolean isDash() { return kind == Kind.MARK && CalendarWords.DASHES.indexOf(lower.charAt(0)) >= 0; }
}
