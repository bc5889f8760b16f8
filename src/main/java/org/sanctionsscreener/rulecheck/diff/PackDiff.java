package org.sanctionsscreener.rulecheck.diff;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.drl.DrlParts;
import org.sanctionsscreener.rulecheck.drl.DrlRules;

/** Which cards, rules and files differ between two packs; layout, comments, order and moves between files are no difference. */
final class PackDiff {
    private static final Set<String> PLACES = Set.of("file", "line");
    private static final Pattern GROUPS = Pattern.compile("(?m)^memberships:");
    private final List<Unit> units = new ArrayList<>();

    private PackDiff() { }

    /** The differences, sorted. */
    static List<Unit> of(RuleSet before, RuleSet after) {
        PackDiff diff = new PackDiff();
        diff.cards(before.law(), after.law());
        diff.rules(before.pack(), after.pack());
        diff.files(before.pack(), after.pack());
        return diff.units.stream().sorted().toList();
    }

    private void cards(LawBook before, LawBook after) {
        for (String id : union(ids(before), ids(after))) {
            Provision old = before.provision(id);
            Provision now = after.provision(id);
            Provision at = now == null ? old : now;
            List<String> fields = old == null || now == null ? List.of() : fields(old, now);
            boolean shapes = !shapes(before, id).equals(shapes(after, id));
            if (old == null || now == null || !fields.isEmpty() || shapes) {
                String what = Stream.concat(fields.stream(), shapes && old != null && now != null ? Stream.of("recognised") : Stream.of()).collect(Collectors.joining(", "));
                units.add(new Unit(Unit.Type.CARD, sort(old, now), id, at.file(), at.line(), what));
            }
        }
    }

    private static Set<String> ids(LawBook law) { return law.provisions().stream().map(Provision::id).collect(Collectors.toSet()); }

    static List<Shape> shapes(LawBook law, String id) { return law.shapes().stream().filter(s -> s.provision().equals(id)).toList(); }

    private static List<String> fields(Provision old, Provision now) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent c : Provision.class.getRecordComponents()) {
            try {
                Object a = c.getAccessor().invoke(old);
                Object b = c.getAccessor().invoke(now);
                if (!PLACES.contains(c.getName()) && !Objects.equals(a, b)) {
                    fields.add(a instanceof List<?> x && b instanceof List<?> y ? c.getName() : brief(c.getName(), a, b));
                }
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return fields;
    }

    private static String brief(String name, Object a, Object b) {
        String words = name + " " + a + " to " + b;
        return words.length() > 60 ? name : words;
    }

    private record Rule(String file, int line, String text) { }

    private void rules(Pack before, Pack after) {
        Map<String, Rule> old = rules(before);
        Map<String, Rule> now = rules(after);
        for (String name : union(old.keySet(), now.keySet())) {
            Rule a = old.get(name);
            Rule b = now.get(name);
            if (a == null || b == null || !DrlParts.plain(a.text()).equals(DrlParts.plain(b.text()))) {
                Rule at = b == null ? a : b;
                units.add(new Unit(Unit.Type.RULE, sort(a, b), name, at.file(), at.line(), ""));
            }
        }
        for (String file : both(before, after, ".drl")) {
            if (!DrlParts.of(file, before.text(file)).declarations().equals(DrlParts.of(file, after.text(file)).declarations())) {
                units.add(new Unit(Unit.Type.DECLARATIONS, Unit.Sort.CHANGED, file, file, 0, ""));
            }
        }
    }

    private static Map<String, Rule> rules(Pack pack) {
        Map<String, Rule> rules = new TreeMap<>();
        DrlRules.of(pack).forEach(r -> rules.put(r.name(), new Rule(r.file(), r.line(), r.text())));
        return rules;
    }

    private static List<String> both(Pack before, Pack after, String ending) { return before.list("", ending).stream().filter(after::has).toList(); }

    private void files(Pack before, Pack after) {
        Set<String> cards = new HashSet<>(CardReader.cardFiles(before));
        cards.addAll(CardReader.cardFiles(after));
        for (String file : union(before.list("", ""), after.list("", ""))) {
            String old = before.has(file) ? before.text(file) : null;
            String now = after.has(file) ? after.text(file) : null;
            boolean groups = grouped(old) || grouped(now);
            if (!file.endsWith(".drl") && (!cards.contains(file) || groups) && !file.equals("pack.yaml") && !Objects.equals(plain(old), plain(now))) {
                units.add(new Unit(file.startsWith("lexicon/") ? Unit.Type.WORDS : Unit.Type.TABLE, sort(old, now), file, file, 0, old == null || now == null ? "" : lines(old, now)));
            }
        }
    }

    /** Whether a card file holds groups of states, which belong to no card. */
    private static boolean grouped(String yaml) { return yaml != null && GROUPS.matcher(yaml).find(); }

    private static String plain(String yaml) { return yaml == null ? null : yaml.replaceAll("(?m)^\\s*#.*$", "").replaceAll("(?m)\\s+$", ""); }

    private static String lines(String old, String now) {
        List<String> a = old.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        List<String> b = now.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        Set<String> inA = new HashSet<>(a);
        Set<String> inB = new HashSet<>(b);
        return b.stream().filter(l -> !inA.contains(l)).count() + " lines added, " + a.stream().filter(l -> !inB.contains(l)).count() + " removed";
    }

    private static Unit.Sort sort(Object old, Object now) { return old == null ? Unit.Sort.ADDED : now == null ? Unit.Sort.REMOVED : Unit.Sort.CHANGED; }

    private static Set<String> union(java.util.Collection<String> a, java.util.Collection<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }
}
