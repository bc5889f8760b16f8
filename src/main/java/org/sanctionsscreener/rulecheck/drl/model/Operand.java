package org.sanctionsscreener.rulecheck.drl.model;

/**
 * One side of a comparison, or one argument.
 *
 * @param kind   what it is
 * @param text   as written, tokens joined by single blanks
 * @param value  of a literal: a string without quotes, a number, true, false, null, or an enum constant's own name; of a variable its name; else the text
 * @param offset into the file
 */
public record Operand(Kind kind, String text, String value, int offset) {
    /** STRING, NUMBER, WORD (true, false, null) and CONSTANT (of an enum) are literal. FIELD is a path of names, VARIABLE one that starts with $. */
    public enum Kind { STRING, NUMBER, WORD, CONSTANT, VARIABLE, FIELD, OTHER }

    /** Whether its value is known as it stands. */
    public boolean literal() { return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.WORD || kind == Kind.CONSTANT; }
}
