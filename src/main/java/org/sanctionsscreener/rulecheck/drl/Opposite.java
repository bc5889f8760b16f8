package org.sanctionsscreener.rulecheck.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition turned round: holds of exactly the facts of which the condition does not.
 *
 * <p>Alternatives are turned one by one ({@code a == x || b == y} becomes {@code a != x && b != y}). A bracketed negation around
 * them would mean the same, but the engine takes {@code !(a == x)} for an equality test, looks for its operator outside the
 * brackets and breaks when it compares two such tests.
 */
public final class Opposite {
    private static final String[][] OPERATORS = {{" not in ", " in "}, {" not contains ", " contains "}, {" not matches ", " matches "},
        {" not memberOf ", " memberOf "}, {" in ", " not in "}, {" contains ", " not contains "}, {" matches ", " not matches "},
        {" memberOf ", " not memberOf "}, {"==", "!="}, {"!=", "=="}, {"<=", ">"}, {">=", "<"}, {"<", ">="}, {">", "<="}};

    private Opposite() { }

    /** The opposite of a condition as DRL has it in a pattern or in {@code eval}. */
    public static String of(String condition) {
        String text = condition.strip();
        List<String> either = split(text, "||");
        if (either.size() > 1) {
            return either.stream().map(Opposite::of).map(Opposite::bracketed).collect(Collectors.joining(" && "));
        }
        List<String> both = split(text, "&&");
        if (both.size() > 1) {
            return both.stream().map(Opposite::of).collect(Collectors.joining(" || "));
        }
        if (text.startsWith("(") && closing(text, 0) == text.length() - 1) {
            return of(text.substring(1, text.length() - 1));
        }
        for (String[] pair : OPERATORS) {
            int at = outside(text, pair[0]);
            if (at >= 0) {
                return text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
            }
        }
        return text.startsWith("!") ? text.substring(1).strip() : "!" + text;
    }

    private static String bracketed(String text) { return split(text, "||").size() > 1 ? "(" + text + ")" : text; }

    /** Parts between an operator that stands outside brackets and strings. */
    private static List<String> split(String text, String operator) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        for (int at = outside(rest, operator); at >= 0; at = outside(rest, operator)) {
            parts.add(rest.substring(0, at).strip());
            rest = rest.substring(at + operator.length());
        }
        parts.add(rest.strip());
        return parts;
    }

    /** Where a word stands outside brackets and strings; -1 if nowhere. */
    private static int outside(String text, String word) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && text.startsWith(word, i)) {
                return i;
            }
            if (c == '"') {
                i = closingQuote(text, i);
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            }
        }
        return -1;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = closingQuote(text, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int closingQuote(String text, int open) {
        int i = open + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
