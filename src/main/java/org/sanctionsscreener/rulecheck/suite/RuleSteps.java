package org.sanctionsscreener.rulecheck.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.ExtraRules.Extra;

/**
 * The conditions of one rule taken one more at a time, each as a rule of its own that concludes nothing: the first that does not
 * match is the first condition that was not met, and the one before it shows the values that were there.
 */
final class RuleSteps {
    private static final Pattern BINDS_ONLY = Pattern.compile("\\$\\w+\\s*:\\s*[\\w.]+");
    private static final Pattern SHAPE = Pattern.compile("\\bShape\\s*\\(\\s*(\\)?)");

    /**
     * One more condition.
     *
     * @param name      of the rule that matches when everything up to this condition holds
     * @param seen      name of the rule whose matches show what the condition was held to; "" if none
     * @param line      of the condition, from 1
     * @param text      the condition as it stands
     * @param forbids   true for {@code not}: it failed because something was there
     */
    record Step(String name, String seen, int line, String text, boolean forbids) { }

    private final DrlRule rule;
    private final String provision;
    private final List<Step> steps = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();

    /** @param provision the steps look only at this provision's ways of being recognised */
    RuleSteps(DrlRule rule, String provision) {
        this.rule = rule;
        this.provision = provision;
        List<? extends BaseDescr> parts = rule.when().getDescrs();
        for (BaseDescr part : parts) {
            String before = source(parts.get(0).getStartCharacter(), part.getStartCharacter());
            if (part instanceof PatternDescr pattern) {
                pattern(before, pattern);
            } else if (part instanceof ExistsDescr exists && exists.getDescrs().size() == 1 && exists.getDescrs().get(0) instanceof PatternDescr inner) {
                pattern(before, inner);
            } else if (part instanceof NotDescr not && not.getDescrs().size() == 1 && not.getDescrs().get(0) instanceof PatternDescr inner) {
                String shown = add(before + bound(inner, source(inner.getStartCharacter(), end(inner))));
                step(before + source(part.getStartCharacter(), end(part)), shown, part, true);
            } else {
                step(before + source(part.getStartCharacter(), end(part)), steps.isEmpty() ? "" : steps.get(steps.size() - 1).name(), part, false);
            }
        }
    }

    DrlRule rule() { return rule; }

    String provision() { return provision; }

    List<Step> steps() { return steps; }

    List<Extra> extras() { return extras; }

    private void pattern(String before, PatternDescr pattern) {
        List<? extends BaseDescr> all = pattern.getConstraint().getDescrs();
        String earlier = steps.isEmpty() ? "" : steps.get(steps.size() - 1).name();
        if (all.isEmpty() || !all.stream().allMatch(ExprConstraintDescr.class::isInstance)) {
            step(before + bound(pattern, source(pattern.getStartCharacter(), end(pattern))), earlier, pattern, false);
            return;
        }
        String head = bound(pattern, source(pattern.getStartCharacter(), all.get(0).getStartCharacter()));
        String tail = tail(source(end(all.get(all.size() - 1)), end(pattern)));
        String last = step(before + head + tail, earlier, pattern, false);
        for (int i = 0; i < all.size(); i++) {
            if (!BINDS_ONLY.matcher(source(all.get(i).getStartCharacter(), end(all.get(i)))).matches()) {
                last = step(before + head + source(all.get(0).getStartCharacter(), end(all.get(i))) + tail, last, all.get(i), false);
            }
        }
    }

    private String step(String when, String seen, BaseDescr of, boolean forbids) {
        String name = add(when);
        String text = source(of.getStartCharacter(), end(of)).replaceAll("\\s+", " ").strip();
        steps.add(new Step(name, seen, rule.lineOf(of.getStartCharacter()), text, forbids));
        return name;
    }

    private String add(String when) {
        String name = "step " + extras.size() + " of " + rule.file() + "#" + rule.line() + "#" + provision;
        String only = SHAPE.matcher(when).replaceAll(m -> java.util.regex.Matcher.quoteReplacement("Shape(provision == \"" + provision + "\"" + (m.group(1).isEmpty() ? ", " : ")")));
        extras.add(new Extra(name, rule.file(), "rule \"" + name + "\"\nwhen\n" + only + "\nthen\nend"));
        return name;
    }

    /** The pattern with a name for its fact, so that a match shows it. */
    private static String bound(PatternDescr pattern, String text) {
        return pattern.getIdentifier() == null || pattern.getIdentifier().isEmpty() ? "$seen: " + text : text;
    }

    /** What stands behind the last condition: the closing bracket and a source; not the bracket of an enclosing group. */
    private static String tail(String text) {
        long open = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        return closed > open + 1 ? text.substring(0, text.lastIndexOf(')')) : text;
    }

    private String source(int from, int to) { return rule.source().substring(from, to); }

    private int end(BaseDescr part) {
        int end = Math.min(rule.end(), part.getEndCharacter() + 1);
        while (Character.isWhitespace(rule.source().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
