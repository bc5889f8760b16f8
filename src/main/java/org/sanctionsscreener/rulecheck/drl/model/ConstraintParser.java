package org.sanctionsscreener.rulecheck.drl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanctionsscreener.reason.drl.Code;
import org.sanctionsscreener.reason.drl.Code.Kind;
import org.sanctionsscreener.reason.drl.Code.Token;

/** Reads the constraints of patterns and the arguments of conclusions; what it does not understand it keeps as text. */
public final class ConstraintParser {
    private static final Set<String> RELATIONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORD_RELATIONS = Set.of("matches", "contains", "memberOf", "excludes", "soundslike", "str");

    private ConstraintParser() { }

    /** @param base offset of the text in the file */
    public static Constraint constraint(String text, int base) {
        List<Token> tokens = Code.cut(text).stream().map(t -> new Token(t.kind(), t.text(), t.offset() + base)).toList();
        return any(tokens, base);
    }

    /** @param tokens with offsets into the file, not empty */
    public static Operand operand(List<Token> tokens) {
        String text = join(tokens);
        Token first = tokens.get(0);
        int at = first.offset();
        if (tokens.size() == 1) {
            if (first.kind() == Kind.STRING) {
                return new Operand(Operand.Kind.STRING, text, first.value(), at);
            }
            if (first.kind() == Kind.NUMBER) {
                return new Operand(Operand.Kind.NUMBER, text, text, at);
            }
            if (Set.of("true", "false", "null").contains(text)) {
                return new Operand(Operand.Kind.WORD, text, text, at);
            }
            if (text.startsWith("$")) {
                return new Operand(Operand.Kind.VARIABLE, text, text, at);
            }
        }
        if (tokens.size() == 2 && first.is("-") && tokens.get(1).kind() == Kind.NUMBER) {
            return new Operand(Operand.Kind.NUMBER, text, "-" + tokens.get(1).text(), at);
        }
        boolean path = tokens.size() % 2 == 1;
        for (int i = 0; path && i < tokens.size(); i++) {
            path = i % 2 == 0 ? tokens.get(i).kind() == Kind.WORD : tokens.get(i).is(".") || tokens.get(i).is("?.") || tokens.get(i).is("!.");
        }
        String last = tokens.get(tokens.size() - 1).text();
        if (path && tokens.size() > 1 && Character.isUpperCase(first.text().charAt(0)) && last.equals(last.toUpperCase(java.util.Locale.ROOT))) {
            return new Operand(Operand.Kind.CONSTANT, text, last, at);
        }
        return new Operand(path ? Operand.Kind.FIELD : Operand.Kind.OTHER, text, text.replace(" ", ""), at);
    }

    /** The arguments between brackets, split at the commas outside inner brackets; empty for none. */
    public static List<List<Token>> split(List<Token> tokens, String separator) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is(separator)) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        if (start < tokens.size() || !parts.isEmpty()) {
            parts.add(tokens.subList(start, tokens.size()));
        }
        return parts;
    }

    private static Constraint any(List<Token> tokens, int at) {
        List<List<Token>> parts = split(tokens, "||");
        if (parts.size() < 2) {
            return all(tokens, at);
        }
        return new Constraint.Any(parts.stream().map(p -> all(p, start(p, at))).toList(), start(tokens, at));
    }

    private static Constraint all(List<Token> tokens, int at) {
        List<List<Token>> parts = split(tokens, "&&");
        if (parts.size() < 2) {
            return one(tokens, at);
        }
        return new Constraint.All(parts.stream().map(p -> one(p, start(p, at))).toList(), start(tokens, at));
    }

    private static Constraint one(List<Token> tokens, int at) {
        int start = start(tokens, at);
        if (tokens.isEmpty()) {
            return new Constraint.Other("", false, start);
        }
        if (tokens.size() > 2 && tokens.get(0).kind() == Kind.WORD && tokens.get(1).is(":")) {
            String variable = tokens.get(0).text();
            List<Token> rest = tokens.subList(2, tokens.size());
            Constraint inner = one(rest, at);
            if (inner instanceof Constraint.Other other) {
                return new Constraint.Bind(variable, other.text().replace(" ", ""), start);
            }
            String field = inner instanceof Constraint.Compare c ? c.left().value() : inner instanceof Constraint.In in ? in.left().value() : "";
            return new Constraint.All(List.of(new Constraint.Bind(variable, field, start), inner), start);
        }
        if (tokens.get(0).is("(") && close(tokens, 0) == tokens.size() - 1) {
            return any(tokens.subList(1, tokens.size() - 1), at);
        }
        int relation = relation(tokens);
        if (relation < 0) {
            return new Constraint.Other(join(tokens), false, start);
        }
        if (relation == 0) {
            return new Constraint.Other(join(tokens), true, start);
        }
        boolean negated = tokens.get(relation).is("not");
        String word = tokens.get(negated ? relation + 1 : relation).text();
        List<Token> right = tokens.subList(relation + (negated ? 2 : 1), tokens.size());
        Operand left = operand(tokens.subList(0, relation));
        if (right.isEmpty()) {
            return new Constraint.Other(join(tokens), false, start);
        }
        if (word.equals("in") && right.get(0).is("(") && close(right, 0) == right.size() - 1) {
            List<List<Token>> values = split(right.subList(1, right.size() - 1), ",");
            if (values.stream().noneMatch(List::isEmpty)) {
                return new Constraint.In(left, negated, values.stream().map(ConstraintParser::operand).toList(), start);
            }
        }
        return new Constraint.Compare(left, (negated ? "not " : "") + word, operand(right), start);
    }

    /** The index of the first relation outside brackets; -1 if there is none. */
    private static int relation(List<Token> tokens) {
        int depth = 0;
        Predicate<Token> word = t -> t.kind() == Kind.WORD && (WORD_RELATIONS.contains(t.text()) || t.is("in"));
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            depth += t.is("(") ? 1 : t.is(")") ? -1 : 0;
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(") && !t.is("in");
            boolean member = i > 0 && tokens.get(i - 1).is(".");
            boolean negation = t.is("not") && i + 1 < tokens.size() && word.test(tokens.get(i + 1));
            if (depth == 0 && (t.kind() == Kind.SYMBOL && RELATIONS.contains(t.text()) || word.test(t) && !called && !member || negation)) {
                return i;
            }
        }
        return -1;
    }

    private static int close(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int start(List<Token> tokens, int otherwise) { return tokens.isEmpty() ? otherwise : tokens.get(0).offset(); }

    private static String join(List<Token> tokens) { return tokens.stream().map(Token::text).collect(Collectors.joining(" ")); }
}
