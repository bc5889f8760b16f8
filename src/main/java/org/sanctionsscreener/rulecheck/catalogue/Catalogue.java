package org.sanctionsscreener.rulecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.rulecheck.Fixture;

/** Every provision of a pack with its rules and its fixtures, without compiling a rule. */
public final class Catalogue {
    /**
     * One regime in numbers.
     *
     * @param provisions cards; @param recognised those that rules recognise; @param withoutRule those that say why no rule does
     * @param fixtures   different fixtures that speak of them; @param tested recognised ones with a fixture on each side
     * @param verified   cards that were checked against a published text
     */
    public record Regime(String body, String name, int provisions, int recognised, int withoutRule, int fixtures, int tested, int verified) {
        /** Share of the cards that were checked against a published text, in percent. */
        public double verifiedShare() { return provisions == 0 ? 0 : 100.0 * verified / provisions; }
    }

    private final LawBook law;
    private final Recognition recognition;
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private Catalogue(LawBook law, Recognition recognition) {
        this.law = law;
        this.recognition = recognition;
    }

    /** @throws org.sanctionsscreener.law.CardException if a card or a DRL file is malformed */
    public static Catalogue of(Pack pack, List<Fixture> fixtures) {
        LawBook law = CardReader.read(pack);
        Catalogue catalogue = new Catalogue(law, new Recognition(pack, law));
        SortedMap<String, List<Fixture>> speaking = new TreeMap<>();
        fixtures.forEach(f -> f.provisions().forEach(p -> speaking.computeIfAbsent(p, k -> new ArrayList<>()).add(f)));
        SortedMap<String, List<String>> leads = new TreeMap<>();
        law.provisions().forEach(p -> p.under().forEach(u -> leads.computeIfAbsent(u, k -> new ArrayList<>()).add(p.id())));
        for (Provision p : law.provisions()) {
            List<Fixture> about = speaking.getOrDefault(p.id(), List.of());
            catalogue.entries.put(p.id(), new Entry(p, catalogue.recognition.count(p), about.stream().filter(engages(p)).toList(),
                    about.stream().filter(f -> f.notFlagged().contains(p.id()) || f.considered().containsKey(p.id()) && !engages(p).test(f)).toList(),
                    leads.getOrDefault(p.id(), List.of())));
        }
        return catalogue;
    }

    private static Predicate<Fixture> engages(Provision p) {
        return switch (p.kind()) {
            case CALLED_UPON -> f -> f.considered().get(p.id()) == FindingKind.NOT_BINDING;
            case PROCEDURAL -> f -> f.considered().get(p.id()) == FindingKind.NOT_CONDUCT;
            default -> f -> f.flagged().containsKey(p.id());
        };
    }

    /** The cards. */
    public LawBook law() { return law; }

    /** The rules by provision. */
    public Recognition recognition() { return recognition; }

    /** All provisions, by id. */
    public List<Entry> entries() { return List.copyOf(entries.values()); }

    /** One provision, or null if there is none of this id. */
    public Entry entry(String id) { return entries.get(id); }

    /** The regimes in numbers, by body and name. */
    public List<Regime> regimes() { return regimes(entries()); }

    /** Some provisions' regimes in numbers, by body and name. */
    public static List<Regime> regimes(List<Entry> some) {
        SortedMap<String, List<Entry>> byRegime = some.stream()
                .collect(Collectors.groupingBy(e -> e.law().body() + ' ' + e.law().regime(), TreeMap::new, Collectors.toList()));
        return byRegime.values().stream().map(r -> regime(r.get(0).law().body(), r.get(0).law().regime(), r)).toList();
    }

    /** Provisions in numbers, under a name. */
    public static Regime regime(String body, String name, List<Entry> some) {
        int recognised = (int) some.stream().filter(e -> e.rules() > 0).count();
        int fixtures = (int) some.stream().flatMap(e -> java.util.stream.Stream.concat(e.engaged().stream(), e.missed().stream())).map(Fixture::id).distinct().count();
        return new Regime(body, name, some.size(), recognised, (int) some.stream().filter(e -> !e.law().noRule().isEmpty()).count(), fixtures,
                (int) some.stream().filter(e -> e.rules() > 0 && e.untested().isEmpty()).count(), (int) some.stream().filter(e -> e.law().verified()).count());
    }
}
