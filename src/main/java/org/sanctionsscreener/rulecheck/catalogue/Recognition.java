package org.sanctionsscreener.rulecheck.catalogue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;

/** Which rules recognise a provision: the shared rules that read the shapes of its card, and the rules that name it. */
public final class Recognition {
    private final List<DrlRule> rules;
    private final SortedMap<String, List<Shape>> shapes = new TreeMap<>();
    private final SortedMap<String, List<DrlRule>> shared = new TreeMap<>();

    /** @throws org.sanctionsscreener.law.CardException if a DRL file cannot be parsed */
    public Recognition(Pack pack, LawBook law) {
        this.rules = DrlRules.of(pack);
        law.shapes().forEach(s -> shapes.computeIfAbsent(s.provision(), k -> new java.util.ArrayList<>()).add(s));
        law.shapes().stream().map(Shape::shape).distinct()
                .forEach(s -> shared.put(s, rules.stream().filter(r -> r.text().contains("law.shapes(\"" + s + "\",")).toList()));
    }

    /** The ways in which a provision's card says that it is recognised, in the card's order. */
    public List<Shape> shapes(Provision law) { return shapes.getOrDefault(law.id(), List.of()); }

    /** The shared rules that look up a shape, in file order: those that ask for goods only where the shape names some. */
    public List<DrlRule> shared(Shape shape) {
        return shared.getOrDefault(shape.shape(), List.of()).stream().filter(r -> shape.items().isEmpty()
                ? !r.text().contains("items contains") && !r.text().contains("items.empty == false") : !r.text().contains("items.empty == true")).toList();
    }

    /** The rules that name a provision, in file order. */
    public List<DrlRule> own(Provision law) {
        String quoted = '"' + law.id() + '"';
        return rules.stream().filter(r -> r.text().contains(quoted)).toList();
    }

    /** In how many ways it is recognised: the shapes that a rule reads, and the rules that name it; 0 if its card says that no rule flags it. */
    public int count(Provision law) {
        if (!law.noRule().isEmpty()) {
            return 0;
        }
        return (int) shapes(law).stream().filter(s -> !shared(s).isEmpty()).count() + own(law).size();
    }
}
