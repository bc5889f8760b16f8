package org.sanctionsscreener.rulecheck.coverage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.ExtraRules.Extra;
import org.sanctionsscreener.rulecheck.drl.Opposite;

/**
 * For each condition of a rule two rules that conclude nothing: one that matches when the condition is reached and holds, one when it
 * is reached and does not. Watching what they match is condition coverage without touching the engine's network.
 */
final class Probes {
    private static final Pattern BOUND = Pattern.compile("^(\\$\\w+\\s*:\\s*)([\\w.]+\\s*)(.*)$", Pattern.DOTALL);

    private final DrlRule rule;
    private final List<Condition> conditions;
    private final List<Extra> extras;

    Probes(DrlRule rule, List<Condition> conditions, List<Extra> extras) {
        this.rule = rule;
        this.conditions = conditions;
        this.extras = extras;
    }

    void write() {
        List<? extends BaseDescr> parts = rule.when().getDescrs();
        for (BaseDescr part : parts) {
            part(rule.source().substring(parts.get(0).getStartCharacter(), part.getStartCharacter()), part);
        }
    }

    private void part(String before, BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            pattern(before, pattern);
        } else if (part instanceof EvalDescr eval) {
            String inner = eval.getContent().toString().strip();
            condition(part, "eval(" + inner + ")", before + "eval(" + inner + ")", before + "eval(" + Opposite.of(inner) + ")");
        } else if (part instanceof NotDescr || part instanceof ExistsDescr) {
            String word = part instanceof NotDescr ? "not" : "exists";
            String text = rule.source().substring(part.getStartCharacter(), end(part));
            if (text.startsWith(word)) {
                String rest = text.substring(word.length());
                condition(part, text, before + text, before + (word.equals("not") ? "exists" : "not") + rest);
            }
            StringBuilder within = new StringBuilder(before);
            for (Object inner : ((ConditionalElementDescr) part).getDescrs()) {
                inside(within, (BaseDescr) inner);
            }
        }
    }

    /** What stands within a quantifier is looked at as if it stood there without. */
    private void inside(StringBuilder before, BaseDescr inner) {
        if (inner instanceof PatternDescr pattern) {
            pattern(before.toString(), pattern);
            before.append(balanced(rule.source().substring(pattern.getStartCharacter(), end(pattern)))).append('\n');
        } else if (inner instanceof AndDescr all) {
            all.getDescrs().forEach(d -> inside(before, d));
        }
    }

    private void pattern(String before, PatternDescr pattern) {
        List<? extends BaseDescr> all = pattern.getConstraint().getDescrs();
        if (all.isEmpty() || !all.stream().allMatch(ExprConstraintDescr.class::isInstance)) {
            return;
        }
        int start = pattern.getStartCharacter();
        for (BaseDescr one : all) {
            String text = rule.source().substring(one.getStartCharacter(), end(one));
            Matcher bound = BOUND.matcher(text);
            boolean binds = bound.matches();
            if (binds && (bound.group(3).isEmpty() || bound.group(3).contains("||"))) {
                continue;
            }
            String head = before + rule.source().substring(start, one.getStartCharacter());
            String tail = balanced(rule.source().substring(start, one.getStartCharacter()) + text
                    + rule.source().substring(end(all.get(all.size() - 1)), end(pattern))).substring(one.getStartCharacter() - start + text.length());
            String opposite = binds ? bound.group(1) + Opposite.of(bound.group(2) + bound.group(3)) : Opposite.of(text);
            condition(one, text, head + text + tail, head + opposite + tail);
        }
    }

    private void condition(BaseDescr place, String text, String held, String failed) {
        int offset = place.getStartCharacter() - rule.start();
        String name = rule.file() + "#" + rule.name().replace("\"", "'").replace("\\", "/") + "#" + offset;
        Condition condition = new Condition(rule.name(), rule.file(), rule.lineOf(place.getStartCharacter()), rule.columnOf(place.getStartCharacter()), text.replaceAll("\\s+", " "),
                name + "#held", name + "#failed");
        conditions.add(condition);
        extras.add(new Extra(condition.held(), rule.file(), probe(condition.held(), held)));
        extras.add(new Extra(condition.failed(), rule.file(), probe(condition.failed(), failed)));
    }

    private static String probe(String name, String when) { return "rule \"" + name + "\"\nwhen\n" + when + "\nthen\nend"; }

    /** Without the closing bracket of a group around the pattern, which the parser counts to the pattern. */
    private static String balanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private int end(BaseDescr part) {
        int end = Math.min(rule.end(), part.getEndCharacter() + 1);
        while (Character.isWhitespace(rule.source().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
