package org.sanctionsscreener.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.Characterisation;

/** Why a provision was weighed against no act: what its rules look for, beside what each act was found to be. */
public final class WhyNot {
    private static final String CONDUCT = "CONDUCT";
    private static final String STATED = "STATED";
    private static final Set<String> GOODS = Set.of("ITEM_KIND", "ARMS_CLASS");
    private final LawBook law;
    private final ActWords words;
    private final List<Act> acts;
    private final List<Characterisation> found;

    /** @param found what the shared rules derived about the acts of the document */
    public WhyNot(DocumentView view, LawBook law, List<Characterisation> found) {
        this.law = law;
        this.words = new ActWords(view);
        this.acts = view.facts().acts();
        this.found = found;
    }

    /** One line each: first what the rules look for, then each act and what it lacks. */
    public List<String> reasons(Provision provision) {
        if (!provision.noRule().isEmpty()) {
            return List.of("No rule flags it: " + provision.noRule() + ".");
        }
        if (acts.isEmpty()) {
            return List.of("The document tells of no act that the rules speak of.");
        }
        List<Shape> shapes = law.shapes().stream().filter(s -> s.provision().equals(provision.id())).toList();
        List<String> lines = new ArrayList<>();
        for (Shape shape : shapes) {
            lines.add("Its rule looks for " + Labels.words(shape.shape()) + " " + or(shape.toward())
                    + (shape.conduct().isEmpty() ? "" : ", conduct " + or(shape.conduct())) + (shape.items().isEmpty() ? "" : ", goods " + or(shape.items()))
                    + (shape.stated().contains("ANY") ? "" : ", with " + or(shape.stated()) + " stated") + ".");
        }
        if (shapes.isEmpty()) {
            lines.add("It has a rule of its own, and no act matched it.");
        }
        for (Act act : acts) {
            Map<String, Set<String>> has = has(act);
            String lacks = shapes.stream().map(s -> lacks(s, has)).distinct().collect(Collectors.joining("; or "));
            lines.add(act.id() + ", " + words.what(act) + ": " + (lacks.isEmpty() ? "" : lacks + ". ") + "It was read as " + describe(has) + ".");
        }
        return lines;
    }

    private Map<String, Set<String>> has(Act act) {
        Map<String, Set<String>> has = new TreeMap<>();
        found.stream().filter(c -> c.act().equals(act.id()) && c.state() != State.NOT_MET)
                .forEach(c -> has.computeIfAbsent(c.notion(), n -> new TreeSet<>()).add(c.value()));
        return has;
    }

    private static String lacks(Shape shape, Map<String, Set<String>> has) {
        List<String> lacks = new ArrayList<>();
        boolean linked = has.entrySet().stream().filter(e -> !e.getKey().equals(CONDUCT)).anyMatch(e -> meets(shape.toward(), e.getValue()));
        if (!linked) {
            lacks.add("nothing in it is " + or(shape.toward()));
        }
        if (!shape.conduct().isEmpty() && !meets(shape.conduct(), has.getOrDefault(CONDUCT, Set.of()))) {
            lacks.add("the conduct is not " + or(shape.conduct()));
        }
        if (!shape.items().isEmpty() && GOODS.stream().noneMatch(g -> meets(shape.items(), has.getOrDefault(g, Set.of())))) {
            lacks.add("the goods are not " + or(shape.items()));
        }
        if (!shape.stated().contains("ANY") && !meets(shape.stated(), has.getOrDefault(STATED, Set.of()))) {
            lacks.add("the text does not state " + or(shape.stated()));
        }
        return lacks.isEmpty() ? "the roles or the conduct do not fit " + Labels.words(shape.shape()) + " " + or(shape.toward()) : String.join(", ", lacks);
    }

    private static boolean meets(Collection<String> wanted, Set<String> present) {
        return wanted.stream().anyMatch(present::contains);
    }

    private static String describe(Map<String, Set<String>> has) {
        return has.isEmpty() ? "nothing that the shared rules know" : has.entrySet().stream()
                .map(e -> Labels.words(e.getKey()) + " " + String.join(", ", e.getValue())).collect(Collectors.joining("; "));
    }

    private static String or(Collection<String> values) { return String.join(" or ", values); }
}
