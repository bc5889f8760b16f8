package org.sanctionsscreener.rulecheck.drl.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.sanctionsscreener.reason.drl.AllowedWords;
import org.sanctionsscreener.reason.drl.Code;
import org.sanctionsscreener.reason.drl.Code.Token;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.reason.drl.Names;

/** Reads the rules of parsed files. */
public final class RuleReader {
    private final DrlFile file;
    private final Names names;

    private RuleReader(DrlFile file, AllowedWords words) {
        this.file = file;
        this.names = new Names(file, words);
    }

    /** The rules of every file that could be parsed, in order. */
    public static List<Rule> of(List<DrlFile> files, AllowedWords words) {
        List<Rule> rules = new ArrayList<>();
        for (DrlFile file : files) {
            if (file.parsed() != null && file.errors().isEmpty()) {
                RuleReader reader = new RuleReader(file, words);
                file.parsed().getRules().stream().filter(r -> !r.isQuery()).forEach(r -> rules.add(reader.rule(r)));
            }
        }
        return rules;
    }

    private Rule rule(RuleDescr rule) {
        List<Condition> conditions = new ArrayList<>();
        if (rule.getLhs() != null) {
            rule.getLhs().getDescrs().forEach(d -> condition(d, rule.getStartCharacter(), conditions));
        }
        String then = rule.getConsequence() == null ? "" : rule.getConsequence().toString();
        int from = rule.getLhs() == null ? rule.getStartCharacter() : Math.max(rule.getStartCharacter(), rule.getLhs().getEndCharacter());
        return new Rule(file, names, rule, conditions, conclusions(then, find(then, from)));
    }

    private void condition(Object descr, int near, List<Condition> into) {
        int at = descr instanceof BaseDescr base ? Math.max(near, base.getStartCharacter()) : near;
        if (descr instanceof PatternDescr pattern) {
            into.add(new Condition(Condition.Kind.ONE, List.of(pattern(pattern, at)), "", at));
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(d -> condition(d, at, into));
        } else if (descr instanceof NotDescr || descr instanceof ExistsDescr) {
            List<Condition> inner = new ArrayList<>();
            ((ConditionalElementDescr) descr).getDescrs().forEach(d -> condition(d, at, inner));
            boolean plain = inner.stream().allMatch(c -> c.kind() == Condition.Kind.ONE);
            Condition.Kind kind = !plain ? Condition.Kind.OTHER : descr instanceof NotDescr ? Condition.Kind.NOT : Condition.Kind.EXISTS;
            into.add(new Condition(kind, inner.stream().flatMap(c -> c.patterns().stream()).toList(), plain ? "" : source((BaseDescr) descr), at));
        } else if (descr instanceof EvalDescr eval) {
            into.add(new Condition(Condition.Kind.EVAL, List.of(), join(Code.cut(String.valueOf(eval.getContent()))), at));
        } else {
            List<Condition> inner = new ArrayList<>();
            if (descr instanceof ConditionalElementDescr group) {
                group.getDescrs().forEach(d -> condition(d, at, inner));
            }
            into.add(new Condition(Condition.Kind.OTHER, inner.stream().flatMap(c -> c.patterns().stream()).toList(), source((BaseDescr) descr), at));
        }
    }

    private Pattern pattern(PatternDescr pattern, int at) {
        List<Constraint> constraints = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        for (Object descr : pattern.getConstraint().getDescrs()) {
            if (descr instanceof ExprConstraintDescr e) {
                int base = find(e.getExpression(), Math.max(at, e.getStartCharacter()));
                constraints.add(ConstraintParser.constraint(e.getExpression(), base));
                tokens.add(Code.cut(e.getExpression()).stream().map(t -> new Token(t.kind(), t.text(), t.offset() + base)).toList());
            }
        }
        String from = pattern.getSource() == null ? "" : pattern.getSource() instanceof FromDescr f ? f.getExpression() : "…";
        String type = String.valueOf(pattern.getObjectType());
        return new Pattern(type, names.classOf(type), pattern.getIdentifier(), constraints, tokens, from, at);
    }

    private List<Conclusion> conclusions(String then, int base) {
        List<Token> tokens = Code.cut(then).stream().map(t -> new Token(t.kind(), t.text(), t.offset() + base)).toList();
        List<Conclusion> conclusions = new ArrayList<>();
        for (List<Token> statement : ConstraintParser.split(tokens, ";")) {
            int open = -1;
            for (int i = 3; i < statement.size() && open < 0; i++) {
                open = statement.get(i).is("(") ? i : -1;
            }
            if (open < 0 || !statement.get(0).is("insertLogical") || !statement.get(2).is("new") || statement.size() < open + 3) {
                continue;
            }
            String type = statement.subList(3, open).stream().map(Token::text).collect(Collectors.joining());
            List<List<Token>> arguments = ConstraintParser.split(statement.subList(open + 1, statement.size() - 2), ",");
            if (arguments.stream().noneMatch(List::isEmpty)) {
                Class<?> of = names.classOf(type);
                conclusions.add(new Conclusion(type, of, fields(of, type, arguments.size()), arguments.stream().map(ConstraintParser::operand).toList(),
                        statement.get(0).offset()));
            }
        }
        return conclusions;
    }

    private List<String> fields(Class<?> of, String type, int count) {
        if (of == null) {
            return file.parsed().getTypeDeclarations().stream().filter(d -> d.getTypeName().equals(type) && d.getFields().size() == count).findFirst()
                    .map(d -> List.copyOf(d.getFields().keySet())).orElse(List.of());
        }
        for (Constructor<?> constructor : of.getConstructors()) {
            if (constructor.getParameterCount() == count) {
                return Arrays.stream(constructor.getParameters()).map(Parameter::getName).toList();
            }
        }
        return List.of();
    }

    private String source(BaseDescr descr) {
        int start = Math.max(0, descr.getStartCharacter());
        int end = Math.min(file.text().length(), Math.max(start, descr.getEndCharacter() + 1));
        return join(Code.cut(file.text().substring(start, end)));
    }

    private int find(String text, int from) {
        String wanted = text.strip();
        int at = wanted.isEmpty() ? -1 : file.text().indexOf(wanted, Math.max(0, from));
        return at < 0 ? Math.max(0, from) : at - text.indexOf(wanted.charAt(0));
    }

    private static String join(List<Token> tokens) { return tokens.stream().map(Token::text).collect(Collectors.joining(" ")); }
}
