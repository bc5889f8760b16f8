package org.sanctionsscreener.extract.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.act.PresumedTime;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Reader;

/**
 * Joins two readings of a document. The facts of the rules stay as they are: an act that both read is marked so; where the second
 * reader reads it otherwise, its reading is an act of its own, marked as the model's, so that nothing it says can undo a finding.
 */
final class Merger {
    private static final Set<Disagreement.About> STANCE = Set.of(Disagreement.About.MODALITY, Disagreement.About.STATUS);

    private record Variant(String of, ReadAct read, List<Disagreement> additions) { }

    private final Document document;
    private final Facts first;
    private final Naming naming;
    private final Vocabulary words;
    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, List<Assertion>> assertions = new LinkedHashMap<>();
    private final List<Circumstance> circumstances;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Map<String, String> variants = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Span>> places = new HashMap<>();
    private int last;

    Merger(Document document, Facts first, Naming naming, Vocabulary words) {
        this.document = document;
        this.first = first;
        this.naming = naming;
        this.words = words;
        first.acts().forEach(a -> acts.put(a.id(), a));
        first.assertions().forEach(a -> assertions.computeIfAbsent(a.act(), k -> new ArrayList<>()).add(a));
        this.circumstances = new ArrayList<>(first.circumstances());
        Stream.concat(first.parties().stream(), naming.newParties().stream()).forEach(p -> names.put(p.id(), p.name()));
        Stream.concat(first.items().stream(), naming.newItems().stream()).forEach(i -> names.put(i.id(), "“" + i.name() + "”"
                + (naming.newItems().contains(i) ? " (" + String.join(", ", i.families()).toLowerCase(Locale.ROOT).replace('_', ' ') + ")" : "")));
        Stream.concat(first.parties().stream(), naming.newParties().stream()).forEach(p -> places.put(p.id(), p.mentions()));
        Stream.concat(first.items().stream(), naming.newItems().stream()).forEach(i -> places.put(i.id(), i.mentions()));
        this.last = first.acts().size();
    }

    /** Act of the second reader to that of the rules which it reads otherwise. */
    Map<String, String> variants() { return variants; }

    Facts merge(List<ReadAct> read) {
        Matching matching = new Matching(document, first.acts());
        List<Variant> apart = new ArrayList<>();
        for (ReadAct act : new LinkedHashSet<>(read)) {
            Optional<Act> same = matching.of(act.act());
            same.ifPresent(rules -> both(rules, act, apart));
            if (same.isEmpty()) {
                apart.add(new Variant(null, act, List.of()));
            }
        }
        apart.forEach(this::add);
        Set<String> used = new HashSet<>();
        acts.values().stream().filter(a -> a.reader() == Reader.MODEL).forEach(a -> {
            used.addAll(Matching.everybody(a));
            used.addAll(a.items());
        });
        List<Party> parties = new ArrayList<>(first.parties());
        naming.newParties().stream().filter(p -> used.contains(p.id())).forEach(parties::add);
        List<Item> items = new ArrayList<>(first.items());
        naming.newItems().stream().filter(i -> used.contains(i.id())).forEach(items::add);
        return new Facts(parties, first.affiliations(), items, List.copyOf(acts.values()), assertions.values().stream().flatMap(List::stream).toList(),
                circumstances, disagreements.stream().distinct().toList());
    }

    private void both(Act rules, ReadAct read, List<Variant> apart) {
        acts.put(rules.id(), rules.readBy(Reader.BOTH));
        Stances stances = new Stances(rules.id(), assertions.getOrDefault(rules.id(), List.of()), read.assertions());
        assertions.put(rules.id(), stances.assertions());
        disagreements.addAll(stances.disagreements());
        Set<String> said = first.circumstances().stream().filter(c -> c.act().equals(rules.id()) || c.act().equals("*")).map(Circumstance::kind).collect(Collectors.toSet());
        Comparison comparison = new Comparison(rules, read, said, words, id -> names.getOrDefault(id, id), id -> places.getOrDefault(id, List.of()));
        disagreements.addAll(comparison.conflicts());
        if (comparison.apart()) {
            apart.add(new Variant(rules.id(), read, Stream.concat(comparison.conflicts().stream(), comparison.additions().stream()).toList()));
        }
    }

    private void add(Variant variant) {
        String id = "act:" + ++last;
        Act read = variant.read().act();
        Act rules = variant.of() == null ? null : acts.get(variant.of());
        acts.put(id, rules == null ? alone(id, variant.read()) : beside(id, read, rules));
        List<Assertion> said = rules == null ? variant.read().assertions() : assertions.getOrDefault(rules.id(), List.of());
        if (said.isEmpty()) {
            said = List.of(new Assertion(id, Assertion.Source.UNNAMED, "", Assertion.Status.ALLEGED, Assertion.Modality.POSSIBLE, read.evidence()));
        }
        assertions.put(id, said.stream().map(a -> new Assertion(id, a.source(), a.sourceName(), a.status(), a.modality(), a.evidence())).toList());
        Stream<Circumstance> told = rules == null ? Stream.of() : first.circumstances().stream().filter(c -> c.act().equals(rules.id()));
        Stream.concat(told, variant.read().circumstances().stream()).map(c -> new Circumstance(id, c.kind(), c.value(), c.evidence())).distinct().forEach(circumstances::add);
        if (rules != null) {
            variants.put(id, rules.id());
            Stream<Disagreement> stance = disagreements.stream().filter(d -> d.act().equals(rules.id()) && STANCE.contains(d.about())).toList().stream();
            Stream.concat(stance, variant.additions().stream()).forEach(d -> disagreements.add(new Disagreement(id, d.about(), d.weaker(), d.text(), d.ask(), d.evidence())));
        }
    }

    private Act alone(String id, ReadAct read) {
        Act a = read.act();
        Assertion.Modality modality = read.assertions().stream().map(Assertion::modality).findFirst().orElse(Assertion.Modality.POSSIBLE);
        LocalDate published = document.published().date();
        ActTime time = a.time() != null ? a.time() : PresumedTime.of(published, null, modality, read.assertions().stream().anyMatch(s -> PresumedTime.tried(s.status())));
        return act(id, a, a, time, a.phase(), a.headline());
    }

    /** The second reader's reading of an act that the rules read too; what it leaves open is as the rules have it. */
    private static Act beside(String id, Act read, Act rules) {
        return act(id, read, rules, read.time() != null ? read.time() : rules.time(), rules.phase(), read.headline() && rules.headline());
    }

    private static Act act(String id, Act read, Act open, ActTime time, Phase phase, boolean headline) {
        Set<String> placed = Matching.everybody(read);
        return new Act(id, read.type(), filled(read.actor(), open.actor(), placed), filled(read.counterparty(), open.counterparty(), placed),
                filled(read.via(), open.via(), placed), filled(read.beneficiary(), open.beneficiary(), placed), read.items().isEmpty() ? open.items() : read.items(),
                filled(read.origin(), open.origin(), placed), filled(read.destination(), open.destination(), placed), read.endUse().isEmpty() ? open.endUse() : read.endUse(), time, phase,
                read.directed(), headline, read.evidence(), Reader.MODEL);
    }

    private static List<String> filled(List<String> read, List<String> open, Set<String> placed) {
        return !read.isEmpty() ? read : open.stream().filter(id -> !placed.contains(id)).toList();
    }
}
