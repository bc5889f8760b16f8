package org.sanctionsscreener.rulecheck.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;

/**
 * The same pack and the same facts in other orders: files of rules, rules in a file, cards, facts. A rule set whose findings hang on
 * an order is wrong, for the engine promises none.
 */
public final class Shuffle {
    private static final Pattern DECLARES = Pattern.compile("^(?:global|declare|function)\\b", Pattern.MULTILINE);

    private final RuleSet original;
    private final RuleSet shuffled;
    private final long seed;

    /** @param seed the same seed gives the same orders */
    public Shuffle(RuleSet rules, long seed) {
        this.original = rules;
        this.seed = seed;
        Random random = new Random(seed);
        List<org.sanctionsscreener.law.Provision> cards = new ArrayList<>(rules.law().provisions());
        List<org.sanctionsscreener.law.Shape> shapes = new ArrayList<>(rules.law().shapes());
        Collections.shuffle(cards, random);
        Collections.shuffle(shapes, random);
        this.shuffled = RuleSet.load(pack(rules.pack(), random)).with(new LawBook(cards, shapes, mixed(rules.law().memberships(), random)));
    }

    /** What the other orders change in what is found, one line each, sorted; empty if nothing. */
    public List<String> differences(Facts facts) {
        Facts other = facts(facts);
        Map<String, String> plain = face(new Reasoner(original).reason(facts));
        if (plain.equals(face(new Reasoner(shuffled).reason(other)))) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        compare("with the facts in another order", plain, face(new Reasoner(original).reason(other)), lines);
        compare("with rules, files and cards in another order", plain, face(new Reasoner(shuffled).reason(facts)), lines);
        if (lines.isEmpty()) {
            compare("with both facts and rules in another order", plain, face(new Reasoner(shuffled).reason(other)), lines);
        }
        return lines;
    }

    private static void compare(String how, Map<String, String> plain, Map<String, String> other, List<String> lines) {
        Stream.concat(plain.keySet().stream(), other.keySet().stream()).distinct().sorted()
                .filter(id -> !plain.getOrDefault(id, "nothing").equals(other.getOrDefault(id, "nothing")))
                .forEach(id -> lines.add(id + " is " + difference(plain.getOrDefault(id, "nothing"), other.getOrDefault(id, "nothing")) + " " + how));
    }

    /** Only the parts that differ. */
    private static String difference(String a, String b) {
        List<String> left = List.of(a.split("\n"));
        List<String> right = List.of(b.split("\n"));
        return left.stream().filter(l -> !right.contains(l)).toList() + " and not " + right.stream().filter(l -> !left.contains(l)).toList();
    }

    private Facts facts(Facts f) {
        Random random = new Random(seed);
        return new Facts(mixed(f.parties(), random), mixed(f.affiliations(), random), mixed(f.items(), random), mixed(f.acts(), random),
                mixed(f.assertions(), random), mixed(f.circumstances(), random), mixed(f.disagreements(), random));
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** The rules under other file names, for the compiler takes files by name, and in another order inside each. */
    private static Pack pack(Pack pack, Random random) {
        Map<String, String> files = new TreeMap<>();
        pack.list("", "").stream().filter(f -> !f.endsWith(".drl")).forEach(f -> files.put(f, pack.text(f)));
        List<String> drl = mixed(pack.list("", ".drl"), random);
        // What a file declares for all must be compiled before its users; that is grammar and no order of rules.
        drl.sort(java.util.Comparator.comparing(f -> !DECLARES.matcher(pack.text(f)).find()));
        for (int i = 0; i < drl.size(); i++) {
            files.put(String.format("%04d/%s", i, drl.get(i)), rules(drl.get(i), pack.text(drl.get(i)), random));
        }
        return Pack.of(pack.origin(), files);
    }

    private static String rules(String file, String text, Random random) {
        List<DrlRule> rules = DrlRules.of(file, text);
        if (rules.size() < 2) {
            return text;
        }
        List<String> parts = new ArrayList<>();
        for (DrlRule rule : rules) {
            parts.add(text.substring(rule.start(), rule.end()));
        }
        // What stands between rules (comments, functions, queries) stays in front of them all.
        StringBuilder between = new StringBuilder(text.substring(0, rules.get(0).start()));
        for (int i = 1; i < rules.size(); i++) {
            between.append(text, rules.get(i - 1).end(), rules.get(i).start()).append('\n');
        }
        between.append(text.substring(rules.get(rules.size() - 1).end())).append('\n');
        return between + String.join("\n\n", mixed(parts, random)) + "\n";
    }

    /** Everything of a finding that a reader is told, and not which of several proofs was taken. */
    private static Map<String, String> face(Findings found) {
        Map<String, String> face = new TreeMap<>();
        Stream.concat(found.flagged().stream(), found.considered().stream()).forEach(f -> face.put(f.id(), face(f)));
        return face;
    }

    private static String face(Finding f) {
        Map<String, List<String>> parties = new TreeMap<>();
        f.parties().forEach((role, ids) -> parties.put(role, ids.stream().sorted().toList()));
        StringBuilder face = new StringBuilder(f.kind() + "\n" + f.strength() + "\n" + f.status() + "\n" + f.reason() + "\n" + parties + "\n" + f.duties() + "\nunder " + f.under());
        Stream.of(f.strengthSteps(), f.contested(), f.elements(), f.contrary(), f.toConfirm(), f.exceptionsConsidered()).flatMap(List::stream).map(Object::toString)
                .sorted().forEach(line -> face.append('\n').append(line));
        return face.toString();
    }
}
