package org.sanctionsscreener.rulecheck.validate;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** Ways of being recognised that no shared rule reads, or that name what nobody gives. */
final class UnknownShape implements Check {
    private static final Pattern ASKED = Pattern.compile("shapes\\s*\\(\\s*\"([^\"]*)\"");

    @Override
    public String id() { return "unknown-shape"; }

    @Override
    public String title() { return "a card recognised by a shape that no rule reads, or by items, conduct or circumstances that nobody gives"; }

    @Override
    public boolean applies(Subject subject) { return !subject.rules().isEmpty(); }

    @Override
    public void run(Subject subject, Found found) {
        Set<String> asked = new TreeSet<>();
        for (Rule rule : subject.rules()) {
            rule.patterns().forEach(p -> {
                for (Matcher m = ASKED.matcher(p.from()); m.find();) {
                    asked.add(m.group(1));
                }
            });
        }
        Values items = values(subject, "ITEM_KIND").or(values(subject, "ARMS_CLASS"));
        Values conduct = values(subject, "CONDUCT");
        Values stated = values(subject, "STATED");
        for (Card card : subject.cards()) {
            for (Yaml shape : card.shapes()) {
                Yaml name = shape.get("shape");
                if (name != null && !asked.contains(name.text())) {
                    found.at(name, "no rule reads the shape '" + name.text() + "'", "use one of " + asked + ", or write the rule that reads it");
                }
                words(shape, "items", items, "goods", found);
                words(shape, "conduct", conduct, "conduct", found);
                words(shape, "stated", stated, "circumstance", found);
            }
        }
    }

    private static Values values(Subject subject, String notion) {
        return subject.derived().values("Characterisation", Map.of("notion", Values.of(Set.of(notion))), "value");
    }

    private static void words(Yaml shape, String key, Values known, String what, Found found) {
        shape.values(key).stream().filter(v -> !v.text().equals("ANY") && !known.has(v.text()))
                .forEach(v -> found.at(v, "nothing gives the " + what + " '" + v.text() + "'", "mend the spelling, or write the rule that concludes it"));
    }
}
