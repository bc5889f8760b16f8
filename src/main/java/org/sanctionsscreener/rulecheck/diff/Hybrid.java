package org.sanctionsscreener.rulecheck.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.drl.DrlParts;
import org.sanctionsscreener.rulecheck.drl.DrlRule;
import org.sanctionsscreener.rulecheck.drl.DrlRules;

/** A pack with one of its parts taken from another: the experiment that shows what a change does by itself. */
final class Hybrid {
    private Hybrid() { }

    /**
     * The rules of {@code base} with this one card, rule or table as in {@code donor}.
     *
     * @throws org.sanctionsscreener.law.CardException if the two do not go together
     */
    static RuleSet rules(RuleSet base, RuleSet donor, Unit unit) {
        return unit.type() == Unit.Type.CARD ? base.with(cards(base.law(), donor.law(), unit.name())) : RuleSet.load(pack(base.pack(), donor.pack(), unit));
    }

    /** The files of {@code base} with this one rule or file as in {@code donor}. */
    static Pack pack(Pack base, Pack donor, Unit unit) {
        Map<String, String> files = new TreeMap<>();
        base.list("", "").forEach(f -> files.put(f, base.text(f)));
        switch (unit.type()) {
            case RULE -> rule(files, base, donor, unit.name());
            case DECLARATIONS -> files.put(unit.name(), DrlParts.of(unit.name(), donor.text(unit.name())).with(DrlParts.of(unit.name(), base.text(unit.name())).rules().values()));
            default -> {
                files.remove(unit.name());
                if (donor.has(unit.name())) {
                    files.put(unit.name(), donor.text(unit.name()));
                }
            }
        }
        return Pack.of(base.origin(), files);
    }

    private static LawBook cards(LawBook base, LawBook donor, String id) {
        List<Provision> cards = new ArrayList<>(base.provisions().stream().filter(p -> !p.id().equals(id)).toList());
        List<Shape> shapes = new ArrayList<>(base.shapes().stream().filter(s -> !s.provision().equals(id)).toList());
        if (donor.provision(id) != null) {
            cards.add(donor.provision(id));
            shapes.addAll(PackDiff.shapes(donor, id));
        }
        return new LawBook(cards, shapes, base.memberships());
    }

    private static void rule(Map<String, String> files, Pack base, Pack donor, String name) {
        DrlRule here = find(base, name);
        DrlRule there = find(donor, name);
        if (here != null) {
            DrlParts parts = DrlParts.of(here.file(), files.get(here.file()));
            Map<String, String> rules = new LinkedHashMap<>(parts.rules());
            rules.remove(name);
            files.put(here.file(), parts.with(rules.values()));
        }
        if (there != null) {
            DrlParts from = DrlParts.of(there.file(), donor.text(there.file()));
            if (files.containsKey(there.file())) {
                DrlParts parts = DrlParts.of(there.file(), files.get(there.file()));
                Map<String, String> rules = new LinkedHashMap<>(parts.rules());
                rules.put(name, from.rules().get(name));
                // The imports that the rule was written with; what the file declares is left as it is.
                files.put(there.file(), (parts.declarations().equals(from.declarations()) ? from : parts).with(rules.values()));
            } else {
                files.put(there.file(), from.with(List.of(from.rules().get(name))));
            }
        }
    }

    private static DrlRule find(Pack pack, String name) {
        return DrlRules.of(pack).stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
    }
}
