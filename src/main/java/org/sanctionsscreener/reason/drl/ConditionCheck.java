package org.sanctionsscreener.reason.drl;

import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Holds the conditions of one rule to the allow-list: every kind of condition that it does not know is refused. */
final class ConditionCheck {
    private final DrlFile file;
    private final Names names;
    private final CodeCheck code;
    private final Set<String> variables;
    private final List<Refusal> refusals;

    ConditionCheck(DrlFile file, Names names, CodeCheck code, Set<String> variables, List<Refusal> refusals) {
        this.file = file;
        this.names = names;
        this.code = code;
        this.variables = variables;
        this.refusals = refusals;
    }

    void check(RuleDescr rule) {
        if (rule.getLhs() != null) {
            bindings(rule.getLhs());
            condition(rule.getLhs(), rule.getStartCharacter());
        }
    }

    /** Collects every name that the conditions bind, wherever it stands. */
    private void bindings(Object descr) {
        if (descr instanceof PatternDescr pattern) {
            bind(pattern.getIdentifier(), pattern);
            for (BaseDescr constraint : pattern.getConstraint().getDescrs().stream().map(BaseDescr.class::cast).toList()) {
                List<Code.Token> tokens = Code.cut(String.valueOf(text(constraint)));
                for (int i = 0; i + 1 < tokens.size(); i++) {
                    boolean first = i == 0 || tokens.get(i - 1).is("&&") || tokens.get(i - 1).is("||") || tokens.get(i - 1).is("(");
                    if (first && tokens.get(i).kind() == Code.Kind.WORD && tokens.get(i + 1).is(":")) {
                        bind(tokens.get(i).text(), constraint);
                    }
                }
            }
            if (pattern.getSource() != null) {
                bindings(pattern.getSource());
            }
        } else if (descr instanceof AccumulateDescr fold) {
            fold.getFunctions().forEach(f -> bind(f.getBind(), fold));
            bindings(fold.getInput());
        } else if (descr instanceof CollectDescr collect) {
            bindings(collect.getInputPattern());
        } else if (descr instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(this::bindings);
        }
    }

    private void bind(String name, BaseDescr at) {
        if (name == null) {
            return;
        }
        // A name with a dollar can hide nothing that the engine or the language knows.
        if (!name.matches("\\$\\w+")) {
            refuse(Refusal.Kind.CODE, at.getStartCharacter(), "a variable's name starts with $: '" + name + "'");
        }
        variables.add(name);
    }

    private void condition(Object descr, int near) {
        if (descr instanceof PatternDescr pattern) {
            pattern(pattern, near);
        } else if (descr instanceof EvalDescr eval) {
            String text = String.valueOf(eval.getContent());
            code.expression(text, find(file, text, Math.max(near, eval.getStartCharacter())));
        } else if (descr instanceof AndDescr || descr instanceof OrDescr || descr instanceof NotDescr || descr instanceof ExistsDescr || descr instanceof ForallDescr) {
            int at = Math.max(near, ((BaseDescr) descr).getStartCharacter());
            ((ConditionalElementDescr) descr).getDescrs().forEach(d -> condition(d, at));
        } else {
            refuse(Refusal.Kind.CODE, descr instanceof BaseDescr base ? Math.max(near, base.getStartCharacter()) : near, "this kind of condition has no place in a rule pack");
        }
    }

    private void pattern(PatternDescr pattern, int near) {
        int at = Math.max(near, pattern.getStartCharacter());
        boolean implicit = pattern.getSource() instanceof AccumulateDescr && "Object".equals(pattern.getObjectType());
        if (pattern.isQuery() || !implicit && (pattern.getObjectType() == null || names.type(pattern.getObjectType()) == null)) {
            int word = pattern.getObjectType() == null ? at : find(file, pattern.getObjectType(), at);
            refuse(CodeCheck.kind(String.valueOf(pattern.getObjectType()), Refusal.Kind.CODE), word, "'" + pattern.getObjectType() + "' is not a type that a rule may ask for");
        }
        if (!pattern.getBehaviors().isEmpty()) {
            refuse(Refusal.Kind.CLOCK, at, "windows over time or length have no place in a rule pack");
        }
        if (!pattern.getAnnotationNames().isEmpty()) {
            refuse(Refusal.Kind.CODE, at, "annotations inside conditions have no place in a rule pack");
        }
        for (Object constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression && !expression.getExpression().strip().startsWith("/")) {
                code.expression(expression.getExpression(), find(file, expression.getExpression(), Math.max(at, expression.getStartCharacter())));
            } else {
                refuse(Refusal.Kind.CODE, at, "this kind of constraint has no place in a rule pack");
            }
        }
        source(pattern, at);
    }

    private void source(PatternDescr pattern, int at) {
        int behind = Math.max(at, pattern.getConstraint().getDescrs().stream().mapToInt(d -> ((BaseDescr) d).getEndCharacter()).max().orElse(at));
        if (pattern.getSource() instanceof FromDescr from && from.getDataSource() instanceof MVELExprDescr) {
            code.expression(from.getExpression(), find(file, from.getExpression(), behind));
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            pattern(collect.getInputPattern(), at);
        } else if (pattern.getSource() instanceof AccumulateDescr fold) {
            boolean own = fold.getInitCode() != null || fold.getActionCode() != null || fold.getReverseCode() != null || fold.getResultCode() != null
                    || fold.getDeclarations() != null && fold.getDeclarations().length > 0;
            if (own || fold.getFunctions().isEmpty()) {
                refuse(Refusal.Kind.CODE, at, "accumulate may use its functions, and no code of its own");
            }
            condition(fold.getInput(), at);
            for (AccumulateDescr.AccumulateFunctionCallDescr call : fold.getFunctions()) {
                if (!names.fold(call.getFunction())) {
                    refuse(CodeCheck.kind(call.getFunction(), Refusal.Kind.CODE), find(file, call.getFunction(), at), "accumulate may not use '" + call.getFunction() + "'");
                }
                for (String parameter : call.getParams()) {
                    code.expression(parameter, find(file, parameter, at));
                }
            }
        } else if (pattern.getSource() != null) {
            refuse(Refusal.Kind.CODE, behind, "this source of facts has no place in a rule pack");
        }
    }

    private static String text(BaseDescr constraint) { return constraint instanceof ExprConstraintDescr e ? e.getExpression() : ""; }

    /** Where a text stands in the file, from an offset on; that offset if the parser gave the text another form. */
    static int find(DrlFile file, String text, int from) {
        String wanted = text.strip();
        int start = Math.max(0, from);
        int at = wanted.isEmpty() ? -1 : file.text().indexOf(wanted, start);
        return at < 0 ? start : at - text.indexOf(wanted.charAt(0));
    }

    private void refuse(Refusal.Kind kind, int offset, String message) { refusals.add(new Refusal(kind, Math.max(0, offset), message)); }
}
