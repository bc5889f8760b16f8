package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.ImportDescr;
import org.sanctionsscreener.reason.drl.Code.Kind;
import org.sanctionsscreener.reason.drl.Code.Token;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.reason.drl.Names;
import org.sanctionsscreener.rulecheck.drl.model.Conclusion;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Names in rules that stand for nothing: types and fields that do not exist, as against those that exist and are not for rules. */
final class Unknowns {
    /** One such name. @param type true for a type, false for a field or member */
    record Name(DrlFile file, int offset, String name, boolean type, String in) { }

    private static final Set<String> WORDS = Set.of("not", "in", "matches", "contains", "memberOf", "excludes", "and", "or", "true", "false", "null", "this", "new",
            "instanceof", "soundslike", "str", "java", "javax", "org", "com", "sun", "jdk");

    private final List<Name> names = new ArrayList<>();

    Unknowns(Subject subject) {
        for (DrlFile file : subject.drl()) {
            if (file.parsed() != null && file.errors().isEmpty()) {
                file.parsed().getImports().stream().filter(i -> i.getTarget().startsWith("org.sanctionsscreener.") && !Names.whole(i.getTarget()) && !exists(i.getTarget()))
                        .forEach(i -> names.add(new Name(file, i.getStartCharacter(), i.getTarget(), true, "")));
            }
        }
        subject.rules().forEach(this::rule);
    }

    List<Name> names() { return names; }

    /** Whether something at this place is unknown. */
    boolean at(DrlFile file, int offset) { return names.stream().anyMatch(n -> n.file().path().equals(file.path()) && n.offset() == offset); }

    /** Whether a rule has a name that stands for nothing. */
    boolean in(Rule rule) {
        return names.stream().anyMatch(n -> n.file().path().equals(rule.file().path()) && n.offset() >= rule.offset() && n.offset() <= rule.parsed().getEndCharacter());
    }

    private void rule(Rule rule) {
        Map<String, Class<?>> variables = Types.variables(rule);
        rule.patterns().forEach(p -> pattern(rule, p, variables));
        for (Conclusion c : rule.conclusions()) {
            if (unknownType(rule, c.type())) {
                add(rule, rule.file().text().indexOf(c.type(), c.offset()), c.type(), true, "");
            }
        }
    }

    private void pattern(Rule rule, Pattern pattern, Map<String, Class<?>> variables) {
        boolean implicit = pattern.from().equals("…") && pattern.type().equals("Object");
        if (!implicit && unknownType(rule, pattern.type())) {
            add(rule, rule.file().text().indexOf(pattern.type(), pattern.offset()), pattern.type(), true, "");
        }
        for (List<Token> tokens : pattern.tokens()) {
            for (int i = 0; i < tokens.size(); i++) {
                boolean member = i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is("?.") || tokens.get(i - 1).is("!."));
                if (tokens.get(i).kind() == Kind.WORD && !member && !WORDS.contains(tokens.get(i).text())) {
                    head(rule, pattern, tokens, i, variables);
                }
            }
        }
    }

    private void head(Rule rule, Pattern pattern, List<Token> tokens, int i, Map<String, Class<?>> variables) {
        Token token = tokens.get(i);
        String word = token.text();
        boolean bound = i + 1 < tokens.size() && tokens.get(i + 1).is(":");
        Class<?> type;
        if (bound || rule.parsed() == null) {
            return;
        } else if (word.startsWith("$")) {
            type = variables.get(word);
        } else if (Character.isUpperCase(word.charAt(0))) {
            type = rule.names().classOf(word);
            if (unknownType(rule, word)) {
                add(rule, token.offset(), word, true, "");
                return;
            }
        } else if (pattern.of() == null) {
            return;
        } else {
            type = Types.member(pattern.of(), word);
            if (type == null) {
                add(rule, token.offset(), word, false, pattern.type());
                return;
            }
        }
        int unknown = type == null ? -1 : Types.unknownMember(tokens, i, type);
        if (unknown >= 0) {
            add(rule, tokens.get(unknown).offset(), tokens.get(unknown).text(), false, word);
        }
    }

    /** Whether a name is neither imported, nor declared, nor known to the language; what is known and not for rules is another matter. */
    private static boolean unknownType(Rule rule, String name) {
        if (rule.names().type(name) != null || name.equals("null")) {
            return false;
        }
        String simple = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        boolean imported = rule.file().parsed().getImports().stream().map(ImportDescr::getTarget).anyMatch(i -> i.endsWith("." + simple)
                || i.endsWith(".*") && (!Names.whole(i) || exists(i.replace("*", simple))));
        return !imported && !exists("java.lang." + simple) && !exists(name);
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, Unknowns.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError none) {
            return type.endsWith(".*");
        }
    }

    private void add(Rule rule, int offset, String name, boolean type, String in) { names.add(new Name(rule.file(), offset, name, type, in)); }
}
