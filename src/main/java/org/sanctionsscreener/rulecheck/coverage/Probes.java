package org.sanctionsscreener.rulecheck.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.ExtraRules.Extra;

/**
 * For each condition of a rule two rules that conclude nothing: one that matches when the condition is reached and holds, one when it
 * is reached and does not. Watching what they match is condition coverage without touching the engine's network.
 */
final class Probes {
    private static final Pattern BOUND = Pattern.compile("^(\\$\\w+\\s*:\\s*[\\w.]+)(\\s*)(.*)$", Pattern.DOTALL);
    private static final String[][] OPPOSITES = {{" not in ", " in "}, {" not contains ", " contains "}, {" not matches ", " matches "},
        {" in ", " not in "}, {" contains ", " not contains "}, {" matches ", " not matches "}, {"==", "!="}, {"!=", "=="}};

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
            String before = rule.source().substring(parts.get(0).getStartCharacter(), part.getStartCharacter());
            if (part instanceof PatternDescr pattern) {
                pattern(before, pattern);
            } else if (part instanceof ConditionalElementDescr group && group.getDescrs().size() == 1 && group.getDescrs().get(0) instanceof PatternDescr inner) {
                pattern(before, inner);
            }
        }
    }

    private void pattern(String before, PatternDescr pattern) {
        List<? extends BaseDescr> all = pattern.getConstraint().getDescrs();
        if (all.isEmpty() || !all.stream().allMatch(ExprConstraintDescr.class::isInstance)) {
            return;
        }
        String head = rule.source().substring(pattern.getStartCharacter(), all.get(0).getStartCharacter());
        String tail = tail(rule.source().substring(end(all.get(all.size() - 1)), end(pattern)));
        for (int i = 0; i < all.size(); i++) {
            String text = rule.source().substring(all.get(i).getStartCharacter(), end(all.get(i)));
            Matcher bound = BOUND.matcher(text);
            boolean binds = bound.matches();
            if (binds && bound.group(3).isEmpty()) {
                continue;
            }
            String opposite = opposite(text, binds);
            if (opposite == null) {
                continue;
            }
            String first = i == 0 ? "" : rule.source().substring(all.get(0).getStartCharacter(), all.get(i).getStartCharacter());
            String place = rule.file() + "#" + rule.name().replace("\"", "'").replace("\\", "/") + "#" + (all.get(i).getStartCharacter() - rule.start());
            Condition condition = new Condition(rule.name(), rule.file(), rule.lineOf(all.get(i).getStartCharacter()), text.replaceAll("\\s+", " "),
                    place + "#held", place + "#failed");
            conditions.add(condition);
            extras.add(new Extra(condition.held(), rule.file(), probe(condition.held(), before, head + first + text + tail)));
            extras.add(new Extra(condition.failed(), rule.file(), probe(condition.failed(), before, head + first + opposite + tail)));
        }
    }

    private static String probe(String name, String before, String pattern) {
        return "rule \"" + name + "\"\nwhen\n" + before + pattern + "\nthen\nend";
    }

    /** What stands behind the last condition: the closing bracket and a source; not the bracket of an enclosing group. */
    private static String tail(String text) {
        long open = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        return closed > open + 1 ? text.substring(0, text.lastIndexOf(')')) : text;
    }

    /** The condition turned round; null if that cannot be written. */
    private static String opposite(String text, boolean binds) {
        if (!text.contains("||") && !text.contains("&&") && !text.endsWith(")") || text.contains(" in ")) {
            for (String[] pair : OPPOSITES) {
                int at = text.indexOf(pair[0]);
                if (at >= 0) {
                    return text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
                }
            }
        }
        return binds ? null : "!(" + text + ")";
    }

    private int end(BaseDescr part) {
        int end = Math.min(rule.end(), part.getEndCharacter() + 1);
        while (Character.isWhitespace(rule.source().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
