package org.sanctionsscreener.rulecheck.validate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanctionsscreener.reason.drl.Code.Kind;
import org.sanctionsscreener.reason.drl.Code.Token;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Types of fields and variables, as far as they can be told without compiling. */
final class Types {
    private Types() { }

    /** The type of a member that a rule reads as a property or calls; null if the class has none of this name. */
    static Class<?> member(Class<?> type, String name) {
        String title = name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : type.getMethods()) {
            String m = method.getName();
            if (m.equals(name) || method.getParameterCount() == 0 && (m.equals("get" + title) || m.equals("is" + title))) {
                return method.getReturnType();
            }
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return type;
                }
            }
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            if (inner.getSimpleName().equals(name) && Modifier.isPublic(inner.getModifiers())) {
                return inner;
            }
        }
        try {
            return type.getField(name).getType();
        } catch (NoSuchFieldException none) {
            return null;
        }
    }

    /** The type of a path of plain names: {@code time.basis}; null if it cannot be told. */
    static Class<?> path(Class<?> type, String path) {
        Class<?> at = type;
        for (String name : path.replace("?.", ".").replace("!.", ".").split("\\.")) {
            at = at == null ? null : member(at, name.replaceAll("\\(.*", ""));
        }
        return at;
    }

    /** The variables of a rule whose type can be told. */
    static Map<String, Class<?>> variables(Rule rule) {
        Map<String, Class<?>> types = new HashMap<>();
        rule.patterns().forEach(p -> {
            if (p.of() != null) {
                if (p.variable() != null) {
                    types.put(p.variable(), p.of());
                }
                p.flat().stream().filter(Constraint.Bind.class::isInstance).map(Constraint.Bind.class::cast).forEach(b -> {
                    Class<?> type = path(p.of(), b.field());
                    if (type != null) {
                        types.put(b.variable(), type);
                    }
                });
            }
        });
        return types;
    }

    /** The first token in a chain of members from {@code i} on that the type does not have; -1 if it has all that can be told. */
    static int unknownMember(List<Token> tokens, int i, Class<?> head) {
        Class<?> type = head;
        int at = i;
        while (type != null) {
            at++;
            if (at < tokens.size() && tokens.get(at).is("(")) {
                at = close(tokens, at) + 1;
            }
            boolean dot = at + 1 < tokens.size() && (tokens.get(at).is(".") || tokens.get(at).is("?.") || tokens.get(at).is("!.")) && tokens.get(at + 1).kind() == Kind.WORD;
            if (!dot) {
                return -1;
            }
            at++;
            type = type.isPrimitive() || type == Object.class ? null : member(type, tokens.get(at).text());
            if (type == null) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a fact pattern can be told from its class. */
    static boolean known(Pattern pattern) { return pattern.of() != null; }

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
}
