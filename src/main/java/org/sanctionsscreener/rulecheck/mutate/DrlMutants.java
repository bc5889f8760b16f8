package org.sanctionsscreener.rulecheck.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.rulecheck.Place;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.Opposite;
import org.sanctionsscreener.rulecheck.validate.OpenAnyway;
import org.sanctionsscreener.rulecheck.validate.Redundant;

/** The mutants of one DRL rule: conditions dropped or turned round, sets shrunk, quantifiers changed, conclusions weakened, the rule removed. */
final class DrlMutants {
    private static final Pattern BOUND = Pattern.compile("^(\\$\\w+\\s*:\\s*[\\w.]+)(\\s*)(.*)$", Pattern.DOTALL);
    private static final Pattern SET = Pattern.compile("\\bin\\s*\\(([^()]*)\\)");
    private static final String LEAVES_OUT_NOTHING = "no rule can conclude a fact that meets the rest of the pattern and not this";
    private static final String OPEN_ANYWAY = "the rule concludes only that something is open, as the text's silence does";
    private static final Pattern STATE = Pattern.compile("State\\.(MET|UNKNOWN)\\b");

    private final DrlRule rule;
    private final String expects;
    private final List<Mutant.OfRule> mutants = new ArrayList<>();

    private static final String NO_CARD_NAMES_IT = "no card of this shape names the notion";
    private static final Pattern BY_NOTION = Pattern.compile("Shape\\((?:items\\.empty == (true|false))?\\) from law\\.shapes\\(\"(\\w+)\", \\$n \\+ \":\" \\+ \\$v\\)");

    private final Redundant redundant;
    private final LawBook law;

    private final String same;

    private DrlMutants(DrlRule rule, RuleHints hints, Redundant redundant, OpenAnyway open, LawBook law) {
        this.law = law;
        this.same = open.rule(rule.name()) ? OPEN_ANYWAY : "";
        this.redundant = redundant;
        this.rule = rule;
        this.expects = hints.expects(rule);
    }

    static List<Mutant.OfRule> of(DrlRule rule, RuleHints hints, Redundant redundant, OpenAnyway open, LawBook law) {
        DrlMutants made = new DrlMutants(rule, hints, redundant, open, law);
        made.mutants.add(new Mutant.OfRule(rule.file() + "#" + rule.name() + "#remove", "remove-rule", new Place(rule.file(), rule.lineOf(rule.start()), rule.columnOf(rule.start())), rule.name(),
                "the rule is removed", "facts that meet every condition of the rule", made.expects, made.same, ""));
        List<? extends BaseDescr> top = rule.when().getDescrs();
        for (BaseDescr part : top) {
            made.part(part, top.size() > 1);
        }
        made.conclusions();
        return made.mutants;
    }

    private void part(BaseDescr part, boolean several) {
        if (part instanceof NotDescr || part instanceof ExistsDescr) {
            boolean not = part instanceof NotDescr;
            int from = part.getStartCharacter();
            String word = not ? "not" : "exists";
            if (several) {
                add("drop-condition", from, end(part), "", "without: " + text(from, end(part)), "facts that meet every other condition of the rule and not this one; what the rule concludes must be absent");
            }
            if (rule.source().startsWith(word, from)) {
                add("quantifier", from, from + word.length(), not ? "exists" : "not", word + " became " + (not ? "exists" : "not") + ": " + text(from, end(part)),
                        "facts that meet every condition of the rule");
            }
        }
        if (part instanceof PatternDescr pattern) {
            if (several && !text(pattern.getStartCharacter(), end(pattern)).contains("$") || several && free(pattern)) {
                add("drop-condition", pattern.getStartCharacter(), end(pattern), "", "without: " + text(pattern.getStartCharacter(), end(pattern)),
                        "facts that meet every other condition of the rule and not this one; what the rule concludes must be absent");
            }
            constraints(pattern);
        } else if (part instanceof ConditionalElementDescr group) {
            for (Object inner : group.getDescrs()) {
                if (inner instanceof PatternDescr pattern) {
                    constraints(pattern);
                }
            }
        }
    }

    /** A pattern that binds nothing may be left out without breaking the rest of the rule. */
    private boolean free(PatternDescr pattern) {
        return !Pattern.compile("\\$\\w+\\s*:").matcher(text(pattern.getStartCharacter(), end(pattern))).find();
    }

    private void constraints(PatternDescr pattern) {
        List<? extends BaseDescr> all = pattern.getConstraint().getDescrs();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof ExprConstraintDescr) {
                int from = all.get(i).getStartCharacter();
                int to = end(all.get(i));
                Matcher bound = BOUND.matcher(text(from, to));
                boolean binds = bound.matches();
                if (binds && bound.group(3).isEmpty()) {
                    continue;
                }
                int dropFrom = binds ? from + bound.end(1) : i > 0 && i == all.size() - 1 ? end(all.get(i - 1)) : from;
                int dropTo = binds || i == all.size() - 1 ? to : all.get(i + 1).getStartCharacter();
                add("drop-condition", dropFrom, dropTo, "", "without: " + text(from, to), "facts that meet every other condition of the rule and not this one; what the rule concludes must be absent",
                        !binds && redundant.at(rule.file(), from) ? LEAVES_OUT_NOTHING : "");
                turn(binds ? from + bound.start(3) : from, to, binds);
                shrink(from, to);
            }
        }
    }

    private void turn(int from, int to, boolean binds) {
        String text = text(from, to);
        if (binds && text.contains("||")) {
            return;
        }
        String field = binds ? "bound " : "";
        String turned = Opposite.of(field + text).substring(field.length());
        add("negate", from, to, turned, text + " became " + turned.strip(), "facts that meet every condition of the rule");
        for (String bound : List.of("<=", ">=")) {
            int at = text.indexOf(bound);
            if (at >= 0) {
                add("boundary", from + at, from + at + 2, bound.substring(0, 1), text + ": " + bound + " became " + bound.charAt(0), "facts that meet every condition of the rule, with a value that lies on this bound");
            }
        }
    }

    private void shrink(int from, int to) {
        Matcher set = SET.matcher(text(from, to));
        while (set.find()) {
            String[] values = set.group(1).split(",");
            for (int i = 0; values.length > 1 && i < values.length; i++) {
                StringBuilder less = new StringBuilder();
                for (int j = 0; j < values.length; j++) {
                    if (j != i) {
                        less.append(less.isEmpty() ? "" : ", ").append(values[j].strip());
                    }
                }
                add("shrink-set", from + set.start(1), from + set.end(1), less.toString(), values[i].strip() + " left out of the set",
                        "facts that meet every condition of the rule, this one by the value " + values[i].strip() + " and no other", unnamed(text(from, to), values[i].strip()));
            }
        }
    }

    /** A set of notions whose cards are looked up by notion and value lets nothing through for a notion that no such card names. */
    private String unnamed(String constraint, String value) {
        Matcher look = BY_NOTION.matcher(rule.text());
        if (!constraint.startsWith("notion in (") || !rule.text().contains(constraint + ", $n: notion, $v: value)") || !look.find()) {
            return "";
        }
        String start = value.replace("\"", "") + ":";
        return law.shapes().stream().anyMatch(s -> s.shape().equals(look.group(2)) && s.toward().stream().anyMatch(t -> t.startsWith(start))
                && (look.group(1) == null || s.items().isEmpty() == look.group(1).equals("true"))) ? "" : NO_CARD_NAMES_IT;
    }

    private void conclusions() {
        String text = rule.text();
        int then = text.lastIndexOf("\nthen");
        Matcher state = STATE.matcher(text);
        if (then >= 0 && state.find(then)) {
            String other = state.group(1).equals("MET") ? "State.UNKNOWN" : "State.MET";
            add("conclusion", rule.start() + state.start(), rule.start() + state.end(), other, state.group() + " concluded as " + other,
                    "facts that meet every condition of the rule, and no other rule that concludes the same");
        }
    }

    private void add(String kind, int from, int to, String replacement, String change, String wanted) { add(kind, from, to, replacement, change, wanted, ""); }

    private void add(String kind, int from, int to, String replacement, String change, String wanted, String why) {
        String oneLine = change.replaceAll("\\s+", " ");
        String saysTheSame = why.isEmpty() && !kind.equals("conclusion") ? same : why;
        String id = rule.file() + "#" + rule.name() + "#" + kind + "#" + (from - rule.start()) + "#" + Integer.toHexString(replacement.hashCode());
        mutants.add(new Mutant.OfRule(id, kind, new Place(rule.file(), rule.lineOf(from), rule.columnOf(from)), rule.name(), oneLine, wanted, expects, saysTheSame,
                rule.with(safe(id), from, to, replacement)));
    }

    /** A rule name that holds no quote. */
    static String safe(String id) { return id.replace("\"", "'").replace("\\", "/"); }

    private String text(int from, int to) { return rule.source().substring(from, to); }

    private int end(BaseDescr part) {
        int end = Math.min(rule.end(), part.getEndCharacter() + 1);
        while (Character.isWhitespace(rule.source().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
