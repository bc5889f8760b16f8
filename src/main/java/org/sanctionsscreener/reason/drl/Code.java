package org.sanctionsscreener.reason.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the expressions and statements of a rule into words. Whatever it does not know is a token of its own kind, never skipped. */
public final class Code {
    /** ODD: a character or sequence that no rule needs. */
    public enum Kind { WORD, NUMBER, STRING, SYMBOL, ODD }

    /** @param offset into the text that was cut */
    public record Token(Kind kind, String text, int offset) {
        /** Whether it is this symbol or word. */
        public boolean is(String other) { return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(other); }

        /** The content of a string without its quotes; the text of anything else. */
        public String value() {
            return kind == Kind.STRING ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
        }
    }

    private static final Set<String> SYMBOLS = Set.of("==", "!=", "<=", ">=", "&&", "||", "?.", "!.", "->", "::", "++", "--", "+=", "-=", "*=", "/=", ":=");
    private static final String SINGLE = "().,:;<>!+-*/%?=[]{}&|";

    private Code() { }

    /** The tokens of a text in order; comments are left out. */
    public static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end;
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            } else if (text.startsWith("//", i)) {
                end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
                continue;
            } else if (text.startsWith("/*", i)) {
                end = text.indexOf("*/", i + 2);
                if (end < 0) {
                    tokens.add(new Token(Kind.ODD, "/*", i));
                }
                i = end < 0 ? text.length() : end + 2;
                continue;
            } else if (c == '"' || c == '\'') {
                end = string(text, i);
                tokens.add(new Token(end < 0 ? Kind.ODD : Kind.STRING, text.substring(i, end < 0 ? i + 1 : end), i));
                i = end < 0 ? text.length() : end;
                continue;
            } else if (Character.isDigit(c)) {
                end = i;
                while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.' && end + 1 < text.length()
                        && Character.isDigit(text.charAt(end + 1)))) {
                    end++;
                }
                tokens.add(new Token(Kind.NUMBER, text.substring(i, end), i));
            } else if (c < 128 && Character.isJavaIdentifierStart(c)) {
                end = i;
                while (end < text.length() && text.charAt(end) < 128 && Character.isJavaIdentifierPart(text.charAt(end)) && text.charAt(end) > 31) {
                    end++;
                }
                tokens.add(new Token(Kind.WORD, text.substring(i, end), i));
            } else {
                end = i + 2 <= text.length() && SYMBOLS.contains(text.substring(i, i + 2)) ? i + 2 : i + 1;
                tokens.add(new Token(end == i + 2 || SINGLE.indexOf(c) >= 0 ? Kind.SYMBOL : Kind.ODD, text.substring(i, end), i));
            }
            i = end;
        }
        return tokens;
    }

    /** The end of the string that starts at a quote; -1 if it is not closed on its line. */
    private static int string(String text, int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return -1;
    }
}
