package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.drl.model.Conclusion;
import org.sanctionsscreener.rulecheck.drl.model.Condition;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Operand;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/**
 * Rules that conclude only that something is open, where the text's silence says the same: they give the reader a better reason, and
 * whether they fire makes no difference to any finding.
 *
 * <p>Such a rule concludes nothing but {@code State.UNKNOWN} of a notion. No rule may ask for that notion but the rules of the elements
 * and of the exceptions, which ask for whatever notion a card names; every element that a card asks of it is UNKNOWN where the text is
 * silent; and the rules of the elements must be seen to make UNKNOWN of both, of what may be so, of other things said, and of silence.
 */
public final class OpenAnyway {
    private static final Pattern SILENT = Pattern.compile("not\\s+Characterisation\\(\\s*act == \\$a, notion == \\$n\\s*\\)");
    private static final Pattern OTHER = Pattern.compile("exists\\s+Characterisation\\(\\s*act == \\$a, notion == \\$n, notion not in \\(([^)]*)\\)\\s*\\)");
    private static final Pattern POSSIBLE = Pattern.compile("(?<!not )Characterisation\\(\\s*act == \\$a, notion == \\$n, state == State\\.UNKNOWN, \\$s\\.allows\\(value\\)");

    private final Set<String> rules = new HashSet<>();
    private final Derived derived;
    private final List<Rule> all;

    private OpenAnyway(Subject subject, Derived derived) {
        this.derived = derived;
        this.all = subject.rules();
    }

    /** Reads a pack's rules and cards. A pack without vocabulary has none: then any notion may be asked for. */
    public static OpenAnyway of(Pack pack, LawBook law) {
        Subject subject = new Subject(pack, null, CompletableFuture.completedFuture(List.of()));
        OpenAnyway found = new OpenAnyway(subject, new Derived(subject));
        Set<String> apart = found.judgedApart();
        if (apart == null || subject.yaml("lexicon/vocabulary.yaml") == null) {
            return found;
        }
        law.provisions().forEach(p -> p.bound().forEach(b -> apart.add(b.role())));
        law.provisions().stream().filter(p -> p.noRule().isEmpty()).flatMap(p -> p.elements().stream()).filter(e -> e.silence() != State.UNKNOWN).forEach(e -> apart.add(e.notion()));
        for (Rule rule : found.all) {
            Set<String> notions = opened(rule);
            if (notions != null && notions.stream().noneMatch(n -> apart.contains(n) || found.asked(n))) {
                found.rules.add(rule.name());
            }
        }
        return found;
    }

    /** Whether it makes no difference to any finding whether the rule fires. */
    public boolean rule(String name) { return rules.contains(name); }

    /** Notions that the rules of the elements judge apart by name; null if those rules cannot be read. */
    private Set<String> judgedApart() {
        Set<String> apart = null;
        boolean silent = false;
        boolean possible = false;
        for (Rule rule : all) {
            String text = text(rule);
            var other = OTHER.matcher(text);
            if (leavesOpen(rule)) {
                silent |= SILENT.matcher(text).find();
                possible |= POSSIBLE.matcher(text).find();
                if (other.find()) {
                    Set<String> named = Pattern.compile("\"(\\w+)\"").matcher(other.group(1)).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
                    apart = apart == null ? named : null;
                }
            }
        }
        return silent && possible ? apart : null;
    }

    private static String text(Rule rule) {
        return rule.file().text().substring(rule.offset(), Math.min(rule.file().text().length(), rule.parsed().getEndCharacter() + 1));
    }

    /** The notions of which a rule concludes that they are open; null if it concludes anything else. */
    private static Set<String> opened(Rule rule) {
        Set<String> notions = new TreeSet<>();
        for (Conclusion c : rule.conclusions()) {
            Operand notion = c.argument("notion");
            Operand state = c.argument("state");
            if (!c.type().endsWith("Characterisation") || notion == null || !notion.literal() || state == null || !state.literal() || !state.value().equals("UNKNOWN")) {
                return null;
            }
            notions.add(notion.value());
        }
        return notions.isEmpty() ? null : notions;
    }

    /** Whether some rule asks for the notion where it is open, and makes anything but UNKNOWN of it. */
    private boolean asked(String notion) {
        return all.stream().anyMatch(r -> !leavesOpen(r) && r.patterns().anyMatch(p -> asks(r, p, notion)) && !bars(r, notion));
    }

    private boolean asks(Rule rule, org.sanctionsscreener.rulecheck.drl.model.Pattern pattern, String notion) {
        if (!pattern.type().endsWith("Characterisation") || !pattern.from().isEmpty()) {
            return false;
        }
        Map<String, Values> wanted = derived.wanted(rule, pattern);
        return wanted.getOrDefault("notion", alternatives(pattern)).has(notion) && wanted.getOrDefault("state", Values.ANY).has("UNKNOWN");
    }

    /** The notions of a pattern that offers a choice, each part of which names one: {@code notion == "A" && ... || notion == "B" && ...}. */
    private static Values alternatives(org.sanctionsscreener.rulecheck.drl.model.Pattern pattern) {
        Values all = Values.ANY;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Any any) {
                Values choice = Values.of(Set.of());
                for (Constraint part : any.parts()) {
                    choice = choice.or(notion(part));
                }
                all = all.and(choice);
            }
        }
        return all;
    }

    private static Values notion(Constraint part) {
        Values notion = Values.ANY;
        for (Constraint one : part instanceof Constraint.All parts ? parts.parts() : List.of(part)) {
            Map.Entry<String, Values> literal = Fields.literal(one);
            notion = literal != null && literal.getKey().equals("notion") ? notion.and(literal.getValue()) : notion;
        }
        return notion;
    }

    /** Whether a rule about whatever notion a card names can never fire for this one: no rule concludes what it needs of it. */
    private boolean bars(Rule rule, String notion) {
        return rule.conditions().stream().filter(c -> c.kind() == Condition.Kind.ONE).flatMap(c -> c.patterns().stream())
                .filter(p -> p.type().endsWith("Characterisation") && p.constraints().stream().anyMatch(OpenAnyway::named))
                .anyMatch(p -> {
                    Map<String, Values> wanted = new HashMap<>(Fields.of(p));
                    wanted.merge("notion", Values.of(Set.of(notion)), Values::and);
                    return !derived.possible("Characterisation", wanted);
                });
    }

    /** {@code notion == $n}: whatever notion a card names. */
    private static boolean named(Constraint constraint) {
        return constraint instanceof Constraint.Compare c && c.operator().equals("==") && c.left().value().equals("notion") && c.right().kind() == Operand.Kind.VARIABLE;
    }

    /** A rule of the elements that makes UNKNOWN, or what the card says of silence, of what it finds. */
    private static boolean leavesOpen(Rule rule) {
        return !rule.conclusions().isEmpty() && rule.conclusions().stream().allMatch(c -> c.type().endsWith("Element") && c.argument("state") != null
                && (c.argument("state").value().equals("UNKNOWN") || c.argument("state").text().replace(" ", "").equals("$s.silence()")));
    }
}
