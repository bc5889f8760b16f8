package org.sanctionsscreener.reason.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.reason.drl.Code.Kind;
import org.sanctionsscreener.reason.drl.Code.Token;

/**
 * Holds one expression or consequence to the allow-list, word by word. It does not follow types: a member is allowed or refused by its name
 * alone, and nothing that could lead out (a class object, a loader, a file, a thread) has a name on the list.
 */
final class CodeCheck {
    private static final Set<String> OPERATORS = Set.of("not", "in", "matches", "contains", "memberOf", "excludes", "and", "or", "true", "false", "null", "this",
            "instanceof");
    private static final Set<String> SYMBOLS = Set.of("(", ")", ",", ".", "?.", "!.", ":", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "!", "+", "-", "*", "/", "%", "?");
    private static final Set<String> CLOCK = Set.of("now", "today", "currentTimeMillis", "nanoTime", "Clock", "Instant", "Date", "Calendar", "GregorianCalendar",
            "LocalDateTime", "ZonedDateTime", "OffsetDateTime", "LocalTime", "Year", "YearMonth", "getSessionClock", "getCurrentTime", "timer", "toInstant", "time.Clock");
    private static final Set<String> RANDOM = Set.of("random", "Random", "SecureRandom", "ThreadLocalRandom", "SplittableRandom", "UUID", "randomUUID", "shuffle",
            "identityHashCode", "hashCode", "nextInt", "nextDouble", "nextBoolean", "Math.random");
    private static final Set<String> ENGINE = Set.of("insert", "update", "modify", "retract", "delete", "insertAsync", "halt", "setFocus", "drools", "kcontext", "bolster",
            "blockMatch", "getKnowledgeRuntime", "assertLogical", "insertOrUpdate", "entryPoint", "collectList");
    private static final Set<String> STATEMENTS = Set.of("for", "while", "do", "if", "else", "switch", "try", "catch", "throw", "return", "synchronized", "class", "new",
            "import", "def", "function", "foreach", "with", "assert", "var", "proto", "until", "isdef", "yield", "break", "continue", "import_static", "untyped");

    private final Names names;
    private final Set<String> variables;
    private final List<Refusal> refusals;

    /** @param variables what the rule binds; @param refusals where to put what is refused */
    CodeCheck(Names names, Set<String> variables, List<Refusal> refusals) {
        this.names = names;
        this.variables = variables;
        this.refusals = refusals;
    }

    /** Checks an expression. @param base offset of its text in the file */
    void expression(String text, int base) { expression(sound(text, base), base); }

    /** Checks a consequence: {@code insertLogical(new T(...));} any number of times, and nothing else. @param base offset of its text */
    void consequence(String text, int base) {
        List<Token> tokens = sound(text, base);
        int i = 0;
        while (i < tokens.size()) {
            int open = i + 1;
            if (!tokens.get(i).is("insertLogical") || open + 1 >= tokens.size() || !tokens.get(open).is("(") || !tokens.get(open + 1).is("new")) {
                Token at = tokens.get(i).is("insertLogical") && open + 1 < tokens.size() ? tokens.get(open + 1) : tokens.get(i);
                refuse(kind(at.text(), Refusal.Kind.CODE), at, base, "a consequence may only conclude, by insertLogical(new T(...)); '" + at.text() + "' does something else");
                i = end(tokens, i) + 1;
                continue;
            }
            int close = close(tokens, open);
            Type type = type(tokens, open + 2);
            if (type == null || !names.insertable(type.name()) || type.end() >= tokens.size() || !tokens.get(type.end()).is("(")) {
                Token at = tokens.get(Math.min(open + 2, tokens.size() - 1));
                refuse(kind(at.text(), Refusal.Kind.CODE), at, base, "a rule may not conclude a '" + at.text() + "'");
            } else if (close(tokens, type.end()) + 1 != close) {
                refuse(Refusal.Kind.CODE, tokens.get(type.end()), base, "a consequence concludes one new fact at a time");
            } else {
                expression(tokens.subList(type.end() + 1, Math.max(type.end() + 1, close - 1)), base);
            }
            i = close + 1;
            if (i < tokens.size() && tokens.get(i).is(";")) {
                i++;
            }
        }
    }

    /** A type's name as it is written, and the index of the token behind it. */
    private record Type(String name, int end) { }

    private Type type(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD) {
            return null;
        }
        int qualified = names.qualified(tokens, at);
        if (qualified > 0) {
            StringBuilder name = new StringBuilder();
            tokens.subList(at, at + qualified).forEach(t -> name.append(t.text()));
            return new Type(name.toString(), at + qualified);
        }
        return names.type(tokens.get(at).text()) == null ? null : new Type(tokens.get(at).text(), at + 1);
    }

    private void expression(List<Token> tokens, int base) {
        Set<Integer> refused = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.SYMBOL && !SYMBOLS.contains(token.text())) {
                refuse(Refusal.Kind.CODE, token, base, "'" + token.text() + "' has no place in a rule's expression");
            } else if (token.kind() == Kind.WORD) {
                i += word(tokens, i, base, refused);
            }
        }
    }

    /**
     * Checks the word at {@code i} and returns how many further tokens it took.
     *
     * @param refused where refused names stand: what is asked of them further on is not told again
     */
    private int word(List<Token> tokens, int i, int base, Set<Integer> refused) {
        Token token = tokens.get(i);
        String word = token.text();
        boolean member = i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is("?.") || tokens.get(i - 1).is("!."));
        boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
        if (member) {
            int owner = owner(tokens, i);
            if (refused.contains(owner)) {
                refused.add(i);
            } else if (!names.member(word)) {
                refused.add(i);
                refuse(kind(word, Refusal.Kind.CODE), token, base, "'." + word + "' is not a member that a rule may use");
            }
            return 0;
        }
        int qualified = names.qualified(tokens, i);
        if (qualified > 0) {
            return qualified - 1;
        }
        boolean known = (variables.contains(word) || word.startsWith("$")) && !call || OPERATORS.contains(word) && (!call || Set.of("not", "in", "and", "or", "matches", "contains").contains(word))
                || !call && (names.type(word) != null || names.global(word) != null || names.declaredField(word)) || names.member(word) && !STATEMENTS.contains(word);
        if (!known) {
            int last = i;
            while (last + 2 < tokens.size() && tokens.get(last + 1).is(".") && tokens.get(last + 2).kind() == Kind.WORD) {
                last += 2;
            }
            StringBuilder chain = new StringBuilder();
            tokens.subList(i, last + 1).forEach(t -> chain.append(t.text()));
            for (int k = i; k <= last; k++) {
                refused.add(k);
            }
            refuse(kinds(tokens.subList(i, last + 1)), token, base, "'" + chain + "' is not a name that a rule may use");
            return last - i;
        }
        return 0;
    }

    /** The index of the word whose member stands at {@code i}: before the dot, or before the brackets before it. */
    private static int owner(List<Token> tokens, int i) {
        int at = i - 2;
        int depth = 0;
        while (at > 0 && (depth > 0 || tokens.get(at).is(")"))) {
            depth += tokens.get(at).is(")") ? 1 : tokens.get(at).is("(") ? -1 : 0;
            at--;
        }
        return at;
    }

    /** The tokens of a text, with what no rule needs refused at once. */
    private List<Token> sound(String text, int base) {
        List<Token> tokens = new ArrayList<>();
        int escape = text.indexOf("\\u");
        if (escape >= 0) {
            refusals.add(new Refusal(Refusal.Kind.CODE, base + escape, "'\\u' has no place in a rule: write the character itself"));
        }
        Token before = null;
        for (Token token : Code.cut(text)) {
            if (token.kind() == Kind.ODD) {
                refuse(Refusal.Kind.CODE, token, base, "'" + token.text() + "' has no place in a rule");
            } else if (token.kind() == Kind.STRING && before != null && before.kind() == Kind.STRING && before.offset() + before.text().length() == token.offset()) {
                refuse(Refusal.Kind.CODE, token, base, "text blocks have no place in a rule");
            } else {
                tokens.add(token);
            }
            before = token;
        }
        return tokens;
    }

    private static Refusal.Kind kinds(List<Token> chain) {
        Refusal.Kind kind = Refusal.Kind.CODE;
        for (Token token : chain) {
            kind = kind(token.text(), kind);
        }
        return kind;
    }

    static Refusal.Kind kind(String word, Refusal.Kind otherwise) {
        return CLOCK.contains(word) ? Refusal.Kind.CLOCK : RANDOM.contains(word) ? Refusal.Kind.RANDOM : ENGINE.contains(word) ? Refusal.Kind.ENGINE : otherwise;
    }

    private void refuse(Refusal.Kind kind, Token at, int base, String message) { refusals.add(new Refusal(kind, base + at.offset(), message)); }

    /** The index of the bracket that closes the one at {@code open}; that of the last token if none does. */
    private static int close(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** The end of a statement that is refused as a whole: its semicolon outside brackets, or the end of its block. */
    private static int end(List<Token> tokens, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            depth += t.is("(") || t.is("{") ? 1 : t.is(")") || t.is("}") ? -1 : 0;
            if (depth <= 0 && (t.is(";") || t.is("}"))) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
