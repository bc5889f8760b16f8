package org.sanctionsscreener.rulecheck.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;
import org.sanctionsscreener.rulecheck.validate.Redundant;

/**
 * Elements of which no rule can ever ask what the text's silence means, or that can never be open, so that to change what follows from
 * either changes nothing. Read from the
 * rules themselves: every rule that concludes by {@code silence()} must be barred for the element, whenever a rule weighs its card.
 *
 * <p>Such a rule either asks that nothing is known of the notion ({@code not Characterisation(act == $a, notion == $n)}), or that
 * nothing known of it is what the element asks for ({@code not Characterisation(act == $a, notion == $n, $s.allows(value))}); the latter
 * may also leave notions out by name ({@code notion not in (...)}). A rule that weighs cards says what it knows: it names the notion, or
 * matches the card's own list of values ({@code toward}, {@code items}, {@code stated}, {@code conduct}), all of which the element may allow,
 * themselves or by what always follows from them ({@link Implied}). What cannot be read so is not decided.
 */
final class Silence {
    private static final Pattern SHAPE = Pattern.compile("law\\.shapes\\(\"(\\w+)\", ([^)]*)\\)");
    private static final Pattern CARD = Pattern.compile("new Candidate\\(\"([^\"]+)\"");
    private static final Pattern KNOWN = Pattern.compile("(?m)^\\s*(?:exists )?Characterisation\\((?:\\$a: act|act == \\$a), notion == \"(\\w+)\"");
    private static final Pattern TOWARD = Pattern.compile("Characterisation\\((?:\\$a: act|act == \\$a), notion == \"(\\w+)\", \\$v: value[,)]");
    private static final Pattern NOTHING = Pattern.compile("not Characterisation\\(act == \\$a, notion == \\$n\\)");
    private static final Pattern NOT_ALLOWED = Pattern.compile("not Characterisation\\(act == \\$a, notion == \\$n, \\$s\\.allows\\(value\\)\\)");
    private static final Pattern MET_ALLOWED = Pattern.compile("not Characterisation\\(act == \\$a, notion == \\$n, (?:state == State\\.MET, )?\\$s\\.allows\\(value\\)\\)");
    private static final Pattern LEAVES_OPEN = Pattern.compile("new Element\\([^;]*\\$s\\.gate\\(\\), (?:State\\.UNKNOWN|\\$s\\.silence\\(\\))");
    private static final Pattern LEFT_OUT = Pattern.compile("exists Characterisation\\(act == \\$a, notion == \\$n, notion not in \\(([^)]*)\\)\\)");
    private static final String PAIR = "NOTION:VALUE";

    /**
     * What a rule that weighs cards knows whenever it fires.
     *
     * @param known  notions of which something is known
     * @param toward the notion whose value stands in the card's {@code toward}; {@link #PAIR} if notion and value stand there; "" if neither
     * @param lists  notions of which a value stands in the card's list of that sort: STATED, CONDUCT
     * @param goods  whether it matches cards that name goods, and then knows one of them; that name none; or any
     */
    private record Way(Set<String> known, String toward, Set<String> lists, Goods goods) {
        boolean matches(Shape shape) { return goods == Goods.ANY || (goods == Goods.NONE) == shape.items().isEmpty(); }
    }

    private enum Goods { NAMED, NONE, ANY }

    private static final Pattern GOODS = Pattern.compile("(?m)^\\s*(?:exists )?Characterisation\\((?:\\$a: act|act == \\$a), notion in \\(\"ITEM_KIND\", \"ARMS_CLASS\"\\), (?:\\$s\\.items\\.contains\\(value\\)|\\$k: value)\\)");

    private final LawBook law;
    private final Implied implied;
    private final Redundant conclusions;
    private final Map<String, List<Way>> byShape = new HashMap<>();
    private final Map<String, List<Way>> byCard = new HashMap<>();
    private boolean anyCard;
    /** Notions that some silent rule leaves out, null if there is no such rule. */
    private Set<String> leftOut;
    /** Whether every silent rule is barred where an allowed value is known. */
    private boolean allowedBars = true;
    /** Whether every rule that leaves an element open is barred where an allowed value is known to be MET. */
    private boolean metBars = true;

    Silence(RuleSet rules) {
        this.law = rules.law();
        List<DrlRule> all = DrlRules.of(rules.pack());
        this.implied = new Implied(all);
        this.conclusions = Redundant.of(rules.pack());
        for (DrlRule rule : all) {
            String text = rule.text();
            int then = text.lastIndexOf("\nthen");
            String when = then < 0 ? text : text.substring(0, then);
            String conclusion = then < 0 ? "" : text.substring(then);
            if (conclusion.contains("silence()") && !NOTHING.matcher(when).find()) {
                Matcher out = LEFT_OUT.matcher(when);
                leaveOut(out.find() ? words(out.group(1)) : Set.of());
                allowedBars &= NOT_ALLOWED.matcher(when).find();
            }
            if (LEAVES_OPEN.matcher(conclusion).find()) {
                metBars &= NOTHING.matcher(when).find() || MET_ALLOWED.matcher(when).find();
            }
            if (conclusion.contains("new Candidate(")) {
                weighs(when, conclusion);
            }
        }
    }

    private void weighs(String when, String conclusion) {
        Set<String> known = new HashSet<>();
        KNOWN.matcher(when).results().forEach(m -> known.add(m.group(1)));
        Set<String> lists = new HashSet<>();
        when.lines().filter(l -> l.contains("\"STATED\"") && l.contains("$s.stated.contains(value)")).forEach(l -> lists.add("STATED"));
        when.lines().filter(l -> l.contains("\"CONDUCT\"") && l.contains("$s.conduct.contains(value)")).forEach(l -> lists.add("CONDUCT"));
        Goods goods = when.contains("Shape(items.empty == true)") ? Goods.NONE
                : GOODS.matcher(when).find() && (when.contains("Shape(items.empty == false)") || when.contains("Shape(items contains $k)")) ? Goods.NAMED : Goods.ANY;
        Matcher shape = SHAPE.matcher(when);
        boolean found = false;
        for (; shape.find(); found = true) {
            Matcher value = TOWARD.matcher(when);
            String toward = shape.group(2).equals("$n + \":\" + $v") ? PAIR : shape.group(2).equals("$v") && value.find() ? value.group(1) : "";
            byShape.computeIfAbsent(shape.group(1), k -> new ArrayList<>()).add(new Way(known, toward, lists, goods));
        }
        if (!found) {
            anyCard |= !CARD.matcher(conclusion).find();
            CARD.matcher(conclusion).results().forEach(c -> byCard.computeIfAbsent(c.group(1), k -> new ArrayList<>()).add(new Way(known, "", Set.of(), Goods.ANY)));
        }
    }

    private void leaveOut(Set<String> out) {
        if (leftOut == null) {
            leftOut = new HashSet<>(out);
        } else {
            leftOut.retainAll(out);
        }
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        Pattern.compile("\"(\\w+)\"").matcher(list).results().forEach(m -> words.add(m.group(1)));
        return words;
    }

    /** Whether no rule can ask what silence about this element means. */
    boolean neverAsked(ElementSpec element) { return always(element, w -> names(w, element), element::allows, allowedBars); }

    /**
     * Whether the element can never be UNKNOWN: wherever its card is weighed, a value is known that it allows, and every rule that concludes
     * that value concludes it as MET. Then it makes no difference whether it is one that must be shown.
     */
    boolean neverOpen(ElementSpec element) {
        return always(element, w -> false, v -> element.allows(v) && conclusions.alwaysMet(element.notion(), v), metBars);
    }

    private boolean always(ElementSpec element, Predicate<Way> named, Predicate<String> wanted, boolean bars) {
        List<Shape> shapes = law.shapes().stream().filter(s -> s.provision().equals(element.provision()) && !s.shape().startsWith("NAMED_"))
                .filter(s -> element.limb().isEmpty() || element.limb().equals(s.limb())).toList();
        List<Way> own = byCard.getOrDefault(element.provision(), List.of());
        return !anyCard && !(shapes.isEmpty() && own.isEmpty()) && own.stream().allMatch(named)
                && shapes.stream().allMatch(s -> byShape.containsKey(s.shape())
                && byShape.get(s.shape()).stream().filter(w -> w.matches(s)).allMatch(w -> named.test(w) || bars && shows(w, s, element.notion(), wanted)));
    }

    private boolean names(Way way, ElementSpec element) {
        return way.known().contains(element.notion()) && (leftOut == null || leftOut.contains(element.notion()));
    }

    /** Whether the rule fires only where a value of the notion is known that is wanted. */
    private boolean shows(Way way, Shape shape, String notion, Predicate<String> wanted) {
        return !way.toward().isEmpty() && all(shape.toward(), t -> shown(way.toward().equals(PAIR) ? t.replaceFirst(":.*", "") : way.toward(),
                way.toward().equals(PAIR) ? t.replaceFirst("^[^:]*:", "") : t, notion, wanted))
                || way.goods() == Goods.NAMED && all(shape.items(), g -> shown("ITEM_KIND", g, notion, wanted) && (!conclusions.canBe("ARMS_CLASS", g) || shown("ARMS_CLASS", g, notion, wanted)))
                || way.lists().contains("STATED") && all(shape.stated(), v -> shown("STATED", v, notion, wanted))
                || way.lists().contains("CONDUCT") && all(shape.conduct(), v -> shown("CONDUCT", v, notion, wanted));
    }

    /** Whether with this notion and value the other notion is known too, with a value that is wanted. */
    private boolean shown(String notion, String value, String other, Predicate<String> wanted) { return implied.values(notion, value, other).stream().anyMatch(wanted); }

    private static boolean all(List<String> values, Predicate<String> shown) { return !values.isEmpty() && values.stream().allMatch(shown); }
}
