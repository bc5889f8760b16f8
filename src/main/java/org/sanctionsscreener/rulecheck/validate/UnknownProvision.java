package org.sanctionsscreener.rulecheck.validate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sanctionsscreener.rulecheck.drl.model.Conclusion;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Ids of provisions that have no card, and rules that put forward no provision at all. */
final class UnknownProvision implements Check {
    private static final Pattern LOOKED_UP = Pattern.compile("law\\s*\\.\\s*(?:provision|elements|exceptions|intervals)\\s*\\(\\s*\"([^\"]*)\"");

    @Override
    public String id() { return "unknown-provision"; }

    @Override
    public String title() { return "a rule, card or fixture that names no provision, or one that has no card"; }

    @Override
    public void run(Subject subject, Found found) {
        Set<String> ids = new TreeSet<>();
        subject.cards().forEach(c -> ids.add(c.id()));
        for (Rule rule : subject.rules()) {
            rule.conclusions().forEach(c -> conclusion(rule, c, ids, found));
            rule.patterns().forEach(p -> p.flat().forEach(c -> constraint(rule, c, ids, found)));
            String text = rule.file().text().substring(rule.offset(), Math.min(rule.file().text().length(), rule.parsed().getEndCharacter()));
            for (Matcher m = LOOKED_UP.matcher(text); m.find();) {
                if (!ids.contains(m.group(1))) {
                    found.at(rule.file(), rule.offset() + m.start(1) - 1, none(m.group(1)), HELP);
                }
            }
        }
        subject.cards().forEach(card -> card.node().values("under").stream().filter(u -> !ids.contains(u.text())).forEach(u -> found.at(u, none(u.text()), HELP)));
        subject.expectations().forEach(expect -> {
            for (String key : new String[] {"flagged", "notFlagged", "considered", "notConsidered", "strength", "contrary", "toConfirm", "elements"}) {
                Yaml named = expect.get(key);
                if (named != null && named.isMap()) {
                    named.entries().stream().map(Yaml.Entry::key).filter(k -> !known(ids, k.text())).forEach(k -> found.at(k, none(k.text()), HELP));
                } else {
                    expect.values(key).stream().filter(v -> !known(ids, v.text())).forEach(v -> found.at(v, none(v.text()), HELP));
                }
            }
        });
    }

    private static final String HELP = "mend the id, or write the card";

    /** A word that a row of the fixture replaces is looked at when the fixture is read. */
    private static boolean known(Set<String> ids, String id) { return ids.contains(id) || id.startsWith("$"); }

    private static String none(String id) { return id.isEmpty() ? "no provision is named" : "there is no card of the provision '" + id + "'"; }

    private static void conclusion(Rule rule, Conclusion conclusion, Set<String> ids, Found found) {
        Operand provision = conclusion.argument("provision");
        if (provision == null) {
            return;
        }
        if (provision.kind() == Operand.Kind.STRING) {
            // An act that engages no provision at all has a disposition of its own.
            boolean nobodys = provision.value().isEmpty() && conclusion.type().equals("Disposition");
            if (!ids.contains(provision.value()) && !nobodys) {
                found.at(rule.file(), provision.offset(), none(provision.value()), HELP);
            }
            return;
        }
        boolean fromCard = provision.value().matches("\\$\\w+\\.(provision|id)(\\(\\))?") || rule.patterns().anyMatch(p -> p.flat().stream()
                .anyMatch(c -> c instanceof Constraint.Bind b && b.variable().equals(provision.value()) && (b.field().equals("provision") || b.field().equals("id"))));
        if (!fromCard) {
            found.at(rule.file(), provision.offset(), "what stands here for a provision comes from no card: " + provision.text(),
                    "name the provision, or take it from a shape or card that the rule looks up");
        }
    }

    private static void constraint(Rule rule, Constraint constraint, Set<String> ids, Found found) {
        if (constraint instanceof Constraint.In in && in.left().value().equals("provision")) {
            in.values().stream().filter(v -> v.kind() == Operand.Kind.STRING && !ids.contains(v.value())).forEach(v -> found.at(rule.file(), v.offset(), none(v.value()), HELP));
        } else if (constraint instanceof Constraint.Compare c && c.left().value().equals("provision") && c.right().kind() == Operand.Kind.STRING && !c.right().value().isEmpty()) {
            boolean known = c.operator().endsWith("matches") ? ids.stream().anyMatch(matcher(c.right().value())) : ids.contains(c.right().value());
            if (!known) {
                found.at(rule.file(), c.right().offset(), c.operator().endsWith("matches") ? "no card has an id that matches " + c.right().text() : none(c.right().value()), HELP);
            }
        }
    }

    private static java.util.function.Predicate<String> matcher(String regex) {
        try {
            return Pattern.compile(regex).asMatchPredicate();
        } catch (PatternSyntaxException odd) {
            return id -> false;
        }
    }
}
